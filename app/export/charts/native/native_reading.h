// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <optional>

namespace podium {

/// The chart that Office can draw of a series: bars, dots with intervals, points and lines between
/// two axes, scores side by side. A map becomes bars of its countries. Nothing where the series has
/// nothing to draw, or only what happened when, which a table says better.
[[nodiscard]] std::optional<NativeChart> nativeChart(const ChartSeries &series, Language language);

} // namespace podium
