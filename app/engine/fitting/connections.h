// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace podium {

/// From the first to the second node.
using Edge = std::pair<std::size_t, std::size_t>;

/// The part of the graph each node is in, from 0; directions do not matter.
[[nodiscard]] std::vector<std::size_t> connectedParts(std::size_t nodes,
                                                      const std::vector<Edge> &edges);

/// The same where each node of a part must be reachable from every other along the edges.
[[nodiscard]] std::vector<std::size_t> stronglyConnectedParts(std::size_t nodes,
                                                              const std::vector<Edge> &edges);

/// How many parts there are.
[[nodiscard]] std::size_t countOf(const std::vector<std::size_t> &parts);

} // namespace podium
