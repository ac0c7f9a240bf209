// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// Kendall's tau-b of two columns of numbers, -1..1; ties in either are allowed for (Kendall 1945,
/// Biometrika 33). n log n (Knight 1966, JASA 61). Absent where one column is all alike or has
/// fewer than two entries. Both columns have the same length.
[[nodiscard]] std::optional<double> kendallTauB(const std::vector<double> &a,
                                                const std::vector<double> &b);

/// Spearman's rank correlation, -1..1: Pearson's of the mean ranks, which is right with ties.
/// Absent as above.
[[nodiscard]] std::optional<double> spearman(const std::vector<double> &a,
                                             const std::vector<double> &b);

/// Ranks from 1 in ascending order of the values; equal values share the mean of theirs.
[[nodiscard]] std::vector<double> meanRanks(const std::vector<double> &values);

/// Items best first, each once in a list; the lists need not hold the same items.
using ItemList = std::vector<std::size_t>;

/// |first k of a ∩ first k of b| / k, where k is at most the shorter list's length; absent for an
/// empty list.
[[nodiscard]] std::optional<double> topOverlap(const ItemList &a, const ItemList &b, std::size_t k);

/// Rank-biased overlap, extrapolated: RBO_EXT, equation 32 of Webber, Moffat, Zobel 2010 (ACM TOIS
/// 28, doi 10.1145/1852102.1852106), 0..1, for lists of any two lengths. `persistence` p, 0 < p < 1,
/// is how likely a reader goes on to the next place: 0.9 puts 86 % of the weight on the first ten.
/// Absent for an empty list.
[[nodiscard]] std::optional<double> rankBiasedOverlap(const ItemList &a, const ItemList &b,
                                                      double persistence);

} // namespace podium
