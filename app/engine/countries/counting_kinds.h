// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <optional>
#include <span>
#include <string_view>

namespace podium {

/// What the values of a counting rule are.
enum class CountingUnit {
    Points,        ///< index points of 100
    PointsSummed,  ///< index points, more than 100 where labs add up
    Number,        ///< of models or labs; not whole where labs are split over countries
    Share,         ///< 0..1
    Concentration, ///< 0..1, 1 for a single lab
};

/// The number of a counting rule, in models, labs or index points.
struct CountingNumber {
    double usual = 0;
    double least = 0;
    double most = 0;
    bool whole = true;
};

/// What is fixed about a kind of counting rule.
struct CountingTraits {
    CountingRule::Kind kind;
    std::string_view word; ///< in Views and on the command line
    CountingUnit unit;
    std::optional<CountingNumber> number; ///< of kinds that need `CountingRule::number`
    bool overBests; ///< of the best indices of labs alone, so that its error follows from theirs
};

/// All kinds, in the order in which people choose one.
[[nodiscard]] std::span<const CountingTraits> countingKinds();
[[nodiscard]] const CountingTraits &traitsOf(CountingRule::Kind kind);

} // namespace podium
