// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/paint/plotted_annotation.h"
#include "ui/charts/paint/plotted_mark.h"

#include <QtCore/QList>
#include <QtCore/QSizeF>

class QGraphicsScene;

namespace podium {

/// What is to be drawn, and into what. Lives for one drawing.
struct DrawingOrder {
    QGraphicsScene &scene;
    const ChartSeries &series;
    const ChartLook &look;
    QSizeF size;
};

/// What a drawing leaves to pointers and hands.
struct DrawnSeries {
    QList<PlottedMark> marks;             ///< one for each of ChartSeries::marks
    QRectF plane;                         ///< where points or the world stand; empty for rows
    ChartAxes axes;                       ///< without functions where there are none
    QList<PlottedAnnotation> annotations; ///< one for each of ChartSeries::annotations

    /// Of the last mark with this key: histories have one for each snapshot. Empty: none.
    [[nodiscard]] QRectF shapeOf(const QString &key) const;
};

/// As the form of the series asks.
[[nodiscard]] DrawnSeries drawSeries(const DrawingOrder &order);

// One drawing for each alternative of ChartForm, in a folder of its own. A new one is declared here.
[[nodiscard]] DrawnSeries draw(const ChartRows &rows, const DrawingOrder &order);
[[nodiscard]] DrawnSeries draw(const ChartPlane &plane, const DrawingOrder &order);
[[nodiscard]] DrawnSeries draw(const ChartMap &map, const DrawingOrder &order);
[[nodiscard]] DrawnSeries draw(const ChartProfile &profile, const DrawingOrder &order);

} // namespace podium
