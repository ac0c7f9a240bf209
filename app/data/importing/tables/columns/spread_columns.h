// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/number_column.h"

#include <map>
#include <span>
#include <string>

namespace podium {

/// Gives columns of standard errors, of ends of intervals and of numbers of questions that no meaning has
/// yet to their scores: by name ("Law", "Law_stderr", "Law n"), or a column called "stderr" alone, and "n"
/// among several columns of scores, to the scores before it. That is a guess where
/// there are several columns of scores, and said. `readings` are by column; what a user
/// said of columns, by header, stays.
void meetSpreads(const CsvTable &table, std::span<const ColumnReading> readings,
                 const std::map<std::string, ColumnMeaning> &said,
                 std::span<ColumnMeaning> meanings, ImportFindings &findings);

} // namespace podium
