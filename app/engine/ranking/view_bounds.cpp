// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/view_bounds.h"

#include "app/engine/countries/counting_kinds.h"

#include <cmath>
#include <string>

namespace podium {

namespace {

Result<void> checkCertainty(const Certainty &certainty)
{
    if (!(certainty.level >= 0.5 && certainty.level <= 0.999))
        return failure(Error::Kind::Invalid,
                       Error::tr("The level of intervals must be from 0.5 to 0.999."));
    if (!(certainty.withinShare >= 0 && certainty.withinShare <= 1))
        return failure(Error::Kind::Invalid,
                       Error::tr("The share of variance within questions must be from 0 to 1."));
    if (!(certainty.sharedError() >= 0 && certainty.sharedError() <= 0.95))
        return failure(Error::Kind::Invalid,
                       Error::tr("The correlation of errors must be from 0 to 0.95."));
    if (const int draws = certainty.singleDraws(); draws < 100 || draws > 1'000'000)
        return failure(Error::Kind::Invalid, Error::tr("Draws must be from 100 to 1,000,000."));
    return {};
}

Result<void> checkWinsorising(const MethodChoice &choice)
{
    if (const double share = choice.winsorised.value_or(0); !(share >= 0 && share <= 0.25))
        return failure(
            Error::Kind::Invalid,
            Error::tr("The share of scores brought in at each end must be from 0 to 0.25."));
    return {};
}

Result<void> checkRobustness(const Robustness &robustness)
{
    if (robustness.vary.empty())
        return failure(Error::Kind::Invalid, Error::tr("A simulation must vary something."));
    if (!(robustness.concentration >= 1 && robustness.concentration <= 1e6))
        return failure(
            Error::Kind::Invalid,
            Error::tr("The concentration of drawn weights must be from 1 to 1,000,000."));
    if (robustness.draws < 100 || robustness.draws > 1'000'000)
        return failure(Error::Kind::Invalid, Error::tr("Draws must be from 100 to 1,000,000."));
    return {};
}

Result<void> checkRule(const CountingRule &rule)
{
    const auto &number = traitsOf(rule.kind).number;
    if (number && number->whole && !(rule.number >= 1 && rule.number == std::floor(rule.number)))
        return failure(
            Error::Kind::Invalid,
            Error::tr("A counting rule of this kind needs a whole number of at least 1."));
    if (!std::isfinite(rule.number))
        return failure(Error::Kind::Invalid,
                       Error::tr("The number of the counting rule is not a number."));
    return {};
}

} // namespace

Result<void> checkBounds(const View &view)
{
    if (auto checked = checkRule(view.countingRule); !checked)
        return checked;
    if (auto checked = checkRule(view.otherRule.value_or(CountingRule())); !checked)
        return checked;
    if (view.top < 1)
        return failure(Error::Kind::Invalid, Error::tr("The top must have at least 1 place."));
    if (!(view.tieTolerance >= 0 && view.tieTolerance < 100))
        return failure(
            Error::Kind::Invalid,
            Error::tr("The tie tolerance must be at least 0 and below 100 index points."));
    if (view.comparing.items.size() > kMostCompared)
        return failure(Error::Kind::Invalid,
                       Error::tr("At most %1 models, labs or countries can be compared."),
                       {std::to_string(kMostCompared)});
    if (view.comparing.neighbours < 0)
        return failure(Error::Kind::Invalid,
                       Error::tr("The number of neighbours cannot be below 0."));
    if (auto checked = checkRobustness(view.robustness); !checked)
        return checked;
    if (auto checked = checkWinsorising(view.choice); !checked)
        return checked;
    return checkCertainty(view.certainty);
}

} // namespace podium
