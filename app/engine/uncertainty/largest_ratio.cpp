// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/largest_ratio.h"

#include "app/engine/uncertainty/in_parallel.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace podium {

void PairFamily::remove(std::size_t a, std::size_t b)
{
    char &in = m_in[a * m_items + b];
    m_size -= in != 0;
    in = 0;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> PairFamily::pairs() const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
    out.reserve(m_size);
    for (std::uint32_t a = 0; a < m_items; ++a) {
        for (std::uint32_t b = 0; b < m_items; ++b) {
            if (has(a, b))
                out.emplace_back(a, b);
        }
    }
    return out;
}

/// Noise of the items in units of their standard errors, and what they share. Only items far out can
/// belong to a large ratio, so that only those are drawn; any other one is when it may matter.
class LargestRatio::Draw final
{
public:
    Draw(const LargestRatio &owner, Sampler &sampler)
        : m_owner(owner)
        , m_sampler(sampler)
        , m_noise(owner.m_errors.size())
        , m_drawn(owner.m_errors.size(), 0)
    {
    }

    /// Noise as it comes, but with the ratio of one pair beyond the bar.
    void fill(std::pair<std::size_t, std::size_t> pair, double bar)
    {
        for (const std::size_t i : m_near)
            m_drawn[i] = 0;
        m_near.clear();
        m_common = m_owner.m_correlation > 0 ? m_sampler.normal() : 0;
        const auto [a, b] = pair;
        add(a, m_sampler.normal());
        add(b, m_sampler.normal());
        tilt(a, b, bar);
        addTails();
    }

    Beyond beyond(const PairFamily &family, double bar)
    {
        addPartners(bar);
        m_shifts.clear();
        m_least.clear();
        const double common = m_owner.m_shared * m_owner.m_errorSpread * std::abs(m_common);
        for (const std::size_t item : m_near) {
            m_shifts.push_back(m_owner.m_own * m_owner.m_errors[item] * m_noise[item]);
            m_least.push_back(bar * m_owner.m_leastErrors[item] - common);
        }
        const double lowest = *std::ranges::min_element(m_shifts);
        Beyond out;
        for (std::size_t k = 0; k < m_near.size(); ++k) {
            if (m_shifts[k] - lowest >= m_least[k])
                addBeyond(k, family, bar, out);
        }
        return out;
    }

private:
    /// Those that the item at place k is ahead of.
    void addBeyond(std::size_t k, const PairFamily &family, double bar, Beyond &out) const
    {
        for (std::size_t l = 0; l < m_near.size(); ++l) {
            const double shift = m_shifts[k] - m_shifts[l];
            if (shift < m_least[k] || shift < m_least[l] || !family.has(m_near[k], m_near[l]))
                continue;
            const double value = ratio(m_near[k], m_near[l]);
            out.pairs += value >= bar;
            out.largest = std::max(out.largest, value);
        }
    }

    /// Items beyond so many standard errors are drawn at once.
    static constexpr double kFar = 1.7;

    static double tail(double bar) { return 0.5 * std::erfc(bar / std::sqrt(2.0)); }

    void add(std::size_t item, double noise)
    {
        m_noise[item] = noise;
        m_drawn[item] = 1;
        m_near.push_back(item);
    }

    /// The ratio of the pair is normal: its part of the noise is drawn anew from beyond the bar.
    void tilt(std::size_t a, std::size_t b, double bar)
    {
        const std::vector<double> &errors = m_owner.m_errors;
        const double inverse = m_owner.inverseOf(a, b);
        const double beyond = -normalQuantile(m_sampler.uniform() * tail(bar));
        const double change = beyond - ratio(a, b);
        m_common += change * m_owner.m_shared * (errors[a] - errors[b]) * inverse;
        m_noise[a] += change * m_owner.m_own * errors[a] * inverse;
        m_noise[b] -= change * m_owner.m_own * errors[b] * inverse;
    }

    /// Who else is far out: each item with the same probability, found by the gaps between them.
    void addTails()
    {
        const double far = 2 * tail(kFar);
        const double gap = 1 / std::log1p(-far);
        const auto size = static_cast<double>(m_noise.size());
        for (double place = std::floor(std::log(m_sampler.uniform()) * gap); place < size;
             place += 1 + std::floor(std::log(m_sampler.uniform()) * gap)) {
            const double noise = normalQuantile(m_sampler.uniform() * far / 2);
            const bool up = (m_sampler.bits() >> 63) != 0;
            const auto item = static_cast<std::size_t>(place);
            if (!m_drawn[item])
                add(item, up ? -noise : noise);
        }
    }

