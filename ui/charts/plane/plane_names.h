// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/plane/plane_layout.h"

#include <QtCore/QList>
#include <QtCore/QRectF>

namespace podium {

/// A name beside its point.
struct PlacedName {
    int mark = 0; ///< position in ChartSeries::marks
    QRectF area;
};

struct PlaneNames {
    QList<PlacedName> names;
    int withoutRoom = 0; ///< points of the plane that stay without their name
};

/// Names of the points of the plane and of the lanes: chosen ones first, then by value. They keep
/// clear of each other, of dots, intervals and lines.
[[nodiscard]] PlaneNames placeNames(const ChartSeries &series, const ChartLook &look,
                                    const PlaneLayout &layout);

enum class LineEnd { First, Last };

/// The name of a line beside its first or last point that is shown.
struct EndName {
    ChartLine line;
    QPointF end;       ///< of the line
    double middle = 0; ///< of the text, moved so that names do not overlap
};

[[nodiscard]] QList<EndName> placeEndNames(const ChartSeries &series, const PlaneLayout &layout,
                                           LineEnd end);

} // namespace podium
