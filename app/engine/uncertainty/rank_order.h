// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace podium {

/// Puts many values in order again and again without sorting doubles: values go to buckets by
/// their place between the smallest and the largest, and only within a bucket they are compared.
/// Linear on average. Keeps its memory between calls; one object a thread.
class RankOrder final
{
public:
    /// Positions of `values` from the highest to the lowest; equal values keep their order. The
    /// result holds until the next call. Values must be finite.
    [[nodiscard]] const std::vector<std::uint32_t> &descending(const std::vector<double> &values);

private:
    std::vector<std::uint32_t> m_bucketOf;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_order;
};

} // namespace podium
