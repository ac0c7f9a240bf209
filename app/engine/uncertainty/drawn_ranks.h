// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/values/view.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

/// Ranks that Certainty::singleDraws() draws of all values leave, each by itself: those within the level's
/// quantiles. Normal errors that correlate by the View's correlation. Same seed, same ranks; stopped,
/// they are those of no draw.
[[nodiscard]] std::vector<RankInterval> drawnRankIntervals(
    const std::vector<double> &values, const std::vector<double> &standardErrors,
    const Certainty &certainty, const Watch &watch = {});

/// The same where weights are drawn and scores stay: Dirichlet around `weights` with the total
/// `concentration`. `scores` has a column for each weight.
[[nodiscard]] std::vector<RankInterval> drawnRuleRanks(
    const std::vector<std::vector<double>> &scores, const std::vector<double> &weights,
    double concentration, const Certainty &certainty, const Watch &watch = {});

/// Ranks within the level's quantiles of draws: a row an item, all as long, largest first.
[[nodiscard]] std::vector<RankInterval> rankIntervalsOf(
    const std::vector<std::vector<double>> &draws, double level);

} // namespace podium
