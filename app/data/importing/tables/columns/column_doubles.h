// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <span>
#include <string>

namespace podium {

/// What a column is called in its file: one named as another before it got a number of its own.
[[nodiscard]] std::string givenHeader(const CsvTable &table, std::size_t column);

/// An error for each column of the meaning of one before it, since only one of them can count; columns of
/// scores are left to who reads them. A further column of names is a warning: the first names the models; a
/// published index beside a computed one is not read.
void meetDoubles(const CsvTable &table, std::span<ColumnMeaning> meanings,
                 ImportFindings &findings);

/// The error itself, of the column `later`.
void sayDouble(const std::string &first, const std::string &later, const std::string &meaning,
               ImportFindings &findings);

} // namespace podium
