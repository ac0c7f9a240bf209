// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

const WrittenNumber &Found::number() const
{
    return item(u"n"_s).number;
}

Condition conditionOf(const WrittenNumber &number)
{
    switch (number.bound) {
    case WrittenNumber::Bound::About:
        // Never less than what the number without "about" would be met by.
        return {Condition::Kind::About, number.value, 0,
                number.value > 0
                    ? std::max(Condition::kUsualShare, 0.5 * number.step / number.value)
                    : Condition::kUsualShare};
    case WrittenNumber::Bound::AtLeast:
        return {Condition::Kind::AtLeast, number.value, 0, 0, number.open};
    case WrittenNumber::Bound::AtMost:
        return {Condition::Kind::AtMost, number.value, 0, 0, number.open};
    case WrittenNumber::Bound::Between:
        return {Condition::Kind::Between, number.value, number.upper, 0};
    case WrittenNumber::Bound::Plain:
        break;
    }
    return {Condition::Kind::Equals, number.value, 0, 0.5 * number.step};
}

Condition countOf(const WrittenNumber &number)
{
    Condition condition = conditionOf(number);
    if (number.bound == WrittenNumber::Bound::Plain)
        condition.tolerance = 0;
    return condition;
}

Condition changed(const Condition &condition, double factor, double offset)
{
    using Kind = Condition::Kind;
    Condition out = condition;
    out.value = offset + factor * condition.value;
    if (condition.kind == Kind::Equals)
        out.tolerance = std::abs(factor) * condition.tolerance;
    else if (condition.kind == Kind::About && out.value != 0)
        out.tolerance = condition.tolerance * std::abs(factor * condition.value / out.value);
    else if (condition.kind == Kind::Between)
        out.upper = offset + factor * condition.upper;
    if (factor >= 0)
        return out;
    if (condition.kind == Kind::Between)
        std::swap(out.value, out.upper);
    else if (condition.kind == Kind::AtLeast || condition.kind == Kind::AtMost)
        out.kind = condition.kind == Kind::AtLeast ? Kind::AtMost : Kind::AtLeast;
    return out;
}

} // namespace podium
