// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/drawn_ranks.h"

#include "app/engine/uncertainty/rank_order.h"
#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace podium {

namespace {

/// Counts the ranks of each item over draws, and tells their quantiles.
class RankCounts final
{
public:
    explicit RankCounts(std::size_t items)
        : m_items(items)
        , m_counts(items * items, 0)
    {
    }

    void add(const std::vector<double> &values)
    {
        const auto &order = m_order.descending(values);
        std::size_t rank = 0;
        for (std::size_t place = 0; place < m_items; ++place) {
            if (place > 0 && values[order[place]] != values[order[place - 1]])
                rank = place;
            ++m_counts[order[place] * m_items + rank];
        }
        ++m_draws;
    }

    [[nodiscard]] std::vector<RankInterval> within(double level) const
    {
        const double tail = (1 - level) / 2 * m_draws;
        std::vector<RankInterval> out(m_items);
        for (std::size_t i = 0; i < m_items; ++i)
            out[i] = {firstBeyond(i, tail), firstBeyond(i, m_draws - tail - 0.5)};
        return out;
    }

private:
    /// The first rank by which more than so many draws have come.
    [[nodiscard]] int firstBeyond(std::size_t item, double draws) const
    {
        double sum = 0;
        for (std::size_t rank = 0; rank < m_items; ++rank) {
            sum += m_counts[item * m_items + rank];
            if (sum > draws)
                return static_cast<int>(rank) + 1;
        }
        return static_cast<int>(m_items);
    }

    std::size_t m_items;
    std::vector<std::uint32_t> m_counts;
    RankOrder m_order;
    double m_draws = 0;
};

} // namespace

std::vector<RankInterval> drawnRankIntervals(const std::vector<double> &values,
                                             const std::vector<double> &standardErrors,
                                             const Certainty &certainty, const Watch &watch)
{
    RankCounts counts(values.size());
    Sampler sampler(certainty.seed);
    const double common = std::sqrt(certainty.sharedError());
    const double own = std::sqrt(1 - certainty.sharedError());
    std::vector<double> drawn(values.size());
    for (int draw = 0; draw < certainty.singleDraws() && !watch.isStopped(); ++draw) {
        const double shared = common * sampler.normal();
        for (std::size_t i = 0; i < values.size(); ++i)
            drawn[i] = values[i] + standardErrors[i] * (shared + own * sampler.normal());
        counts.add(drawn);
    }
    return counts.within(certainty.level);
}

std::vector<RankInterval> drawnRuleRanks(const std::vector<std::vector<double>> &scores,
                                         const std::vector<double> &weights, double concentration,
                                         const Certainty &certainty, const Watch &watch)
{
    const std::size_t items = scores.empty() ? 0 : scores.front().size();
    RankCounts counts(items);
    Sampler sampler(certainty.seed);
    std::vector<double> drawn(items);
    for (int draw = 0; draw < certainty.singleDraws() && !watch.isStopped(); ++draw) {
        std::ranges::fill(drawn, 0.0);
        // What all weights are divided by moves no rank.
        for (std::size_t b = 0; b < weights.size(); ++b) {
            const double weight = weights[b] > 0 ? sampler.gamma(concentration * weights[b]) : 0;
            for (std::size_t i = 0; i < items; ++i)
                drawn[i] += weight * scores[b][i];
        }
        counts.add(drawn);
    }
    return counts.within(certainty.level);
}

std::vector<RankInterval> rankIntervalsOf(const std::vector<std::vector<double>> &draws,
                                          double level)
{
    RankCounts counts(draws.size());
    std::vector<double> drawn(draws.size());
    for (std::size_t draw = 0; !draws.empty() && draw < draws.front().size(); ++draw) {
        for (std::size_t i = 0; i < draws.size(); ++i)
            drawn[i] = draws[i][draw];
        counts.add(drawn);
    }
    return counts.within(level);
}

} // namespace podium
