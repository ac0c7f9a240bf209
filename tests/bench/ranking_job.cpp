// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ranking_job.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/engine/ranking/index.h"

namespace podium::bench {

RankingJob::RankingJob(const Dataset &dataset)
    : m_dataset(dataset)
    , m_labs(labColumn(dataset, dataset.snapshots.front()))
{
}

const RankingResult &RankingJob::run()
{
    constexpr double kBestLabs = 3;
    constexpr int kTop = 100;
    const Snapshot &snapshot = m_dataset.snapshots.front();
    View view;
    RankingResult &out = m_result;
    computeIndices(m_dataset, snapshot, m_dataset.methods.front(), out.indices);
    const std::vector<int> &ranks = m_counter.ranks(out.indices, view.tieTolerance);
    out.labs = labStandings(out.indices, m_labs);
    std::vector<Candidate> top;
    std::vector<int> topRanks;
    for (const std::size_t model : positionsUpTo(out.indices, ranks, kTop)) {
        top.push_back({model, out.indices[model], false});
        topRanks.push_back(ranks[model]);
    }
    const SeatTable seats(m_dataset, view.seats);
    const CountedWorld counted{m_dataset, snapshot, view, seats, top, top, topRanks};
    view.countingRule = {CountingRule::Kind::Best, 0};
    out.byBest = countryResults(out.labs, counted);
    view.countingRule = {CountingRule::Kind::TopMean, kBestLabs};
    out.byTopMean = countryResults(out.labs, counted);
    view.countingRule = {CountingRule::Kind::Count, kTop};
    out.byCount = countryResults(out.labs, counted);
    return out;
}

} // namespace podium::bench
