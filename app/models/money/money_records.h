// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/relative.h"
#include "app/engine/values/answer.h"
#include "app/models/language/bound_words.h"

#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace podium {

/// What programs get of money. Amounts are text, so that no digit is lost on the way; an invalid
/// QVariant is a missing value.
[[nodiscard]] QVariant exactAmount(const std::optional<Decimal> &amount);
/// Without the fraction, which no converted amount can vouch for.
[[nodiscard]] QVariant wholeAmount(const std::optional<Decimal> &amount);
/// "2025-09-09", "2025-09" or "2025": only what is known.
[[nodiscard]] QVariant knownDate(std::optional<Date> date, DatePrecision precision);
/// "KRW per person" or "percent of GDP".
[[nodiscard]] QString relativeUnit(const MoneyView &money);

} // namespace podium
