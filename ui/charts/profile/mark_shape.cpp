// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profile/mark_shape.h"

#include <cmath>
#include <numbers>

namespace podium {

namespace {

constexpr int kShapes = 6;

/// Corners on a circle, the first one at `start` (radians, clockwise from the right).
QPainterPath polygon(QPointF middle, double radius, int corners, double start)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = start + 2 * std::numbers::pi * i / corners;
        points.append(middle + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath markShape(int position, QPointF middle, double radius)
{
    constexpr double kUp = -std::numbers::pi / 2;
    switch (position % kShapes) {
    case 1:
        return polygon(middle, 1.25 * radius, 4, std::numbers::pi / 4);
    case 2:
        return polygon(middle, 1.3 * radius, 4, kUp);
    case 3:
        return polygon(middle, 1.35 * radius, 3, kUp);
    case 4:
        return polygon(middle, 1.35 * radius, 3, -kUp);
    case 5:
        return polygon(middle, 1.15 * radius, 6, 0);
    default:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(middle, radius, radius);
    return circle;
}

} // namespace podium
