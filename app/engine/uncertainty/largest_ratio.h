// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/watch.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace podium {

/// Ordered pairs of items: (a, b) stands for (noise a − noise b) / SE of the difference.
class PairFamily final
{
public:
    explicit PairFamily(std::size_t items) ///< every pair both ways
        : m_items(items)
        , m_in(items * items, 1)
        , m_size(items * items - items)
    {
        for (std::size_t i = 0; i < items; ++i)
            m_in[i * items + i] = 0;
    }

    [[nodiscard]] bool has(std::size_t a, std::size_t b) const
    {
        return m_in[a * m_items + b] != 0;
    }
    void remove(std::size_t a, std::size_t b);
    [[nodiscard]] std::size_t items() const { return m_items; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs() const;

private:
    std::size_t m_items;
    std::vector<char> m_in;
    std::size_t m_size;
};

/// Quantiles of the largest ratio over a family of pairs under normal noise with standard errors
/// `errors` (> 0), those of two items correlating alike. Simulated by importance sampling (Owen,
/// Maximov, Chertkov 2019, "Importance sampling the union of rare events", Electronic Journal of
/// Statistics 13): every draw has at least one pair beyond a bar, and counts for 1 / the number of
/// pairs beyond it. That takes some fifteen times fewer draws than drawing noise as it comes.
class LargestRatio final
{
public:
    LargestRatio(const std::vector<double> &errors, double correlation, std::uint64_t seed);

    /// What the largest ratio stays below with probability `level`; the family must not be empty.
    /// `bar` is where draws begin: the less it lies below the result, the more they tell; above it, it
    /// is lowered and all is drawn again. Stopped, it says nothing.
    [[nodiscard]] double quantile(const PairFamily &family, double level, int draws, double bar,
                                  const Watch &watch = {}) const;

    /// What n pairs stay below with at least probability `level`, whatever they have in common.
    [[nodiscard]] static double bonferroni(std::size_t pairs, double level);

private:
    /// The largest ratio of a draw and how many lie beyond the bar.
    struct Beyond {
        double largest = 0;
        int pairs = 0;
    };

    class Draw;
    /// Of a draw: the largest ratio, and 1 / the pairs beyond the bar.
    using Found = std::vector<std::pair<double, double>>;
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    [[nodiscard]] Found drawn(const PairFamily &family, const Pairs &pairs, int draws, double bar,
                              const Watch &watch) const;

    [[nodiscard]] double inverseOf(std::size_t a, std::size_t b) const
    {
        return m_inverse[a * m_errors.size() + b];
    }

    std::vector<double> m_errors;
    double m_correlation;
    double m_shared; ///< of the noise of each item, in standard errors
    double m_own;
    std::vector<double> m_inverse;     ///< 1 / SE of the difference, by pair
    std::vector<double> m_leastErrors; ///< the least of any difference from the item, by item
    double m_errorSpread = 0;          ///< between the largest and the least of m_errors
    std::uint64_t m_seed;
};

} // namespace podium
