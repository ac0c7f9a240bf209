// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/judging.h"

#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/trends/lag.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace podium {

namespace {

/// A number of something by country.
struct CountryNumber {
    std::string country;
    int number = 0;
};

bool isNamed(const Dataset &dataset, const std::vector<CountryPart> &parts,
             const std::string &country)
{
    return std::ranges::any_of(
        parts, [&](const CountryPart &part) { return covers(dataset, part.countries, country); });
}

double numberFor(const Dataset &dataset, const CountryPart &part,
                 const std::vector<CountryPart> &parts, const std::vector<CountryNumber> &numbers)
{
    int sum = 0;
    for (const CountryNumber &entry : numbers) {
        const bool counts = part.countries.empty() ? !isNamed(dataset, parts, entry.country)
                                                   : covers(dataset, part.countries, entry.country);
        sum += counts ? entry.number : 0;
    }
    return sum;
}

Judgement judgeParts(const Dataset &dataset, const std::vector<CountryPart> &parts,
                     const std::vector<CountryNumber> &numbers)
{
    std::vector<double> found;
    bool all = true;
    for (const CountryPart &part : parts) {
        found.push_back(numberFor(dataset, part, parts, numbers));
        all = all && satisfies(part.number, found.back());
    }
    return judged(all, std::move(found));
}

std::vector<CountryNumber> modelsInTop(const Answer &answer)
{
    std::vector<CountryNumber> numbers;
    for (const CountryShare &share : answer.composition)
        numbers.push_back({share.country, share.models});
    return numbers;
}

/// Labs nobody assigned to a country are not "the other countries".
std::vector<CountryNumber> labsOf(const Answer &answer)
{
    std::vector<CountryNumber> numbers;
    for (const CountryResult &country : answer.countries) {
        if (country.country != kUnassigned)
            numbers.push_back({country.country, static_cast<int>(country.labs.size())});
    }
    return numbers;
}

int sumOf(const std::vector<CountryNumber> &numbers)
{
    return std::accumulate(
        numbers.begin(), numbers.end(), 0,
        [](int sum, const CountryNumber &country) { return sum + country.number; });
}

/// What a count is compared with where no country is named: all others, or who of them has most.
CountryNumber othersOf(const Dataset &dataset, const CountGapClaim &claim,
                       std::vector<CountryNumber> numbers)
{
    std::erase_if(numbers, [&](const CountryNumber &one) {
        return one.country == kUnassigned || covers(dataset, claim.first, one.country)
            || covers(dataset, claim.outside, one.country);
    });
    if (claim.combined)
        return {{}, sumOf(numbers)};
    const auto most = std::ranges::max_element(numbers, {}, &CountryNumber::number);
    return most == numbers.end() ? CountryNumber{} : *most;
}

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

Judgement judge(const Case &judged, const TopCountClaim &claim)
{
    if (judged.answer.topSize == 0)
        return notApplicable(NotApplicable::NoNumber);
    Judgement out = judgeParts(judged.dataset, claim.parts, modelsInTop(judged.answer));
    out.shown = judged.answer.topSize;
    return out;
}

/// The best model of a lab in a country that is counted; none: the lab has none there.
std::optional<Witness> witnessOfLab(const Case &judged, const LabCountClaim &claim)
{
    const auto lab = findLab(judged.dataset, claim.lab);
    for (const CountryResult &country : judged.answer.countries) {
        const auto found = std::ranges::find(country.labs, lab, &LabResult::lab);
        if (!lab || found == country.labs.end()
            || !isNamed(judged.dataset, claim.parts, country.country))
            continue;
        RankedModel line;
        line.model = found->bestModel;
        line.index = found->bestIndex;
        return witnessOf(judged, line);
    }
    return std::nullopt;
}

Judgement judge(const Case &judged, const LabCountClaim &claim)
{
    if (judged.answer.countries.empty())
        return notApplicable(NotApplicable::NoNumber);
    const std::vector<CountryNumber> numbers = labsOf(judged.answer);
    Judgement out = judgeParts(judged.dataset, claim.parts, numbers);
    out.shown = sumOf(numbers);
    if (!claim.lab.empty()) {
        out.subject = witnessOfLab(judged, claim);
        if (!out.subject)
            out.outcome = Outcome::Fails;
    }
    return out;
}

Judgement judge(const Case &judged, const CountGapClaim &claim)
{
    if (claim.top ? judged.answer.topSize == 0 : judged.answer.countries.empty())
        return notApplicable(NotApplicable::NoNumber);
    const std::vector<CountryNumber> numbers
        = claim.top ? modelsInTop(judged.answer) : labsOf(judged.answer);
    const double first = numberFor(judged.dataset, {claim.first, {}}, {}, numbers);
    CountryNumber others = othersOf(judged.dataset, claim, numbers);
    const double second = claim.second.empty()
        ? others.number
        : numberFor(judged.dataset, {claim.second, {}}, {}, numbers);
    if (claim.ratio && second == 0)
        return notApplicable(NotApplicable::NoNumber);
    const double gap = claim.ratio ? first / second : first - second;
    Judgement out = podium::judged(satisfies(claim.gap, gap), {gap, first, second});
    out.shown = claim.top ? judged.answer.topSize : sumOf(numbers);
    if (claim.second.empty() && !others.country.empty())
        out.leaders = {others.country};
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
