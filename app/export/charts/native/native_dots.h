// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

namespace podium {

/// Rows as points of a plane at whole heights: dots, dumbbells and floating bars.
[[nodiscard]] NativeChart dotChart(const ChartSeries &series, Language language);

} // namespace podium
