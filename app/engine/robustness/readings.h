// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/simulation.h"

#include <vector>

namespace podium {

/// The least share a geometric or harmonic mean takes: without it a single zero, or noise below it,
/// would decide the whole index.
inline constexpr double kLeastShare = 0.001;

/// The same scores read by other methods: scaled from the least to the largest of each column,
/// standardised (mean 50, sd 10), and by the weighted geometric and harmonic mean (COINr's n_minmax,
/// n_zscore, a_gmean, a_hmean). A column without spread is 0.5 for all.
[[nodiscard]] std::vector<Reading> methodReadings(const Composite &composite);

} // namespace podium
