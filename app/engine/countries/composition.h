// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/engine/ranking/folding.h"
#include "app/engine/values/answer.h"

namespace podium {

struct Composition {
    std::vector<CountryShare> shares; ///< most models first, then by code
    int size = 0;                     ///< models counted
};

/// Which countries the models of rank <= `top` come from. Ties at the edge are all counted, so the
/// size can exceed `top`. `world` is best first with its ranks beside it.
[[nodiscard]] Composition composition(const Dataset &dataset, const Snapshot &snapshot,
                                      const std::vector<Candidate> &world,
                                      const std::vector<int> &worldRanks, int top);

} // namespace podium
