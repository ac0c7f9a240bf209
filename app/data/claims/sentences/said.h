// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"
#include "app/engine/claims/readings/grid.h"

#include <optional>
#include <set>

namespace podium {

/// What a sentence says once all its parts are understood.
struct Said {
    ClaimKind kind;
    View view;
    std::set<Dimension> fixed; ///< what the sentence says itself, so that it is not varied
    std::vector<std::string> programmes; ///< public programmes that may be meant, by id
};

} // namespace podium
