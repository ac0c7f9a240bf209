// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/receipt_dialog.h"

#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/tables/receipt_html.h"

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
    m_text->document()->setDefaultStyleSheet(receiptStyle(theme));
    m_text->setHtml(receiptHtml(m_receipt));
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
