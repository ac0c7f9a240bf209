// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace podium {

/// The competition ranks of competitionRanks(), by position, of values in any order. NaN and minus
/// infinity have rank 0; plus infinity is not allowed. Where there are many values for the
/// tolerance they are counted in buckets narrower than it, which is linear; else they are ordered.
[[nodiscard]] std::vector<int> ranksByPosition(const std::vector<double> &values, double tolerance);

/// Positions of the values of rank 1 to `last`, best first; equal ones keep their order.
[[nodiscard]] std::vector<std::size_t> positionsUpTo(const std::vector<double> &values,
                                                     const std::vector<int> &ranks, int last);

} // namespace podium
