// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

namespace podium {

/// Rows as bars, with a bar of no height that carries texts beyond the ends of intervals.
[[nodiscard]] NativeChart barChart(const ChartSeries &series, Language language);

} // namespace podium
