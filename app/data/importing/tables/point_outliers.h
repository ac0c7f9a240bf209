// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/columns/number_column.h"
#include "app/engine/values/dataset.h"

#include <cstddef>

namespace podium {

/// Takes out numbers that are far from all points known of the evaluation, and says so; where most are, the
/// column is an error and false is returned. Points have no ends, but 0.7 beside 1500 is a share.
[[nodiscard]] bool dropOutliers(const CsvTable &table, std::size_t column, NumberColumn &numbers,
                                const Dataset &known, std::size_t evaluation,
                                ImportFindings &findings);

} // namespace podium
