// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/intervals.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/uncertainty/drawn_ranks.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

namespace {

constexpr std::size_t kMostPairwise = 1000;

/// Of lines that have all points, as an error of other rules asks.
std::vector<RankInterval> ruleRanks(const std::vector<RankedModel *> &known,
                                    const Certainty &certainty, const Watch &watch)
{
    std::vector<std::vector<double>> scores;
    std::vector<double> weights;
    for (std::size_t b = 0; b < known.front()->parts.size(); ++b) {
        if (known.front()->parts[b].weight == 0)
            continue;
        weights.push_back(known.front()->parts[b].weight);
        std::vector<double> &column = scores.emplace_back();
        for (const RankedModel *line : known)
            column.push_back(line->parts[b].normalised.value_or(0));
    }
    return drawnRuleRanks(scores, weights, kRuleConcentration, certainty, watch);
}

std::vector<RankInterval> rankIntervals(const std::vector<RankedModel *> &known,
                                        const Certainty &certainty, const Watch &watch)
{
    std::vector<double> values;
    std::vector<double> errors;
    std::vector<double> lows;
    std::vector<double> highs;
    const double z = normalQuantile((1 + certainty.level) / 2);
    for (const RankedModel *line : known) {
        const double value = line->index - line->choiceBias.value_or(0);
        const double error = line->chosenError.value_or(*line->standardError);
        values.push_back(value);
        errors.push_back(error);
        lows.push_back(line->chosenError ? value - z * error : *line->indexLow);
        highs.push_back(line->chosenError ? value + z * error : *line->indexHigh);
    }
    const RankBounds bounds = usedBounds(known.size(), certainty);
    if (bounds != RankBounds::Overlap && certainty.of == ErrorOf::OtherRules)
        return ruleRanks(known, certainty, watch);
    switch (bounds) {
    case RankBounds::Simultaneous:
        return simultaneousRankIntervals(values, errors, certainty, watch);
    case RankBounds::Each:
        return drawnRankIntervals(values, errors, certainty, watch);
    case RankBounds::Overlap:
        break;
    }
    return overlapRankIntervals(lows, highs);
}

/// Of what was measured alone.
std::optional<double> measuredStandardError(const RankedModel &line, const Dataset &dataset,
                                            const Method &method, const Certainty &certainty,
                                            const ScoresOf &scores)
{
    std::vector<IndexPart> measured = line.parts;
    for (IndexPart &part : measured)
        part.weight = part.imputed ? 0 : part.weight;
    return indexStandardError(dataset, method, measured, certainty, scores);
}

std::optional<double> standardErrorOf(const RankedModel &line,
                                      const std::optional<HiddenEffect> &hidden,
                                      const Dataset &dataset, const Method &method,
                                      const Certainty &certainty, const ScoresOf &scores)
{
    // What was filled in or guessed says nothing of a new run or of other rules.
    if (certainty.of != ErrorOf::OtherQuestions) {
        if (line.estimated || (line.imputed > 0 && certainty.of == ErrorOf::OtherRules))
            return std::nullopt;
        return measuredStandardError(line, dataset, method, certainty, scores);
    }
    if (line.estimated)
        return hidden ? std::optional(guessStandardError(*hidden)) : std::nullopt;
    if (line.imputed == 0)
        return indexStandardError(dataset, method, line.parts, certainty, scores);
    const auto measured = measuredStandardError(line, dataset, method, certainty, scores);
    if (measured && hidden)
        return std::hypot(*measured, gapStandardError(*hidden));
    // Too few complete models to learn from: predictions that are all off together, or nothing.
    const bool predicted = std::ranges::any_of(line.parts, &IndexPart::imputed);
    return measured && predicted
        ? indexStandardError(dataset, method, line.parts, certainty, scores)
        : std::nullopt;
}

} // namespace

void addIndexIntervals(std::vector<RankedModel> &lines, const Dataset &dataset,
                       const Snapshot &snapshot, const Method &method, const Certainty &certainty,
                       const std::vector<std::optional<HiddenEffect>> &hidden)
{
    const double z = normalQuantile(0.5 + certainty.level / 2);
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    const double least = isBounded(method.rules) ? 0 : -kEndless;
    const double most = isBounded(method.rules) ? 100 : kEndless;
    for (RankedModel &line : lines) {
        line.standardError
            = standardErrorOf(line, hidden.empty() ? std::nullopt : hidden[line.model], dataset,
                              method, certainty, {&snapshot.scores, line.model});
        if (!line.standardError || *line.standardError <= 0)
            continue;
        line.indexLow = std::max(least, line.index - z * *line.standardError);
        line.indexHigh = std::min(most, line.index + z * *line.standardError);
    }
}

RankBounds usedBounds(std::size_t compared, const Certainty &certainty)
{
    if (compared > kMostPairwise)
        return RankBounds::Overlap;
    // Weights are drawn for all at once, and what they leave is told of each.
    const bool drawn
        = certainty.of == ErrorOf::OtherRules && certainty.rankBounds == RankBounds::Simultaneous;
    return drawn ? RankBounds::Each : certainty.rankBounds;
}

RankBounds addRankIntervals(std::vector<RankedModel> &lines, const Certainty &certainty,
                            const Watch &watch)
{
    std::vector<RankedModel *> known;
    for (RankedModel &line : lines) {
        if (line.indexLow)
            known.push_back(&line);
    }
    if (known.empty())
        return certainty.rankBounds;
    std::vector<RankInterval> ranks = rankIntervals(known, certainty, watch);
    for (std::size_t i = 0; i < known.size(); ++i) {
        const auto seen = static_cast<int>(i) + 1;
        if (known[i]->chosenError)
            ranks[i] = {std::min(ranks[i].low, seen), std::max(ranks[i].high, seen)};
    }
    const std::vector<int> groups = tieGroups(ranks);
    // A line whose error is not known may stand anywhere, above all others or below.
    const auto lineCount = static_cast<int>(lines.size());
    for (RankedModel &line : lines) {
        line.rankLow = 1;
        line.rankHigh = lineCount;
    }
    const int anywhere = lineCount - static_cast<int>(known.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        known[i]->rankLow = ranks[i].low;
        known[i]->rankHigh = ranks[i].high + anywhere;
        known[i]->tieGroup = groups[i];
    }
    return usedBounds(known.size(), certainty);
}

} // namespace podium
