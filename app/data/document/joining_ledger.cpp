// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/joining.h"

#include "app/data/world/country_code.h"

#include <algorithm>

namespace podium {

namespace {

void joinRounds(Joining &joining, const Import &import)
{
    Ledger &ledger = joining.out.dataset.ledger;
    for (const ImportedRound &imported : import.rounds) {
        FundingRound round = imported.values;
        const auto lab = joinedLab(joining, imported.lab, {});
        if (!lab
            || std::ranges::find(ledger.rounds, round.id, &FundingRound::id)
                != ledger.rounds.end()) {
            joining.warn(
                Error::tr(
                    "The round %1 is left out: it names no lab, or there is a round of its id."),
                {round.id});
            continue;
        }
        round.lab = *lab;
        ledger.rounds.push_back(std::move(round));
    }
}

void joinProgrammes(Joining &joining, const Import &import)
{
    Dataset &dataset = joining.out.dataset;
    for (PublicProgramme programme : import.programmes) {
        programme.country = countryCode(dataset, programme.country);
        const bool twice
            = std::ranges::find(dataset.ledger.programmes, programme.id, &PublicProgramme::id)
            != dataset.ledger.programmes.end();
        if (twice || programme.country.empty()) {
            joining.warn(
                Error::tr("The programme %1 is left out: its country is not known, or there is a "
                          "programme of its id."),
                {programme.id});
            continue;
        }
        dataset.ledger.programmes.push_back(std::move(programme));
    }
}

/// What ships stays; a document adds the days after it, or those that are missing.
void joinRates(ExchangeRates &rates, const Import &import)
{
    using Series = std::vector<std::pair<Date, Decimal>>;
    std::map<std::string, Series> added;
    for (const ImportedRate &rate : import.rates)
        added[rate.currency].emplace_back(rate.day, rate.perEuro);
    for (auto &[currency, series] : added) {
        Series &all = rates.perEuroByDay[currency];
        const std::size_t before = all.size();
        for (const auto &[day, rate] : series) {
            if (!std::ranges::binary_search(all.begin(),
                                            all.begin() + static_cast<std::ptrdiff_t>(before), day,
                                            {}, &std::pair<Date, Decimal>::first))
                all.emplace_back(day, rate);
        }
        std::ranges::stable_sort(all, {}, &std::pair<Date, Decimal>::first);
    }
}

void joinEconomies(Joining &joining, const Import &import)
{
    Dataset &dataset = joining.out.dataset;
    for (Economy economy : import.economies) {
        economy.country = countryCode(dataset, economy.country);
        const auto known = std::ranges::find_if(dataset.ledger.economies, [&](const Economy &old) {
            return old.country == economy.country && old.year == economy.year;
        });
        if (economy.country.empty())
            continue; // a region such as "Arab World", which no country stands for
        if (known == dataset.ledger.economies.end()) {
            dataset.ledger.economies.push_back(std::move(economy));
            continue;
        }
        if (!known->gdpUsd && economy.gdpUsd) {
            known->gdpUsd = economy.gdpUsd;
            known->gdpSource = economy.gdpSource;
        }
        if (!known->population && economy.population) {
            known->population = economy.population;
            known->populationSource = economy.populationSource;
        }
    }
}

} // namespace

void joinLedger(Joining &joining, const Import &import)
{
    joinRounds(joining, import);
    joinProgrammes(joining, import);
    joinRates(joining.out.dataset.ledger.rates, import);
    joinEconomies(joining, import);
}

} // namespace podium
