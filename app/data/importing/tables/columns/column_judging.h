// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/columns/number_column.h"

#include <optional>
#include <string_view>
#include <vector>

namespace podium {

/// Whether most of what stands in the column is numbers.
[[nodiscard]] bool isNumeric(const NumberColumn &column);
[[nodiscard]] bool isNumeric(const ColumnReading &reading);

/// Decides the decimal mark over the whole column and reads it. A column with both marks is an error
/// that names one row of each; one that could be either is a warning. `comma` is what such a column
/// is read as: files between semicolons write decimal commas.
[[nodiscard]] NumberColumn judgedNumbers(const CsvTable &table, std::size_t column, bool comma,
                                         ImportFindings &findings);
/// The same of a column that was read with decimal points before.
[[nodiscard]] NumberColumn judgedNumbers(const CsvTable &table, std::size_t column,
                                         ColumnReading reading, bool comma,
                                         ImportFindings &findings);

/// Of a column that should hold numbers and is not read, the first cell that is none; nothing where all
/// are missing.
void sayNoNumbers(const CsvTable &table, std::size_t column, Finding::Severity severity,
                  ImportFindings &findings);

/// Names the cells that call their number an estimate, and those with a mark that may, each in a
/// sentence of its own.
void sayEstimates(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
                  const char *estimated, const char *marked, ImportFindings &findings);

/// Of an index that reaches more than 10, the numbers that may be fractions.
void sayFractions(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
                  ImportFindings &findings);

/// Numbers of questions or repeats by row, 0 where there is none; what counts nothing is a finding.
[[nodiscard]] std::vector<int> judgedCounts(const CsvTable &table, std::size_t column,
                                            const NumberColumn &numbers, ImportFindings &findings);

/// Whether a cell says yes or no; absent where it says neither.
[[nodiscard]] std::optional<bool> truthOf(std::string_view cell);
/// Of a column that should say yes or no, the cells that do not.
void sayNoTruths(const CsvTable &table, std::size_t column, ImportFindings &findings);

/// What the numbers of a column are parts of.
enum class ColumnScale { Fraction, Percent, OfHeader, Points, Undecided };

/// Decides over the whole column; says how, with the range, and names a cell that speaks against it: an
/// error where it may be the one that is right. OfHeader: of the whole that headerScale() gives. `elo`: the
/// evaluation is in points.
[[nodiscard]] ColumnScale judgedScale(const CsvTable &table, std::size_t column,
                                      const NumberColumn &numbers, bool elo,
                                      ImportFindings &findings);

/// The days of a column; with both orders, or with none that shows, it is read as no day at all, and
/// a finding says so.
[[nodiscard]] std::vector<std::optional<DayCell>> judgedDays(const CsvTable &table,
                                                             std::size_t column,
                                                             ImportFindings &findings);

} // namespace podium
