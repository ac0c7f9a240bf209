// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <optional>

namespace podium {

/// Points and lines between two axes. What happened when, in strips below a plane, is left out;
/// nothing where there is nothing else.
[[nodiscard]] std::optional<NativeChart> planeChart(const ChartSeries &series, Language language);

} // namespace podium
