// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// One lab or country with its money and its best index.
struct MoneyPoint {
    std::string key;                 ///< lab id or ISO code
    Decimal money;                   ///< in the View's currency
    Bound moneyBound = Bound::Exact; ///< AtLeast: rounds were left out, so it has no residual
    std::size_t bestModel = 0;       ///< position in Snapshot::models
    double index = 0;                ///< of its best model, 0..100
    int unmeasured = 0;     ///< its models without an index, or only estimated: at least this index
    bool estimated = false; ///< the index is the source's guess
    bool filledIn = false;  ///< rules stand in for scores of the best model
    std::optional<double> indexLow; ///< interval of the best model's index
    std::optional<double> indexHigh;
    std::optional<double> expected; ///< index on the trend line at this money
    /// Index − expected; absent below the line where the index is only at least so much, and where
    /// the line is no finding.
    std::optional<double> residual;

    /// What models without an index leave open of the index.
    [[nodiscard]] Bound indexBound() const
    {
        return unmeasured > 0 && (estimated || filledIn) ? Bound::Unsure : sumBound(unmeasured);
    }
};

/// index = intercept + slope × log10(money), by ordinary least squares (e.g. Draper and Smith,
/// Applied Regression Analysis, chapter 1). Describes; money is not shown to cause the index.
struct MoneyTrend {
    double slope = 0;     ///< index points for ten times the money
    double intercept = 0; ///< index points at one unit of the currency
    double deviation = 0; ///< standard deviation of the residuals, n − 2 degrees of freedom
    double explained = 0; ///< R², 0..1
};

/// Below so many points a line through them shows nothing: neither it nor the distances from it are
/// a finding.
inline constexpr int kFewestForATrend = 8;

struct MoneyIndex {
    std::vector<MoneyPoint> points;  ///< farthest above the line first, then the best index
    std::optional<MoneyTrend> trend; ///< absent below three points or where all money is equal
    std::vector<std::string> withoutMoney; ///< ranked, but no money is known of them
    std::vector<std::string> withoutIndex; ///< money is known, but no model is ranked
    std::optional<int> firstYear;          ///< of MoneyBasis::Investment
    std::optional<int> lastYear;
    int fitted = 0; ///< points the line goes through

    int unmeasured
        = 0; ///< models without an index, or only estimated, of all that pass the filters

    /// Of distances from the line: unsure as long as some index it goes through is only at least so
    /// much, for each moves the whole line.
    [[nodiscard]] Bound residualBound() const;

    [[nodiscard]] bool isFinding() const { return trend && fitted >= kFewestForATrend; }
};

/// Money that stands beside an index ends on the day of the figures, or earlier where asked to.
[[nodiscard]] Date lastDayOfMoney(const Dataset &dataset, const Answer &answer);

/// Joins what labs or countries raised within the answer's period up to that day, or the private
/// investment known over the longest period, with the best index of each in the answer.
[[nodiscard]] MoneyIndex moneyIndexOf(const Dataset &dataset, const Answer &answer);
/// The same of a View: over all years where it names no period. Fails as answer() does.
[[nodiscard]] Result<Answered<MoneyIndex>> moneyIndex(const Dataset &dataset, View view);

/// The line through the points whose money is above 0 and whole. Whoever has unmeasured models may
/// stand above where it is drawn, and so may the line.
[[nodiscard]] std::optional<MoneyTrend> fitTrend(const std::vector<MoneyPoint> &all);

} // namespace podium
