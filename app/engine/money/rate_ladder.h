// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/exchange_rate.h"
#include "app/engine/values/ledger.h"

#include <optional>
#include <string_view>

namespace podium {

/// The rung of the ladder a rate stands on; each is tried when those above it have none.
enum class RateStep {
    Same,         ///< one currency: there is nothing to convert
    Day,          ///< both currencies' rates of the very day
    EarlierDay,   ///< of the nearest earlier day on which both have one, at most a week before
    DaysMean,     ///< mean of the period's days on which both have one
    OtherSources, ///< month's mean of another source than the day rates'
};

/// A rate and where it is from.
struct FoundRate {
    ExchangeRate rate;
    Date date;                                 ///< its day, or the first day of its period
    DatePrecision period = DatePrecision::Day; ///< Month and Year: a mean over that period
    RateStep step = RateStep::Same;
    int days = 0;        ///< how many days the mean is of; 0 for other steps
    bool market = false; ///< a market's rate, for there is no reference rate of a day used
};

/// What one unit of `from` is in `to`, without pegs. Of a day known: the rate of the day, of the
/// nearest earlier business day, the mean of the days of its month, the month's mean of another
/// source. Of a month known: the last two. Of a year known: the mean of its days. Nothing where no
/// rung holds, and for DatePrecision::Unknown: a missing rate is never guessed.
[[nodiscard]] std::optional<FoundRate> findRate(const ExchangeRates &rates, std::string_view from,
                                                std::string_view to, Date date,
                                                DatePrecision precision);

} // namespace podium
