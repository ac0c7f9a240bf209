// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/folding.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <vector>

namespace podium {

/// The last day a frontier is known for: the snapshot's, or the View's `asOf` if that is earlier.
[[nodiscard]] Date lastDayOf(const Snapshot &snapshot, const View &view);

/// How long one model was the world's best.
struct FrontierHold {
    std::size_t candidate = 0; ///< position among the candidates
    double days = 0;           ///< models of one day and one index share their days
};

struct FrontierDays {
    std::vector<FrontierHold> holds; ///< in order of date
    double total = 0;                ///< days from the first release to the last day, both counted
};

/// Who held the highest index on each day: the running maximum by release date; an index that only
/// equals it does not take it over. Models without a date, or of a later day, take no part.
[[nodiscard]] FrontierDays frontierDays(const Snapshot &snapshot, const View &view,
                                        const std::vector<Candidate> &candidates);

} // namespace podium
