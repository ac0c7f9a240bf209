// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/funding_row.h"
#include "app/engine/money/programmes.h"
#include "app/engine/money/sums.h"
#include "app/engine/values/ledger.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

struct Dataset;
struct MoneyView;

/// What one lab raised within the period: only rounds that count as new money.
struct LabFunding {
    std::size_t lab = 0;
    Decimal total;                 ///< in the View's currency
    int rounds = 0;                ///< in the total
    int leftOut = 0;               ///< counted rounds without a convertible amount
    std::vector<std::size_t> rows; ///< positions in FundingAnswer::rows

    [[nodiscard]] Bound bound() const { return sumBound(leftOut); }
};

struct FundingAnswer {
    std::optional<Date> from;
    std::optional<Date> to;
    std::vector<FundingRow> rows;   ///< newest first, then by amount
    std::vector<LabFunding> labs;   ///< most money first
    std::vector<MoneyTotal> totals; ///< of the rows that count; empty for SumBy::None
    std::vector<ProgrammeRow> programmes;
    std::vector<ProgrammeSum> programmeSums; ///< empty for SumBy::None and SumBy::Lab
    std::vector<std::size_t> events;         ///< positions in Ledger::events, oldest first
};

/// Whether the first lab raised most whatever the others leave out; false without labs.
[[nodiscard]] bool firstIsSure(const std::vector<LabFunding> &labs);

/// The rounds and programmes a MoneyView asks for. Labs and countries are already resolved to ids
/// the Dataset knows; unknown ones match nothing.
[[nodiscard]] FundingAnswer answerFunding(const Dataset &dataset, const MoneyView &asked);

} // namespace podium
