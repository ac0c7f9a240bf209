// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QString>

namespace podium {

/// Whether a mark has a place on the axis of values.
[[nodiscard]] bool isDrawn(const ChartMark &mark, bool logarithmic);
[[nodiscard]] bool hasAnyInterval(const ChartSeries &series);

/// What stands at a mark: its value, with arrows where its interval is open, its note where that is
/// short, and what a person wrote at it.
[[nodiscard]] QString textAt(const ChartSeries &series, const ChartMark &mark);

/// A mark with its value, interval and text, called `name`.
[[nodiscard]] NativePoint rowPoint(const ChartSeries &series, const ChartMark &mark,
                                   const QString &name);

/// What the values of rows are called: the title of their axis.
[[nodiscard]] QString valuesName(const ChartSeries &series);

} // namespace podium
