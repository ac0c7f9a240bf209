// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/world_ranks.h"

#include "app/engine/ranking/ranks.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace podium {

WorldRanks::WorldRanks(const Snapshot &snapshot, const std::vector<Candidate> &everyone,
                       Folding folding, double tolerance)
    : m_indices(snapshot.models.size(), std::numeric_limits<double>::quiet_NaN())
    , m_tolerance(tolerance)
{
    for (const Candidate &candidate : everyone)
        m_indices[candidate.model] = candidate.index;
    for (const Candidate &candidate : folded(snapshot, everyone, folding))
        m_values.push_back(candidate.index);
    const std::vector<Rank> ranks = competitionRanks(m_values, tolerance);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (i == 0 || ranks[i].rank != ranks[i - 1].rank)
            m_leaders.push_back({m_values[i], ranks[i].rank});
    }
}

std::optional<int> WorldRanks::of(std::size_t model) const
{
    const double index = m_indices[model];
    if (std::isnan(index))
        return std::nullopt;
    const auto below
        = std::ranges::upper_bound(m_leaders, index, std::ranges::greater{}, &Leader::index);
    if (below != m_leaders.begin()) {
        const Leader &leader = *std::prev(below);
        if (leader.index - index <= m_tolerance + kIndexRounding)
            return leader.rank;
    }
    const auto firstNotAbove = std::ranges::lower_bound(m_values, index, std::ranges::greater{});
    return 1 + static_cast<int>(firstNotAbove - m_values.begin());
}

std::vector<int> worldRanksOf(const WorldRanks &world, const std::vector<Candidate> &candidates)
{
    std::vector<int> out;
    out.reserve(candidates.size());
    for (const Candidate &candidate : candidates)
        out.push_back(world.of(candidate.model).value_or(0));
    return out;
}

} // namespace podium
