// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

namespace podium {

/// Marks in rows: bars from zero; where zero would say nothing, dots in rows of names.
[[nodiscard]] NativeChart rowChart(const ChartSeries &series, Language language);

} // namespace podium
