// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/asked_rounds.h"

#include "app/engine/countries/places.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <algorithm>

namespace podium {

namespace {

bool isNoneOr(const std::vector<std::string> &list, const std::string &item)
{
    return list.empty() || std::ranges::find(list, item) != list.end();
}

bool isOfWhomAsked(const Dataset &dataset, const MoneyView &view, const FundingRound &round)
{
    const Lab &lab = dataset.labs[round.lab];
    return isNoneOr(view.labs, lab.id) && isNoneOr(view.countries, lab.country)
        && isNoneOr(view.payers, round.payer);
}

} // namespace

bool isUndisclosed(const FundingRound &round)
{
    return !round.counted && round.kind == "equity" && round.status == "closed"
        && !round.amount.value;
}

bool isAskedForOnAnyDay(const Dataset &dataset, const MoneyView &view, const FundingRound &round)
{
    return isOfWhomAsked(dataset, view, round)
        && (view.kinds.empty() ? round.counted : isNoneOr(view.kinds, round.kind));
}

std::vector<std::size_t> undatedRounds(const Dataset &dataset, const MoneyView &asked)
{
    std::vector<std::size_t> out;
    const bool everything = !asked.from && !asked.to;
    if (everything || asked.from == asked.to)
        return out;
    const MoneyView view = withMembers(dataset, asked);
    const auto &rounds = dataset.ledger.rounds;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (!rounds[i].announced && isAskedForOnAnyDay(dataset, view, rounds[i]))
            out.push_back(i);
    }
    return out;
}

std::vector<std::size_t> undisclosedRounds(const Dataset &dataset, const MoneyView &asked)
{
    std::vector<std::size_t> out;
    const MoneyView view = withMembers(dataset, asked);
    const auto &rounds = dataset.ledger.rounds;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto &day = rounds[i].announced;
        const bool within
            = !day || ((!view.from || *day >= *view.from) && (!view.to || *day <= *view.to));
        if (isUndisclosed(rounds[i]) && within && isNoneOr(view.kinds, rounds[i].kind)
            && isOfWhomAsked(dataset, view, rounds[i]))
            out.push_back(i);
    }
    return out;
}

} // namespace podium
