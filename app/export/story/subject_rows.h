// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibiting.h"
#include "app/models/charts/chart_series.h"

#include <optional>

namespace podium {

/// The rank of whoever a mark stands for, as the answer counts it.
[[nodiscard]] std::optional<int> rankOf(const Exhibit &exhibit, const ChartMark &mark);

/// Lets whom a View highlights stand in its picture: a lab by its models, and those beyond the rows
/// that are drawn behind them, with the rank that their place no longer says.
void showSubject(ChartSeries &series, const Exhibit &exhibit, const AnswerModel &model);

} // namespace podium
