// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/country_intervals.h"

#include "app/engine/countries/counting.h"
#include "app/engine/countries/index_noise.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/uncertainty/rank_intervals.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace podium {

namespace {

constexpr std::size_t kNoGroup = std::numeric_limits<std::size_t>::max();

bool hasInterval(CountingRule::Kind kind)
{
    return kind == CountingRule::Kind::Best || kind == CountingRule::Kind::TopMean
        || kind == CountingRule::Kind::LabSum || kind == CountingRule::Kind::LabsOver;
}

/// The best drawn index of each group of lines.
class GroupBests final
{
public:
    explicit GroupBests(std::vector<std::size_t> groupOf)
        : m_groupOf(std::move(groupOf))
    {
        std::size_t groups = 0;
        for (const std::size_t group : m_groupOf)
            groups = group == kNoGroup ? groups : std::max(groups, group + 1);
        m_bests.resize(groups);
    }

    const std::vector<double> &of(const std::vector<double> &drawn)
    {
        std::ranges::fill(m_bests, -std::numeric_limits<double>::infinity());
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            if (m_groupOf[i] != kNoGroup)
                m_bests[m_groupOf[i]] = std::max(m_bests[m_groupOf[i]], drawn[i]);
        }
        return m_bests;
    }

private:
    std::vector<std::size_t> m_groupOf; ///< by line
    std::vector<double> m_bests;
};

/// A lab of a country in terms of groups.
struct DrawnLab {
    std::size_t group = 0;
    double share = 1;
};

/// The rule's value from what labs drew.
double drawnValue(const CountingRule &rule, const std::vector<DrawnLab> &labs,
                  const std::vector<double> &bests)
{
    std::vector<double> values;
    double sum = 0;
    for (const DrawnLab &lab : labs) {
        values.push_back(bests[lab.group]);
        if (rule.kind == CountingRule::Kind::LabSum)
            sum += lab.share * bests[lab.group];
        if (rule.kind == CountingRule::Kind::LabsOver)
            sum += bests[lab.group] >= rule.number - kIndexRounding ? lab.share : 0;
    }
    if (rule.kind == CountingRule::Kind::Best)
        return std::ranges::max(values);
    if (rule.kind != CountingRule::Kind::TopMean)
        return sum;
    const auto counted = std::min(static_cast<std::size_t>(rule.number), values.size());
    std::ranges::partial_sort(values, values.begin() + static_cast<std::ptrdiff_t>(counted),
                              std::ranges::greater{});
    for (std::size_t i = 0; i < counted; ++i)
        sum += values[i];
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

/// Countries as groups of labs, drawn again and again.
class CountryDraws final
{
public:
    CountryDraws(const std::vector<CountryResult> &countries, const Snapshot &snapshot,
                 const View &view, const std::vector<RankedModel> &variants)
        : m_view(view)
        , m_noise(variants, view.certainty)
        , m_bests(labGroups(snapshot, variants))
        , m_draws(countries.size())
    {
        for (const CountryResult &country : countries) {
            std::vector<DrawnLab> &labs = m_labs.emplace_back();
            for (const LabResult &lab : country.labs)
                labs.push_back({m_groups.at(lab.lab), lab.share});
        }
    }

    void run(const Watch &watch)
    {
        for (int draw = 0; draw < m_view.certainty.draws && !watch.isStopped(); ++draw) {
            const std::vector<double> &bests = m_bests.of(m_noise.draw());
            for (std::size_t i = 0; i < m_labs.size(); ++i)
                m_draws[i].push_back(drawnValue(m_view.countingRule, m_labs[i], bests));
        }
    }

    [[nodiscard]] DrawnSpread spread(std::size_t country) const
    {
        return spreadOf(m_draws[country], m_view.certainty.level);
    }

private:
    std::vector<std::size_t> labGroups(const Snapshot &snapshot,
                                       const std::vector<RankedModel> &variants)
    {
        std::vector<std::size_t> groupOf;
        for (const RankedModel &line : variants)
            groupOf.push_back(
                m_groups.try_emplace(snapshot.models[line.model].lab, m_groups.size())
                    .first->second);
        return groupOf;
    }

    const View &m_view;
    std::map<std::optional<std::size_t>, std::size_t> m_groups; ///< by lab
    IndexNoise m_noise;
    GroupBests m_bests;
    std::vector<std::vector<DrawnLab>> m_labs;   ///< by country
    std::vector<std::vector<double>> m_draws; ///< by country
};

/// An interval of a value that was chosen as a maximum.
template <typename Line>
void setInterval(Line &low, Line &high, double value, const DrawnSpread &spread, bool corrected)
{
    low = corrected ? 2 * value - spread.high : value + spread.low - spread.mean;
    high = corrected ? 2 * value - spread.low : value + spread.high - spread.mean;
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
                         const View &view,
                         const std::vector<RankedModel> &variants, RankSets sets,
                         const Watch &watch)
{
    if (countries.empty() || !hasInterval(view.countingRule.kind))
        return;
    CountryDraws draws(countries, snapshot, view, variants);
    draws.run(watch);
    std::map<std::size_t, bool> known;
    for (const RankedModel &line : variants)
        known[line.model] = line.standardError.has_value();
    for (std::size_t i = 0; i < countries.size(); ++i) {
        CountryResult &country = countries[i];
        if (!restsOnKnown(country, known, view.countingRule))
            continue;
        const DrawnSpread spread = draws.spread(i);
        country.choiceBias = spread.mean - country.value;
        country.standardError = spread.deviation;
        double low = 0;
        double high = 0;
        setInterval(low, high, country.value, spread, view.correctChoice);
        country.low = low;
        country.high = high;
        if (view.correctChoice)
            country.value -= *country.choiceBias;
    }
    if (view.correctChoice)
        rankAgain(countries, view);
    if (sets == RankSets::Computed)
        addRankSets(countries, view.certainty, watch);
}

void addChoiceBias(std::vector<RankedModel> &lines, const Snapshot &snapshot, const View &view,
                   const std::vector<RankedModel> &variants)
{
    std::map<std::string, std::size_t> groups;
    const auto keyOf = [&](const RankedModel &line) {
        return foldingKey(snapshot.models[line.model], view.folding);
    };
    for (std::size_t i = 0; i < lines.size(); ++i)
        groups.emplace(keyOf(lines[i]), i);
    std::vector<std::size_t> groupOf;
    for (const RankedModel &line : variants) {
        const auto found = groups.find(keyOf(line));
        groupOf.push_back(found == groups.end() ? kNoGroup : found->second);
    }
    IndexNoise noise(variants, view.certainty);
    GroupBests bests(std::move(groupOf));
    std::vector<std::vector<double>> draws(lines.size());
    for (int draw = 0; draw < view.certainty.draws; ++draw) {
        const std::vector<double> &drawn = bests.of(noise.draw());
        for (std::size_t i = 0; i < lines.size(); ++i)
            draws[i].push_back(drawn[i]);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].indexLow)
            continue;
        const DrawnSpread spread = spreadOf(std::move(draws[i]), view.certainty.level);
        lines[i].choiceBias = spread.mean - lines[i].index;
        double low = 0;
        double high = 0;
        setInterval(low, high, lines[i].index, spread, view.correctChoice);
        lines[i].indexLow = low;
        lines[i].indexHigh = high;
    }
}

} // namespace podium
