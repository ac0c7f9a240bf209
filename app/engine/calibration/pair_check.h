// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/calibrated_pair.h"
#include "app/engine/values/watch.h"

namespace podium {

/// Holds what `before` and `again`, answers of the earlier snapshot under the errors of other
/// questions and of running again, promise against `after`, the answer of the later one. Models that
/// lack a score or an error in one of them take no part.
[[nodiscard]] CalibratedPair checkedPair(const Dataset &dataset, const SnapshotPair &pair,
                                         const Answer &before, const Answer &again,
                                         const Answer &after, const Watch &watch);

} // namespace podium
