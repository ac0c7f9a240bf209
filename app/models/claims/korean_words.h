// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/claims/told_reading.h"

namespace podium {

/// Whether a word ends in a consonant as it is spoken, which decides its particle. Brackets at the
/// end are not spoken; digits and Latin letters are read by their Korean names.
[[nodiscard]] bool endsInConsonant(const QString &word);

[[nodiscard]] QString topic(const QString &word);  ///< 은, 는
[[nodiscard]] QString actor(const QString &word);  ///< 이, 가
[[nodiscard]] QString object(const QString &word); ///< 을, 를

[[nodiscard]] QString koreanIndexAsked(const Condition &points); ///< "지수가 40점을 넘은"

/// "2025년 8월에 ", "2025년 10월 2일부터 "; empty of a sum without one.
[[nodiscard]] QString koreanPeriod(const ToldReading &told, const MoneySum &sum);
/// Why a reading says nothing.
[[nodiscard]] QString koreanReason(const ToldReading &told);

} // namespace podium
