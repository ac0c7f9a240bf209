// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Ratings of LMArena as its data set's pages (JSON of the datasets server), its catalogue
/// (category, model, rating with both ends), lists with `models` and `score`, or a CSV of either.
/// Each category is a snapshot of published ratings with their intervals; nothing is computed.
[[nodiscard]] bool isArena(const ImportInput &input);
[[nodiscard]] Result<Import> readArena(const ImportInput &input);

} // namespace podium
