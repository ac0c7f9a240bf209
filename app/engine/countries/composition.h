// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <vector>

namespace podium {

struct Composition {
    std::vector<CountryShare> shares; ///< most models first, then by code
    int size = 0;                     ///< models counted
};

/// Which countries the shown models of rank <= `top` come from. Ties at the edge are all counted,
/// so the size can exceed `top`. `ranking` is best first.
[[nodiscard]] Composition composition(const Dataset &dataset, const Snapshot &snapshot,
                                      const std::vector<RankedModel> &ranking, int top);

} // namespace podium
