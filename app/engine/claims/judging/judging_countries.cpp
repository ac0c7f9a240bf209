// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/judging.h"

#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/trends/lag.h"

#include <algorithm>
#include <limits>

namespace podium {

namespace {

const CountryResult *findResult(const Answer &answer, const std::string &country)
{
    const auto found = std::ranges::find(answer.countries, country, &CountryResult::country);
    return found == answer.countries.end() ? nullptr : &*found;
}

NotApplicable whyNotRanked(const Case &judged, const std::string &country)
{
    const auto &models = judged.dataset.snapshots[judged.answer.snapshot].models;
    const bool any = std::ranges::any_of(models, [&](const Model &model) {
        return countryOrUnassigned(judged.dataset, model) == country;
    });
    return any ? NotApplicable::NoIndex : NotApplicable::NotInSnapshot;
}

Witness witnessOfBest(const Case &judged, const CountryResult &country)
{
    RankedModel line;
    line.model = country.bestModel;
    line.index = country.bestIndex;
    line.rank = country.rank;
    Witness out = witnessOf(judged, line);
    out.country = country.country; // which may be another of its lab's than the source's
    return out;
}

void addLeaders(Judgement &judgement, const Answer &answer)
{
    constexpr std::size_t kMost = 3;
    for (const CountryResult &country : answer.countries) {
        if (country.rank == 0)
            continue;
        ++judgement.shown;
        if (judgement.leaders.size() < kMost)
            judgement.leaders.push_back(country.country);
    }
}

Noise noiseOfMonths(const Condition &condition, const GroupLag &lag)
{
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    if (!lag.low && !lag.high)
        return Noise::Unknown;
    const double low = lag.low.value_or(-kEndless);
    const double high = lag.high.value_or(kEndless);
    const bool holds = satisfies(condition, lag.months);
    const bool inside = condition.value >= low && condition.value <= high
        && satisfies(condition, condition.value) != holds;
    return !inside && satisfies(condition, low) == holds && satisfies(condition, high) == holds
        ? Noise::Settled
        : Noise::Open;
}

} // namespace

Judgement judge(const Case &judged, const MonthsClaim &claim)
{
    const auto lags = lagsOf(judged.dataset, judged.answer);
    if (!lags)
        return notApplicable(NotApplicable::NoNumber, claim.reference);
    const auto lag = std::ranges::find(lags->groups, claim.group, &GroupLag::group);
    if (lag == lags->groups.end())
        return notApplicable(NotApplicable::NoNumber, claim.group);
    const bool ahead = lag->standing == LagStanding::Ahead;
    Judgement out
        = podium::judged(claim.months, {lag->months}, {ahead ? reversed(lag->bound) : lag->bound});
    out.noise = noiseOfMonths(claim.months, *lag);
    out.subject = witnessOf(judged, judged.answer.ranking[lag->line]);
    return out;
}

Judgement judge(const Case &judged, const CountryRankClaim &claim)
{
    const CountryResult *country = findResult(judged.answer, claim.country);
    if (!country)
        return notApplicable(whyNotRanked(judged, claim.country), claim.country);
    Judgement out = podium::judged(satisfies(claim.rank, country->rank),
                                   {static_cast<double>(country->rank)});
    out.subject = witnessOfBest(judged, *country);
    addLeaders(out, judged.answer);
    return out;
}

Judgement judge(const Case &judged, const CountryAheadClaim &claim)
{
    const CountryResult *first = findResult(judged.answer, claim.first);
    if (!first)
        return notApplicable(whyNotRanked(judged, claim.first), claim.first);
    const CountryResult *second = findResult(judged.answer, claim.second);
    if (!second)
        return notApplicable(whyNotRanked(judged, claim.second), claim.second);
    Judgement out
        = podium::judged(claim.places ? satisfies(*claim.places, second->rank - first->rank)
                                      : first->rank < second->rank,
                         {static_cast<double>(first->rank), static_cast<double>(second->rank)});
    out.subject = witnessOfBest(judged, *first);
    out.other = witnessOfBest(judged, *second);
    addLeaders(out, judged.answer);
    return out;
}

Judgement judge(const Case &judged, const EvaluationCountClaim &claim)
{
    const auto number
        = std::ranges::count_if(judged.answer.weights, [](double weight) { return weight != 0; });
    return podium::judged(satisfies(claim.number, static_cast<double>(number)),
                          {static_cast<double>(number)});
}

} // namespace podium
