// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <functional>
#include <optional>

namespace podium {

class ChartLayout;
class PlaneLayout;

/// The way back from a place on a drawn picture to the value or the day it stands for.
struct ChartAxes {
    QRectF plot;
    QRectF valueStrip;     ///< where the numbers of the axis of values stand
    QRectF dayStrip;       ///< the same of days
    bool valuesUp = false; ///< values grow upwards, as on planes; else to the right
    double leastStep = 0;  ///< between values; 1 for ranks
    std::function<std::optional<double>(double fraction)> value; ///< none: no axis of values
    std::function<std::optional<double>(double fraction)> day;   ///< since 1970-01-01

    /// As round as a pixel can tell, of the place of the axis beside the point.
    [[nodiscard]] std::optional<double> valueAt(QPointF point) const;
    /// A whole day.
    [[nodiscard]] std::optional<double> dayAt(QPointF point) const;

private:
    [[nodiscard]] double fractionOf(QPointF point) const;
};

[[nodiscard]] ChartAxes axesOf(const ChartLayout &rows);
[[nodiscard]] ChartAxes axesOf(const PlaneLayout &plane);

} // namespace podium
