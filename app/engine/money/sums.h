// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/funding_row.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

struct Dataset;

/// What the counted rounds shown sum up to for one lab, country or year. A sum over several kinds
/// or statuses names them all. With a round left out it is at least that much, and what is compared
/// with it has a bound or, where nothing is sure, is absent.
struct MoneyTotal {
    std::optional<std::size_t> lab; ///< position in Dataset::labs; only for SumBy::Lab
    std::string country;            ///< of the lab; empty for SumBy::Year
    std::optional<int> year;        ///< only for SumBy::Year
    std::vector<std::string> kinds;
    std::vector<std::string> statuses;
    Decimal total;        ///< in the View's currency
    int rounds = 0;       ///< in the total
    int leftOut = 0;      ///< counted rounds without a convertible amount
    int undisclosed = 0;  ///< see undisclosedRounds()
    bool undated = false; ///< years: a round whose day is not known may be of this one
    int uncertain = 0;    ///< in the total, of low confidence or possibly inside another round
    std::optional<RelativeAmount> relative; ///< not for years, which span countries
    std::optional<Decimal> cumulative;      ///< years: with all years before that are shown
    Bound cumulativeBound = Bound::Exact;
    std::optional<Decimal> difference; ///< largest total − this one
    /// Largest total / this one with one decimal: rounded down, so that "at least N times" holds, or
    /// up where it is Bound::AtMost.
    std::optional<Decimal> ratio;
    Bound gapBound = Bound::Exact; ///< of `difference` and `ratio`

    [[nodiscard]] Bound bound() const { return undated ? Bound::AtLeast : sumBound(leftOut); }
};

/// Whether the largest total is the largest whatever the totals beside it leave out.
[[nodiscard]] bool largestIsSure(const std::vector<MoneyTotal> &totals);

/// Sums rows by MoneyView::sum: years in order, labs and countries most money first.
[[nodiscard]] std::vector<MoneyTotal> totalsBy(const Dataset &dataset, const MoneyView &view,
                                               const std::vector<FundingRow> &rows);

} // namespace podium
