// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/values/date.h"

#include <charconv>
#include <cstdio>

namespace podium {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return Date{date};
}

std::string toIsoText(Date date)
{
    const std::chrono::year_month_day day{date};
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return buffer;
}

int yearOf(Date date)
{
    return static_cast<int>(std::chrono::year_month_day{date}.year());
}

Date firstOfMonthBefore(Date date, int months)
{
    const std::chrono::year_month_day day{date};
    const auto month = day.year() / day.month() - std::chrono::months{months};
    return Date{month / std::chrono::day{1}};
}

} // namespace podium
