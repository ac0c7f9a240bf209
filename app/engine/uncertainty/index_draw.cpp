// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/index_draw.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

void bestOfItems(const Composite &composite, const std::vector<double> &values,
                 std::vector<double> &items)
{
    items.assign(composite.items, -std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < values.size(); ++i) {
        double &best = items[composite.itemOf[i]];
        best = values[i] > best ? values[i] : best;
    }
}

IndexDraw::IndexDraw(const Composite &composite, const SimulationPlan &plan)
    : m_composite(composite)
    , m_plan(plan)
    , m_values(composite.models())
    , m_variances(composite.models())
    , m_weights(composite.weights)
{
}

const std::vector<double> &IndexDraw::draw(Sampler &sampler)
{
    drawWeights(sampler, sampler);
    std::size_t reading = 0;
    if (!m_composite.others.empty()) {
        const auto readings = static_cast<double>(m_composite.others.size() + 1);
        reading = static_cast<std::size_t>(sampler.uniform() * readings);
    }
    drawReading(reading, sampler);
    return itemValues();
}

const std::vector<double> &IndexDraw::draw(DrawStreams streams)
{
    drawWeights(streams.weights, streams.leftOut);
    drawReading(streams.reading, streams.scores);
    return itemValues();
}

void IndexDraw::drawWeights(Sampler &spread, Sampler &leftOut)
{
    m_weights = m_composite.weights;
    if (m_plan.weights != WeightDraw::Fixed)
        spreadWeights(spread);
    if (m_plan.leaveOneOut)
        leaveOneOut(leftOut);
}

void IndexDraw::spreadWeights(Sampler &sampler)
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

void IndexDraw::leaveOneOut(Sampler &sampler)
{
    const auto size = static_cast<double>(m_weights.size());
    const auto out = static_cast<std::size_t>(sampler.uniform() * size);
    const double rest = 1 - m_weights[out];
    m_weights[out] = 0;
    for (double &weight : m_weights)
        weight = rest > 0 ? weight / rest : 1 / size;
}

void IndexDraw::drawReading(std::size_t reading, Sampler &sampler)
{
    if (reading == 0)
        return drawSum(m_composite.scores, m_composite.standardErrors, sampler);
    const Reading &other = m_composite.others[reading - 1];
    if (other.aggregate)
        drawAggregate(other, sampler);
    else
        drawSum(other.scores, other.standardErrors, sampler);
}

void IndexDraw::drawSum(const Reading::Columns &columns, const Reading::Columns &errorColumns,
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

void IndexDraw::drawAggregate(const Reading &reading, Sampler &sampler)
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

const std::vector<double> &IndexDraw::itemValues()
{
    if (m_composite.itemOf.empty())
        return m_values;
    bestOfItems(m_composite, m_values, m_items);
    return m_items;
}

} // namespace podium
