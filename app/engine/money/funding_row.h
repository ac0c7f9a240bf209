// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/conversion.h"
#include "app/engine/money/relative.h"

#include <cstddef>
#include <optional>

namespace podium {

/// One round as a View shows it.
struct FundingRow {
    std::size_t round = 0;               ///< position in Ledger::rounds
    std::optional<Conversion> converted; ///< absent: undisclosed, no date or no rate
    std::optional<RelativeAmount> relative = {};
    /// What the lab's counted rounds shown sum up to, from the earliest to this one.
    std::optional<Decimal> cumulative = {};
    Bound cumulativeBound = Bound::Exact;
};

} // namespace podium
