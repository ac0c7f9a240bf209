// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/column_judging.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <cmath>

namespace podium {

namespace {

constexpr double kMostCount = 1e9;
constexpr double kNoFraction = 10;

} // namespace

void sayEstimates(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
                  const char *estimated, const char *marked, ImportFindings &findings)
{
    for (const auto &[row, number] : numbers.more) {
        if (!number.estimated && !number.marked)
            continue;
        const std::string cell(trimmedCell(table.cell(row, column)));
        findings.add(Finding::Severity::Warning, "estimated", table.line(row),
                     table.header()[column], cell, number.estimated ? estimated : marked, {cell});
    }
}

void sayFractions(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
                  ImportFindings &findings)
{
    for (std::size_t row = 0; numbers.most > kNoFraction && row < numbers.values.size(); ++row) {
        const double value = numbers.values[row];
        if (!(value > 0 && value <= 1))
            continue;
        const std::string cell(table.cell(row, column));
        findings.add(Finding::Severity::Warning, "scale", table.line(row), table.header()[column],
                     cell,
                     Error::tr("The column reaches %2, but \"%1\" is not above 1; check that it is "
                               "no fraction."),
                     {cell, shortestText(numbers.most)});
    }
}

std::vector<int> judgedCounts(const CsvTable &table, std::size_t column,
                              const NumberColumn &numbers, ImportFindings &findings)
{
    std::vector<int> counts(table.rows());
    for (std::size_t row = 0; row < numbers.values.size(); ++row) {
        const double value = numbers.values[row];
        if (value >= 1 && value <= kMostCount) {
            counts[row] = static_cast<int>(std::lround(value));
        } else if (numbers.holds(row)) {
            const std::string cell(table.cell(row, column));
            findings.add(Finding::Severity::Warning, "number", table.line(row),
                         table.header()[column], cell,
                         Error::tr("\"%1\" counts nothing; the cell is left out."), {cell});
        }
    }
    return counts;
}

std::optional<bool> truthOf(std::string_view cell)
{
    const std::string key = nameKey(cell);
    if (key == "true" || key == "yes" || key == "1" || key == "open")
        return true;
    if (key == "false" || key == "no" || key == "0" || key == "closed" || key == "proprietary")
        return false;
    return std::nullopt;
}

void sayNoTruths(const CsvTable &table, std::size_t column, ImportFindings &findings)
{
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string cell(table.cell(row, column));
        if (isMissing(cell) || truthOf(cell))
            continue;
        findings.add(Finding::Severity::Warning, "truth", table.line(row), table.header()[column],
                     cell, Error::tr("\"%1\" says neither yes nor no; the cell is left out."),
                     {cell});
    }
}

} // namespace podium
