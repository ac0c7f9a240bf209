// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/condition.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

// Rounding of binary numbers must not decide whether 5.5 is within 5 ± 0.5.
constexpr double kRounding = 1e-9;

} // namespace

bool satisfies(const Condition &condition, double number)
{
    const double slack = kRounding * std::max(1.0, std::abs(condition.value));
    switch (condition.kind) {
    case Condition::Kind::Equals:
        return std::abs(number - condition.value) <= condition.tolerance + slack;
    case Condition::Kind::About:
        return std::abs(number - condition.value)
            <= condition.tolerance * std::abs(condition.value) + slack;
    case Condition::Kind::AtLeast:
        return condition.open ? number > condition.value + slack
                              : number >= condition.value - slack;
    case Condition::Kind::AtMost:
        return condition.open ? number < condition.value - slack
                              : number <= condition.value + slack;
    case Condition::Kind::Between:
        return number >= condition.value - slack && number <= condition.upper + slack;
    case Condition::Kind::Not:
        return std::abs(number - condition.value) > condition.tolerance + slack;
    }
    return false;
}

/// What satisfies, or of Not what does not, is one stretch of numbers around `value`.
std::optional<bool> satisfies(const Condition &condition, double number, Bound bound)
{
    const bool holds = satisfies(condition, number);
    if (bound == Bound::Exact)
        return holds;
    if (bound == Bound::Unsure)
        return std::nullopt;
    const bool upwards = bound == Bound::AtLeast;
    if (condition.kind == (upwards ? Condition::Kind::AtLeast : Condition::Kind::AtMost))
        return holds ? std::optional(true) : std::nullopt;
    const bool beyond = upwards ? number >= condition.value : number <= condition.value;
    const bool denied = condition.kind == Condition::Kind::Not;
    return holds == denied && beyond ? std::optional(holds) : std::nullopt;
}

} // namespace podium
