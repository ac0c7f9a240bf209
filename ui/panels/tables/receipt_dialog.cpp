// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/receipt_dialog.h"

#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <memory>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kLeastHeight = 220;
constexpr int kMostHeight = 740;
constexpr int kButtonsHeight = 56;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString workingTable(const Steps &working)
{
    QString rows;
    for (const Step &step : working)
        rows += u"<tr><td>%1</td><td align='right' class='number'>%2</td></tr>"_s.arg(
            escaped(step.what), escaped(step.working));
    return rows.isEmpty() ? QString()
                          : u"<table width='100%' class='working'>%1</table>"_s.arg(rows);
}

QString remarkText(const Step &remark)
{
    return remark.what.isEmpty() ? u"<p class='quiet'>%1</p>"_s.arg(escaped(remark.working))
                                 : u"<p><span class='quiet'>%1</span><br>%2</p>"_s.arg(
                                     escaped(remark.what), escaped(remark.working));
}

} // namespace

ReceiptDialog::ReceiptDialog(Desk &desk, const Receipt &receipt, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_receipt(receipt)
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"receipt"_s);
    setWindowTitle(tr("Receipt"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Receipt"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyReceipt"_s);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    buttons->setContentsMargins(12, 8, 12, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_receipt.plainText()); });
    connect(&desk, &Desk::languageChanged, this, &QDialog::reject);
    connect(&desk, &Desk::themeChanged, this, &ReceiptDialog::setText);
    setText();
    fitToText();
}

void ReceiptDialog::setText()
{
    const Theme &theme = themeOf(m_desk);
    const QString style
        = u".value { font-size: xx-large; font-weight: 600; }"
          ".quiet { color: %1; }"
          ".working td { border-bottom: 1px solid %2; padding: 3px 0 3px 0; }"
          ".number { padding-left: 16px; }"_s.arg(theme.quietText.name(), theme.grid.name());
    QString text
        = u"<p><b>%1</b><br><span class='quiet'>%2</span></p><p class='value'>%3</p>"_s.arg(
            escaped(m_receipt.row()), escaped(m_receipt.column()), escaped(m_receipt.value()));
    text += workingTable(m_receipt.working());
    for (const Step &remark : m_receipt.remarks())
        text += remarkText(remark);
    m_text->document()->setDefaultStyleSheet(style);
    m_text->setHtml(text);
}

/// As high as the text, within what leaves the window behind it to be seen.
void ReceiptDialog::fitToText()
{
    const std::unique_ptr<QTextDocument> measured(m_text->document()->clone());
    measured->setTextWidth(kWidth);
    const int wanted = static_cast<int>(measured->size().height()) + kButtonsHeight;
    const int most = std::min(kMostHeight, parentWidget()->height() - 2 * kButtonsHeight);
    resize(kWidth, std::clamp(wanted, kLeastHeight, std::max(kLeastHeight, most)));
}

} // namespace podium
