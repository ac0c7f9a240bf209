// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/rank_intervals.h"

#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Two items that are not yet told apart; `a` has the higher value.
struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
    double ratio = 0;        ///< (value a − value b) / SE
    double inverseError = 0; ///< 1 / SE of the difference
};

class Comparison final
{
public:
    Comparison(const std::vector<double> &values, const std::vector<double> &errors,
               const Certainty &certainty, const Watch &watch)
        : m_errors(errors)
        , m_certainty(certainty)
        , m_watch(watch)
        , m_ahead(values.size(), 0)
        , m_behind(values.size(), 0)
    {
        collectPairs(values);
    }

    std::vector<RankInterval> intervals()
    {
        bool rejected = rejectBeyond(bonferroni());
        for (int step = 0; step < kMostSteps && !m_pairs.empty() && !m_watch.isStopped(); ++step) {
            rejected = rejectBeyond(simulatedCritical());
            if (!rejected)
                break;
        }
        const int n = static_cast<int>(m_ahead.size());
        std::vector<RankInterval> out;
        for (std::size_t i = 0; i < m_ahead.size(); ++i)
            out.push_back({1 + m_ahead[i], n - m_behind[i]});
        return out;
    }

private:
    static constexpr int kMostSteps = 8; // it settles after two or three

    void collectPairs(const std::vector<double> &values)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            for (std::size_t j = i + 1; j < values.size(); ++j) {
                const std::size_t a = values[i] >= values[j] ? i : j;
                const std::size_t b = a == i ? j : i;
                const double error
                    = differenceStandardError(m_errors[a], m_errors[b], m_certainty.correlation);
                m_pairs.push_back({a, b, (values[a] - values[b]) / error, 1 / error});
            }
        }
        m_allPairs = m_pairs.size();
    }

    double bonferroni() const
    {
        const double alpha = 1 - m_certainty.level;
        return normalQuantile(1 - alpha / (2 * std::max(1.0, static_cast<double>(m_allPairs))));
    }

    /// Removes the pairs that are told apart; true when there were any.
    bool rejectBeyond(double critical)
    {
        const auto apart = [critical](const Pair &pair) { return pair.ratio > critical; };
        for (const Pair &pair : m_pairs) {
            if (apart(pair)) {
                ++m_ahead[pair.b];
                ++m_behind[pair.a];
            }
        }
        return std::erase_if(m_pairs, apart) > 0;
    }

    /// One row of draws an item: no true difference, errors that correlate.
    void simulateNoise()
    {
        const auto draws = static_cast<std::size_t>(m_certainty.draws);
        Sampler sampler(m_certainty.seed);
        std::vector<double> common(draws, 0.0);
        if (m_certainty.correlation > 0)
            std::ranges::generate(common, [&sampler] { return sampler.normal(); });
        const double shared = std::sqrt(m_certainty.correlation);
        const double own = std::sqrt(1 - m_certainty.correlation);
        m_noise.resize(m_errors.size() * draws);
        for (std::size_t i = 0; i < m_errors.size() && !m_watch.isStopped(); ++i) {
            for (std::size_t draw = 0; draw < draws; ++draw)
                m_noise[i * draws + draw] = static_cast<float>(
                    m_errors[i] * (shared * common[draw] + own * sampler.normal()));
        }
    }

    /// Quantile of the largest |difference| / SE over the pairs left.
    double simulatedCritical()
    {
        const auto draws = static_cast<std::size_t>(m_certainty.draws);
        if (m_noise.empty())
            simulateNoise();
        // Draws run innermost, so that the compiler takes several at once.
        std::vector<float> largest(draws, 0.0F);
        for (const Pair &pair : m_pairs) {
            if (m_watch.isStopped())
                break;
            const float *a = &m_noise[pair.a * draws];
            const float *b = &m_noise[pair.b * draws];
            const auto inverse = static_cast<float>(pair.inverseError);
            float *most = largest.data();
            for (std::size_t draw = 0; draw < draws; ++draw) {
                const float ratio = std::abs(a[draw] - b[draw]) * inverse;
                most[draw] = ratio > most[draw] ? ratio : most[draw];
            }
        }
        const auto place
            = static_cast<std::ptrdiff_t>(std::ceil(m_certainty.level * m_certainty.draws)) - 1;
        std::ranges::nth_element(largest, largest.begin() + place);
        return largest[static_cast<std::size_t>(place)];
    }

    const std::vector<double> &m_errors;
    const Certainty &m_certainty;
    const Watch &m_watch;
    std::vector<int> m_ahead;  ///< items surely ahead of this one
    std::vector<int> m_behind; ///< items surely behind it
    std::vector<Pair> m_pairs;
    std::vector<float> m_noise; ///< [item × draws + draw]
    std::size_t m_allPairs = 0;
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
