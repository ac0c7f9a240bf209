// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/columns/rank_counting.h"

#include "app/engine/ranking/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();

/// Of the numbers among values; `low` may be minus infinity.
struct Span {
    double low = kEndless;
    double high = -kEndless;
    std::size_t size = 0;
};

/// Written so that nothing need be predicted: NaN compares false, and is not counted.
Span spanOf(const std::vector<double> &values)
{
    double low = kEndless;
    double high = -kEndless;
    for (const double value : values) {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    std::size_t size = 0;
    for (const double value : values)
        size += value == value;
    return {low, high, size};
}

} // namespace

const std::vector<int> &RankCounter::ranks(const std::vector<double> &values, double tolerance)
{
    // A bucket is less than half as wide as a tie, so that at most one group of ties begins in it.
    constexpr double kBucketsInATie = 3;
    constexpr double kBucketsToAValue = 4;
    const Span span = spanOf(values);
    const double width = tolerance + kIndexRounding;
    const double buckets = std::ceil(kBucketsInATie * (span.high - span.low) / width) + 2;
    m_ranks.resize(values.size());
    const bool many = span.high > span.low && span.low > -kEndless
        && buckets <= kBucketsToAValue * static_cast<double>(span.size);
    if (!many) {
        order(values, tolerance);
        return m_ranks;
    }
    m_scale = (buckets - 1) / (span.high - span.low);
    m_buckets.assign(static_cast<std::size_t>(buckets) + 1, {});
    findBuckets(values, span.high);
    fillBuckets(values);
    findGroups(span.high, width);
    count(values, width);
    return m_ranks;
}

void RankCounter::order(const std::vector<double> &values, double tolerance)
{
    std::vector<std::size_t> positions;
    std::vector<double> ranked;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!(values[i] > -kEndless))
            continue;
        positions.push_back(i);
        ranked.push_back(values[i]);
    }
    const std::vector<std::uint32_t> &places = m_order.descending(ranked);
    std::vector<double> descending(ranked.size());
    for (std::size_t place = 0; place < places.size(); ++place)
        descending[place] = ranked[places[place]];
    const std::vector<Rank> ranks = competitionRanks(descending, tolerance);
    std::ranges::fill(m_ranks, 0);
    for (std::size_t place = 0; place < places.size(); ++place)
        m_ranks[positions[places[place]]] = ranks[place].rank;
}

/// The last bucket holds what has no rank. A loop of its own, without branches.
void RankCounter::findBuckets(const std::vector<double> &values, double high)
{
    m_bucketOf.resize(values.size());
    std::int32_t *buckets = m_bucketOf.data();
    const double scale = m_scale;
    const double last = static_cast<double>(m_buckets.size() - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double place = (high - values[i]) * scale;
        buckets[i] = static_cast<std::int32_t>(place < last ? place : last);
    }
}

/// m_inBuckets then holds the values bucket by bucket.
void RankCounter::fillBuckets(const std::vector<double> &values)
{
    m_ends.assign(m_buckets.size() + 1, 0);
    for (const std::int32_t bucket : m_bucketOf)
        ++m_ends[static_cast<std::size_t>(bucket) + 1];
    for (std::size_t b = 1; b < m_ends.size(); ++b)
        m_ends[b] += m_ends[b - 1];
    m_inBuckets.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        m_inBuckets[m_ends[static_cast<std::size_t>(m_bucketOf[i])]++] = values[i];
}

void RankCounter::findGroups(double high, double width)
{
    constexpr double kBeyondEdge = 1.001; // a bucket ends a rounding error later
    Bucket group{high, 1, 0};
    std::uint32_t begin = 0;
    for (std::size_t b = 0; b + 1 < m_buckets.size(); ++b) {
        const double edge = high - (static_cast<double>(b) + kBeyondEdge) / m_scale;
        m_buckets[b] = group;
        if (group.start - edge > width)
            split(m_buckets[b], group, begin, m_ends[b], width);
        begin = m_ends[b];
    }
}

/// Begins a group with the highest value that the last group does not reach.
void RankCounter::split(Bucket &bucket, Bucket &group, std::uint32_t begin, std::uint32_t end,
                        double width) const
{
    double next = -kEndless;
    std::uint32_t reached = begin;
    for (std::uint32_t i = begin; i < end; ++i) {
        const double value = m_inBuckets[i];
        const bool within = group.start - value <= width;
        reached += within;
        next = !within && value > next ? value : next;
    }
    if (reached == end)
        return;
    const int rank = static_cast<int>(reached) + 1;
    bucket.step = rank - bucket.rank;
    group = {next, rank, 0};
}

void RankCounter::count(const std::vector<double> &values, double width)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Bucket &bucket = m_buckets[static_cast<std::size_t>(m_bucketOf[i])];
        // Arithmetic in place of a branch, which would be guessed wrong half of the time.
        const int behind = !(bucket.start - values[i] <= width);
        m_ranks[i] = bucket.rank + behind * bucket.step;
    }
}

std::vector<int> ranksByPosition(const std::vector<double> &values, double tolerance)
{
    return RankCounter().ranks(values, tolerance);
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
