// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_input.h"
#include "app/engine/values/result.h"

namespace podium {

/// A table of public programmes: countries in one column and amounts of money in another, with the names of
/// programmes or their years beside them, and neither models nor labs. A programme of the country and the
/// amount of one of Podium's own is left out, and said.
[[nodiscard]] bool isProgrammesTable(const ImportInput &input);
[[nodiscard]] Result<Import> readProgrammesTable(const ImportInput &input);

} // namespace podium
