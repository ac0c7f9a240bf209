// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/intervals.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <limits>

namespace podium {

namespace {

constexpr std::size_t kMostCompared = 1000;

RankBounds boundsFor(std::size_t compared, const Certainty &certainty)
{
    return compared <= kMostCompared ? certainty.rankBounds : RankBounds::Overlap;
}

std::vector<RankInterval> rankIntervals(const std::vector<RankedModel *> &known,
                                        const Certainty &certainty, const Watch &watch)
{
    std::vector<double> values;
    std::vector<double> errors;
    std::vector<double> lows;
    std::vector<double> highs;
    for (const RankedModel *line : known) {
        values.push_back(line->index);
        errors.push_back(*line->standardError);
        lows.push_back(*line->indexLow);
        highs.push_back(*line->indexHigh);
    }
    return boundsFor(known.size(), certainty) == RankBounds::Simultaneous
        ? simultaneousRankIntervals(values, errors, certainty, watch)
        : overlapRankIntervals(lows, highs);
}

} // namespace

void addIndexIntervals(std::vector<RankedModel> &lines, const Dataset &dataset,
                       const Method &method, const Certainty &certainty)
{
    const double z = normalQuantile(0.5 + certainty.level / 2);
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    const double least = isBounded(method.rules) ? 0 : -kEndless;
    const double most = isBounded(method.rules) ? 100 : kEndless;
    for (RankedModel &line : lines) {
        if (line.estimated)
            continue;
        line.standardError = indexStandardError(dataset, method, line.parts, certainty);
        if (!line.standardError || *line.standardError <= 0)
            continue;
        line.indexLow = std::max(least, line.index - z * *line.standardError);
        line.indexHigh = std::min(most, line.index + z * *line.standardError);
    }
}

RankBounds addRankIntervals(std::vector<RankedModel> &lines, const Certainty &certainty,
                            const Watch &watch)
{
    std::vector<RankedModel *> known;
    for (RankedModel &line : lines) {
        if (line.indexLow)
            known.push_back(&line);
    }
    const std::vector<RankInterval> ranks = rankIntervals(known, certainty, watch);
    const std::vector<int> groups = tieGroups(ranks);
    for (std::size_t i = 0; i < known.size(); ++i) {
        known[i]->rankLow = ranks[i].low;
        known[i]->rankHigh = ranks[i].high;
        known[i]->tieGroup = groups[i];
    }
    return boundsFor(known.size(), certainty);
}

} // namespace podium
