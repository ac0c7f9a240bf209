// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/judging.h"

#include "app/engine/claims/judging/noise.h"
#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace podium {

namespace {

/// A number of something that is of a country and, where it is of one, of a lab.
struct Tally {
    std::string country;
    std::optional<std::size_t> lab;
    int number = 0;
};

bool isLabNamed(const Dataset &dataset, const std::vector<std::string> &labs,
                std::optional<std::size_t> lab)
{
    return lab && std::ranges::any_of(labs, [&](const std::string &name) {
               return findLab(dataset, name) == lab;
           });
}

bool isOf(const Dataset &dataset, const CountPart &part, const Tally &tally)
{
    return covers(dataset, part.countries, tally.country)
        || isLabNamed(dataset, part.labs, tally.lab);
}

double numberFor(const Dataset &dataset, const CountPart &part, const std::vector<CountPart> &parts,
                 const std::vector<Tally> &tallies)
{
    const bool isRest = part.countries.empty() && part.labs.empty();
    int sum = 0;
    for (const Tally &tally : tallies) {
        const bool counts = isRest
            ? std::ranges::none_of(
                parts, [&](const CountPart &other) { return isOf(dataset, other, tally); })
            : isOf(dataset, part, tally);
        sum += counts ? tally.number : 0;
    }
    return sum;
}

Judgement judgeParts(const Dataset &dataset, const std::vector<CountPart> &parts,
                     const std::vector<Tally> &tallies)
{
    std::vector<double> found;
    bool all = true;
    for (const CountPart &part : parts) {
        found.push_back(numberFor(dataset, part, parts, tallies));
        all = all && satisfies(part.number, found.back());
    }
    return judged(all, std::move(found));
}

/// One for each model that is shown, or for each of the top.
std::vector<Tally> talliesOf(const Case &judged, std::size_t most)
{
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    std::vector<Tally> tallies;
    for (const RankedModel &line : judged.answer.ranking) {
        if (tallies.size() == most)
            break;
        const Model &model = snapshot.models[line.model];
        tallies.push_back({std::string(countryOrUnassigned(judged.dataset, model)), model.lab, 1});
    }
    return tallies;
}

std::vector<Tally> modelsInTop(const Case &judged)
{
    return talliesOf(judged, static_cast<std::size_t>(judged.answer.topSize));
}

/// Labs nobody assigned to a country are not "the other countries".
std::vector<Tally> labsOf(const Answer &answer)
{
    std::vector<Tally> tallies;
    for (const CountryResult &country : answer.countries) {
        if (country.country == kUnassigned)
            continue;
        for (const LabResult &lab : country.labs)
            tallies.push_back({country.country, lab.lab, 1});
    }
    return tallies;
}

int sumOf(const std::vector<Tally> &tallies)
{
    return std::accumulate(tallies.begin(), tallies.end(), 0,
                           [](int sum, const Tally &tally) { return sum + tally.number; });
}

/// Those that a count is about: countries, or labs.
CountPart groupOf(const CountGapClaim &claim, const std::vector<std::string> &names)
{
    return claim.ofLabs ? CountPart{{}, {}, names} : CountPart{names, {}, {}};
}

/// What a count is compared with where nobody is named: all others, or who of them has most.
struct Others {
    std::string name; ///< a country's code or a lab's id; empty: all together, or nobody
    int number = 0;
};

Others othersOf(const Dataset &dataset, const CountGapClaim &claim,
                const std::vector<Tally> &tallies)
{
    std::map<std::string, int> numbers;
    for (const Tally &tally : tallies) {
        const bool isKnown = claim.ofLabs ? tally.lab.has_value() : tally.country != kUnassigned;
        if (isKnown && !isOf(dataset, groupOf(claim, claim.first), tally)
            && !isOf(dataset, groupOf(claim, claim.outside), tally))
            numbers[claim.ofLabs ? dataset.labs[*tally.lab].id : tally.country] += tally.number;
    }
    Others out;
    for (const auto &[name, number] : numbers) {
        if (claim.combined)
            out.number += number;
        else if (number > out.number)
            out = {name, number};
    }
    return out;
}

/// The best model of a lab in a country that is counted; none: the lab has none there.
std::optional<Witness> witnessOfLab(const Case &judged, const LabCountClaim &claim)
{
    const auto lab = findLab(judged.dataset, claim.lab);
    for (const CountryResult &country : judged.answer.countries) {
        const auto found = std::ranges::find(country.labs, lab, &LabResult::lab);
        if (!lab || found == country.labs.end()
            || std::ranges::none_of(claim.parts, [&](const CountPart &part) {
                   return covers(judged.dataset, part.countries, country.country);
               }))
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
    std::vector<Tally> found;
    std::vector<Tally> surely;
    std::vector<Tally> perhaps;
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

IndexCounts countsOf(const Case &judged, const std::optional<Condition> &points,
                     const std::vector<const RankedModel *> &lines)
{
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    IndexCounts out;
    for (const RankedModel *line : lines) {
        const Model &model = snapshot.models[line->model];
        const std::string country(countryOrUnassigned(judged.dataset, model));
        const bool found = !points || satisfies(*points, line->index);
        const bool isOpen = points && noiseOfIndex(judged, *points, *line) == Noise::Open;
        out.found.push_back({country, model.lab, found ? 1 : 0});
        out.surely.push_back({country, model.lab, found && !isOpen ? 1 : 0});
        out.perhaps.push_back({country, model.lab, found || isOpen ? 1 : 0});
    }
    return out;
}

/// Whether each part is as right at every number between the sure and the possible one.
bool isSettled(const Dataset &dataset, const std::vector<CountPart> &parts,
               const IndexCounts &counts)
{
    return std::ranges::all_of(parts, [&](const CountPart &part) {
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
    Judgement out = judgeParts(judged.dataset, claim.parts, modelsInTop(judged));
    out.shown = judged.answer.topSize;
    return out;
}

Judgement judge(const Case &judged, const LabCountClaim &claim)
{
    if (judged.answer.countries.empty())
        return notApplicable(NotApplicable::NoNumber);
    const std::vector<Tally> numbers = labsOf(judged.answer);
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
    if (known && claim.points)
        out.noise = isSettled(judged.dataset, claim.parts, counts) ? Noise::Settled : Noise::Open;
    return out;
}

Judgement judge(const Case &judged, const CountGapClaim &claim)
{
    if (claim.top ? judged.answer.topSize == 0 : judged.answer.countries.empty())
        return notApplicable(NotApplicable::NoNumber);
    const std::vector<Tally> tallies = claim.top ? modelsInTop(judged)
        : claim.ofModels                         ? talliesOf(judged, judged.answer.ranking.size())
                                                 : labsOf(judged.answer);
    const auto numberOf = [&](const std::vector<std::string> &names) {
        return numberFor(judged.dataset, groupOf(claim, names), {}, tallies);
    };
    const Others others = othersOf(judged.dataset, claim, tallies);
    const double first = numberOf(claim.first);
    const double second = claim.second.empty() ? others.number : numberOf(claim.second);
    if (claim.ratio && second == 0)
        return notApplicable(NotApplicable::NoNumber);
    const double gap = claim.ratio ? first / second : first - second;
    Judgement out = podium::judged(satisfies(claim.gap, gap), {gap, first, second});
    out.shown = claim.top ? judged.answer.topSize : sumOf(tallies);
    if (claim.second.empty() && !others.name.empty())
        out.leaders = {others.name};
    return out;
}

} // namespace podium
