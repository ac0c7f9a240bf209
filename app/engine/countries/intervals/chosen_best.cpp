// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/intervals/chosen_best.h"

#include "app/engine/countries/intervals/index_noise.h"

#include <algorithm>
#include <iterator>

namespace podium {

NoisyVariants::NoisyVariants(const std::vector<RankedModel> &variants, const Certainty &certainty,
                             const Watch &watch)
    : m_variants(variants)
    , m_level(certainty.level)
{
    IndexNoise noise(variants, certainty);
    for (int draw = 0; draw < certainty.draws && !watch.isStopped(); ++draw) {
        std::vector<double> &added = m_added.emplace_back(noise.draw());
        for (std::size_t i = 0; i < variants.size(); ++i)
            added[i] -= variants[i].index;
    }
}

ChosenBest NoisyVariants::bestOf(const Lines &lines) const
{
    const double seen = seenBest(lines);
    if (m_added.empty())
        return {seen, seen, seen};
    const auto mean = [](const DrawnSpread &spread) { return spread.mean; };
    const auto low = [](const DrawnSpread &spread) { return spread.high; };
    const auto high = [](const DrawnSpread &spread) { return spread.low; };
    return {solved(lines, seen, mean), solved(lines, seen, low), solved(lines, seen, high)};
}

std::vector<double> NoisyVariants::around(const Lines &lines) const
{
    std::vector<double> draws = drawnBests(lines, seenBest(lines));
    const double mean = spreadOf(draws, m_level).mean;
    for (double &drawn : draws)
        drawn -= mean;
    return draws;
}

NoisyVariants::Lines NoisyVariants::nearTheBest(const Lines &lines) const
{
    const double bar = seenBest(lines) - 12 * largestError(lines);
    Lines out;
    std::ranges::copy_if(lines, std::back_inserter(out),
                         [&](std::size_t line) { return m_variants[line].index >= bar; });
    return out;
}

double NoisyVariants::seenBest(const Lines &lines) const
{
    double best = m_variants[lines.front()].index;
    for (const std::size_t line : lines)
        best = std::max(best, m_variants[line].index);
    return best;
}

double NoisyVariants::largestError(const Lines &lines) const
{
    double error = 0;
    for (const std::size_t line : lines)
        error = std::max(error, m_variants[line].standardError.value_or(0));
    return error;
}

/// The best of each draw if the best is truly `truth` and none of the others is better.
std::vector<double> NoisyVariants::drawnBests(const Lines &lines, double truth) const
{
    const auto best = *std::ranges::max_element(
        lines, {}, [this](std::size_t line) { return m_variants[line].index; });
    std::vector<double> out;
    for (const std::vector<double> &added : m_added) {
        double highest = truth + added[best];
        for (const std::size_t line : lines)
            highest = std::max(highest, std::min(m_variants[line].index, truth) + added[line]);
        out.push_back(highest);
    }
    return out;
}

/// The truth under which the draws' `statistic` is what was seen; it grows with the truth.
template <typename Statistic>
double NoisyVariants::solved(const Lines &lines, double seen, Statistic statistic) const
{
    constexpr int kHalvings = 14;
    const double reach = 6 * largestError(lines);
    double low = seen - reach;
    double high = seen + reach;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        const bool above = statistic(spreadOf(drawnBests(lines, middle), m_level)) > seen;
        (above ? high : low) = middle;
    }
    return (low + high) / 2;
}

} // namespace podium
