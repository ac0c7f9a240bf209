// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/said.h"
#include "app/data/claims/words/item.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

/// What the parts mean together, in the order in which they stand or else by the slots that they
/// fill; where they mean nothing, the first part that stands in the way.
struct Understood {
    std::optional<Said> said;
    std::optional<Item> unknown;
};
[[nodiscard]] Understood understood(const Dataset &dataset, const std::vector<Item> &given,
                                    bool korean);

} // namespace podium
