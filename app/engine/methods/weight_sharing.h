// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace podium {

/// Weights that sum to 1 after one of them was moved. Locked ones keep exactly what they have; the
/// moved one takes `weight`, at most what the locked leave; the others share the rest as they did
/// before, or equally where they had nothing. A locked weight does not move, nor one whose fellows
/// are all locked: there is nobody to give way.
[[nodiscard]] std::vector<double> movedWeights(std::vector<double> weights, std::size_t moved,
                                               double weight, const std::vector<bool> &locked);

} // namespace podium
