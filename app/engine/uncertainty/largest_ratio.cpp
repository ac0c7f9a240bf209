// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/largest_ratio.h"

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
    m_places.clear();
}

std::pair<std::size_t, std::size_t> PairFamily::at(std::size_t place) const
{
    if (m_places.empty()) {
        for (std::size_t i = 0; i < m_in.size(); ++i) {
            if (m_in[i] != 0)
                m_places.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return {m_places[place] / m_items, m_places[place] % m_items};
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

    /// Noise as it comes, but with the ratio of one pair beyond the bar: as far as only `share` of
    /// those beyond it are, 0..1.
    void fill(std::pair<std::size_t, std::size_t> pair, double bar, double share)
    {
        for (const std::size_t i : m_near)
            m_drawn[i] = 0;
        m_near.clear();
        m_common = m_owner.m_correlation > 0 ? m_sampler.normal() : 0;
        const auto [a, b] = pair;
        add(a, m_sampler.normal());
        add(b, m_sampler.normal());
        tilt(a, b, bar, share);
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
    void tilt(std::size_t a, std::size_t b, double bar, double share)
    {
        const std::vector<double> &errors = m_owner.m_errors;
        const double inverse = m_owner.inverseOf(a, b);
        const double beyond = -normalQuantile(share * tail(bar));
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

namespace {

/// Points of the unit square that lie evenly, moved by chance (Roberts' additive sequence of the
/// plastic number): which pair and how far beyond, which decide nearly all of a draw.
class EvenPoints final
{
public:
    explicit EvenPoints(Sampler &sampler)
        : m_x(sampler.uniform())
        , m_y(sampler.uniform())
    {
    }

    /// Each coordinate is > 0 and < 1.
    std::pair<double, double> next()
    {
        constexpr double kPlastic = 1.3247179572447460;
        m_x += 1 / kPlastic;
        m_y += 1 / (kPlastic * kPlastic);
        m_x -= std::floor(m_x);
        m_y -= std::floor(m_y);
        constexpr double kLeast = 1e-12;
        return {m_x, std::max(m_y, kLeast)};
    }

private:
    double m_x;
    double m_y;
};

} // namespace

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

double LargestRatio::quantile(const PairFamily &family, double level, int draws, double expected,
                              const Watch &watch) const
{
    const double highest = bonferroni(family.size(), level);
    const auto pairs = static_cast<double>(family.size());
    constexpr double kBelow = 0.25;               // the nearer the bar, the fewer draws are wasted
    std::vector<std::pair<double, double>> found; // largest ratio, 1 / pairs beyond
    for (double bar = std::min(expected, highest) - kBelow;; bar -= kBelow) {
        Sampler sampler(m_seed);
        Draw draw(*this, sampler);
        EvenPoints points(sampler);
        found.clear();
        double sum = 0;
        for (int i = 0; i < draws; ++i) {
            if (watch.isStopped())
                return highest;
            const auto [x, y] = points.next();
            const auto place = static_cast<std::size_t>(x * pairs);
            draw.fill(family.at(std::min(place, family.size() - 1)), bar, y);
            const Beyond beyond = draw.beyond(family, bar);
            // Rounding may leave the pair drawn a hair below the bar.
            found.emplace_back(std::max(beyond.largest, bar), 1.0 / std::max(beyond.pairs, 1));
            sum += found.back().second;
        }
        const double union_ = pairs * 0.5 * std::erfc(bar / std::sqrt(2.0));
        const double wanted = (1 - level) * draws / union_;
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
