// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/finding.h"
#include "app/engine/values/dataset.h"

#include <vector>

namespace podium {

/// Checks what single rows cannot show: ranges, references between files, duplicates, dates,
/// currencies, weights that sum to one, contained programmes, and that scores recompute to the
/// published index within the tolerance SOURCES.md explains. Findings name file, row and column.
[[nodiscard]] std::vector<Finding> checkDataset(const Dataset &dataset);

} // namespace podium
