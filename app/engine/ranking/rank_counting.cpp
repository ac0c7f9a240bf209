// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/rank_counting.h"

#include "app/engine/ranking/ranks.h"
#include "app/engine/uncertainty/rank_order.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>

namespace podium {

namespace {

constexpr double kNothing = -std::numeric_limits<double>::infinity();

/// False for NaN, too.
bool isRanked(double value)
{
    return value > kNothing;
}

/// Of the numbers among values; `low` may be minus infinity.
struct Span {
    double low = std::numeric_limits<double>::infinity();
    double high = kNothing;
    std::size_t size = 0;
};

/// Written so that nothing need be predicted: NaN compares false, and is not counted.
Span spanOf(const std::vector<double> &values)
{
    Span span;
    double low = span.low;
    double high = span.high;
    for (const double value : values) {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    for (const double value : values)
        span.size += value == value;
    span.low = low;
    span.high = high;
    return span;
}

std::vector<int> orderedRanks(const std::vector<double> &values, double tolerance)
{
    std::vector<std::size_t> positions;
    std::vector<double> ranked;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isRanked(values[i]))
            continue;
        positions.push_back(i);
        ranked.push_back(values[i]);
    }
    RankOrder order;
    const std::vector<std::uint32_t> &places = order.descending(ranked);
    std::vector<double> descending(ranked.size());
    for (std::size_t place = 0; place < places.size(); ++place)
        descending[place] = ranked[places[place]];
    const std::vector<Rank> ranks = competitionRanks(descending, tolerance);
    std::vector<int> out(values.size(), 0);
    for (std::size_t place = 0; place < places.size(); ++place)
        out[positions[places[place]]] = ranks[place].rank;
    return out;
}

/// Ranks by counting. A bucket is less than half as wide as a tie, so that at most one group of
/// ties begins in it; all else in a bucket belongs to the group that reaches into it.
class BucketRanks final
{
public:
    BucketRanks(const std::vector<double> &values, const Span &span, double width,
                std::size_t buckets)
        : m_values(values)
        , m_high(span.high)
        , m_width(width)
        , m_scale(static_cast<double>(buckets - 1) / (span.high - span.low))
        , m_bucketOf(std::make_unique_for_overwrite<std::int32_t[]>(values.size()))
        , m_ends(buckets + 2, 0)
        , m_inBuckets(std::make_unique_for_overwrite<double[]>(values.size()))
        , m_buckets(buckets + 1)
    {
    }

    std::vector<int> ranks()
    {
        findBuckets();
        fillBuckets();
        findGroups();
        std::vector<int> out(m_values.size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            const Bucket &bucket = m_buckets[static_cast<std::size_t>(m_bucketOf[i])];
            // Arithmetic in place of a branch, which would be guessed wrong half of the time.
            const int behind = !(bucket.start - m_values[i] <= m_width);
            out[i] = bucket.rank + behind * bucket.step;
        }
        return out;
    }

private:
    /// The group that reaches into it, and how far behind it the group is that begins in it.
    struct Bucket {
        double start = 0;
        int rank = 0;
        int step = 0;
    };

    /// The last one holds what has no rank. A loop of its own, without branches.
    void findBuckets()
    {
        const double last = static_cast<double>(m_buckets.size() - 1);
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const double place = (m_high - m_values[i]) * m_scale;
            m_bucketOf[i] = static_cast<std::int32_t>(place < last ? place : last);
        }
    }

    /// m_inBuckets then holds the values bucket by bucket, each one ending at m_ends.
    void fillBuckets()
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            ++m_ends[static_cast<std::size_t>(m_bucketOf[i]) + 1];
        for (std::size_t b = 1; b < m_ends.size(); ++b)
            m_ends[b] += m_ends[b - 1];
        for (std::size_t i = 0; i < m_values.size(); ++i)
            m_inBuckets[m_ends[static_cast<std::size_t>(m_bucketOf[i])]++] = m_values[i];
    }

    void findGroups()
    {
        Bucket group{m_high, 1, 0};
        std::uint32_t begin = 0;
        for (std::size_t b = 0; b + 1 < m_buckets.size(); ++b) {
            const double edge = m_high - (static_cast<double>(b) + kBeyondEdge) / m_scale;
            m_buckets[b] = group;
            if (group.start - edge > m_width)
                splitBucket(m_buckets[b], group, begin, m_ends[b]);
            begin = m_ends[b];
        }
    }

    /// Begins a group with the highest value that the last group does not reach.
    void splitBucket(Bucket &bucket, Bucket &group, std::uint32_t begin, std::uint32_t end) const
    {
        double next = kNothing;
        std::uint32_t reached = begin;
        for (std::uint32_t i = begin; i < end; ++i) {
            const double value = m_inBuckets[i];
            const bool within = group.start - value <= m_width;
            reached += within;
            next = !within && value > next ? value : next;
        }
        if (reached == end)
            return;
        const int rank = static_cast<int>(reached) + 1;
        bucket.step = rank - bucket.rank;
        group = {next, rank, 0};
    }

    static constexpr double kBeyondEdge = 1.001; // a bucket ends a rounding error later

    const std::vector<double> &m_values;
    double m_high;
    double m_width;
    double m_scale;
    std::unique_ptr<std::int32_t[]> m_bucketOf;
    std::vector<std::uint32_t> m_ends;
    std::unique_ptr<double[]> m_inBuckets;
    std::vector<Bucket> m_buckets;
};

} // namespace

std::vector<int> ranksByPosition(const std::vector<double> &values, double tolerance)
{
    constexpr double kBucketsInATie = 3;
    constexpr double kBucketsToAValue = 4;
    const Span span = spanOf(values);
    const double width = tolerance + kIndexRounding;
    const double buckets = std::ceil(kBucketsInATie * (span.high - span.low) / width) + 2;
    const bool many = span.high > span.low && span.low > kNothing
        && buckets <= kBucketsToAValue * static_cast<double>(span.size);
    if (!many)
        return orderedRanks(values, tolerance);
    return BucketRanks(values, span, width, static_cast<std::size_t>(buckets)).ranks();
}

std::vector<std::size_t> positionsUpTo(const std::vector<double> &values,
                                       const std::vector<int> &ranks, int last)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        // From 1 to `last` in one comparison.
        if (static_cast<unsigned>(ranks[i]) - 1 < static_cast<unsigned>(last))
            out.push_back(i);
    }
    std::ranges::stable_sort(out, std::ranges::greater{},
                             [&values](std::size_t i) { return values[i]; });
    return out;
}

} // namespace podium
