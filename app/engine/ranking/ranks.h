// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace podium {

/// Binary fractions do not add up exactly: two indices this close are the same number, and an index
/// this far below a bar stands at it.
inline constexpr double kIndexRounding = 1e-9;

struct Rank {
    int rank = 0;
    bool tied = false;
};

/// Competition ranks (1 2 2 4) of values sorted from high to low. A value ties with the first of
/// its group when it lies at most `tolerance` below it; groups start anew at the first that does
/// not, so that chains of small steps never make one long tie.
[[nodiscard]] std::vector<Rank> competitionRanks(const std::vector<double> &descending,
                                                 double tolerance);

} // namespace podium
