// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/plane/plane_layout.h"

#include <QtGui/QColor>
#include <QtGui/QPen>

#include <memory>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace podium {

/// Whether a line, or a mark on it, is chosen.
[[nodiscard]] bool isHighlighted(const ChartSeries &series, const ChartLook &look,
                                 const QString &line);
[[nodiscard]] QColor pointColour(const ChartSeries &series, const ChartLook &look,
                                 const ChartMark &mark);
/// Lines of one colour differ in their dashes.
[[nodiscard]] QPen linePen(const ChartSeries &series, const ChartLook &look,
                           const PlaneLayout &layout, const ChartLine &line);

/// Corners of a line on the scene, in its order; beyond the plot where a zoom hides them.
[[nodiscard]] QList<QPointF> cornersOf(const ChartSeries &series, const PlaneLayout &layout,
                                       const QString &line);

/// Lines and dots as a QChart that fills the layout's plot and shows nothing else.
[[nodiscard]] std::unique_ptr<QChart> plotPlane(const ChartSeries &series, const ChartLook &look,
                                                const PlaneLayout &layout);

} // namespace podium
