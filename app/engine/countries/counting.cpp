// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/counting.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/engine/countries/counting_rules.h"
#include "app/engine/countries/lab_standings.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/ranking/world_ranks.h"

#include <algorithm>
#include <iterator>

namespace podium {

namespace {

/// Each country with its labs, both best first because the labs come so.
std::vector<CountryResult> gathered(const std::vector<LabResult> &labs, const CountedWorld &counted,
                                    CountryPositions &positions)
{
    std::vector<CountryResult> countries;
    for (const LabResult &lab : labs) {
        for (const Seat &seat : counted.seats.of(lab.lab)) {
            if (!passesCountries(counted.dataset, counted.view, seat.country))
                continue;
            const auto [entry, isNew] = positions.try_emplace(seat.country, countries.size());
            if (isNew) {
                countries.emplace_back();
                countries.back().country = seat.country;
                countries.back().bestModel = lab.bestModel;
                countries.back().bestIndex = lab.bestIndex;
            }
            CountryResult &country = countries[entry->second];
            country.models += lab.models;
            country.labs.push_back(lab);
            country.labs.back().share = seat.share;
        }
    }
    return countries;
}

/// The labs of ranked variants, which come best first.
std::vector<LabResult> labsOf(const Dataset &dataset, const Snapshot &snapshot,
                              const std::vector<Candidate> &sorted)
{
    std::vector<double> values;
    LabColumn column{dataset.labs.size(), {}};
    values.reserve(sorted.size());
    column.labOf.reserve(sorted.size());
    for (const Candidate &candidate : sorted) {
        const auto lab = snapshot.models[candidate.model].lab;
        values.push_back(candidate.index);
        column.labOf.push_back(static_cast<std::uint32_t>(lab.value_or(column.labs)));
    }
    std::vector<LabResult> labs = labStandings(values, column);
    for (LabResult &lab : labs) {
        const Candidate &best = sorted[lab.bestModel];
        lab.bestModel = best.model;
        lab.estimated = best.estimated;
    }
    return labs;
}

/// The tie tolerance is in index points, or, as ever, in models and labs; shares have their own.
double toleranceOf(const View &view)
{
    const CountingUnit unit = traitsOf(view.countingRule.kind).unit;
    const bool ofOne = unit == CountingUnit::Share || unit == CountingUnit::Concentration;
    return ofOne ? 0 : view.tieTolerance;
}

} // namespace

void rankCountries(std::vector<CountryResult> &countries, double tieTolerance)
{
    std::vector<double> values;
    for (const CountryResult &country : countries) {
        if (country.country != kUnassigned)
            values.push_back(country.value);
    }
    const std::vector<Rank> ranks = competitionRanks(values, tieTolerance);
    auto rank = ranks.begin();
    for (CountryResult &country : countries)
        country.rank = country.country == kUnassigned ? 0 : (rank++)->rank;
}

std::vector<CountryResult> countryResults(const Dataset &dataset, const Snapshot &snapshot,
                                          const View &view, const std::vector<Candidate> &sorted,
                                          const std::vector<Candidate> &shown,
                                          const std::vector<int> &worldRanks,
                                          const std::vector<Candidate> &everyone)
{
    const SeatTable seats(dataset, view.seats);
    return countryResults(labsOf(dataset, snapshot, sorted),
                          {dataset, snapshot, view, seats, sorted, shown, worldRanks, &everyone});
}

std::vector<CountryResult> countryResults(const std::vector<LabResult> &labs,
                                          const CountedWorld &counted)
{
    CountryPositions positions;
    std::vector<CountryResult> countries = gathered(labs, counted, positions);
    applyRule(countries, positions, counted);
    // Stable: countries of equal value keep the order of their best models.
    std::ranges::stable_sort(countries, std::ranges::greater{}, &CountryResult::value);
    rankCountries(countries, toleranceOf(counted.view));
    return countries;
}

void addWithoutBestLab(std::vector<CountryResult> &countries, const Dataset &dataset,
                       const Snapshot &snapshot, const View &view,
                       const std::vector<Candidate> &sorted, const std::vector<Candidate> &everyone)
{
    for (CountryResult &country : countries) {
        const auto others = [&](const std::vector<Candidate> &all) {
            std::vector<Candidate> out;
            std::ranges::copy_if(all, std::back_inserter(out), [&](const Candidate &candidate) {
                return snapshot.models[candidate.model].lab != country.labs.front().lab;
            });
            return out;
        };
        const std::vector<Candidate> left = others(sorted);
        const std::vector<Candidate> shown = folded(snapshot, left, view.folding);
        const std::vector<Candidate> rest = others(everyone);
        const WorldRanks world(snapshot, rest, view.folding, view.tieTolerance);
        const auto again = countryResults(dataset, snapshot, view, left, shown,
                                          worldRanksOf(world, shown), rest);
        const auto same = std::ranges::find(again, country.country, &CountryResult::country);
        if (same != again.end())
            country.withoutBestLab = same->value;
    }
}

} // namespace podium
