// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

namespace podium {

/// Scores of several in the same things: dots in rows, a colour for each of them.
[[nodiscard]] NativeChart profileChart(const ChartSeries &series, Language language);

} // namespace podium
