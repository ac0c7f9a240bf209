// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPainterPath>

namespace podium {

/// The shape that tells the marks of several apart where colours do not: circle, square, diamond,
/// triangles up and down, hexagon; then again from the first. About equally large.
[[nodiscard]] QPainterPath markShape(int position, QPointF middle, double radius);

} // namespace podium
