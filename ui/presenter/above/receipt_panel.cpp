// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/above/receipt_panel.h"

#include "ui/panels/elements/part.h"
#include "ui/panels/tables/receipt_html.h"
#include "ui/theme/fonts.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

ReceiptPanel::ReceiptPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QTextBrowser(this))
{
    setPart(this, u"card"_s);
    setObjectName(u"receiptPanel"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setAccessibleName(tr("Receipt"));
    m_text->document()->setDocumentMargin(14);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_text);
    hide();
}

void ReceiptPanel::open(const Receipt &receipt, const Theme &theme, const QRect &room)
{
    m_plain = receipt.plainText();
    QFont font = textFont();
    font.setPixelSize(std::max(baseFontSize(), room.height() / 48));
    m_text->document()->setDefaultFont(font);
    m_text->document()->setDefaultStyleSheet(receiptStyle(theme));
    m_text->setHtml(receiptHtml(receipt));
    const int width = std::min(room.width() * 9 / 20, 40 * font.pixelSize());
    m_text->document()->setTextWidth(width - 2);
    const int wanted = static_cast<int>(m_text->document()->size().height()) + 4;
    const int margin = room.height() / 24;
    const int height = std::min(wanted, room.height() - 2 * margin);
    setGeometry(room.right() - margin - width, room.top() + margin, width, height);
    setAccessibleName(m_plain);
    show();
    raise();
}

QString ReceiptPanel::plainText() const
{
    return isHidden() ? QString() : m_plain;
}

} // namespace podium
