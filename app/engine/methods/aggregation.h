// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/columns.h"
#include "app/engine/values/method_rules.h"

#include <cstddef>
#include <vector>

namespace podium {

/// Copeland compares every pair of models; beyond so many members it is refused.
inline constexpr std::size_t kMostDuellists = 5000;

/// The index of each usable model, NaN for the others; formulas at Aggregation. `weights` sum to 1,
/// one for each column. What a model lacks is left out and the weights of what it has are scaled
/// up; a column of weight 0 takes no part. WinRate and Borda take win rates (winRates()) for
/// values; under Borda what a model lacks earns nothing.
[[nodiscard]] std::vector<double> aggregated(const Columns &columns,
                                             const std::vector<double> &weights,
                                             Aggregation aggregation, const Population &population);

} // namespace podium
