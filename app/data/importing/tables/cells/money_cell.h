// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/ledger.h"

#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// What numbers of a column count: "(억원)" hundreds of millions of won, "(USD m)" millions of dollars.
struct MoneyUnit {
    Decimal factor = Decimal::whole(1);
    std::string currency = {}; ///< empty: not said
};
/// By what stands in brackets in a header, or behind its last word.
[[nodiscard]] MoneyUnit moneyUnit(std::string_view header);

/// "300억 원", "1조 2,000억", "US$ 1.2bn", "약 50,000,000"; the unit of the column where the cell has none.
/// Absent where it is no amount, and where a currency may be one of two.
[[nodiscard]] std::optional<Amount> moneyCell(std::string_view cell, const MoneyUnit &usual);

} // namespace podium
