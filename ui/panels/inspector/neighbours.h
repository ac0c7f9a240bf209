// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"

#include <vector>

namespace podium {

/// In which evaluations a model differs most from the two models before and the two behind it.
/// Positions are those of the parts; the most different one comes first.
struct NeighbourProfile {
    std::vector<std::size_t> weakest;   ///< at most two
    std::vector<std::size_t> strongest; ///< at most two
};

[[nodiscard]] NeighbourProfile neighbourProfile(const Answer &answer, int ranked);

} // namespace podium
