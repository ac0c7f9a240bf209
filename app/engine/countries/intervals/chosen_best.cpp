// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/intervals/chosen_best.h"

#include "app/engine/countries/intervals/index_noise.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace podium {

NoisyVariants::NoisyVariants(const std::vector<RankedModel> &variants, const Certainty &certainty,
                             const Watch &watch)
    : m_variants(variants)
    , m_level(certainty.level)
{
    IndexNoise noise(variants, certainty);
    for (int draw = 0; draw < certainty.singleDraws() && !watch.isStopped(); ++draw) {
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
    ChosenBest out{seen, solved(lines, seen, low), solved(lines, seen, high)};
    out.low = std::max(out.low, surelyAtLeast(lines));
    if (lines.size() > 1) // one alone was not chosen
        out.value = std::max(out.low, solved(lines, seen, mean));
    return out;
}

/// What the best truly is at least, for none of those that may be it is worse than its own error
/// allows, all at once by Bonferroni's inequality: one of a large error says nothing against the
/// others. Not below the lowest end of any.
double NoisyVariants::surelyAtLeast(const Lines &lines) const
{
    const auto end = [this](std::size_t line, double errors) {
        const RankedModel &variant = m_variants[line];
        return variant.index + errors * variant.standardError.value_or(0);
    };
    const double tail = (1 - m_level) / 2;
    const double alone = normalQuantile(1 - tail);
    const auto best = *std::ranges::max_element(
        lines, {}, [this](std::size_t line) { return m_variants[line].index; });
    const auto contenders = std::ranges::count_if(
        lines, [&](std::size_t line) { return end(line, alone) >= end(best, -alone); });
    const double together = normalQuantile(1 - tail / static_cast<double>(contenders));
    double surely = end(best, -together);
    double lowest = std::numeric_limits<double>::infinity();
    for (const std::size_t line : lines) {
        surely = std::max(surely, end(line, -together));
        lowest = std::min(lowest, m_variants[line].indexLow.value_or(lowest));
    }
    return std::isinf(lowest) ? surely : std::max(surely, lowest);
}

double NoisyVariants::errorOf(const Lines &lines, const ChosenBest &chosen) const
{
    if (lines.size() == 1)
        return m_variants[lines.front()].standardError.value_or(0);
    return (chosen.high - chosen.low) / (2 * normalQuantile((1 + m_level) / 2));
}

std::vector<double> NoisyVariants::around(const Lines &lines, const ChosenBest &chosen) const
{
    std::vector<double> draws = drawnBests(lines, seenBest(lines));
    const DrawnSpread spread = spreadOf(draws, m_level);
    const double stretch = spread.deviation > 0 ? errorOf(lines, chosen) / spread.deviation : 1;
    for (double &drawn : draws)
        drawn = stretch * (drawn - spread.mean);
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
