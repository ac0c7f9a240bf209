// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/point_outliers.h"

#include "app/data/files/number_text.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace podium {

namespace {

constexpr double kFar = 5; ///< times above the most, or below the least

struct Range {
    double least = 500; ///< of Elo where nobody has a score yet
    double most = 3000;
};

Range rangeOf(const Dataset &known, std::size_t evaluation)
{
    Range range{std::numeric_limits<double>::max(), 0};
    for (const Snapshot &snapshot : known.snapshots) {
        for (const double score : snapshot.scores.column(evaluation)) {
            if (score > 0) { // and is there
                range.least = std::min(range.least, score);
                range.most = std::max(range.most, score);
            }
        }
    }
    return range.most > 0 ? range : Range();
}

void countAgain(NumberColumn &numbers)
{
    numbers.numbers = 0;
    for (const double value : numbers.values) {
        if (value != value)
            continue;
        numbers.least = numbers.numbers == 0 ? value : std::min(numbers.least, value);
        numbers.most = numbers.numbers == 0 ? value : std::max(numbers.most, value);
        ++numbers.numbers;
    }
}

} // namespace

bool dropOutliers(const CsvTable &table, std::size_t column, NumberColumn &numbers,
                  const Dataset &known, std::size_t evaluation, ImportFindings &findings)
{
    const Range range = rangeOf(known, evaluation);
    const std::string least = shortestText(range.least);
    const std::string most = shortestText(range.most);
    std::vector<std::size_t> far;
    for (std::size_t row = 0; row < numbers.values.size(); ++row) {
        const double value = numbers.values[row];
        if (value < range.least / kFar || value > range.most * kFar)
            far.push_back(row);
    }
    const std::string &header = table.header()[column];
    if (2 * far.size() > static_cast<std::size_t>(numbers.numbers)) {
        const std::string cell(table.cell(far.front(), column));
        findings.add(Finding::Severity::Error, "scale", table.line(far.front()), header, cell,
                     Error::tr("\"%1\" and most others of the column are far from the points of "
                               "%2, which go from %3 to %4; where a point or comma marks "
                               "thousands, write the numbers without it."),
                     {cell, known.evaluations[evaluation].nameEn, least, most});
        return false;
    }
    for (const std::size_t row : far) {
        const std::string cell(table.cell(row, column));
        findings.add(Finding::Severity::Warning, "scale", table.line(row), header, cell,
                     Error::tr("\"%1\" is far from the points of %2, which go from %3 to %4; the "
                               "cell is left out."),
                     {cell, known.evaluations[evaluation].nameEn, least, most});
        numbers.values[row] = std::numeric_limits<double>::quiet_NaN();
    }
    countAgain(numbers);
    return true;
}

} // namespace podium
