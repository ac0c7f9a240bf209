// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/country_intervals.h"

#include "app/engine/countries/counting.h"
#include "app/engine/countries/index_noise.h"
#include "app/engine/ranking/folding.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/uncertainty/rank_intervals.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace podium {

namespace {

using Lines = std::vector<std::size_t>; ///< positions among the variants

bool hasInterval(CountingRule::Kind kind)
{
    return kind == CountingRule::Kind::Best || kind == CountingRule::Kind::TopMean
        || kind == CountingRule::Kind::LabSum || kind == CountingRule::Kind::LabsOver;
}

/// What an index may truly be that was the best of several.
struct ChosenBest {
    double value = 0; ///< the truth under which the best seen is what is to be expected
    double low = 0;   ///< truths under which the best seen is neither too high nor too low
    double high = 0;
};

/// Variants with what draws add to each.
class NoisyVariants final
{
public:
    NoisyVariants(const std::vector<RankedModel> &variants, const Certainty &certainty,
                  const Watch &watch)
        : m_variants(variants)
        , m_level(certainty.level)
    {
        IndexNoise noise(variants, certainty);
        for (int draw = 0; draw < certainty.draws && !watch.isStopped(); ++draw) {
            std::vector<double> &added = m_added.emplace_back(noise.draw());
            for (std::size_t i = 0; i < variants.size(); ++i)
                added[i] -= variants[i].index;
        }
    }

    [[nodiscard]] ChosenBest bestOf(const Lines &lines) const
    {
        const double seen = seenBest(lines);
        if (m_added.empty())
            return {seen, seen, seen};
        const auto mean = [](const DrawnSpread &spread) { return spread.mean; };
        const auto low = [](const DrawnSpread &spread) { return spread.high; };
        const auto high = [](const DrawnSpread &spread) { return spread.low; };
        return {solved(lines, seen, mean), solved(lines, seen, low), solved(lines, seen, high)};
    }

    /// The best of each draw if the truth were as seen, its mean taken away.
    [[nodiscard]] std::vector<double> around(const Lines &lines) const
    {
        std::vector<double> draws = drawnBests(lines, seenBest(lines));
        const double mean = spreadOf(draws, m_level).mean;
        for (double &drawn : draws)
            drawn -= mean;
        return draws;
    }

    [[nodiscard]] double level() const { return m_level; }

private:
    [[nodiscard]] double seenBest(const Lines &lines) const
    {
        double best = m_variants[lines.front()].index;
        for (const std::size_t line : lines)
            best = std::max(best, m_variants[line].index);
        return best;
    }

    /// The best of each draw if the best is truly `truth` and none of the others is better.
    [[nodiscard]] std::vector<double> drawnBests(const Lines &lines, double truth) const
    {
        const auto best = *std::ranges::max_element(
            lines, {}, [this](std::size_t line) { return m_variants[line].index; });
        std::vector<double> out;
        for (const std::vector<double> &added : m_added) {
            double highest = truth + added[best];
            for (const std::size_t line : lines)
                highest = std::max(highest, std::min(m_variants[line].index, truth) + added[line]);
            out.push_back(highest);
        }
        return out;
    }

    /// The truth under which the draws' `statistic` is what was seen; it grows with the truth.
    template <typename Statistic>
    [[nodiscard]] double solved(const Lines &lines, double seen, Statistic statistic) const
    {
        constexpr int kHalvings = 14;
        double reach = 0;
        for (const std::size_t line : lines)
            reach = std::max(reach, 6 * m_variants[line].standardError.value_or(0));
        double low = seen - reach;
        double high = seen + reach;
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = (low + high) / 2;
            const bool above = statistic(spreadOf(drawnBests(lines, middle), m_level)) > seen;
            (above ? high : low) = middle;
        }
        return (low + high) / 2;
    }

    const std::vector<RankedModel> &m_variants;
    double m_level;
    std::vector<std::vector<double>> m_added; ///< by draw, then by variant
};

/// Close to the best: who lies farther below has no part in who is seen as the best.
Lines nearTheBest(const std::vector<RankedModel> &variants, const Lines &lines)
{
    double best = variants[lines.front()].index;
    double error = 0;
    for (const std::size_t line : lines) {
        best = std::max(best, variants[line].index);
        error = std::max(error, variants[line].standardError.value_or(0));
    }
    Lines out;
    for (const std::size_t line : lines) {
        if (variants[line].index >= best - 12 * error)
            out.push_back(line);
    }
    return out;
}

/// The rule's value of labs' best indices.
double valueOf(const CountingRule &rule, const std::vector<LabResult> &labs,
               std::vector<double> bests)
{
    double sum = 0;
    for (std::size_t i = 0; i < bests.size(); ++i) {
        if (rule.kind == CountingRule::Kind::LabSum)
            sum += labs[i].share * bests[i];
        if (rule.kind == CountingRule::Kind::LabsOver)
            sum += bests[i] >= rule.number - kIndexRounding ? labs[i].share : 0;
    }
    if (rule.kind != CountingRule::Kind::TopMean)
        return sum;
    const auto counted = std::min(static_cast<std::size_t>(rule.number), bests.size());
    std::ranges::partial_sort(bests, bests.begin() + static_cast<std::ptrdiff_t>(counted),
                              std::ranges::greater{});
    for (std::size_t i = 0; i < counted; ++i)
        sum += bests[i];
    return sum / static_cast<double>(counted);
}

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

