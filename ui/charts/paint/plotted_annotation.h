// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QPainterPath>

namespace podium {

/// Where one annotation of the series was drawn, in scene coordinates. Both are empty where it was
/// not, e.g. outside of what a zoom shows.
struct PlottedAnnotation {
    QPainterPath grip; ///< what a pointer hits: its strokes, the edges of a band, its text
    QRectF text;       ///< empty without one
    QRectF shape; ///< of a line or a band: the part of the plot it takes; a line's has no width
};

} // namespace podium
