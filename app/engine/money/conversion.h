// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/rate_ladder.h"
#include "app/engine/values/ledger.h"

#include <optional>
#include <string_view>

namespace podium {

struct MoneyView;

/// An amount in another currency and the rate used. `value` is rounded once, from the amount and both
/// sides of the rate; under a peg once more, in between.
struct Conversion {
    Decimal value;
    ExchangeRate rate;
    Date rateDate;                                 ///< its day, or the first day of its period
    DatePrecision ratePeriod = DatePrecision::Day; ///< Month and Year: a mean over that period
    RateStep step = RateStep::Same;
    int days = 0;        ///< how many days the mean is of
    bool market = false; ///< a market's rate stands in for a missing reference rate
    bool pegged = false; ///< one of the currencies is kept at a fixed rate by its central bank
    std::optional<int> pricesOf = {}; ///< `value` is at prices of this year; absent: nominal

    [[nodiscard]] bool isMean() const
    {
        return step == RateStep::DaysMean || step == RateStep::OtherSources;
    }
};

/// Converts by the ladder of findRate(). A currency without rates of its own goes through the anchor
/// of its peg. Absent when no rung holds: a missing rate is never guessed.
[[nodiscard]] std::optional<Conversion> convert(const ExchangeRates &rates, Decimal value,
                                                std::string_view from, std::string_view to,
                                                Date date, DatePrecision precision);

/// The newest price index of a currency, at whose prices MoneyView::real shows amounts; nullptr where
/// there is none.
[[nodiscard]] const Deflator *newestDeflator(const Ledger &ledger, std::string_view currency);

/// Converts as the View asks: at the rates of the day announced or of MoneyView::rateDate, then,
/// for MoneyView::real, from prices of the year announced to those of the newest year by the
/// deflator of the View's currency. Absent as well when a deflator of either year is missing.
[[nodiscard]] std::optional<Conversion> converted(const Ledger &ledger, const MoneyView &view,
                                                  const Amount &amount, std::optional<Date> date,
                                                  DatePrecision precision);

} // namespace podium
