// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/connections.h"

#include <algorithm>
#include <limits>

namespace podium {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

using Neighbours = std::vector<std::vector<std::size_t>>;

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
        if (next == neighbours[node].size()) {
            left.push_back(node);
            path.pop_back();
            continue;
        }
        const std::size_t other = neighbours[node][next++];
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
    Neighbours neighbours(nodes);
    for (const auto &[from, to] : edges) {
        neighbours[from].push_back(to);
        neighbours[to].push_back(from);
    }
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
    Neighbours along(nodes);
    Neighbours against(nodes);
    for (const auto &[from, to] : edges) {
        along[from].push_back(to);
        against[to].push_back(from);
    }
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
