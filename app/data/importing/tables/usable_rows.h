// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"

#include <cstddef>
#include <span>
#include <vector>

namespace podium {

/// Leaves out models, one of each row, without a name or of a name that stood before. Those without a
/// number in any of `measuring`, the columns of scores and of the index, are left to who keeps scores, and
/// said. What stands there and is no number was named when its column was read.
void dropUnusable(const CsvTable &table, std::span<const std::size_t> measuring,
                  std::vector<ImportedModel> &models, ImportFindings &findings);

} // namespace podium
