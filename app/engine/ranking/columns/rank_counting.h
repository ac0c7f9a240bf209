// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/rank_order.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace podium {

/// Ranks values again and again. Where there are many of them for the tolerance, they are counted
/// in buckets narrower than it, which is linear; else they are put in order. Keeps its memory
/// between calls; one object a thread.
class RankCounter final
{
public:
    /// The competition ranks of competitionRanks(), by position, of values in any order. NaN and
    /// minus infinity have rank 0; plus infinity is not allowed. Holds until the next call.
    [[nodiscard]] const std::vector<int> &ranks(const std::vector<double> &values,
                                                double tolerance);

private:
    /// The group of ties that reaches into it, and how far behind that group's rank is that of the
    /// one that begins in it.
    struct Bucket {
        double start = 0; ///< highest value of the group
        int rank = 0;
        int step = 0;
    };

    void order(const std::vector<double> &values, double tolerance);
    void count(const std::vector<double> &values, double width);
    void findBuckets(const std::vector<double> &values, double high);
    void fillBuckets(const std::vector<double> &values);
    void findGroups(double high, double width);
    void split(Bucket &bucket, Bucket &group, std::uint32_t begin, std::uint32_t end,
               double width) const;

    std::vector<int> m_ranks;
    double m_scale = 0; ///< buckets to a point
    std::vector<Bucket> m_buckets;
    std::vector<std::int32_t> m_bucketOf; ///< by position
    std::vector<std::uint32_t> m_ends;    ///< by bucket, of its values in m_inBuckets
    std::vector<double> m_inBuckets;
    RankOrder m_order;
};

/// The same of values that are ranked but once.
[[nodiscard]] std::vector<int> ranksByPosition(const std::vector<double> &values, double tolerance);

/// Positions of the values of rank 1 to `last`, best first; equal ones keep their order.
[[nodiscard]] std::vector<std::size_t> positionsUpTo(const std::vector<double> &values,
                                                     const std::vector<int> &ranks, int last);

} // namespace podium
