// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace podium {

/// How a column orders days written in numbers with strokes or points. The year is last but for years
/// of two digits, which may be first: "26.08.15".
enum class DayOrder { DayFirst, MonthFirst, YearFirst };

struct DayCell {
    Date day; ///< the first of the period where the precision is coarser
    DatePrecision precision = DatePrecision::Day;
    bool isPartOfYear = false; ///< a quarter or a half, whose precision is that of its year
};

/// "2026-10-10", "2026/10/10", "2026-10-10T08:00:00Z", "2026-10", "16 November 2025 8:17pm",
/// "Aug 7, 2025", "7-Aug-25", "Aug-25", "20261010", "2025년 8월 7일", "2026年3月4日", "Q3 2026",
/// "2026-H2", "2026년 3분기" and, by `order`, "23/7/2024" and "23/7/24". Absent otherwise, and for
/// days that do not exist.
[[nodiscard]] std::optional<DayCell> dayCell(std::string_view text, DayOrder order);

/// "46300" as workbooks count days from 1900 on, where it is one of 2000 to 2060.
[[nodiscard]] std::optional<Date> serialDay(std::string_view text);

/// Two numbers and a year, or three numbers of two digits, between strokes or points.
[[nodiscard]] bool hasDayOrder(std::string_view text);
/// Which orders make a day of "23/7/2024" or "15.08.26"; years of two digits are 2012 to
/// 2039. None of a text without such an order.
[[nodiscard]] std::vector<DayOrder> possibleOrders(std::string_view text);
/// The only possible one.
[[nodiscard]] std::optional<DayOrder> dayOrderEvidence(std::string_view text);

} // namespace podium
