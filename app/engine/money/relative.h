// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/money/conversion.h"

#include <optional>
#include <string_view>

namespace podium {

/// An amount measured against people or gross domestic product of one year.
struct RelativeAmount {
    Decimal value;              ///< per inhabitant in the View's currency, or per cent of GDP
    int year = 0;               ///< of population or GDP
    Bound bound = Bound::Exact; ///< that of the amount measured
};

/// The same amount in the View's currency and, for GDP is in it, in US dollars.
struct MeasuredAmount {
    Decimal value;
    std::optional<Decimal> usd; ///< at the rate of the same day, nominal; absent: no rate
    int year = 0;               ///< of the amount
};

/// The amount in US dollars that relativeTo() needs beside `conversion`; nothing without a rate.
[[nodiscard]] std::optional<MeasuredAmount> measured(const Ledger &ledger, const MoneyView &view,
                                                     const Amount &amount, std::optional<Date> date,
                                                     DatePrecision precision);

/// Measures an amount by MoneyView::per against the country's figure of the amount's year, or the
/// latest one before it that is known. Nothing for MoneyPer::None, and where the country has no
/// such figure.
[[nodiscard]] std::optional<RelativeAmount> relativeTo(const Ledger &ledger, const MoneyView &view,
                                                       std::string_view country,
                                                       const MeasuredAmount &amount);

} // namespace podium
