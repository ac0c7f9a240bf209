// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/folding.h"

#include <optional>
#include <vector>

namespace podium {

/// Places in the world: among all that a View's method and folding rank, whatever its filters let
/// through. Competition ranks, 1 2 2 4, by View::tieTolerance.
class WorldRanks final
{
public:
    /// `everyone` holds every variant with an index, best first, before folding and filters.
    WorldRanks(const Snapshot &snapshot, const std::vector<Candidate> &everyone, Folding folding,
               double tolerance);

    /// Of a model that has an index in the world, else absent. A variant that folding leaves out
    /// has the place at which its index would stand.
    [[nodiscard]] std::optional<int> of(std::size_t model) const;
    /// Ranked in the world, after folding.
    [[nodiscard]] std::size_t size() const { return m_values.size(); }

private:
    struct Leader {
        double index = 0;
        int rank = 0;
    };

    std::vector<double> m_indices; ///< by model of the snapshot, NaN without an index
    std::vector<double> m_values;  ///< after folding, best first
    std::vector<Leader> m_leaders; ///< the first of each group of ties, best first
    double m_tolerance = 0;
};

/// World ranks of some candidates, in their order; 0 for one that has no index in the world.
[[nodiscard]] std::vector<int> worldRanksOf(const WorldRanks &world,
                                            const std::vector<Candidate> &candidates);

} // namespace podium
