// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// A day of the proleptic Gregorian calendar; always a day that exists.
using Date = std::chrono::sys_days;

/// How much of a day a source gives.
enum class DatePrecision { Day, Month, Year, Unknown };

/// Reads "YYYY-MM-DD"; nothing else, and only days that exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// "YYYY-MM-DD".
[[nodiscard]] std::string toIsoText(Date date);

[[nodiscard]] int yearOf(Date date);

/// First day of the month that lies `months` before the month of `date`.
[[nodiscard]] Date firstOfMonthBefore(Date date, int months);

} // namespace podium
