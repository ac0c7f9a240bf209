// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/calibrated_pair.h"
#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <cstddef>
#include <vector>

namespace podium {

struct Calibration {
    std::vector<CalibratedPair> pairs; ///< oldest first
    /// Position of the pair that says most: of those with the View's snapshot, or else of all, the
    /// one with the most models measured again.
    std::size_t shown = 0;
};

/// Holds every snapshot's intervals of the models with all scores against every later snapshot of the
/// same method. Of the View only certainty (level, assumptions, seed) counts; bounds of ranks that
/// hold all at once are drawn as setCertainty() says. Fails where no two snapshots share a
/// method, and when stopped.
[[nodiscard]] Result<Answered<Calibration>> calibration(const Dataset &dataset, const View &view,
                                                        const Watch &watch = {});

} // namespace podium
