// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/number_column.h"

#include "app/data/importing/tables/cells/plain_number.h"
#include "app/engine/uncertainty/in_parallel.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <mutex>

namespace podium {

namespace {

constexpr std::size_t kRowsAtOnce = 4096; ///< their text stays in the cache
constexpr double kMissingNumber = std::numeric_limits<double>::quiet_NaN();

void countNumber(NumberColumn &column, double value)
{
    column.least = column.numbers == 0 ? value : std::min(column.least, value);
    column.most = column.numbers == 0 ? value : std::max(column.most, value);
    ++column.numbers;
}

void showStyle(ColumnReading &reading, StyleEvidence evidence, std::size_t row)
{
    std::size_t &first = reading.shows[static_cast<std::size_t>(evidence)];
    first = std::min(first, row);
}

bool hasDigit(std::string_view cell)
{
    return std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
}

/// "#DIV/0!", "#NAME?", "Err:502": one cell's fault, which says nothing of what the column holds.
bool isFaultOfFormula(std::string_view cell)
{
    const bool isBound = cell.starts_with('<') || cell.starts_with('>')
        || cell.starts_with("\xE2\x89\xA4") || cell.starts_with("\xE2\x89\xA5");
    if (isBound && hasDigit(cell))
        return true;
    return (cell.starts_with('#') && (cell.ends_with('!') || cell.ends_with('?')))
        || cell.starts_with("Err:");
}

bool isNumberAlone(const NumberCell &cell)
{
    return !cell.percent && !cell.marked && !cell.plusMinus && !cell.low && !cell.high
        && !cell.beside && !cell.estimated;
}

/// What is not plain: signs, groups, intervals, words.
double readStrange(ColumnReading &reading, std::string_view cell, std::size_t row,
                   NumberStyle style)
{
    const bool digits = hasDigit(cell);
    if (!digits && isMissing(cell))
        return kMissingNumber;
    showStyle(reading, digits ? styleEvidence(cell) : StyleEvidence::None, row);
    const auto number = digits ? numberCell(cell, style) : std::nullopt;
    const auto place = static_cast<std::uint32_t>(row);
    if (!number) {
        reading.strange.push_back(place);
        if (isFaultOfFormula(cell))
            return kMissingNumber;
        const NumberStyle other{style.decimal == '.' ? ',' : '.'};
        ++(digits && numberCell(cell, other) ? reading.numbers : reading.others);
        return kMissingNumber;
    }
    ++reading.numbers;
    countNumber(reading.column, number->value);
    reading.column.signedPercents += number->percent ? 1 : 0;
    if (!isNumberAlone(*number))
        reading.column.more.emplace_back(place, *number);
    return number->value;
}

void readRows(const CsvTable &table, std::size_t column, std::size_t from, std::size_t to,
              NumberStyle style, ColumnReading &reading, double *values)
{
    for (std::size_t row = from; row < to; ++row) {
        const std::string_view cell = table.cell(row, column);
        if (cell.empty()) {
            values[row] = kMissingNumber;
        } else if (const auto plain = plainNumber(cell, style)) {
            values[row] = plain->value;
            ++reading.numbers;
            countNumber(reading.column, plain->value);
            showStyle(reading, plain->evidence, row);
        } else {
            values[row] = readStrange(reading, cell, row, style);
        }
    }
}

/// Adds what rows further down gave.
void append(ColumnReading &to, ColumnReading &from)
{
    NumberColumn &column = to.column;
    if (from.column.numbers > 0) {
        const bool first = column.numbers == 0;
        column.least = first ? from.column.least : std::min(column.least, from.column.least);
        column.most = first ? from.column.most : std::max(column.most, from.column.most);
    }
    column.numbers += from.column.numbers;
    column.signedPercents += from.column.signedPercents;
    std::ranges::move(from.column.more, std::back_inserter(column.more));
    to.numbers += from.numbers;
    to.others += from.others;
    for (std::size_t i = 0; i < to.shows.size(); ++i)
        to.shows[i] = std::min(to.shows[i], from.shows[i]);
    to.strange.insert(to.strange.end(), from.strange.begin(), from.strange.end());
}

} // namespace

const NumberCell *NumberColumn::moreOf(std::size_t row) const
{
    const auto found
        = std::ranges::lower_bound(more, row, {}, &std::pair<std::uint32_t, NumberCell>::first);
    return found != more.end() && found->first == row ? &found->second : nullptr;
}

std::vector<ColumnReading> readNumbers(const CsvTable &table, std::span<const std::size_t> columns,
                                       NumberStyle style, const Watch &watch)
{
    std::vector<ColumnReading> readings(columns.size());
    for (ColumnReading &reading : readings)
        reading.column.values.resize(table.rows());
    const auto blocks = static_cast<int>((table.rows() + kRowsAtOnce - 1) / kRowsAtOnce);
    std::vector<std::vector<ColumnReading>> read(static_cast<std::size_t>(blocks));
    std::mutex mutex;
    int done = 0;
    inParallel(usefulThreads(blocks), blocks, [&](unsigned, int item) {
        const auto block = static_cast<std::size_t>(item);
        const std::size_t from = block * kRowsAtOnce;
        const std::size_t to
            = watch.isStopped() ? from : std::min(from + kRowsAtOnce, table.rows());
        read[block].resize(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            readRows(table, columns[i], from, to, style, read[block][i],
                     readings[i].column.values.data());
        const std::scoped_lock lock(mutex);
        watch.reached(static_cast<double>(++done) / blocks);
    });
    for (auto &block : read) {
        for (std::size_t i = 0; i < block.size(); ++i)
            append(readings[i], block[i]);
    }
    for (ColumnReading &reading : readings)
        reading.column.others = reading.others;
    return readings;
}

} // namespace podium
