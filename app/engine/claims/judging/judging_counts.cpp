// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/judging.h"

#include "app/engine/claims/judging/noise.h"
#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <numeric>
#include <set>

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

/// How many are counted: as it was found, surely, and perhaps.
struct IndexCounts {
    std::vector<CountryNumber> found;
    std::vector<CountryNumber> surely;
    std::vector<CountryNumber> perhaps;
};

/// Each model, or each lab or country by its best.
std::vector<const RankedModel *> countedLines(const Case &judged, Counted counted)
{
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    std::set<std::string> seen;
    std::vector<const RankedModel *> lines;
    for (const RankedModel &line : judged.answer.ranking) { // the best come first
        const Model &model = snapshot.models[line.model];
        const std::string country(countryOrUnassigned(judged.dataset, model));
        const std::string group
            = counted == Counted::Labs && model.lab ? std::to_string(*model.lab) : country;
        const bool isCounted
            = counted == Counted::Models || (country != kUnassigned && seen.insert(group).second);
        if (isCounted)
            lines.push_back(&line);
    }
    return lines;
}

IndexCounts countsOf(const Case &judged, const Condition &points,
                     const std::vector<const RankedModel *> &lines)
{
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    IndexCounts out;
    for (const RankedModel *line : lines) {
        const std::string country(
            countryOrUnassigned(judged.dataset, snapshot.models[line->model]));
        const bool found = satisfies(points, line->index);
        const bool isOpen = noiseOfIndex(judged, points, *line) == Noise::Open;
        out.found.push_back({country, found ? 1 : 0});
        out.surely.push_back({country, found && !isOpen ? 1 : 0});
        out.perhaps.push_back({country, found || isOpen ? 1 : 0});
    }
    return out;
}

/// Whether each part is as right at every number between the sure and the possible one.
bool isSettled(const Dataset &dataset, const std::vector<CountryPart> &parts,
               const IndexCounts &counts)
{
    return std::ranges::all_of(parts, [&](const CountryPart &part) {
        const bool holds = satisfies(part.number, numberFor(dataset, part, parts, counts.found));
        const double most = numberFor(dataset, part, parts, counts.perhaps);
        for (double number = numberFor(dataset, part, parts, counts.surely); number <= most;
             ++number) {
            if (satisfies(part.number, number) != holds)
                return false;
        }
        return true;
    });
}

} // namespace

Judgement judge(const Case &judged, const TopCountClaim &claim)
{
    if (judged.answer.topSize == 0)
        return notApplicable(NotApplicable::NoNumber);
    Judgement out = judgeParts(judged.dataset, claim.parts, modelsInTop(judged.answer));
    out.shown = judged.answer.topSize;
    return out;
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

Judgement judge(const Case &judged, const IndexCountClaim &claim)
{
    const std::vector<const RankedModel *> lines = countedLines(judged, claim.counted);
    if (lines.empty())
        return notApplicable(NotApplicable::NoNumber);
    const IndexCounts counts = countsOf(judged, claim.points, lines);
    Judgement out = judgeParts(judged.dataset, claim.parts, counts.found);
    out.shown = static_cast<int>(lines.size());
    const bool known = std::ranges::all_of(
        lines, [](const RankedModel *line) { return line->standardError.has_value(); });
    if (known)
        out.noise = isSettled(judged.dataset, claim.parts, counts) ? Noise::Settled : Noise::Open;
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

} // namespace podium
