// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/intervals/country_intervals.h"

#include "app/engine/countries/counting.h"
#include "app/engine/countries/counting_kinds.h"
#include "app/engine/countries/counting_rules.h"
#include "app/engine/countries/intervals/chosen_best.h"
#include "app/engine/countries/intervals/index_noise.h"
#include "app/engine/ranking/folding.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/uncertainty/drawn_ranks.h"
#include "app/engine/uncertainty/intervals.h"
#include "app/engine/uncertainty/rank_intervals.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace podium {

namespace {

/// Whether the errors of the models that the value rests on are known.
bool restsOnKnown(const CountryResult &country, const std::map<std::size_t, bool> &known,
                  const CountingRule &rule)
{
    const auto isKnown = [&known](std::size_t model) {
        const auto found = known.find(model);
        return found != known.end() && found->second;
    };
    if (rule.kind == CountingRule::Kind::Best)
        return isKnown(country.bestModel);
    return std::ranges::all_of(country.labs,
                               [&](const LabResult &lab) { return isKnown(lab.bestModel); });
}

using Lines = NoisyVariants::Lines;
using LabLines = std::map<std::optional<std::size_t>, Lines>;

/// What the value of one country may truly be.
struct CountrySpread {
    ChosenBest chosen;
    double error = 0;
    std::vector<double> draws; ///< about chosen.value; those of all countries go together
};

CountrySpread bestSpread(const NoisyVariants &noisy, const CountryResult &country,
                         const LabLines &linesOf)
{
    Lines lines;
    for (const LabResult &lab : country.labs)
        lines.insert(lines.end(), linesOf.at(lab.lab).begin(), linesOf.at(lab.lab).end());
    lines = noisy.nearTheBest(lines);
    const ChosenBest chosen = noisy.bestOf(lines);
    std::vector<double> draws = noisy.around(lines, chosen);
    for (double &drawn : draws)
        drawn += chosen.value;
    return {chosen, noisy.errorOf(lines, chosen), std::move(draws)};
}

/// Each lab by what its best may truly be, and the draws of all about that.
CountrySpread labSpread(const NoisyVariants &noisy, const CountryResult &country,
                        const LabLines &linesOf, const CountingRule &rule)
{
    std::vector<double> bests;
    std::vector<std::vector<double>> around;
    for (const LabResult &lab : country.labs) {
        const Lines lines = noisy.nearTheBest(linesOf.at(lab.lab));
        const ChosenBest chosen = noisy.bestOf(lines);
        bests.push_back(chosen.value);
        around.push_back(noisy.around(lines, chosen));
    }
    const double value = valueOfBests(rule, country.labs, bests);
    std::vector<double> draws;
    for (std::size_t draw = 0; draw < around.front().size(); ++draw) {
        std::vector<double> drawn = bests;
        for (std::size_t lab = 0; lab < drawn.size(); ++lab)
            drawn[lab] += around[lab][draw];
        draws.push_back(valueOfBests(rule, country.labs, std::move(drawn)));
    }
    const DrawnSpread spread = spreadOf(draws, noisy.level());
    return {{value, std::min(value, spread.low), std::max(value, spread.high)},
            spread.deviation,
            std::move(draws)};
}

void rankAgain(std::vector<CountryResult> &countries, const View &view)
{
    std::ranges::stable_sort(countries, std::ranges::greater{}, &CountryResult::value);
    rankCountries(countries, view.tieTolerance);
}

/// A value that no draw changes is sure; ratios need an error above 0.
constexpr double kSureError = 1e-9;

std::vector<RankInterval> rankIntervals(const std::vector<const CountrySpread *> &spreads,
                                        const Certainty &certainty, const Watch &watch)
{
    std::vector<double> values;
    std::vector<double> errors;
    std::vector<double> lows;
    std::vector<double> highs;
    std::vector<std::vector<double>> draws;
    for (const CountrySpread *spread : spreads) {
        values.push_back(spread->chosen.value);
        errors.push_back(std::max(spread->error, kSureError));
        lows.push_back(std::min(spread->chosen.low, spread->chosen.value));
        highs.push_back(std::max(spread->chosen.high, spread->chosen.value));
    }
    switch (usedBounds(spreads.size(), certainty)) {
    case RankBounds::Simultaneous:
        return simultaneousRankIntervals(values, errors, certainty, watch);
    case RankBounds::Each:
        draws.reserve(spreads.size());
        for (const CountrySpread *spread : spreads)
            draws.push_back(spread->draws);
        return rankIntervalsOf(draws, certainty.level);
    case RankBounds::Overlap:
        break;
    }
    return overlapRankIntervals(lows, highs);
}

/// Bounds of the ranks that the countries truly have, whatever choosing their best adds to what is
/// seen; the rank seen is within. Those without an error may stand anywhere, and models of no known
/// country have no rank among them.
void addRankSets(std::vector<CountryResult> &countries,
                 const std::map<std::string, CountrySpread> &spreads, const Certainty &certainty,
                 const Watch &watch)
{
    std::vector<CountryResult *> known;
    std::vector<const CountrySpread *> knownSpreads;
    for (CountryResult &country : countries) {
        const auto found = spreads.find(country.country);
        if (found == spreads.end() || country.country == kUnassigned)
            continue;
        known.push_back(&country);
        knownSpreads.push_back(&found->second);
    }
    if (known.empty())
        return;
    std::vector<RankInterval> ranks = rankIntervals(knownSpreads, certainty, watch);
    for (std::size_t i = 0; i < known.size(); ++i) {
        const auto seen = static_cast<int>(i) + 1;
        ranks[i] = {std::min(ranks[i].low, seen), std::max(ranks[i].high, seen)};
    }
    const std::vector<int> groups = tieGroups(ranks);
    const auto ranked = std::ranges::count_if(
        countries, [](const CountryResult &country) { return country.country != kUnassigned; });
    const auto count = static_cast<int>(ranked);
    const int anywhere = count - static_cast<int>(known.size());
    for (CountryResult &country : countries) {
        if (country.country == kUnassigned)
            continue;
        country.rankLow = 1;
        country.rankHigh = count;
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        known[i]->rankLow = ranks[i].low;
        known[i]->rankHigh = ranks[i].high + anywhere;
        known[i]->tieGroup = groups[i];
    }
}

} // namespace

