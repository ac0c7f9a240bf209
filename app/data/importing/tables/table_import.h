// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Any table: a name in one column, numbers in others. Scores of known evaluations make own runs;
/// columns of numbers that are no known evaluation, own evaluations, a method over them and a
/// snapshot by it; an index, a snapshot of what is published only. What each column was taken for,
/// and why, are notes.
[[nodiscard]] bool isTable(const ImportInput &input);
[[nodiscard]] Result<Import> readTable(const ImportInput &input);

} // namespace podium