    /// Draws those that are not far out but may yet make a large ratio with someone who is.
    void addPartners(double bar)
    {
        const std::vector<double> &errors = m_owner.m_errors;
        const std::size_t far = m_near.size();
        for (std::size_t k = 0; k < far; ++k) {
            const std::size_t a = m_near[k];
            const double most = m_noise[a] * m_noise[a] + kFar * kFar + m_common * m_common;
            if (most < bar * bar) // Cauchy and Schwarz
                continue;
            const double own = m_owner.m_own * errors[a] * std::abs(m_noise[a]);
            for (std::size_t b = 0; b < m_noise.size(); ++b) {
                if (m_drawn[b])
                    continue;
                const double common
                    = m_owner.m_shared * std::abs((errors[a] - errors[b]) * m_common);
                const double reach = common + own + m_owner.m_own * errors[b] * kFar;
                if (reach * m_owner.inverseOf(a, b) >= bar)
                    add(b, normalQuantile(tail(kFar) + m_sampler.uniform() * (1 - 2 * tail(kFar))));
            }
        }
    }

    [[nodiscard]] double ratio(std::size_t a, std::size_t b) const
    {
        const std::vector<double> &errors = m_owner.m_errors;
        const double common = m_owner.m_shared * (errors[a] - errors[b]) * m_common;
        const double own = m_owner.m_own * (errors[a] * m_noise[a] - errors[b] * m_noise[b]);
        return (common + own) * m_owner.inverseOf(a, b);
    }

    const LargestRatio &m_owner;
    Sampler &m_sampler;
    std::vector<double> m_noise;
    std::vector<char> m_drawn;
    std::vector<std::size_t> m_near; ///< items that are drawn
    std::vector<double> m_shifts;    ///< what each of them is moved by alone
    std::vector<double> m_least;     ///< no pair of it nearer together than this reaches the bar
    double m_common = 0;
};

LargestRatio::LargestRatio(const std::vector<double> &errors, double correlation,
                           std::uint64_t seed)
    : m_errors(errors)
    , m_correlation(correlation)
    , m_shared(std::sqrt(correlation))
    , m_own(std::sqrt(1 - correlation))
    , m_inverse(errors.size() * errors.size())
    , m_seed(seed)
{
    for (std::size_t a = 0; a < errors.size(); ++a) {
        for (std::size_t b = 0; b < errors.size(); ++b)
            m_inverse[a * errors.size() + b]
                = 1 / differenceStandardError(errors[a], errors[b], correlation);
    }
    if (errors.empty())
        return;
    const auto [least, most] = std::ranges::minmax(errors);
    m_errorSpread = most - least;
    for (const double error : errors)
        m_leastErrors.push_back(differenceStandardError(
            error, std::clamp(correlation * error, least, most), correlation));
}

double LargestRatio::bonferroni(std::size_t pairs, double level)
{
    return normalQuantile(1 - (1 - level) / std::max(1.0, static_cast<double>(pairs)));
}

LargestRatio::Found LargestRatio::drawn(const PairFamily &family, const Pairs &pairs, int draws,
                                        double bar, const Watch &watch) const
{
    // Draws come in blocks with a stream of random numbers each: it does not matter who draws which.
    constexpr int kBlock = 2048;
    Found found(static_cast<std::size_t>(draws));
    const std::uint64_t start = Sampler(m_seed).bits();
    const int blocks = (draws + kBlock - 1) / kBlock;
    inParallel(usefulThreads(blocks), blocks, [&](unsigned, int block) {
        Sampler sampler(Sampler(start + static_cast<std::uint64_t>(block)).bits());
        Draw draw(*this, sampler);
        const int last = std::min(draws, (block + 1) * kBlock);
        for (int i = block * kBlock; i < last && !watch.isStopped(); ++i) {
            const auto place
                = static_cast<std::size_t>(sampler.uniform() * static_cast<double>(pairs.size()));
            draw.fill(pairs[std::min(place, pairs.size() - 1)], bar);
            const Beyond beyond = draw.beyond(family, bar);
            // Rounding may leave the pair drawn a hair below the bar.
            found[static_cast<std::size_t>(i)]
                = {std::max(beyond.largest, bar), 1.0 / std::max(beyond.pairs, 1)};
        }
    });
    return found;
}

double LargestRatio::quantile(const PairFamily &family, double level, int draws, double bar,
                              const Watch &watch) const
{
    constexpr double kLower = 0.25;
    const double highest = bonferroni(family.size(), level);
    const Pairs pairs = family.pairs();
    for (bar = std::min(bar, highest);; bar -= kLower) {
        Found found = drawn(family, pairs, draws, bar, watch);
        if (watch.isStopped())
            return highest;
        double sum = 0;
        for (const auto &[largest, weight] : found)
            sum += weight;
        const double all
            = static_cast<double>(pairs.size()) * 0.5 * std::erfc(bar / std::sqrt(2.0));
        const double wanted = (1 - level) * draws / all;
        if (sum < wanted && bar > 0)
            continue; // the quantile lies below the bar
        std::ranges::sort(found, std::ranges::greater{});
        double beyond = 0;
        for (const auto &[largest, weight] : found) {
            beyond += weight;
            if (beyond >= wanted)
                return std::min(largest, highest);
        }
        return found.back().first;
    }
}

} // namespace podium
