// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_input.h"
#include "app/engine/values/result.h"

namespace podium {

/// A table of funding rounds: labs in one column and amounts of money in another, with days, currencies,
/// rounds and investors beside them, in English or Korean. A round that Podium's own figures have is left
/// out, and one that may be such a round is said.
[[nodiscard]] bool isRoundsTable(const ImportInput &input);
[[nodiscard]] Result<Import> readRoundsTable(const ImportInput &input);

} // namespace podium
