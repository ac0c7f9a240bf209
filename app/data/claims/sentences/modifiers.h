// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/data/claims/sentences/said.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// What a sentence says besides its claim.
struct Modifiers {
    std::vector<std::string> outside;
    std::vector<std::string> within;
    std::optional<Date> from; ///< absent: from the beginning
    std::optional<Date> to;
    bool dated = false;
    bool ranged = false;       ///< "since D", "until D", "from D to D"
    bool toCome = false;       ///< "next year"
    bool countsPlaces = false; ///< it is said how many of the top are of some places
    std::string ofLab;         ///< the lab among whose models one is the best
    std::string budgetOf;      ///< the country whose public money an amount is
    bool inTotal = false;      ///< money of all rounds, not of one
    bool combined = false;     ///< of several labs together
    bool ofModels = false;     ///< of open or reasoning models, say
    bool apart = false;        ///< of open models and of closed ones, which is no one claim
    bool latest = false;       ///< money of the newest round
    std::string round;         ///< money of this round, such as "Series C"
    bool ofRivals = false;     ///< money is compared with that of all other labs: each, or combined
    bool between = false;      ///< a gap between two: which is behind is not said
};

/// Takes days, places, rules, bounds and units of money out of a clause; what is left is the claim.
[[nodiscard]] Modifiers takeModifiers(Clause &clause, Said &said);

} // namespace podium
