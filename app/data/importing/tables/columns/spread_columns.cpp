// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/spread_columns.h"

#include "app/data/importing/tables/columns/column_doubles.h"
#include "app/data/importing/tables/columns/column_judging.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace podium {

namespace {

struct Scores {
    std::size_t place;
    std::string key; ///< of the header
    std::string evaluation;
};

std::vector<Scores> scoresOf(const CsvTable &table, std::span<const ColumnReading> readings,
                             std::span<const ColumnMeaning> meanings)
{
    std::vector<Scores> scores;
    for (std::size_t place = 0; place < meanings.size(); ++place) {
        const ColumnMeaning &meaning = meanings[place];
        const std::string &header = table.header()[place];
        if (meaning.role == ColumnRole::Score)
            scores.push_back({place, nameKey(header), meaning.evaluation});
        else if (meaning.role == ColumnRole::Unknown && isNumeric(readings[place]))
            scores.push_back({place, nameKey(header), ownEvaluationId(header)});
    }
    return scores;
}

const Scores *named(const std::vector<Scores> &scores, const std::string &key)
{
    const auto found = std::ranges::find_if(scores, [&key](const Scores &each) {
        return each.key == key || nameKey(each.evaluation) == key;
    });
    return found == scores.end() ? nullptr : &*found;
}

/// The last before the column, or else the only one.
const Scores *nearest(const std::vector<Scores> &scores, std::size_t place)
{
    const Scores *found = scores.size() == 1 ? &scores.front() : nullptr;
    for (const Scores &each : scores) {
        if (each.place < place)
            found = &each;
    }
    return found;
}

} // namespace

void meetSpreads(const CsvTable &table, std::span<const ColumnReading> readings,
                 const std::map<std::string, ColumnMeaning> &said,
                 std::span<ColumnMeaning> meanings, ImportFindings &findings)
{
    const std::vector<Scores> all = scoresOf(table, readings, meanings);
    const auto spreadAt = [&](std::size_t place) { return spreadNamed(givenHeader(table, place)); };
    std::vector<Scores> scores = all;
    std::erase_if(scores, [&](const Scores &each) {
        const auto spread = spreadAt(each.place);
        return meanings[each.place].role == ColumnRole::Unknown
            && !said.contains(table.header()[each.place]) && spread
            && (spread->of.empty() || named(all, spread->of) != nullptr);
    });
    for (const Scores &each : all) {
        if (std::ranges::find(scores, each.place, &Scores::place) != scores.end())
            continue;
        const auto spread = spreadAt(each.place);
        const bool alone = spread->of.empty();
        const Scores *const of = alone ? nearest(scores, each.place) : named(scores, spread->of);
        if (of == nullptr)
            continue;
        meanings[each.place] = {spread->role, of->evaluation};
        if (alone && scores.size() > 1)
            findings.add(Finding::Severity::Warning, "column", 0, table.header()[each.place], {},
                         Error::tr("Nothing but its place says whose the column is; it is read for "
                                   "the scores of \"%1\" before it."),
                         {table.header()[of->place]});
    }
}

} // namespace podium
