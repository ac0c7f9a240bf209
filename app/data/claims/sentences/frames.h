// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/slots.h"

#include <optional>
#include <vector>

namespace podium {

/// The parts of a sentence in the order in which the grammar knows them: that of the one statement
/// whose slots are filled exactly. Absent where a slot is empty or a part is left over.
[[nodiscard]] std::optional<std::vector<Item>> inOrder(const Slots &slots);

} // namespace podium
