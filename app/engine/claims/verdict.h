// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/judging/judgement.h"
#include "app/engine/claims/readings/readings.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

enum class Verdict {
    Holds,            ///< in every reading that says anything
    HoldsWithinError, ///< the same, but noise leaves most of these readings open
    Fails,            ///< in every reading that says anything
    FailsWithinError, ///< the same, but noise leaves most of these readings open
    Depends,          ///< on the reading
    NotEvaluable, ///< no reading says anything, or all that confirm it have it from the same source
};

/// Readings that share one value of a dimension; those that say the same count once, as everywhere.
struct ValueShare {
    std::size_t holds = 0;
    std::size_t fails = 0;
    std::size_t notApplicable = 0;
};

/// How far one dimension decides.
struct DimensionEffect {
    Dimension dimension = Dimension::Snapshot;
    std::vector<ValueShare> values; ///< in the order of the grid
    /// Of all pairs of readings that say something and differ in this dimension alone, the share of
    /// those that disagree; 0..1. Where there is no such pair: 1 if values always agree within
    /// themselves and differ between them, else 0.
    double decisive = 0;
};

struct ClaimResult {
    Verdict verdict = Verdict::NotEvaluable;
    // Readings with the same result for the same reason count once.
    std::size_t holds = 0;
    std::size_t fails = 0;
    std::size_t notApplicable = 0;
    std::size_t open = 0; ///< of the readings that hold or fail, those that noise leaves open
    std::optional<double> share; ///< holds / (holds + fails), 0..1
    ReadingList list;
    std::vector<Judgement> judgements;       ///< beside list.readings, repeated ones among them
    std::vector<std::size_t> firsts;         ///< beside these, the first that says the same
    std::vector<DimensionEffect> dimensions; ///< the most decisive first, then by the grid's order
    /// A reading that holds: of the newest day, and there by the plainest rule.
    std::optional<std::size_t> example;
    std::optional<std::size_t> counterExample; ///< a reading that fails, of those nearest to it
    std::optional<std::size_t> undecided;      ///< one that says nothing, rather one with a bound

    /// Dimensions that decide at all.
    [[nodiscard]] std::vector<Dimension> deciding() const;
};

/// Fills all but list and judgements of a result from these two.
void conclude(ClaimResult &result);

} // namespace podium
