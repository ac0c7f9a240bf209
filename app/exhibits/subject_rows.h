// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit.h"
#include "app/models/charts/chart_series.h"

#include <functional>
#include <optional>

namespace podium {

/// The rank of whoever a mark stands for, as the answer counts it.
[[nodiscard]] std::optional<int> rankOf(const Exhibit &exhibit, const ChartMark &mark);

/// Highlights whom the picture of a ranking names, a lab by its models, and lets up to three of them
/// who stand below the rows that are drawn take the place of the last ones, with the rank that their
/// place no longer says. `whole` reads the series of all rows.
void showSubject(ChartSeries &series, const Exhibit &exhibit, const Picture &picture,
                 const std::function<ChartSeries()> &whole);

} // namespace podium
