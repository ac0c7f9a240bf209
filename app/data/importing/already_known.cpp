// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/already_known.h"

#include "app/data/importing/import_findings.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace podium {

namespace {

/// How many figures of one kind are known, and the first whose value is another.
struct Known {
    int all = 0;
    int same = 0;
    int other = 0;
    std::string example = {};

    void add(const Decimal &value, const Decimal &known, const std::string &what)
    {
        ++(value == known ? same : other);
        if (value != known && example.empty())
            example = what + ": " + value.toText() + ", " + known.toText();
    }
};

void say(const Known &known, const char *column, ImportFindings &findings)
{
    const std::vector<std::string> counts{std::to_string(known.same + known.other),
                                          std::to_string(known.all), std::to_string(known.other),
                                          known.example};
    if (known.other > 0)
        findings.add(
            Finding::Severity::Warning, "known", 0, column, {},
            Error::tr("%1 of %2 figures stand in Podium's own already, which stay; %3 of them are "
                      "other values and do not act, such as %4."),
            counts);
    else if (known.same > 0)
        findings.note(
            "known", column,
            Error::tr("%1 of %2 figures stand in Podium's own already, with the same values."),
            {counts[0], counts[1]});
}

Known knownRates(const Import &import, const Dataset &known)
{
    Known found;
    found.all = static_cast<int>(import.rates.size());
    const auto &series = known.ledger.rates.perEuroByDay;
    for (const ImportedRate &rate : import.rates) {
        const auto days = series.find(rate.currency);
        if (days == series.end())
            continue;
        const auto day = std::ranges::lower_bound(days->second, rate.day, {},
                                                  &std::pair<Date, Decimal>::first);
        if (day != days->second.end() && day->first == rate.day)
            found.add(rate.perEuro, day->second, rate.currency + ' ' + toIsoText(rate.day));
    }
    return found;
}

Known knownEconomies(const Import &import, const Dataset &known)
{
    std::map<std::pair<std::string, int>, const Economy *> places;
    for (const Economy &economy : known.ledger.economies)
        places[{economy.country, economy.year}] = &economy;
    Known found;
    for (const Economy &economy : import.economies) {
        const auto place = places.find({economy.country, economy.year});
        const std::string what = economy.country + ' ' + std::to_string(economy.year);
        for (const auto figure : {&Economy::gdpUsd, &Economy::population}) {
            found.all += economy.*figure ? 1 : 0;
            if (economy.*figure && place != places.end() && place->second->*figure)
                found.add(*(economy.*figure), *(place->second->*figure), what);
        }
    }
    return found;
}

} // namespace

void sayKnownAlready(Import &import, const Dataset &known)
{
    ImportFindings findings(import.file);
    say(knownRates(import, known), "rates", findings);
    say(knownEconomies(import, known), "economies", findings);
    std::ranges::move(findings.take(), std::back_inserter(import.findings));
}

} // namespace podium
