// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/rank_intervals.h"

#include "app/engine/uncertainty/largest_ratio.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Stepdown over all ordered pairs: what is rejected leaves, its reverse stays.
class Comparison final
{
public:
    Comparison(const std::vector<double> &values, const std::vector<double> &errors,
               const Certainty &certainty, const Watch &watch)
        : m_values(values)
        , m_errors(errors)
        , m_certainty(certainty)
        , m_watch(watch)
        , m_largest(errors, certainty.sharedError(), certainty.seed)
        , m_family(values.size())
        , m_ahead(values.size(), 0)
        , m_behind(values.size(), 0)
    {
    }

    std::vector<RankInterval> intervals()
    {
        const double level = m_certainty.level;
        // What Bonferroni's bound rejects, every step would, because it is never lower. So it is with
        // what a rough value and some more rejects.
        double critical = LargestRatio::bonferroni(m_family.size(), level);
        rejectBeyond(critical);
        critical -= kUsualSlack;
        for (int step = 0; step < kMostSteps && mayGoOn(); ++step) {
            critical
                = m_largest.quantile(m_family, level, roughDraws(), critical - kBelow, m_watch);
            if (movesNothing(rejectBeyond(critical + kRoughness), critical))
                break;
        }
        for (int step = 0; step < kMostSteps && mayGoOn(); ++step) {
            critical = m_largest.quantile(m_family, level, draws(), critical - kRoughness, m_watch);
            if (movesNothing(rejectBeyond(critical), critical))
                break;
        }
        const int n = static_cast<int>(m_ahead.size());
        std::vector<RankInterval> out;
        for (std::size_t i = 0; i < m_ahead.size(); ++i)
            out.push_back({1 + m_ahead[i], n - m_behind[i]});
        return out;
    }

private:
    static constexpr int kMostSteps = 8;        // it settles after two or three
    static constexpr double kUsualSlack = 0.25; ///< Bonferroni's bound is so much too high
    static constexpr double kBelow = 0.25;      ///< what one step may lower it by
    static constexpr double kRoughness = 0.05;  ///< some five standard errors of the rough value

    [[nodiscard]] bool mayGoOn() const { return m_family.size() > 0 && !m_watch.isStopped(); }

    [[nodiscard]] int draws() const { return rankDraws(m_certainty); }
    [[nodiscard]] int roughDraws() const { return std::min(draws(), 5000); }

    /// Whether without so many pairs the critical value is the same, to a tenth of what draws leave
    /// open: each of them lies beyond it with the probability of one ratio.
    [[nodiscard]] bool movesNothing(std::size_t rejected, double critical) const
    {
        const double beyond = 0.5 * std::erfc(critical / std::sqrt(2.0));
        return static_cast<double>(rejected) * beyond < 1e-3 * (1 - m_certainty.level);
    }

    /// Removes the pairs that are told apart and says how many there were.
    std::size_t rejectBeyond(double critical)
    {
        std::size_t rejected = 0;
        for (std::size_t a = 0; a < m_values.size(); ++a) {
            for (std::size_t b = 0; b < m_values.size(); ++b) {
                if (m_values[a] <= m_values[b] || !m_family.has(a, b))
                    continue;
                const double error
                    = differenceStandardError(m_errors[a], m_errors[b], m_certainty.sharedError());
                if (m_values[a] - m_values[b] <= critical * error)
                    continue;
                m_family.remove(a, b);
                ++m_ahead[b];
                ++m_behind[a];
                ++rejected;
            }
        }
        return rejected;
    }

    const std::vector<double> &m_values;
    const std::vector<double> &m_errors;
    const Certainty &m_certainty;
    const Watch &m_watch;
    LargestRatio m_largest;
    PairFamily m_family;
    std::vector<int> m_ahead;  ///< items surely ahead of this one
    std::vector<int> m_behind; ///< items surely behind it
};

} // namespace

std::vector<RankInterval> overlapRankIntervals(const std::vector<double> &low,
                                               const std::vector<double> &high)
{
    std::vector<double> lows = low;
    std::vector<double> highs = high;
    std::ranges::sort(lows);
    std::ranges::sort(highs);
    std::vector<RankInterval> out;
    for (std::size_t i = 0; i < low.size(); ++i) {
        const auto above = lows.end() - std::ranges::upper_bound(lows, high[i]);
        const auto below = std::ranges::lower_bound(highs, low[i]) - highs.begin();
        out.push_back(
            {1 + static_cast<int>(above), static_cast<int>(low.size()) - static_cast<int>(below)});
    }
    return out;
}

std::vector<RankInterval> simultaneousRankIntervals(const std::vector<double> &values,
                                                    const std::vector<double> &standardErrors,
                                                    const Certainty &certainty, const Watch &watch)
{
    return Comparison(values, standardErrors, certainty, watch).intervals();
}

std::vector<int> tieGroups(const std::vector<RankInterval> &bestFirst)
{
    std::vector<int> groups;
    int group = 0;
    int reach = 0;
    for (const RankInterval &interval : bestFirst) {
        if (interval.low > reach)
            ++group;
        reach = std::max(reach, interval.high);
        groups.push_back(group);
    }
    return groups;
}

} // namespace podium
