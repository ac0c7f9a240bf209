// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_axes.h"

#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/plane/plane_layout.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kPixelsApart = 3; ///< nearer places of a pointer are one value

double acrossOf(const QRectF &plot, QPointF point)
{
    return std::clamp((point.x() - plot.left()) / plot.width(), 0.0, 1.0);
}

} // namespace

double ChartAxes::fractionOf(QPointF point) const
{
    return valuesUp ? std::clamp((plot.bottom() - point.y()) / plot.height(), 0.0, 1.0)
                    : acrossOf(plot, point);
}

std::optional<double> ChartAxes::valueAt(QPointF point) const
{
    if (!value || plot.isEmpty())
        return std::nullopt;
    const double fraction = fractionOf(point);
    const double apart = kPixelsApart / (valuesUp ? plot.height() : plot.width());
    const auto here = value(fraction);
    const auto beside = value(fraction > 0.5 ? fraction - apart : fraction + apart);
    if (!here || !beside || *here == *beside)
        return here;
    const double step = std::max(leastStep, roundStep(std::abs(*beside - *here)));
    return std::round(*here / step) * step;
}

std::optional<double> ChartAxes::dayAt(QPointF point) const
{
    if (!day || plot.isEmpty())
        return std::nullopt;
    const auto found = day(acrossOf(plot, point));
    return found ? std::optional(std::round(*found)) : std::nullopt;
}

ChartAxes axesOf(const ChartLayout &rows)
{
    ChartAxes axes;
    axes.plot = rows.plot;
    if (rows.scale.isEmpty())
        return axes;
    axes.value
        = [scale = rows.scale](double fraction) { return std::optional(scale.valueAt(fraction)); };
    axes.valueStrip = QRectF(axes.plot.left(), axes.plot.bottom(), axes.plot.width(),
                             0.4 * rows.fonts.body + lineHeight(rows.fonts.tick));
    return axes;
}

ChartAxes axesOf(const PlaneLayout &plane)
{
    ChartAxes axes;
    axes.plot = plane.plot;
    axes.valuesUp = true;
    axes.leastStep = plane.up.kind() == PlaneScale::Kind::Ranks ? 1 : 0;
    if (!plane.up.isEmpty()) {
        axes.value = [scale = plane.up](double fraction) { return scale.valueAt(fraction); };
        axes.valueStrip
            = QRectF(QPointF(plane.frame.content.left(), axes.plot.top()), axes.plot.bottomLeft());
    }
    if (plane.across.kind() != PlaneScale::Kind::Days)
        return axes;
    const ChartFonts &fonts = plane.frame.fonts;
    axes.day = [scale = plane.across](double fraction) { return scale.valueAt(fraction); };
    axes.dayStrip = QRectF(axes.plot.left(), plane.axisBottom(), axes.plot.width(),
                           0.4 * fonts.body + lineHeight(fonts.tick));
    return axes;
}

} // namespace podium