using LabLines = std::map<std::optional<std::size_t>, Lines>;

/// Value, ends and deviation of one country.
struct CountrySpread {
    ChosenBest chosen;
    double deviation = 0;
};

CountrySpread bestSpread(const NoisyVariants &noisy, const std::vector<RankedModel> &variants,
                         const CountryResult &country, const LabLines &linesOf)
{
    Lines lines;
    for (const LabResult &lab : country.labs)
        lines.insert(lines.end(), linesOf.at(lab.lab).begin(), linesOf.at(lab.lab).end());
    lines = nearTheBest(variants, lines);
    return {noisy.bestOf(lines), spreadOf(noisy.around(lines), noisy.level()).deviation};
}

/// Each lab by what its best may truly be, and the draws of all about that.
CountrySpread labSpread(const NoisyVariants &noisy, const std::vector<RankedModel> &variants,
                        const CountryResult &country, const LabLines &linesOf,
                        const CountingRule &rule)
{
    std::vector<double> bests;
    std::vector<std::vector<double>> around;
    for (const LabResult &lab : country.labs) {
        const Lines lines = nearTheBest(variants, linesOf.at(lab.lab));
        bests.push_back(noisy.bestOf(lines).value);
        around.push_back(noisy.around(lines));
    }
    const double value = valueOf(rule, country.labs, bests);
    std::vector<double> draws;
    for (std::size_t draw = 0; draw < around.front().size(); ++draw) {
        std::vector<double> drawn = bests;
        for (std::size_t lab = 0; lab < drawn.size(); ++lab)
            drawn[lab] += around[lab][draw];
        draws.push_back(valueOf(rule, country.labs, std::move(drawn)));
    }
    const DrawnSpread spread = spreadOf(std::move(draws), noisy.level());
    return {{value, std::min(value, spread.low), std::max(value, spread.high)}, spread.deviation};
}

void rankAgain(std::vector<CountryResult> &countries, const View &view)
{
    std::ranges::stable_sort(countries, std::ranges::greater{}, &CountryResult::value);
    std::vector<double> values;
    for (const CountryResult &country : countries)
        values.push_back(country.value);
    const std::vector<Rank> ranks = competitionRanks(values, view.tieTolerance);
    for (std::size_t i = 0; i < countries.size(); ++i)
        countries[i].rank = ranks[i].rank;
}

/// Bounds of ranks of the countries with an error; the others may stand anywhere.
void addRankSets(std::vector<CountryResult> &countries, const Certainty &certainty,
                 const Watch &watch)
{
    std::vector<CountryResult *> known;
    std::vector<double> values;
    std::vector<double> errors;
    std::vector<double> lows;
    std::vector<double> highs;
    for (CountryResult &country : countries) {
        if (!country.standardError || *country.standardError <= 0)
            continue;
        known.push_back(&country);
        values.push_back(country.value);
        errors.push_back(*country.standardError);
        lows.push_back(*country.low);
        highs.push_back(*country.high);
    }
    if (known.empty())
        return;
    const auto ranks = certainty.rankBounds == RankBounds::Overlap
        ? overlapRankIntervals(lows, highs)
        : simultaneousRankIntervals(values, errors, certainty, watch);
    const std::vector<int> groups = tieGroups(ranks);
    const auto count = static_cast<int>(countries.size());
    const int anywhere = count - static_cast<int>(known.size());
    for (CountryResult &country : countries) {
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
    if (countries.empty() || !hasInterval(view.countingRule.kind))
        return;
    std::map<std::size_t, bool> known;
    LabLines linesOf;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        known[variants[i].model] = variants[i].standardError.has_value();
        linesOf[snapshot.models[variants[i].model].lab].push_back(i);
    }
    const NoisyVariants noisy(variants, view.certainty, watch);
    for (CountryResult &country : countries) {
        if (watch.isStopped() || !restsOnKnown(country, known, view.countingRule))
            continue;
        const CountrySpread spread = view.countingRule.kind == CountingRule::Kind::Best
            ? bestSpread(noisy, variants, country, linesOf)
            : labSpread(noisy, variants, country, linesOf, view.countingRule);
        country.choiceBias = country.value - spread.chosen.value;
        country.standardError = spread.deviation;
        country.low = std::min(spread.chosen.low, spread.chosen.value);
        country.high = std::max(spread.chosen.high, spread.chosen.value);
        if (view.correctChoice)
            country.value = spread.chosen.value;
    }
    if (view.correctChoice)
        rankAgain(countries, view);
    if (sets == RankSets::Computed && !watch.isStopped())
        addRankSets(countries, view.certainty, watch);
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
        const ChosenBest chosen = noisy.bestOf(nearTheBest(variants, linesOf.at(keyOf(line))));
        line.choiceBias = line.index - chosen.value;
        if (!view.correctChoice)
            continue;
        line.indexLow = chosen.low;
        line.indexHigh = chosen.high;
    }
}

} // namespace podium
