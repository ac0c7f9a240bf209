// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/field_button.h"

#include "ui/panels/elements/hover.h"
#include "ui/theme/known_text.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 8;
constexpr int kArrow = 8;
constexpr int kLeastValue = 70;
constexpr int kMostValue
    = 24; ///< of the letters' height: weights of one's own would take all the room

void paintArrow(QPainter &painter, const QPointF &centre, const QColor &colour)
{
    QPainterPath path;
    path.moveTo(centre.x() - kArrow / 2.0, centre.y() - 2);
    path.lineTo(centre.x(), centre.y() + 2);
    path.lineTo(centre.x() + kArrow / 2.0, centre.y() - 2);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

FieldButton::FieldButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { endHover(*this); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // after a click it would look switched on
}

void FieldButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void FieldButton::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void FieldButton::setValue(const QString &value, const QString &brief)
{
    m_value = value;
    m_brief = brief.isEmpty() ? value : brief;
    describe();
}

QList<int> FieldButton::widths() const
{
    const int brief = std::min(fontMetrics().horizontalAdvance(m_brief) + 2, valueWidth());
    return {widthFor(brief) - captionWidth(), widthFor(valueWidth()) - captionWidth(),
            sizeHint().width()};
}

QSize FieldButton::sizeHint() const
{
    return {widthFor(valueWidth()), fontMetrics().height() + 14};
}

QSize FieldButton::minimumSizeHint() const
{
    return {widthFor(std::min(valueWidth(), kLeastValue)) - captionWidth(), sizeHint().height()};
}

void FieldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = hasFocus() || m_menu->isVisible();
    painter.setPen(QPen(active ? m_theme.accent : m_theme.border, active ? 1.5 : 1));
    painter.setBrush(underMouse() && isEnabled() ? m_theme.selection : m_theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);

    QRect area = rect().adjusted(kPadding, 0, -kPadding, 0);
    paintArrow(painter, QPointF(area.right() - kArrow / 2.0, area.center().y() + 1),
               m_theme.quietText);
    area.setRight(area.right() - kArrow - kGap);
    if (width() >= sizeHint().width()) { // a value says more than its caption
        painter.setFont(captionFont());
        painter.setPen(m_theme.quietText);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_caption);
        area.setLeft(area.left() + captionWidth());
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? m_theme.text : m_theme.quietText);
    const bool whole = textWidth(m_value, font()) <= area.width();
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     shortenedText(whole ? m_value : m_brief, font(), area.width()));
}

void FieldButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showMenu();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void FieldButton::describe()
{
    setAccessibleName(m_caption + u": "_s + m_value);
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QFont FieldButton::captionFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(9, QFontInfo(font()).pixelSize() * 11 / 13));
    return small;
}

int FieldButton::captionWidth() const
{
    return QFontMetrics(captionFont()).horizontalAdvance(m_caption) + kGap;
}

int FieldButton::valueWidth() const
{
    const int most = kMostValue * QFontInfo(font()).pixelSize();
    return std::min(fontMetrics().horizontalAdvance(m_value) + 2, most);
}

int FieldButton::widthFor(int valueWidth) const
{
    return 2 * kPadding + captionWidth() + valueWidth + kGap + kArrow;
}

} // namespace podium
