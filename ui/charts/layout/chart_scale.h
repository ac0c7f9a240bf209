// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QList>

#include <optional>

namespace podium {

/// The value a mark is drawn at; absent when missing, not a finite number, or zero or less on a
/// logarithmic axis.
[[nodiscard]] std::optional<double> drawnValue(const ChartMark &mark, bool logarithmic);

/// The least of 1, 2, 5 times a power of ten that is not below `step`, which is above 0.
[[nodiscard]] double roundStep(double step);

/// Dots instead of bars from zero: on logarithmic axes, where marks have two ends, at either end of a
/// waterfall, and where the series asks for them.
[[nodiscard]] bool drawsDots(const ChartSeries &series);

/// The other end of a dumbbell, where it can be drawn.
[[nodiscard]] std::optional<double> drawnStart(const ChartMark &mark, bool logarithmic);

/// Both ends of a drawn value's interval, an open one at the value itself; absent when one of them
/// cannot be drawn or both are open.
struct DrawnInterval {
    double low = 0;
    double high = 0;
};
[[nodiscard]] std::optional<DrawnInterval> drawnInterval(const ChartMark &mark, bool logarithmic);

/// There is a number, but a logarithmic axis has no place for it.
[[nodiscard]] bool isOffLogAxis(const ChartMark &mark, bool logarithmic);

/// Values that lines and bands of a person's own stand at: the axis reaches there.
[[nodiscard]] QList<double> annotatedValues(const ChartSeries &series);

/// The value axis: its range and its round ticks, and where a value lies on it.
class ChartScale final
{
public:
    ChartScale() = default;
    /// Covers all drawn values, their intervals and the reference. Linear scales contain 0, unless
    /// bars float; logarithmic ones run from a tick below the least value. At most about `mostTicks`
    /// ticks.
    ChartScale(const ChartSeries &series, int mostTicks);

    [[nodiscard]] bool isEmpty() const { return m_ticks.isEmpty(); }
    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }
    [[nodiscard]] double minimum() const { return m_minimum; }
    [[nodiscard]] double maximum() const { return m_maximum; }
    [[nodiscard]] const QList<double> &ticks() const { return m_ticks; }
    /// 0 at the minimum, 1 at the maximum.
    [[nodiscard]] double fraction(double value) const;
    /// The other way round.
    [[nodiscard]] double valueAt(double fraction) const;
    /// Where bars and stems begin.
    [[nodiscard]] double base() const { return m_logarithmic || m_minimum > 0 ? m_minimum : 0.0; }

private:
    void chooseLinear(double least, double most, int mostTicks);
    void chooseAround(double least, double most, int mostTicks);
    void chooseLogarithmic(double least, double most, int mostTicks);

    bool m_logarithmic = false;
    double m_minimum = 0;
    double m_maximum = 1;
    QList<double> m_ticks;
};

} // namespace podium
