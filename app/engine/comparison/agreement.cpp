// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

namespace podium {

namespace {

double pairsOf(std::size_t n)
{
    return static_cast<double>(n) * (static_cast<double>(n) - 1) / 2;
}

/// Pairs that tie: over runs of neighbours that are equal.
template <typename Equal>
double tiedPairs(const std::vector<std::size_t> &order, Equal equal)
{
    double pairs = 0;
    std::size_t start = 0;
    for (std::size_t i = 1; i <= order.size(); ++i) {
        if (i < order.size() && equal(order[start], order[i]))
            continue;
        pairs += pairsOf(i - start);
        start = i;
    }
    return pairs;
}

/// Sorts the numbers and counts how many pairs stood the wrong way round, by merging.
double sortCountingSwaps(std::vector<double> &values, std::size_t begin, std::size_t end,
                         std::vector<double> &space)
{
    if (end - begin < 2)
        return 0;
    const std::size_t middle = begin + (end - begin) / 2;
    double swaps = sortCountingSwaps(values, begin, middle, space)
        + sortCountingSwaps(values, middle, end, space);
    std::size_t left = begin;
    std::size_t right = middle;
    for (std::size_t out = begin; out < end; ++out) {
        const bool fromRight = left == middle || (right < end && values[right] < values[left]);
        if (fromRight)
            swaps += static_cast<double>(middle - left);
        space[out] = values[fromRight ? right++ : left++];
    }
    std::copy(space.begin() + static_cast<std::ptrdiff_t>(begin),
              space.begin() + static_cast<std::ptrdiff_t>(end),
              values.begin() + static_cast<std::ptrdiff_t>(begin));
    return swaps;
}

std::vector<std::size_t> positions(std::size_t n)
{
    std::vector<std::size_t> out(n);
    std::iota(out.begin(), out.end(), std::size_t{0});
    return out;
}

/// Items in common among the first d of both lists, for d = 1 .. the longer one's length.
std::vector<double> commonByDepth(const ItemList &a, const ItemList &b)
{
    std::unordered_set<std::size_t> seenA;
    std::unordered_set<std::size_t> seenB;
    std::vector<double> common;
    double sum = 0;
    for (std::size_t d = 0; d < std::max(a.size(), b.size()); ++d) {
        if (d < a.size()) {
            seenA.insert(a[d]);
            sum += seenB.contains(a[d]) ? 1 : 0;
        }
        if (d < b.size()) {
            seenB.insert(b[d]);
            sum += seenA.contains(b[d]) ? 1 : 0;
        }
        common.push_back(sum);
    }
    return common;
}

} // namespace

std::optional<double> kendallTauB(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<std::size_t> order = positions(a.size());
    std::ranges::sort(order, [&](std::size_t i, std::size_t j) {
        return a[i] != a[j] ? a[i] < a[j] : b[i] < b[j];
    });
    const double tiedA = tiedPairs(order, [&](auto i, auto j) { return a[i] == a[j]; });
    const double tiedBoth
        = tiedPairs(order, [&](auto i, auto j) { return a[i] == a[j] && b[i] == b[j]; });
    std::vector<double> column;
    for (const std::size_t i : order)
        column.push_back(b[i]);
    std::vector<double> space(column.size());
    const double discordant = sortCountingSwaps(column, 0, column.size(), space);
    const double tiedB = tiedPairs(positions(column.size()),
                                   [&](auto i, auto j) { return column[i] == column[j]; });

    const double pairs = pairsOf(a.size());
    const double concordant = pairs - tiedA - tiedB + tiedBoth - discordant;
    const double scale = std::sqrt((pairs - tiedA) * (pairs - tiedB));
    return scale > 0 ? std::optional((concordant - discordant) / scale) : std::nullopt;
}

std::vector<double> meanRanks(const std::vector<double> &values)
{
    std::vector<std::size_t> order = positions(values.size());
    std::ranges::sort(order, {}, [&values](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    std::size_t start = 0;
    for (std::size_t i = 1; i <= order.size(); ++i) {
        if (i < order.size() && values[order[i]] == values[order[start]])
            continue;
        for (std::size_t j = start; j < i; ++j)
            ranks[order[j]] = static_cast<double>(start + 1 + i) / 2;
        start = i;
    }
    return ranks;
}

std::optional<double> spearman(const std::vector<double> &a, const std::vector<double> &b)
{
    const std::vector<double> ranksA = meanRanks(a);
    const std::vector<double> ranksB = meanRanks(b);
    const double mean = (static_cast<double>(a.size()) + 1) / 2;
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        products += (ranksA[i] - mean) * (ranksB[i] - mean);
        squaresA += (ranksA[i] - mean) * (ranksA[i] - mean);
        squaresB += (ranksB[i] - mean) * (ranksB[i] - mean);
    }
    const double scale = std::sqrt(squaresA * squaresB);
    return scale > 0 ? std::optional(products / scale) : std::nullopt;
}

std::optional<double> topOverlap(const ItemList &a, const ItemList &b, std::size_t k)
{
    const std::size_t places = std::min({k, a.size(), b.size()});
    if (places == 0)
        return std::nullopt;
    return commonByDepth(a, b)[places - 1] / static_cast<double>(places);
}

std::optional<double> rankBiasedOverlap(const ItemList &a, const ItemList &b, double persistence)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::size_t longer = std::max(a.size(), b.size());
    if (shorter == 0)
        return std::nullopt;
    const std::vector<double> common = commonByDepth(a, b);
    const double s = static_cast<double>(shorter);
    const double l = static_cast<double>(longer);
    const double atShorter = common[shorter - 1];
    const double atLonger = common[longer - 1];
    double sum = 0;
    double weight = 1;
    for (std::size_t i = 0; i < longer; ++i) {
        const double d = static_cast<double>(i + 1);
        weight *= persistence;
        sum += common[i] / d * weight;
        if (d > s)
            sum += atShorter * (d - s) / (s * d) * weight;
    }
    return (1 - persistence) / persistence * sum
        + ((atLonger - atShorter) / l + atShorter / s) * weight;
}

} // namespace podium
