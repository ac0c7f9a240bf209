// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/claims/told_reading.h"

namespace podium {

[[nodiscard]] QString englishOrdinal(int number);            ///< "1st", "2nd", "11th"
[[nodiscard]] QString englishList(const QStringList &items); ///< "a, b and c"
[[nodiscard]] QString englishCapital(QString text);          ///< the first letter in upper case
[[nodiscard]] QString englishIndexAsked(const Condition &points); ///< "an index above 40 points"
/// " in August 2025", " since 2 October 2025"; empty of a sum without one.
[[nodiscard]] QString englishPeriod(const ToldReading &told, const MoneySum &sum);
/// Why a reading says nothing.
[[nodiscard]] QString englishReason(const ToldReading &told);

} // namespace podium
