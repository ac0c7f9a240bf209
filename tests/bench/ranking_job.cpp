// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ranking_job.h"

#include "app/engine/countries/counting_rules.h"
#include "app/engine/ranking/index.h"
#include "app/engine/ranking/rank_counting.h"

namespace podium::bench {

RankingResult rankEverything(const Dataset &dataset, const LabColumn &labs)
{
    constexpr double kBestLabs = 3;
    constexpr int kTop = 100;
    const Snapshot &snapshot = dataset.snapshots.front();
    View view;
    RankingResult out;
    out.indices = indices(dataset, snapshot, dataset.methods.front());
    out.ranks = ranksByPosition(out.indices, view.tieTolerance);
    out.labs = labStandings(out.indices, labs);
    std::vector<Candidate> top;
    std::vector<int> topRanks;
    for (const std::size_t model : positionsUpTo(out.indices, out.ranks, kTop)) {
        top.push_back({model, out.indices[model], false});
        topRanks.push_back(out.ranks[model]);
    }
    const SeatTable seats(dataset, view.seats);
    const CountedWorld counted{snapshot, view, seats, top, top, topRanks};
    view.countingRule = {CountingRule::Kind::Best, 0};
    out.byBest = countryResults(out.labs, counted);
    view.countingRule = {CountingRule::Kind::TopMean, kBestLabs};
    out.byTopMean = countryResults(out.labs, counted);
    view.countingRule = {CountingRule::Kind::Count, kTop};
    out.byCount = countryResults(out.labs, counted);
    return out;
}

} // namespace podium::bench
