// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/rank_order.h"

#include <algorithm>

namespace podium {

const std::vector<std::uint32_t> &RankOrder::descending(const std::vector<double> &values)
{
    const std::size_t n = values.size();
    m_order.resize(n);
    if (n == 0)
        return m_order;
    const auto [lowest, highest] = std::ranges::minmax_element(values);
    const double high = *highest;
    const double range = high - *lowest;
    const auto buckets = static_cast<std::uint32_t>(2 * n);
    const double scale = range > 0 ? (buckets - 1) / range : 0;
    m_bucketOf.resize(n);
    m_starts.assign(buckets + 1, 0);
    for (std::size_t i = 0; i < n; ++i) {
        m_bucketOf[i] = static_cast<std::uint32_t>((high - values[i]) * scale);
        ++m_starts[m_bucketOf[i] + 1];
    }
    for (std::uint32_t b = 0; b < buckets; ++b)
        m_starts[b + 1] += m_starts[b];
    for (std::size_t i = 0; i < n; ++i)
        m_order[m_starts[m_bucketOf[i]]++] = static_cast<std::uint32_t>(i);
    // Nearly in order now: insertion moves each position a step or two.
    for (std::size_t i = 1; i < n; ++i) {
        const std::uint32_t position = m_order[i];
        std::size_t j = i;
        for (; j > 0 && values[m_order[j - 1]] < values[position]; --j)
            m_order[j] = m_order[j - 1];
        m_order[j] = position;
    }
    return m_order;
}

} // namespace podium
