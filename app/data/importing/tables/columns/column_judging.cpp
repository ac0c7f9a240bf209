// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/column_judging.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_scale.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

using Severity = Finding::Severity;

/// The first row that says something, and what stands there.
struct Witness {
    int row = 0;
    std::string cell;

    explicit operator bool() const { return row > 0; }
};

Witness witnessOf(const CsvTable &table, std::size_t column, const ColumnReading &reading,
                  StyleEvidence wanted)
{
    const std::size_t row = reading.shows[static_cast<std::size_t>(wanted)];
    if (row == ColumnReading::kNone)
        return {};
    return {table.line(row), std::string(table.cell(row, column))};
}

NumberStyle judgedStyle(const CsvTable &table, std::size_t column, const ColumnReading &reading,
                        bool comma, ImportFindings &findings)
{
    const std::string &name = table.header()[column];
    const Witness point = witnessOf(table, column, reading, StyleEvidence::Point);
    const Witness other = witnessOf(table, column, reading, StyleEvidence::Comma);
    if (point && other)
        findings.add(
            Severity::Error, "decimal-mark", other.row, name, other.cell,
            Error::tr("The column has decimal points (\"%1\" in row %2) and decimal commas (\"%3\" "
                      "in row %4); write all of it in one way."),
            {point.cell, std::to_string(point.row), other.cell, std::to_string(other.row)});
    if (point)
        return {'.'};
    if (other) {
        findings.note("decimal-mark", name,
                      Error::tr("Numbers have decimal commas, as \"%1\" in row %2 has."),
                      {other.cell, std::to_string(other.row)});
        return {','};
    }
    const Witness either = witnessOf(table, column, reading, StyleEvidence::CommaOrGroups);
    if (either)
        findings.add(
            Severity::Warning, "decimal-mark", either.row, name, either.cell,
            comma ? Error::tr("Nothing in the column says whether the comma in \"%1\" is a decimal "
                              "comma or marks thousands; it is read as a decimal comma.")
                  : Error::tr("Nothing in the column says whether the comma in \"%1\" is a decimal "
                              "comma or marks thousands; it is read as marking thousands."),
            {either.cell});
    return {either && comma ? ',' : '.'};
}

/// Whether a cell speaks against percent: no sign, and not above 1.
bool isSmall(const NumberColumn &numbers, std::size_t row)
{
    const double value = numbers.values[row];
    if (!(value > 0 && value <= 1))
        return false;
    const NumberCell *const more = numbers.moreOf(row);
    return more == nullptr || !more->percent;
}

/// What one may be, and the other: no column holds both.
void sayMixed(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
              std::size_t row, ImportFindings &findings)
{
    const std::string cell(table.cell(row, column));
    const bool mixed = numbers.signedPercents > 0;
    findings.add(
        mixed ? Severity::Error : Severity::Warning, "scale", table.line(row),
        table.header()[column], cell,
        mixed
            ? Error::tr("The column has percent signs, but \"%1\" has none and is not above 1: it "
                        "may be a fraction. Write all of it in one way.")
            : Error::tr("The column reaches %2 and is read as percent, so \"%1\" is read as less "
                        "than 1 percent; check that it is no fraction."),
        {cell, shortestText(numbers.most)});
}

/// "<1", "> 90 %"
bool isBound(std::string_view cell)
{
    constexpr auto kSigns = std::to_array<std::string_view>({"<", ">", "≤", "≥", "&lt;", "&gt;"});
    cell = trimmedCell(cell);
    return std::ranges::any_of(kSigns,
                               [cell](std::string_view sign) { return cell.starts_with(sign); });
}

bool saysPercent(const std::string &header)
{
    const auto scale = headerScale(header);
    return header.find('%') != std::string::npos || header.find("percent") != std::string::npos
        || (scale && scale->least == 0 && scale->most == 100);
}

/// Fractions with a few numbers among them that are none, or per cent of which most are below 1: the column
/// does not say which.
void sayOutOfScale(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
                   ImportFindings &findings)
{
    for (std::size_t row = 0; row < numbers.values.size(); ++row) {
        if (!(numbers.values[row] > 1))
            continue;
        const std::string cell(table.cell(row, column));
        findings.add(Severity::Error, "scale", table.line(row), table.header()[column], cell,
                     Error::tr("\"%1\" is out of scale: most numbers of the column are not above "
                               "1, as fractions are. Correct it, or put % into the name of the "
                               "column if all of it is in per cent."),
                     {cell});
    }
}

/// Whether numbers above 1 are the fewer ones.
bool areMostSmall(const std::string &header, const NumberColumn &numbers)
{
    if (saysPercent(header) || numbers.signedPercents > 0 || numbers.most <= 1)
        return false;
    const auto large
        = std::ranges::count_if(numbers.values, [](double value) { return value > 1; });
    const auto small = std::ranges::count_if(numbers.values,
                                             [](double value) { return value > 0 && value <= 1; });
    return small > large;
}

/// Numbers beyond what the header says.
void sayBeyond(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
               const HeaderScale &scale, ImportFindings &findings)
{
    for (std::size_t row = 0; row < numbers.values.size(); ++row) {
        const double value = numbers.values[row];
        if (!numbers.holds(row) || (value >= scale.least && value <= scale.most))
            continue;
        const std::string cell(table.cell(row, column));
        findings.add(Severity::Error, "scale", table.line(row), table.header()[column], cell,
                     Error::tr("The name of the column says that its numbers go from %2 to %3, "
                               "but \"%1\" does not; correct one of them."),
                     {cell, shortestText(scale.least), shortestText(scale.most)});
    }
}

