// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

struct RankInterval {
    int low = 0;  ///< best rank that can honestly be claimed
    int high = 0; ///< worst one

    bool operator==(const RankInterval &) const = default;
};

/// Draws behind simultaneous sets; without Certainty::draws many, because neighbours in rank are told
/// apart by the third digit of the critical value. They are drawn by importance, and do what some
/// thirty times as many drawn as they come would do.
inline constexpr int kRankDraws = 60'000;

[[nodiscard]] constexpr int rankDraws(const Certainty &certainty)
{
    return certainty.draws.value_or(kRankDraws);
}

/// Bounds from the overlap of single intervals, as the Arena prints them: low is 1 + the number of
/// items whose interval lies wholly above, high is n − the number wholly below.
[[nodiscard]] std::vector<RankInterval> overlapRankIntervals(const std::vector<double> &low,
                                                             const std::vector<double> &high);

/// Simultaneous confidence sets for all ranks at once (Mogstad, Romano, Shaikh, Wilhelm 2024,
/// Review of Economic Studies, doi 10.1093/restud/rdad006; two-sided sets of the authors' R package
/// csranks): an item is surely ahead of another when (value − value) / SE exceeds the critical value
/// of the largest such ratio over all ordered pairs not yet rejected, step by step until nothing more
/// is. The reverse of a rejected pair stays among them. Normal errors; those of two items correlate
/// by `certainty.correlation`. Simulated with rankDraws(); where a step rejects next to none, the next
/// one would not find another value. Same seed, same sets; stopped, they say nothing. `values` and
/// `standardErrors` (> 0) have the same length.
[[nodiscard]] std::vector<RankInterval> simultaneousRankIntervals(
    const std::vector<double> &values, const std::vector<double> &standardErrors,
    const Certainty &certainty, const Watch &watch = {});

/// Groups of items, best first, that cannot be told apart: a group ends where the next item's
/// best rank lies beyond the worst rank of all before it. Numbered from 1.
[[nodiscard]] std::vector<int> tieGroups(const std::vector<RankInterval> &bestFirst);

} // namespace podium
