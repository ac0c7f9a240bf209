// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/connections.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace podium {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// Where the edges of each node lead, one node after the other in one list.
class Neighbours final
{
public:
    Neighbours(std::size_t nodes, const std::vector<Edge> &edges, bool along, bool against)
        : m_starts(nodes + 1, 0)
    {
        forEach(edges, along, against,
                [this](std::size_t from, std::size_t) { ++m_starts[from + 1]; });
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        m_ends.resize(m_starts.back());
        std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
        forEach(edges, along, against,
                [this, &next](std::size_t from, std::size_t to) { m_ends[next[from]++] = to; });
    }

    [[nodiscard]] std::span<const std::size_t> of(std::size_t node) const
    {
        return std::span(m_ends).subspan(m_starts[node], m_starts[node + 1] - m_starts[node]);
    }

private:
    template <typename Visit>
    static void forEach(const std::vector<Edge> &edges, bool along, bool against, Visit visit)
    {
        for (const auto &[from, to] : edges) {
            if (along)
                visit(from, to);
            if (against)
                visit(to, from);
        }
    }

    std::vector<std::size_t> m_starts;
    std::vector<std::size_t> m_ends;
};

/// What `from` leads to among the nodes without a part gets `part`; returns them in the order in
/// which they were left for good.
std::vector<std::size_t> spread(const Neighbours &neighbours, std::size_t from, std::size_t part,
                                std::vector<std::size_t> &parts)
{
    std::vector<std::size_t> left;
    std::vector<std::pair<std::size_t, std::size_t>> path{{from, 0}};
    parts[from] = part;
    while (!path.empty()) {
        auto &[node, next] = path.back();
        const auto others = neighbours.of(node);
        if (next == others.size()) {
            left.push_back(node);
            path.pop_back();
            continue;
        }
        const std::size_t other = others[next++];
        if (parts[other] == kNone) {
            parts[other] = part;
            path.emplace_back(other, 0);
        }
    }
    return left;
}

} // namespace

std::vector<std::size_t> connectedParts(std::size_t nodes, const std::vector<Edge> &edges)
{
    const Neighbours neighbours(nodes, edges, true, true);
    std::vector<std::size_t> parts(nodes, kNone);
    std::size_t count = 0;
    for (std::size_t node = 0; node < nodes; ++node) {
        if (parts[node] == kNone)
            spread(neighbours, node, count++, parts);
    }
    return parts;
}

/// Kosaraju and Sharir: the order of leaving along the edges, then against them.
std::vector<std::size_t> stronglyConnectedParts(std::size_t nodes, const std::vector<Edge> &edges)
{
    const Neighbours along(nodes, edges, true, false);
    const Neighbours against(nodes, edges, false, true);
    std::vector<std::size_t> order;
    std::vector<std::size_t> seen(nodes, kNone);
    for (std::size_t node = 0; node < nodes; ++node) {
        if (seen[node] == kNone)
            std::ranges::copy(spread(along, node, 0, seen), std::back_inserter(order));
    }
    std::vector<std::size_t> parts(nodes, kNone);
    std::size_t count = 0;
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        if (parts[*node] == kNone)
            spread(against, *node, count++, parts);
    }
    return parts;
}

std::size_t countOf(const std::vector<std::size_t> &parts)
{
    return parts.empty() ? 0 : std::ranges::max(parts) + 1;
}

} // namespace podium
