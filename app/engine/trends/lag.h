// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Days in the mean month of the Gregorian calendar.
inline constexpr double kDaysPerMonth = 365.2425 / 12;

enum class LagStanding {
    Reference, ///< the reference itself
    Behind,    ///< the reference reached its level before, or on the same day
    Ahead,     ///< the reference has not reached its level
};

/// One group's months behind the reference frontier.
struct GroupLag {
    std::string group;
    LagStanding standing = LagStanding::Behind;
    std::size_t line = 0; ///< position in Answer::ranking of the group's best model
    double months = 0;    ///< 0 for the reference; below 0: ahead by so many months
    /// Of the months behind, or ahead. At least: who was first had passed the level with the first
    /// model known, or had one out before that nobody measured, or that is only estimated. At most:
    /// who came later has such models, so that its own level may be higher than known.
    Bound bound = Bound::Exact;
    int unmeasured = 0; ///< such models of its own
    /// Interval at View::certainty's level; absent where the error of the group's or the
    /// reference's best index is not known, where no draw differs from another, and for the
    /// reference, as is an end on whose side `bound` leaves the lag open.
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> ahead; ///< share of the draws in which it is ahead; absent where open
};

struct Lags {
    Date lastDay; ///< the day the lags hold for
    std::string reference;
    std::vector<GroupLag> groups; ///< the furthest ahead first
    int withoutDate = 0;          ///< ranked models without a release date, left out
    int withoutGroup = 0;         ///< dated ones whose lab, or openness, is not known, left out
    int unmeasured = 0;           ///< released by the last day without an index, or only estimated
    int withoutError = 0; ///< models taken as exact because the error of their index is not known
};

/// Months behind the frontier of View::trends.reference, by View::trends.by, among all variants
/// that a View ranks however it folds, within its one method. Simulated with the draws, seed, level
/// and correlation of View::certainty. Fails as answer() does and when there is no such group.
[[nodiscard]] Result<Answered<Lags>> lagsBehind(const Dataset &dataset, const View &view);
/// The same of an answer at hand, which must rank every variant.
[[nodiscard]] Result<Lags> lagsOf(const Dataset &dataset, const Answer &answer);

} // namespace podium
