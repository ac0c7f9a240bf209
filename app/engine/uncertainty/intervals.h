// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/hidden_scores.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

/// Adds standard errors and index intervals to ranked lines of a snapshot: of what was measured, and of what hiding
/// the same scores does to complete models (`hidden`, by model of the snapshot, or empty) where a line
/// lacks scores. Lines whose error is not known keep none.
void addIndexIntervals(std::vector<RankedModel> &lines, const Dataset &dataset,
                       const Snapshot &snapshot, const Method &method, const Certainty &certainty,
                       const std::vector<std::optional<HiddenEffect>> &hidden);

/// How the bounds of so many ranks are found: as `certainty` says, but where weights are drawn of each
/// by itself, and beyond a thousand by overlap, because comparing every pair grows with the square.
[[nodiscard]] RankBounds usedBounds(std::size_t compared, const Certainty &certainty);

/// Adds rank intervals and tie groups to lines, best first; those of folded lines are about their
/// indices less choiceBias, and the rank seen is within. Those without an index interval can have
/// any rank, belong to no group and widen the others' intervals; where none has one, nothing is
/// added. Returns usedBounds().
RankBounds addRankIntervals(std::vector<RankedModel> &lines, const Certainty &certainty,
                            const Watch &watch = {});

} // namespace podium
