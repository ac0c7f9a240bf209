// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>

namespace podium {

/// Zooms are parts of a whole plane, which is the unit square; they never leave it.

/// What is shown after a part was made larger by `factor` (smaller below 1) about a point of the
/// plot, which stays in its place.
[[nodiscard]] QRectF scaledZoom(const QRectF &zoom, const QRectF &plot, QPointF about,
                                double factor);

/// What is shown after the plot's content was dragged by so many pixels.
[[nodiscard]] QRectF movedZoom(const QRectF &zoom, const QRectF &plot, QPointF pixels);

} // namespace podium
