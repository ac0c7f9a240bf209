// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/modifiers.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Settles what a sentence leaves to the figures: which snapshot its day means, which model a family
/// stands for as a reference, which round or public programme an amount is. False where the ledger has
/// no programme of the country named.
[[nodiscard]] bool resolve(const Dataset &dataset, const Modifiers &modifiers, Said &said);

} // namespace podium
