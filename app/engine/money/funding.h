// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/engine/money/ledger.h"

namespace podium {

struct Dataset;
struct MoneyView;

/// An amount in another currency and the rate used: `rate` is units of the target currency for
/// one unit of the source currency, of `rateDate` (nearest earlier business day).
struct Conversion {
    Decimal value;
    Decimal rate;
    Date rateDate;
    bool monthlyMean = false; ///< only the month is known, or only a monthly rate exists
};

/// Converts at the reference rate of `date`. With precision Day the rate is that day's or the
/// nearest earlier one of at most seven days before; with Month the mean of the month's days; with
/// Year the mean of the year's. Absent when no such rate exists: a missing rate is never guessed.
[[nodiscard]] std::optional<Conversion> convert(const ExchangeRates &rates, Decimal value,
                                                std::string_view from, std::string_view to,
                                                Date date, DatePrecision precision);

struct FundingRow {
    std::size_t round = 0;                 ///< position in Ledger::rounds
    std::optional<Conversion> converted;   ///< absent: undisclosed, no date or no rate
};

/// What one lab raised within the period: only rounds that count as new money.
struct LabFunding {
    std::size_t lab = 0;
    Decimal total;      ///< in the View's currency
    int rounds = 0;     ///< in the total
    int leftOut = 0;    ///< counted rounds without a convertible amount
    std::vector<std::size_t> rows; ///< positions in FundingAnswer::rows
};

struct ProgrammeRow {
    std::size_t programme = 0; ///< position in Ledger::programmes
    std::optional<Conversion> converted;
};

struct FundingAnswer {
    std::optional<Date> from;
    std::optional<Date> to;
    std::vector<FundingRow> rows;     ///< newest first, then by amount
    std::vector<LabFunding> labs;     ///< most money first
    std::vector<ProgrammeRow> programmes;
};

/// The rounds and programmes a MoneyView asks for. Labs and countries are already resolved to ids
/// the Dataset knows; unknown ones match nothing.
[[nodiscard]] FundingAnswer answerFunding(const Dataset &dataset, const MoneyView &view);

} // namespace podium
