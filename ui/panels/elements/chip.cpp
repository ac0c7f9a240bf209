// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/chip.h"

#include "ui/theme/known_text.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr int kChipPadding = 10;
constexpr int kCrossGap = 7;
constexpr int kCross = 7;
constexpr int kWidestText = 260;

} // namespace

Chip::Chip(Kind kind, const QString &text, const QString &hint, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setToolTip(hint);
    setStatusTip(hint);
    setAccessibleName(hint);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize Chip::sizeHint() const
{
    const int text = std::min(kWidestText, fontMetrics().horizontalAdvance(this->text()) + 1);
    return {2 * kChipPadding + text + kCrossGap + kCross, fontMetrics().height() + 8};
}

void Chip::paintEvent(QPaintEvent *)
{
    const bool excluded = m_kind == Kind::Excluded;
    const QColor ink = excluded ? m_theme.bad : m_theme.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() ? QPen(excluded ? ink : m_theme.accent, 1.4)
                                              : QPen(Qt::NoPen));
    painter.setBrush(excluded ? m_theme.badFill : m_theme.window);
    const QRectF shape = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    painter.setPen(ink);
    const QRect area = rect().adjusted(kChipPadding, 0, -kChipPadding - kCross - kCrossGap, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     shortenedText(text(), font(), area.width()));
    const QRectF cross(width() - kChipPadding - kCross, (height() - kCross) / 2.0, kCross, kCross);
    painter.setPen(QPen(ink, 1.4));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace podium