/// 0.85 below "GPQA (%)": a spreadsheet that showed 85 % writes so, and a hundredth of it would be ranked.
void saySmallPercents(const std::string &header, const NumberColumn &numbers,
                      ImportFindings &findings)
{
    if (!saysPercent(header) || numbers.signedPercents > 0 || !(numbers.most > 0)
        || numbers.most > 1)
        return;
    findings.add(
        Severity::Error, "scale", 0, header, shortestText(numbers.most),
        Error::tr("The column says per cent, but no number in it is above 1 (the highest is "
                  "%1): they may be fractions. Write % behind the numbers, or take it out of "
                  "the name of the column."),
        {shortestText(numbers.most)});
}

ColumnScale scaleOf(const std::string &header, const NumberColumn &numbers, bool elo)
{
    if (elo)
        return ColumnScale::Points;
    if (isOwnExport(header) && numbers.least >= -1 && numbers.most <= 1)
        return ColumnScale::Fraction; // points that wrong answers take away keep their sign
    if (const auto said = headerScale(header); said && said->most != 100) {
        if (said->least != 0) // the least of 1 to 5 is no share of nothing
            return ColumnScale::Undecided;
        return said->most == 1 ? ColumnScale::Fraction : ColumnScale::OfHeader;
    }
    if (numbers.least < 0 || numbers.most > 100)
        return ColumnScale::Undecided;
    return saysPercent(header) || numbers.signedPercents > 0 || numbers.most > 1
        ? ColumnScale::Percent
        : ColumnScale::Fraction;
}

} // namespace

bool isNumeric(const NumberColumn &column)
{
    return column.numbers > 0 && column.numbers >= 4 * column.others;
}

bool isNumeric(const ColumnReading &reading)
{
    return reading.numbers > 0 && reading.numbers >= 4 * reading.others;
}

NumberColumn judgedNumbers(const CsvTable &table, std::size_t column, bool comma,
                           ImportFindings &findings)
{
    return judgedNumbers(table, column,
                         std::move(readNumbers(table, std::span(&column, 1), {'.'}).front()), comma,
                         findings);
}

NumberColumn judgedNumbers(const CsvTable &table, std::size_t column, ColumnReading reading,
                           bool comma, ImportFindings &findings)
{
    // Text with commas in it is no evidence.
    if (!isNumeric(reading)) {
        NumberColumn none;
        none.numbers = reading.numbers;
        none.others = reading.others;
        return none;
    }
    const NumberStyle style = judgedStyle(table, column, reading, comma, findings);
    if (style.decimal != '.')
        reading = std::move(readNumbers(table, std::span(&column, 1), style).front());
    for (const std::uint32_t row : reading.strange) {
        const std::string cell(table.cell(row, column));
        findings.add(Severity::Warning, "number", table.line(row), table.header()[column], cell,
                     isBound(cell)
                         ? Error::tr("\"%1\" is a bound and no value; the cell is left out.")
                         : Error::tr("\"%1\" is no number; the cell is left out."),
                     {cell});
    }
    for (const auto &[row, number] : reading.column.more) {
        const std::string cell(table.cell(row, column));
        if (number.beside)
            findings.add(Severity::Warning, "number-words", table.line(row), table.header()[column],
                         cell, Error::tr("Of \"%1\" the number alone is read."), {cell});
    }
    return std::move(reading.column);
}

void sayNoNumbers(const CsvTable &table, std::size_t column, Finding::Severity severity,
                  ImportFindings &findings)
{
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string cell(table.cell(row, column));
        if (isMissing(cell) || numberCell(cell, {'.'}) || numberCell(cell, {','}))
            continue;
        findings.add(
            severity, "number", table.line(row), table.header()[column], cell,
            Error::tr("Too many cells of the column are no numbers, such as \"%1\" in row %2; "
                      "correct them, or leave the column out."),
            {cell, std::to_string(table.line(row))});
        return;
    }
}

ColumnScale judgedScale(const CsvTable &table, std::size_t column, const NumberColumn &numbers,
                        bool elo, ImportFindings &findings)
{
    const std::string &name = table.header()[column];
    const ColumnScale scale = scaleOf(name, numbers, elo);
    const std::vector<std::string> evidence{
        std::to_string(numbers.numbers), shortestText(numbers.least), shortestText(numbers.most)};
    saySmallPercents(name, numbers, findings);
    if (const auto said = headerScale(name); said && scale != ColumnScale::Points)
        sayBeyond(table, column, numbers, *said, findings);
    if (scale == ColumnScale::Percent)
        findings.note("scale", name, Error::tr("Read as percent, from %2 to %3; numbers: %1."),
                      evidence);
    else if (scale == ColumnScale::Fraction)
        findings.note("scale", name,
                      Error::tr("Read as fractions of 1, from %2 to %3; numbers: %1."), evidence);
    else if (scale == ColumnScale::OfHeader)
        findings.note("scale", name,
                      Error::tr("Read as parts of %1, as the name of the column says, from %2 to "
                                "%3."),
                      {shortestText(headerScale(name)->most), evidence[1], evidence[2]});
    else if (scale == ColumnScale::Points)
        findings.note("scale", name, Error::tr("Read as points, from %2 to %3; numbers: %1."),
                      evidence);
    if (scale == ColumnScale::Percent && areMostSmall(name, numbers)) {
        sayOutOfScale(table, column, numbers, findings);
        return scale;
    }
    const bool mayMix = scale == ColumnScale::Percent && numbers.most > 1;
    for (std::size_t row = 0; mayMix && row < numbers.values.size(); ++row) {
        if (isSmall(numbers, row))
            sayMixed(table, column, numbers, row, findings);
    }
    return scale;
}

} // namespace podium
