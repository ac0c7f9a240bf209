// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/simulation_draws.h"

#include <algorithm>
#include <functional>

namespace podium {

namespace {

constexpr int kBlock = 100; // draws that share a stream of random numbers

} // namespace

void DrawCounts::add(const DrawCounts &more)
{
    std::ranges::transform(ranks, more.ranks, ranks.begin(), std::plus{});
    std::ranges::transform(firstWeights, more.firstWeights, firstWeights.begin(), std::plus{});
}

DrawWorker::DrawWorker(const Composite &composite, const SimulationPlan &plan,
                       std::vector<float> &indices)
    : counts(composite.ranked(), composite.weights.size())
    , m_plan(plan)
    , m_indices(indices)
    , m_draw(composite, plan)
{
}

int DrawWorker::blocks(const SimulationPlan &plan)
{
    return (plan.draws + kBlock - 1) / kBlock;
}

void DrawWorker::drawBlock(int block)
{
    // The seed is mixed before the block is added: neighbouring seeds must not share blocks.
    const std::uint64_t start = Sampler(m_plan.seed).bits();
    Sampler sampler(Sampler(start + static_cast<std::uint64_t>(block)).bits());
    const int end = std::min(m_plan.draws, (block + 1) * kBlock);
    for (int draw = block * kBlock; draw < end; ++draw)
        count(m_draw.draw(sampler), draw);
}

void DrawWorker::count(const std::vector<double> &values, int draw)
{
    const std::size_t n = values.size();
    const auto draws = static_cast<std::size_t>(m_plan.draws);
    for (std::size_t i = 0; i < n; ++i)
        m_indices[i * draws + static_cast<std::size_t>(draw)] = static_cast<float>(values[i]);
    const std::vector<std::uint32_t> &order = m_order.descending(values);
    std::size_t rank = 0;
    for (std::size_t place = 0; place < n; ++place) {
        const std::uint32_t item = order[place];
        if (place > 0 && values[item] != values[order[place - 1]])
            rank = place;
        ++counts.ranks[item * n + rank];
        if (rank == 0)
            countFirst(item);
    }
}

void DrawWorker::countFirst(std::uint32_t item)
{
    const std::size_t evaluations = m_draw.weights().size();
    for (std::size_t e = 0; e < evaluations; ++e)
        counts.firstWeights[item * evaluations + e]
            += static_cast<std::uint64_t>(m_draw.weights()[e] * 0x1p32);
}

} // namespace podium
