// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_drawing.h"

#include "ui/charts/plane/plane_layout.h"
#include "ui/charts/plane/plane_plot.h"

#include <QtGui/QPen>
#include <QtWidgets/QGraphicsEllipseItem>

#include <algorithm>

namespace podium {

namespace {

constexpr double kBehindPoints = -1;
constexpr double kOnPoints = 1;
constexpr double kLeastHit = 10; ///< half the side of what a pointer hits

} // namespace

/// A line between the ends; an arrow in place of an upper one that nothing is known of.
void PlaneDrawing::addInterval(const ChartMark &mark, double x)
{
    const auto interval = drawnInterval(mark, m_series.logarithmic);
    if (!interval)
        return;
    const double up = isOpen(mark.high) ? m_layout.openEndLength(mark) : 0;
    const double top = std::max(*m_layout.y(interval->high) - up, m_layout.plot.top());
    const double bottom = std::min(*m_layout.y(interval->low), m_layout.plot.bottom());
    QColor colour = pointColour(m_series, m_look, mark);
    colour.setAlphaF(0.6F);
    const QPen pen(colour, std::max(1.2, 0.1 * m_layout.frame.fonts.body));
    addLine({x, top}, {x, bottom}, pen, kBehindPoints);
    if (up <= 0)
        return;
    const double head = 0.25 * m_layout.frame.fonts.body;
    for (const double side : {-head, head})
        addLine({x, top}, {x + side, top + head}, pen, kBehindPoints);
}

/// The plane's dots are plotted already; lanes' are not. Hollow ones get a hole, chosen ones a ring.
void PlaneDrawing::addDot(const ChartMark &mark, QPointF middle)
{
    const double radius = m_layout.radiusOf(mark);
    const auto circle = [&](double size) {
        return QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size);
    };
    if (mark.lane >= 0)
        m_scene.addEllipse(circle(radius), Qt::NoPen, pointColour(m_series, m_look, mark))
            ->setZValue(kOnPoints);
    if (mark.hollow)
        m_scene.addEllipse(circle(0.55 * radius), Qt::NoPen, m_look.theme.card)
            ->setZValue(kOnPoints);
    if (!m_look.highlighted.contains(mark.key))
        return;
    const double width = std::max(1.5, 0.15 * m_layout.frame.fonts.body);
    m_scene.addEllipse(circle(radius + 1.5 * width), QPen(m_look.theme.text, width))
        ->setZValue(kOnPoints);
}

QList<PlottedMark> PlaneDrawing::addPoints()
{
    QList<PlottedMark> plotted;
    for (const ChartMark &mark : m_series.marks) {
        const auto middle = m_layout.pointOf(mark);
        if (!middle) {
            plotted.append({mark.key, {}, {}});
            continue;
        }
        if (mark.lane < 0)
            addInterval(mark, middle->x());
        addDot(mark, *middle);
        const double radius = m_layout.radiusOf(mark);
        const double hit = std::max(radius + 2, kLeastHit);
        plotted.append(
            {mark.key, QRectF(middle->x() - hit, middle->y() - hit, 2 * hit, 2 * hit),
             QRectF(middle->x() - radius, middle->y() - radius, 2 * radius, 2 * radius)});
    }
    return plotted;
}

} // namespace podium
