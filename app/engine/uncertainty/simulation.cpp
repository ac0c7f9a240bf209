// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/simulation.h"

#include "app/engine/uncertainty/in_parallel.h"
#include "app/engine/uncertainty/rank_order.h"
#include "app/engine/uncertainty/simulation_draws.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace podium {

namespace {

/// Tells the watch how many blocks are drawn, one thread at a time.
class BlocksDone final
{
public:
    BlocksDone(const Watch &watch, int blocks)
        : m_watch(watch)
        , m_blocks(blocks)
    {
    }

    void one()
    {
        const std::scoped_lock lock(m_mutex);
        m_watch.reached(static_cast<double>(++m_done) / m_blocks);
    }

private:
    const Watch &m_watch;
    const int m_blocks;
    std::mutex m_mutex;
    int m_done = 0;
};

/// Smallest place whose share of the draws reaches `share`.
int rankQuantile(const std::uint32_t *ranks, std::size_t n, double share, int draws)
{
    const double wanted = share * draws;
    double sum = 0;
    for (std::size_t rank = 0; rank < n; ++rank) {
        sum += ranks[rank];
        if (sum >= wanted - 1e-9)
            return static_cast<int>(rank) + 1;
    }
    return static_cast<int>(n);
}

double quantile(float *begin, float *end, double share)
{
    const auto place
        = static_cast<std::ptrdiff_t>(share * static_cast<double>(end - begin - 1) + 0.5);
    std::nth_element(begin, begin + place, end);
    return begin[place];
}

RankDistribution distributionOf(std::size_t item, const DrawCounts &counts, std::size_t items,
                                int plainRank, const SimulationPlan &plan)
{
    RankDistribution out;
    const std::uint32_t *ranks = &counts.ranks[item * items];
    out.rank05 = rankQuantile(ranks, items, 0.05, plan.draws);
    out.rank50 = rankQuantile(ranks, items, 0.5, plan.draws);
    out.rank95 = rankQuantile(ranks, items, 0.95, plan.draws);
    for (std::size_t rank = 0; rank < items; ++rank) {
        const double share = static_cast<double>(ranks[rank]) / plan.draws;
        out.first += rank < 1 ? share : 0;
        out.topThree += rank < 3 ? share : 0;
        out.topTen += rank < 10 ? share : 0;
        out.meanShift += share * std::abs(static_cast<double>(rank) + 1 - plainRank);
        if (plan.acceptability)
            out.acceptability.push_back(share);
    }
    if (ranks[0] == 0)
        return out;
    const std::size_t evaluations = counts.firstWeights.size() / items;
    for (std::size_t e = 0; e < evaluations; ++e)
        out.centralWeights.push_back(
            static_cast<double>(counts.firstWeights[item * evaluations + e]) * 0x1p-32 / ranks[0]);
    return out;
}

void addIndexQuantiles(RankDistribution &line, float *begin, std::size_t draws)
{
    line.indexMedian = quantile(begin, begin + draws, 0.5);
    // The median parted the draws; each end lies in its own half.
    const std::size_t half = draws / 2;
    line.indexLow = quantile(begin, begin + std::max<std::size_t>(half, 1), 0.1);
    line.indexHigh = quantile(begin + half, begin + draws, 0.9);
}

} // namespace

std::vector<double> plainIndices(const Composite &composite)
{
    std::vector<double> values(composite.models(), 0.0);
    for (std::size_t e = 0; e < composite.weights.size(); ++e) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += 100 * composite.weights[e] * composite.scores[e][i];
    }
    if (composite.itemOf.empty())
        return values;
    std::vector<double> items;
    bestOfItems(composite, values, items);
    return items;
}

std::vector<int> plainRanks(const std::vector<double> &values)
{
    RankOrder order;
    const auto &positions = order.descending(values);
    std::vector<int> ranks(values.size());
    for (std::size_t place = 0; place < positions.size(); ++place) {
        const bool tied = place > 0 && values[positions[place]] == values[positions[place - 1]];
        ranks[positions[place]] = tied ? ranks[positions[place - 1]] : static_cast<int>(place) + 1;
    }
    return ranks;
}

Simulation simulate(const Composite &composite, const SimulationPlan &plan, const Watch &watch)
{
    const std::size_t items = composite.ranked();
    Simulation out;
    if (items == 0 || plan.draws <= 0)
        return out;
    const auto draws = static_cast<std::size_t>(plan.draws);
    std::vector<float> indices(items * draws);
    const unsigned threads = usefulThreads(DrawWorker::blocks(plan), plan.threads);
    std::vector<DrawWorker> workers;
    for (unsigned thread = 0; thread < threads; ++thread)
        workers.emplace_back(composite, plan, indices);
    BlocksDone done(watch, DrawWorker::blocks(plan));
    inParallel(threads, DrawWorker::blocks(plan), [&](unsigned thread, int block) {
        if (watch.isStopped())
            return;
        workers[thread].drawBlock(block);
        done.one();
    });
    if (watch.isStopped())
        return out;

    DrawCounts &counts = workers.front().counts;
    for (unsigned thread = 1; thread < threads; ++thread)
        counts.add(workers[thread].counts);
    const std::vector<int> ranks = plainRanks(plainIndices(composite));
    out.items.resize(items);
    inParallel(threads, static_cast<int>(items), [&](unsigned, int position) {
        const auto item = static_cast<std::size_t>(position);
        RankDistribution line = distributionOf(item, counts, items, ranks[item], plan);
        addIndexQuantiles(line, &indices[item * draws], draws);
        out.items[item] = std::move(line);
    });
    for (const RankDistribution &item : out.items)
        out.meanShift += item.meanShift / static_cast<double>(items);
    return out;
}

} // namespace podium
