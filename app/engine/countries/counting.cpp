// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/counting.h"

#include <algorithm>
#include <map>

#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"

namespace podium {

namespace {

/// Each country with its labs; the labs come best first because the candidates do.
std::vector<CountryResult> gathered(const Dataset &dataset, const Snapshot &snapshot,
                                    const View &view, const std::vector<Candidate> &sorted)
{
    std::vector<CountryResult> countries;
    std::map<std::string_view, std::size_t> positions;
    for (const Candidate &candidate : sorted) {
        const Model &model = snapshot.models[candidate.model];
        const std::string_view code = countryOrUnassigned(dataset, model);
        if (!passesCountries(view, code))
            continue;
        const auto [entry, isNew] = positions.try_emplace(code, countries.size());
        if (isNew) {
            CountryResult country;
            country.country = code;
            country.bestModel = candidate.model;
            country.bestIndex = candidate.index;
            countries.push_back(std::move(country));
        }
        CountryResult &country = countries[entry->second];
        ++country.models;
        const auto lab = std::ranges::find(country.labs, model.lab, &LabResult::lab);
        if (lab == country.labs.end())
            country.labs.push_back({model.lab, candidate.model, candidate.index, 1});
        else
            ++lab->models;
    }
    return countries;
}

void applyTopMean(CountryResult &country, std::size_t most)
{
    const std::size_t counted = std::min(most, country.labs.size());
    double sum = 0;
    for (std::size_t i = 0; i < counted; ++i)
        sum += country.labs[i].bestIndex;
    country.value = sum / static_cast<double>(counted);
    country.labsCounted = static_cast<int>(counted);
    country.fewerThanAsked = counted < most;
}

void applyCount(std::vector<CountryResult> &countries, const Dataset &dataset,
                const Snapshot &snapshot, const std::vector<Candidate> &world,
                const std::vector<int> &worldRanks, double places)
{
    for (CountryResult &country : countries) {
        std::vector<std::optional<std::size_t>> labs;
        for (std::size_t i = 0; i < world.size() && worldRanks[i] <= places; ++i) {
            const Model &model = snapshot.models[world[i].model];
            if (countryOrUnassigned(dataset, model) != country.country)
                continue;
            ++country.value;
            if (std::ranges::find(labs, model.lab) == labs.end())
                labs.push_back(model.lab);
        }
        country.labsCounted = static_cast<int>(labs.size());
    }
}

void applyRule(std::vector<CountryResult> &countries, const Dataset &dataset,
               const Snapshot &snapshot, const CountingRule &rule,
               const std::vector<Candidate> &world, const std::vector<int> &worldRanks)
{
    switch (rule.kind) {
    case CountingRule::Kind::Best:
        for (CountryResult &country : countries) {
            country.value = country.bestIndex;
            country.labsCounted = 1;
        }
        return;
    case CountingRule::Kind::TopMean:
        for (CountryResult &country : countries)
            applyTopMean(country, static_cast<std::size_t>(rule.number));
        return;
    case CountingRule::Kind::Count:
        applyCount(countries, dataset, snapshot, world, worldRanks, rule.number);
        return;
    case CountingRule::Kind::LabsOver:
        for (CountryResult &country : countries) {
            const auto over = std::ranges::count_if(country.labs, [&rule](const LabResult &lab) {
                return lab.bestIndex >= rule.number - kIndexRounding;
            });
            country.labsCounted = static_cast<int>(over);
            country.value = static_cast<double>(over);
        }
        return;
    }
}

} // namespace

std::vector<CountryResult> countryResults(const Dataset &dataset, const Snapshot &snapshot,
                                          const View &view, const std::vector<Candidate> &sorted,
                                          const std::vector<Candidate> &world,
                                          const std::vector<int> &worldRanks)
{
    std::vector<CountryResult> countries = gathered(dataset, snapshot, view, sorted);
    applyRule(countries, dataset, snapshot, view.countingRule, world, worldRanks);
    // Stable: countries of equal value keep the order of their best models.
    std::ranges::stable_sort(countries, std::ranges::greater{}, &CountryResult::value);
    std::vector<double> values;
    for (const CountryResult &country : countries)
        values.push_back(country.value);
    const std::vector<Rank> ranks = competitionRanks(values, view.tieTolerance);
    for (std::size_t i = 0; i < countries.size(); ++i)
        countries[i].rank = ranks[i].rank;
    return countries;
}

} // namespace podium
