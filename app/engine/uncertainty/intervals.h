// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

/// Adds standard errors and index intervals to ranked lines. Lines whose error is not known keep
/// none.
void addIndexIntervals(std::vector<RankedModel> &lines, const Dataset &dataset,
                       const Method &method, const Certainty &certainty);

/// Adds rank intervals and tie groups to lines, best first, that have index intervals; others stand
/// outside every comparison. Returns how the bounds of ranks were found: as `certainty` says, but
/// by overlap beyond a thousand lines, because comparing every pair grows with the square.
RankBounds addRankIntervals(std::vector<RankedModel> &lines, const Certainty &certainty,
                            const Watch &watch = {});

} // namespace podium
