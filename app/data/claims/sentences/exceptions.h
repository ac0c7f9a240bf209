// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"

#include <vector>

namespace podium {

/// What is meant by words that refuse a sentence anywhere else, and which words refuse one that say
/// nothing anywhere else.
[[nodiscard]] std::vector<Item> withExceptions(std::vector<Item> given);

} // namespace podium
