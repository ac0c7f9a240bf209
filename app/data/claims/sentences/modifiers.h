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
};

/// Takes days, places, rules, bounds and units of money out of a clause; what is left is the claim.
[[nodiscard]] Modifiers takeModifiers(Clause &clause, Said &said);

} // namespace podium
