// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/item_chip.h"

#include "ui/charts/profile/mark_shape.h"
#include "ui/theme/known_text.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 7;
constexpr int kSign = 10;
constexpr int kCross = 7;
constexpr int kWidestText = 440;
constexpr int kLeastText = 44;

} // namespace

ItemChip::ItemChip(const ComparedName &item, int position, int count, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
    , m_position(position)
{
    setText(item.name);
    setToolTip(item.known
                   ? tr("%1. Click for what can be done, the cross to take it away.").arg(item.name)
                   : tr("These figures do not know “%1”.").arg(item.name));
    setStatusTip(toolTip());
    setAccessibleName(tr("%1, %2 of %3 compared").arg(item.name).arg(position + 1).arg(count));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ItemChip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize ItemChip::sizeFor(int textWidth) const
{
    return {2 * kPadding + kSign + kGap + textWidth + kGap + kCross, fontMetrics().height() + 10};
}

QSize ItemChip::sizeHint() const
{
    return sizeFor(std::min(kWidestText, fontMetrics().horizontalAdvance(text()) + 2));
}

QSize ItemChip::minimumSizeHint() const
{
    return sizeFor(std::min(kLeastText, fontMetrics().horizontalAdvance(text()) + 2));
}

/// Wider than the cross, for fingers that are not exact.
QRect ItemChip::crossArea() const
{
    const int from = width() - kPadding - kCross - kGap / 2;
    return {from, 0, width() - from, height()};
}

void ItemChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() ? QPen(m_theme.accent, 1.4)
                                              : QPen(m_theme.border, 1));
    painter.setBrush(m_theme.card);
    const QRectF shape = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_item.known ? m_theme.countryColour(m_item.country) : m_theme.neutralMark);
    painter.drawPath(
        markShape(m_position, QPointF(kPadding + kSign / 2.0, height() / 2.0), 0.42 * kSign));

    painter.setPen(m_item.known ? m_theme.text : m_theme.quietText);
    const QRect area = rect().adjusted(kPadding + kSign + kGap, 0, -kPadding - kCross - kGap, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     shortenedText(text(), font(), area.width()));
    const QRectF cross(width() - kPadding - kCross, (height() - kCross) / 2.0, kCross, kCross);
    painter.setPen(QPen(m_theme.quietText, 1.4));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void ItemChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inside = isDown() && rect().contains(event->position().toPoint());
    const bool onCross = crossArea().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !inside)
        return;
    if (onCross)
        Q_EMIT removeAsked();
    else
        Q_EMIT menuAsked();
}

void ItemChip::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuAsked();
}

void ItemChip::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT menuAsked();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (moves)
            Q_EMIT moveAsked(event->key() == Qt::Key_Left ? -1 : 1);
        else
            focusNextPrevChild(event->key() == Qt::Key_Right);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace podium
