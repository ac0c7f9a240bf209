// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_zoom.h"

#include <algorithm>

namespace podium {

namespace {

constexpr double kLeast = 0.02; ///< side of the smallest part

QRectF inside(QRectF zoom)
{
    zoom.moveLeft(std::clamp(zoom.left(), 0.0, std::max(0.0, 1 - zoom.width())));
    zoom.moveTop(std::clamp(zoom.top(), 0.0, std::max(0.0, 1 - zoom.height())));
    return zoom;
}

} // namespace

QRectF scaledZoom(const QRectF &zoom, const QRectF &plot, QPointF about, double factor)
{
    if (plot.isEmpty())
        return zoom;
    const double across = (about.x() - plot.left()) / plot.width();
    const double down = (about.y() - plot.top()) / plot.height();
    const double width = std::clamp(zoom.width() / factor, kLeast, 1.0);
    const double height = std::clamp(zoom.height() / factor, kLeast, 1.0);
    return inside(QRectF(zoom.left() + across * (zoom.width() - width),
                         zoom.top() + down * (zoom.height() - height), width, height));
}

QRectF movedZoom(const QRectF &zoom, const QRectF &plot, QPointF pixels)
{
    if (plot.isEmpty())
        return zoom;
    return inside(zoom.translated(-pixels.x() / plot.width() * zoom.width(),
                                  -pixels.y() / plot.height() * zoom.height()));
}

} // namespace podium
