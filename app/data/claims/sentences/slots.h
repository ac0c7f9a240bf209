// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/filled_slots.h"
#include "app/engine/values/dataset.h"

#include <optional>

namespace podium {

/// The slots of a sentence whose words are in no order that the grammar knows. Absent where two are
/// named and nothing says which of them is ahead, or where a part has no slot.
[[nodiscard]] std::optional<Slots> slotsOf(const Dataset &dataset, const std::vector<Item> &items,
                                           bool korean);

} // namespace podium
