// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/columns.h"

#include <cstddef>
#include <vector>

namespace podium {

/// Models with all scores that principal component weights need at least.
inline constexpr int kLeastCorrelated = 3;

/// Weights proportional to the loadings of the first principal component, summing to 1: the
/// eigenvector of the largest eigenvalue of the correlations between columns over the members that
/// have every score (OECD/JRC Handbook 2008, step 6). A column without spread weighs nothing; a
/// negative weight means that the evaluation runs against the others. Empty with fewer than
/// kLeastCorrelated such members, or loadings that cancel out.
[[nodiscard]] std::vector<double> principalComponentWeights(const Columns &columns,
                                                            const Population &population);

/// Unit eigenvector of the largest eigenvalue of a symmetric matrix, row by row of `size` numbers;
/// its sign is such that the entries sum to at least 0.
[[nodiscard]] std::vector<double> firstEigenvector(std::vector<double> matrix, std::size_t size);

} // namespace podium
