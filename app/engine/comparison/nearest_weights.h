// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace podium {

/// The point w nearest to `start` (least squares) with Σ w = 1, w >= least and row·w >= 0 for every
/// row; empty when there is none. Least distance programming after Lawson and Hanson (1974,
/// "Solving Least Squares Problems", chapter 23). All vectors have the length of `start`.
[[nodiscard]] std::vector<double> nearestWeights(const std::vector<double> &start,
                                                 const std::vector<double> &least,
                                                 const std::vector<std::vector<double>> &rows);

} // namespace podium
