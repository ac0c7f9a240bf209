// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/intervals/index_noise.h"

#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

IndexNoise::IndexNoise(const std::vector<RankedModel> &lines, const Certainty &certainty)
    : m_lines(lines)
    , m_certainty(certainty)
    , m_sampler(certainty.seed)
    , m_drawn(lines.size())
{
}

const std::vector<double> &IndexNoise::draw()
{
    m_certainty.of == ErrorOf::OtherRules ? drawWeights() : drawErrors();
    return m_drawn;
}

void IndexNoise::drawErrors()
{
    const double shared = std::sqrt(m_certainty.sharedError()) * m_sampler.normal();
    const double own = std::sqrt(1 - m_certainty.sharedError());
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_drawn[i] = m_lines[i].index
            + m_lines[i].standardError.value_or(0) * (shared + own * m_sampler.normal());
}

/// The weights of all lines are those of the first whose error is known: they are complete.
void IndexNoise::drawWeights()
{
    const auto known = std::ranges::find_if(
        m_lines, [](const RankedModel &line) { return line.standardError.has_value(); });
    std::vector<double> weights;
    double sum = 0;
    for (std::size_t b = 0; known != m_lines.end() && b < known->parts.size(); ++b) {
        const double weight = known->parts[b].weight;
        weights.push_back(weight > 0 ? m_sampler.gamma(kRuleConcentration * weight) : 0);
        sum += weights.back();
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_drawn[i] = m_lines[i].index;
        if (!isKnown(i))
            continue;
        m_drawn[i] = 0;
        for (std::size_t b = 0; b < weights.size(); ++b)
            m_drawn[i] += 100 * weights[b] / sum * m_lines[i].parts[b].normalised.value_or(0);
    }
}

DrawnSpread spreadOf(std::vector<double> draws, double level)
{
    if (draws.empty())
        return {};
    DrawnSpread out;
    const auto n = static_cast<double>(draws.size());
    out.mean = std::accumulate(draws.begin(), draws.end(), 0.0) / n;
    double squares = 0;
    for (const double drawn : draws)
        squares += (drawn - out.mean) * (drawn - out.mean);
    out.deviation = std::sqrt(squares / n);
    std::ranges::sort(draws);
    const auto at = [&draws, n](double share) {
        return draws[static_cast<std::size_t>(std::clamp(share * n - 0.5, 0.0, n - 1))];
    };
    out.low = at((1 - level) / 2);
    out.high = at((1 + level) / 2);
    return out;
}

} // namespace podium
