// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/scoring.h"
#include "app/engine/values/answer.h"

#include <cstddef>
#include <vector>

namespace podium {

/// The parts of one model's index in the method's order; only those of an additive aggregation
/// have points.
[[nodiscard]] std::vector<IndexPart> partsOf(const Dataset &dataset, const Snapshot &snapshot,
                                             const MethodScores &scores, std::size_t model);

} // namespace podium
