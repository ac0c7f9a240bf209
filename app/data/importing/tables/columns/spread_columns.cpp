// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/spread_columns.h"

#include "app/data/importing/tables/columns/column_doubles.h"
#include "app/data/importing/tables/columns/column_judging.h"
#include "app/data/importing/tables/columns/header_kind.h"

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

/// Columns called "n" alone, of which each is of the scores before it: several of them, or one that scores
/// stand before and behind. One at the end of a table is of the whole row.
std::vector<std::size_t> countsOfOne(const std::vector<Scores> &scores,
                                     std::span<const ColumnMeaning> meanings, ColumnRole role)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < meanings.size(); ++place) {
        if (meanings[place].role == role && meanings[place].evaluation.empty())
            places.push_back(place);
    }
    const bool isBetween = places.size() == 1 && scores.front().place < places.front()
        && scores.back().place > places.front();
    return places.size() > 1 || isBetween ? places : std::vector<std::size_t>();
}

} // namespace

void meetSpreads(const CsvTable &table, std::span<const ColumnReading> readings,
                 const std::map<std::string, ColumnMeaning> &said,
                 std::span<ColumnMeaning> meanings, ImportFindings &findings)
{
    const std::vector<Scores> all = scoresOf(table, readings, meanings);
    const auto besideAt = [&](std::size_t place) {
        const std::string header = givenHeader(table, place);
        const auto spread = spreadNamed(header);
        return spread ? spread : countNamed(header);
    };
    std::vector<Scores> scores = all;
    std::erase_if(scores, [&](const Scores &each) {
        const auto beside = besideAt(each.place);
        return meanings[each.place].role == ColumnRole::Unknown
            && !said.contains(table.header()[each.place]) && beside
            && (beside->of.empty() || named(all, beside->of) != nullptr);
    });
    const auto sayPlace = [&](std::size_t place, const Scores &of) {
        findings.add(Finding::Severity::Warning, "column", 0, table.header()[place], {},
                     Error::tr("Nothing but its place says whose the column is; it is read for "
                               "the scores of \"%1\" before it."),
                     {table.header()[of.place]});
    };
    for (const Scores &each : all) {
        if (std::ranges::find(scores, each.place, &Scores::place) != scores.end())
            continue;
        const auto beside = besideAt(each.place);
        const bool alone = beside->of.empty();
        const Scores *const of = alone ? nearest(scores, each.place) : named(scores, beside->of);
        if (of == nullptr)
            continue;
        meanings[each.place] = {beside->role, of->evaluation};
        if (alone && scores.size() > 1)
            sayPlace(each.place, *of);
    }
    std::erase_if(scores, [&](const Scores &each) { // prices and means stand behind, too
        const HeaderKind kind = headerKind(table.header()[each.place]);
        return meanings[each.place].role == ColumnRole::Unknown
            && (kind == HeaderKind::NoScore || kind == HeaderKind::Whole);
    });
    if (scores.size() < 2 || !said.empty())
        return;
    for (const ColumnRole role : {ColumnRole::Questions, ColumnRole::Repeats}) {
        for (const std::size_t place : countsOfOne(scores, meanings, role)) {
            const Scores *const of = nearest(scores, place);
            if (of == nullptr)
                continue;
            meanings[place].evaluation = of->evaluation;
            sayPlace(place, *of);
        }
    }
}

} // namespace podium
