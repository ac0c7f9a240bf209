// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <cstddef>
#include <vector>

namespace podium {

/// What columns hold whose header says nothing, by their cells: names of countries, names of labs, or the
/// numbers of the rows. Each is said. Where no column names models, one of the text columns is left for
/// that.
void judgeContent(const CsvTable &table, const Dataset &known, std::vector<ColumnMeaning> &meanings,
                  ImportFindings &findings);

/// Whether a cell of the column holds text.
[[nodiscard]] bool isTextColumn(const CsvTable &table, std::size_t column);

} // namespace podium
