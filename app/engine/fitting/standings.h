// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/paired_strengths.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// What the battles can say of a model at all. Within a group of models that met, directly or through
/// others, the core is the largest circle in which each won against, or tied with, the next; only
/// there do ratings exist (Ford 1957, Am. Math. Monthly 64).
enum class RatingStanding {
    Rated, ///< in the core
    Above, ///< won its way down to the core, but nobody of the core up to it: however far above
    Below, ///< the other way round
    Apart, ///< met the core only through models that are above or below: not even that is known
    Unmet, ///< without a battle
};

struct ModelStanding {
    RatingStanding standing = RatingStanding::Unmet;
    std::size_t group = 0;  ///< of models that met, from 0, the largest first
    std::size_t circle = 0; ///< of models that won and lost against each other in turn
    /// Steps from the core: above 0 for those above it, below 0 for those below.
    int tier = 0;
};

/// One pairing for each two models, the smaller number first, without those that hold no battle.
[[nodiscard]] std::vector<Pairing> mergedPairings(const std::vector<Pairing> &pairings);

/// Some models numbered from 0, and the battles among them.
struct BattlePart {
    std::vector<std::size_t> models;
    std::vector<Pairing> pairings;
};

[[nodiscard]] BattlePart battlesAmong(std::vector<std::size_t> models,
                                      const std::vector<Pairing> &merged);

/// Finds groups, circles and cores. `merged` as mergedPairings() gives them. Of circles of one size
/// that with more battles is the core, and of single models the one that leaves the fewest apart, then
/// the one with the evenest record; the anchor is the core where every circle is a single model. The order of models and battles does
/// not matter but to what is alike in all of that.
[[nodiscard]] std::vector<ModelStanding> standingsOf(std::size_t models,
                                                     const std::vector<Pairing> &merged,
                                                     std::optional<std::size_t> anchor);

} // namespace podium
