// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"

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
        return {Condition::Kind::About, number.value, 0, Condition::kUsualShare};
    case WrittenNumber::Bound::AtLeast:
        return {Condition::Kind::AtLeast, number.value, 0, 0};
    case WrittenNumber::Bound::AtMost:
        return {Condition::Kind::AtMost, number.value, 0, 0};
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

} // namespace podium
