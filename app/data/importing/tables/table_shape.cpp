// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_shape.h"

#include "app/data/importing/archives/sheet_grid.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/long_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr std::size_t kMostRows = 10'000;
constexpr std::size_t kMostTurned = 500; ///< evaluations in rows

bool isNumber(std::string_view cell)
{
    return numberCell(cell, {'.'}) || numberCell(cell, {','});
}

bool holdsNumber(const CsvTable &table, std::size_t column)
{
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (isNumber(table.cell(row, column)))
            return true;
    }
    return false;
}

bool hasRole(const CsvTable &table, std::initializer_list<ColumnRole> roles)
{
    return std::ranges::any_of(table.header(), [&](const std::string &header) {
        const auto role = roleOfHeader(nameKey(header));
        return role && std::ranges::find(roles, *role) != roles.end();
    });
}

/// Evaluations in rows: they are known, or the first column says so.
bool isTurned(const CsvTable &table, const Dataset &known)
{
    if (table.rows() > kMostTurned || hasRole(table, {ColumnRole::Model, ColumnRole::Id}))
        return false;
    std::size_t named = 0;
    std::size_t all = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view cell = trimmedCell(table.cell(row, 0));
        all += isMissing(cell) ? 0 : 1;
        named += evaluationNamed(cell, known) ? 1 : 0;
    }
    const bool mayBe
        = (named > 1 && 2 * named >= all) || (all > 0 && isBenchmarkWord(table.header().front()));
    return mayBe && std::ranges::none_of(table.header(), [&known](const std::string &header) {
               return isMetricName(nameKey(header)) || evaluationNamed(header, known);
           });
}

QByteArray turned(const CsvTable &table)
{
    QByteArray text = "model";
    for (std::size_t row = 0; row < table.rows(); ++row)
        text += ',' + csvCell(table.cell(row, 0));
    for (std::size_t column = 1; column < table.header().size(); ++column) {
        if (!holdsNumber(table, column))
            continue;
        text += '\n' + csvCell(table.header()[column]);
        for (std::size_t row = 0; row < table.rows(); ++row)
            text += ',' + csvCell(table.cell(row, column));
    }
    return text + '\n';
}

/// What the row is called: its first cell that is no number.
std::string_view nameOf(const CsvTable &table, std::size_t row)
{
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        const std::string_view cell = trimmedCell(table.cell(row, column));
        if (!isMissing(cell) && !isNumber(cell))
            return cell;
    }
    return {};
}

/// Lines of a text, from 1 on, become empty, so that the others keep their numbers.
QByteArray withoutLines(const QByteArray &text, const std::vector<std::pair<int, int>> &ranges)
{
    QByteArray out;
    out.reserve(text.size());
    int line = 1;
    auto range = ranges.begin();
    for (const char c : text) {
        if (range != ranges.end() && line >= range->first + range->second)
            ++range;
        const bool isOut = range != ranges.end() && line >= range->first;
        if (!isOut || c == '\n')
            out += c;
        line += c == '\n' ? 1 : 0;
    }
    return out;
}

QByteArray withoutNoModels(const CsvTable &table, const QByteArray &text, ImportFindings &findings)
{
    std::vector<std::pair<int, int>> ranges; // first line, and how many
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string name(nameOf(table, row));
        if (name.empty() || !isNoModel(name))
            continue;
        int lines = 1;
        for (std::size_t column = 0; column < table.header().size(); ++column)
            lines += static_cast<int>(std::ranges::count(table.cell(row, column), '\n'));
        ranges.emplace_back(table.line(row), lines);
        findings.add(Severity::Warning, "no-model", table.line(row), {}, name,
                     Error::tr("By its name the row \"%1\" stands for no model; it is left out."),
                     {name});
    }
    return ranges.empty() || ranges.size() == table.rows() ? QByteArray()
                                                           : withoutLines(text, ranges);
}

bool isNameless(const CsvTable &table, std::size_t column)
{
    return table.header()[column].starts_with("column ");
}

/// Of two tables beside one another all rows are read as of the first.
void sayDivider(const CsvTable &table, ImportFindings &findings)
{
    const auto isEmpty = [&table](std::size_t column) {
        for (std::size_t row = 0; row < table.rows(); ++row) {
            if (!trimmedCell(table.cell(row, column)).empty())
                return false;
        }
        return true;
    };
    bool isDivided = false;
    for (std::size_t column = 1; column < table.header().size(); ++column) {
        const auto role = roleOfHeader(nameKey(table.header()[column]));
        const bool isNaming = role == ColumnRole::Model || role == ColumnRole::Id
            || role == ColumnRole::Lab || role == ColumnRole::Country;
        if (isDivided && isNaming) {
            findings.add(Severity::Warning, "divided", 0, table.header()[column], {},
                         Error::tr("An empty column divides the table; what stands right of it is "
                                   "read as of the same rows. Save two tables as two files."));
            return;
        }
        isDivided = isDivided || (isNameless(table, column) && isEmpty(column));
    }
}

} // namespace

ShapedTable shapedTable(const CsvTable &table, const QByteArray &text, char delimiter,
                        const Dataset &known, ImportFindings &findings)
{
    if (table.rows() == 0 || table.rows() > kMostRows)
        return {};
    if (isTurned(table, known)) {
        findings.add(Severity::Warning, "turned", 0, {}, table.header().front(),
                     Error::tr("Evaluations stand in rows and models in columns; the table is "
                               "turned, and rows in what follows are its columns."));
        return {turned(table), ','};
    }
    if (const QByteArray spread = spreadOut(table, findings); !spread.isEmpty())
        return {spread, ','};
    sayDivider(table, findings);
    return {withoutNoModels(table, text, findings), delimiter};
}

} // namespace podium