void addCountryIntervals(std::vector<CountryResult> &countries, const Snapshot &snapshot,
                         const View &view, const std::vector<RankedModel> &variants, RankSets sets,
                         const Watch &watch)
{
    if (countries.empty() || !traitsOf(view.countingRule.kind).overBests)
        return;
    std::map<std::size_t, bool> known;
    LabLines linesOf;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        known[variants[i].model] = variants[i].standardError.has_value();
        linesOf[snapshot.models[variants[i].model].lab].push_back(i);
    }
    const NoisyVariants noisy(variants, view.certainty, watch);
    std::map<std::string, CountrySpread> spreads;
    for (CountryResult &country : countries) {
        if (watch.isStopped() || !restsOnKnown(country, known, view.countingRule))
            continue;
        CountrySpread spread = view.countingRule.kind == CountingRule::Kind::Best
            ? bestSpread(noisy, country, linesOf)
            : labSpread(noisy, country, linesOf, view.countingRule);
        country.choiceBias = country.value - spread.chosen.value;
        country.standardError = spread.error;
        country.low = std::min(spread.chosen.low, spread.chosen.value);
        country.high = std::max(spread.chosen.high, spread.chosen.value);
        if (view.correctChoice)
            country.value = spread.chosen.value;
        spreads.emplace(country.country, std::move(spread));
    }
    if (view.correctChoice)
        rankAgain(countries, view);
    if (sets == RankSets::Computed && !watch.isStopped())
        addRankSets(countries, spreads, view.certainty, watch);
}

void addChoiceBias(std::vector<RankedModel> &lines, const Snapshot &snapshot, const View &view,
                   const std::vector<RankedModel> &variants, const Watch &watch)
{
    std::map<std::string, Lines> linesOf;
    const auto keyOf = [&](const RankedModel &line) {
        return foldingKey(snapshot.models[line.model], view.folding);
    };
    for (std::size_t i = 0; i < variants.size(); ++i)
        linesOf[keyOf(variants[i])].push_back(i);
    const NoisyVariants noisy(variants, view.certainty, watch);
    for (RankedModel &line : lines) {
        if (!line.indexLow || watch.isStopped())
            continue;
        const Lines alike = noisy.nearTheBest(linesOf.at(keyOf(line)));
        const ChosenBest chosen = noisy.bestOf(alike);
        line.choiceBias = line.index - chosen.value;
        line.chosenError = noisy.errorOf(alike, chosen);
        if (!view.correctChoice)
            continue;
        line.indexLow = chosen.low;
        line.indexHigh = chosen.high;
    }
}

} // namespace podium
