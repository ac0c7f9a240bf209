// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

namespace podium {

class Desk;

/// What the charts of the window draw, read from the desk's models, with titles and sources. The
/// desk must show an answer.
[[nodiscard]] ChartSeries readModels(Desk &desk, int mostMarks); ///< in the table's order
[[nodiscard]] ChartSeries readCountries(Desk &desk, int mostMarks);
[[nodiscard]] ChartSeries readSlope(Desk &desk, int mostCountries); ///< under two counting rules
[[nodiscard]] ChartSeries readLabFunding(Desk &desk, int mostMarks);

} // namespace podium
