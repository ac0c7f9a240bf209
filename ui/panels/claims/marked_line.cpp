// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claims/marked_line.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace podium {

MarkedLine::MarkedLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &MarkedLine::unmark);
}

void MarkedLine::mark(qsizetype start, qsizetype length)
{
    m_start = start;
    m_length = length;
    update();
}

void MarkedLine::setMarkColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

/// The text moves within its field; the cursor tells where it is.
std::pair<int, int> MarkedLine::markEdges() const
{
    const QString written = text();
    const auto width = [&](qsizetype letters) {
        return fontMetrics().horizontalAdvance(written.first(letters));
    };
    const int left = cursorRect().center().x() - width(cursorPosition());
    const QRect inside = rect().adjusted(6, 0, -6, 0);
    return {std::clamp(left + width(m_start), inside.left(), inside.right()),
            std::clamp(left + width(m_start + m_length), inside.left(), inside.right())};
}

void MarkedLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_length == 0)
        return;
    constexpr int kStep = 3;
    const auto [left, right] = markEdges();
    const int base = cursorRect().bottom() - 1;
    QPainterPath wave(QPointF(left, base));
    for (int x = left + kStep, i = 0; x <= right; x += kStep, ++i)
        wave.lineTo(x, i % 2 == 0 ? base - 2 : base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colour, 1.5));
    painter.drawPath(wave);
}

} // namespace podium
