// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/conversion.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

#include <optional>

namespace podium {

/// What the rate of a conversion is, in a sentence.
[[nodiscard]] QString rateStepText(const Conversion &conversion, Language language);

/// "at prices of 2026 (IMF, World Economic Outlook 2026-04, GDP deflator, projection)" for
/// The year whose prices amounts stand at; absent where they are nominal.
[[nodiscard]] std::optional<int> pricesOf(const Ledger &ledger, const MoneyView &money);
/// MoneyView::real; empty for nominal amounts.
[[nodiscard]] QString pricesText(const Ledger &ledger, const MoneyView &money);

/// Its day or period and, where it is not the reference rate of a day, what it is: "9 Sep 2025",
/// "May 2026 (mean of another source)", "30 Apr 2026 (market rate)". Empty where no day is known.
[[nodiscard]] QString rateDayText(const Conversion &conversion, Language language);

/// The same for machines: same, peg, reference, earlier_day, mean or other_source_mean; "market_"
/// before it where a market's rate stands in for the reference rate.
[[nodiscard]] QString rateStepKey(const Conversion &conversion);

} // namespace podium
