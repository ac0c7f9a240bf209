// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim_kinds.h"
#include "app/engine/claims/readings/grid.h"
#include "app/engine/values/view.h"

#include <optional>
#include <string>
#include <variant>

namespace podium {

/// What is said.
using ClaimKind = std::variant<RankClaim, BestClaim, AheadClaim, RankGapClaim, IndexClaim,
                               RatioClaim, IndexGapClaim, MonthsClaim, TopCountClaim, LabCountClaim,
                               IndexCountClaim, CountGapClaim, CountryRankClaim, CountryAheadClaim,
                               AmountClaim, MoneyGapClaim, EvaluationCountClaim, UncheckedClaim>;

/// A sentence that can be evaluated: what is said, and under which readings it is looked at.
struct Claim {
    std::string id;
    std::string statement;   ///< id of the statement it is part of; may be empty
    std::string statementEn; ///< as it was made, in our words
    std::string statementKo;
    std::string source;       ///< who says so
    std::string understoodEn; ///< how loose words were read, such as "a few"; may be empty
    std::string understoodKo;
    ClaimKind kind;
    View view;                ///< what all readings share
    std::optional<Grid> grid; ///< absent: usualGrid()

    bool operator==(const Claim &) const = default;
};

} // namespace podium
