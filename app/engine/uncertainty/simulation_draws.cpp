// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/simulation_draws.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace podium {

namespace {

constexpr int kBlock = 100; // draws that share a stream of random numbers

} // namespace

void DrawCounts::add(const DrawCounts &more)
{
    std::ranges::transform(ranks, more.ranks, ranks.begin(), std::plus{});
    std::ranges::transform(firstWeights, more.firstWeights, firstWeights.begin(), std::plus{});
}

void bestOfItems(const Composite &composite, const std::vector<double> &values,
                 std::vector<double> &items)
{
    items.assign(composite.items, -std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < values.size(); ++i) {
        double &best = items[composite.itemOf[i]];
        best = values[i] > best ? values[i] : best;
    }
}

DrawWorker::DrawWorker(const Composite &composite, const SimulationPlan &plan,
                       std::vector<float> &indices)
    : counts(composite.ranked(), composite.weights.size())
    , m_composite(composite)
    , m_plan(plan)
    , m_indices(indices)
    , m_values(composite.models())
    , m_variances(composite.models())
    , m_weights(composite.weights)
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
    for (int draw = block * kBlock; draw < end; ++draw) {
        drawWeights(sampler);
        drawIndices(sampler);
        count(draw);
    }
}

void DrawWorker::drawWeights(Sampler &sampler)
{
    m_weights = m_composite.weights;
    if (m_plan.weights != WeightDraw::Fixed)
        spreadWeights(sampler);
    if (m_plan.leaveOneOut)
        leaveOneOut(sampler);
}

void DrawWorker::spreadWeights(Sampler &sampler)
{
    const std::vector<double> &nominal = m_composite.weights;
    const bool uniform = m_plan.weights == WeightDraw::Uniform;
    double sum = 0;
    for (std::size_t e = 0; e < nominal.size(); ++e) {
        m_weights[e] = sampler.gamma(uniform ? 1.0 : m_plan.concentration * nominal[e]);
        sum += m_weights[e];
    }
    for (double &weight : m_weights)
        weight /= sum;
}

void DrawWorker::leaveOneOut(Sampler &sampler)
{
    const auto size = static_cast<double>(m_weights.size());
    const auto out = static_cast<std::size_t>(sampler.uniform() * size);
    const double rest = 1 - m_weights[out];
    m_weights[out] = 0;
    for (double &weight : m_weights)
        weight = rest > 0 ? weight / rest : 1 / size;
}

void DrawWorker::drawIndices(Sampler &sampler)
{
    if (m_composite.others.empty())
        return drawSum(m_composite.scores, m_composite.standardErrors, sampler);
    const auto readings = static_cast<double>(m_composite.others.size() + 1);
    const auto reading = static_cast<std::size_t>(sampler.uniform() * readings);
    if (reading == 0)
        return drawSum(m_composite.scores, m_composite.standardErrors, sampler);
    const Reading &other = m_composite.others[reading - 1];
    if (other.aggregate)
        drawAggregate(other, sampler);
    else
        drawSum(other.scores, other.standardErrors, sampler);
}

void DrawWorker::drawSum(const Reading::Columns &columns, const Reading::Columns &errorColumns,
                         Sampler &sampler)
{
    std::ranges::fill(m_values, 0);
    std::ranges::fill(m_variances, 0);
    for (std::size_t e = 0; e < m_weights.size(); ++e) {
        const double weight = 100 * m_weights[e];
        const double *scores = columns[e].data();
        const double *errors = errorColumns[e].data();
        double *values = m_values.data();
        double *variances = m_variances.data();
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            values[i] += weight * scores[i];
            const double error = weight * errors[i];
            variances[i] += error * error;
        }
    }
    if (!m_plan.scoreNoise)
        return;
    const double correlation = m_plan.correlation;
    const double common = correlation > 0 ? std::sqrt(correlation) * sampler.normal() : 0;
    const double own = std::sqrt(1 - correlation);
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i] += std::sqrt(m_variances[i]) * (common + own * sampler.normal());
}

void DrawWorker::drawAggregate(const Reading &reading, Sampler &sampler)
{
    m_noisy = reading.scores;
    const double correlation = m_plan.correlation;
    const double own = std::sqrt(1 - correlation);
    for (std::size_t e = 0; m_plan.scoreNoise && e < m_noisy.size(); ++e) {
        const double common = correlation > 0 ? std::sqrt(correlation) * sampler.normal() : 0;
        for (std::size_t i = 0; i < m_noisy[e].size(); ++i)
            m_noisy[e][i] += reading.standardErrors[e][i] * (common + own * sampler.normal());
    }
    reading.aggregate(m_noisy, m_weights, m_values);
}

const std::vector<double> &DrawWorker::itemValues()
{
    if (m_composite.itemOf.empty())
        return m_values;
    bestOfItems(m_composite, m_values, m_items);
    return m_items;
}

void DrawWorker::count(int draw)
{
    const std::vector<double> &values = itemValues();
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
    const std::size_t evaluations = m_weights.size();
    for (std::size_t e = 0; e < evaluations; ++e)
        counts.firstWeights[item * evaluations + e]
            += static_cast<std::uint64_t>(m_weights[e] * 0x1p32);
}

} // namespace podium
