// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"

#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using MoneyKind = std::optional<ClaimKind>;

MoneySum sumOf(const Found &found, const QString &name)
{
    return {{}, {found.name(name)}, found.modifiers.from, found.modifiers.to};
}

MoneyKind readAmount(const Found &found)
{
    const Item &amount = found.item(u"n"_s);
    MoneySum sum;
    if (found.item(u"a"_s).sort == u'P')
        sum.programme = found.name(u"a"_s);
    else
        sum = sumOf(found, u"a"_s);
    return AmountClaim{std::move(sum), amount.tag.toStdString(), conditionOf(amount.number)};
}

MoneyKind readMoneyRatio(const Found &found)
{
    return MoneyGapClaim{sumOf(found, u"a"_s), sumOf(found, u"b"_s), true, "USD",
                         conditionOf(found.number())};
}

MoneyKind readMoneyGap(const Found &found)
{
    return MoneyGapClaim{sumOf(found, u"a"_s), sumOf(found, u"b"_s), false,
                         found.item(u"n"_s).tag.toStdString(),
                         conditionOf(found.item(u"n"_s).number)};
}

/// "OpenAI raised more than Anthropic"
MoneyKind readMoreMoney(const Found &found)
{
    return MoneyGapClaim{sumOf(found, u"a"_s),
                         sumOf(found, u"b"_s),
                         true,
                         "USD",
                         {Condition::Kind::AtLeast, 1, 0, 0}};
}

/// "Korea plans KRW 10.1 tn for 2026": which of its programmes is meant, the ledger says.
MoneyKind readBudget(const Found &found)
{
    const Item &amount = found.item(u"n"_s);
    found.modifiers.budgetOf = found.name(u"a"_s);
    return AmountClaim{{}, amount.tag.toStdString(), conditionOf(amount.number)};
}

constexpr auto kMoneyPatterns = std::to_array<Pattern>({
    {u"^(?<a>E)r+(?<n>¥)r*$", readAmount},
    {u"^(?<a>E)(?<n>¥)r+$", readAmount},
    {u"^(?<a>P)(?<n>¥)$", readAmount},
    {u"^C(?<a>P)(?<n>¥)$", readAmount},
    {u"^(?<n>¥)o?(?<a>P)$", readAmount},
    {u"^(?<a>E)r(?<n>#)x(?<b>E)r?$", readMoneyRatio},
    {u"^(?<a>E)(?<b>E)(?<n>#)xr$", readMoneyRatio},
    {u"^(?<a>E)r(?<n>¥)gt?(?<b>E)$", readMoneyGap},
    {u"^(?<a>E)r?g(?<b>E)r?$", readMoreMoney},
    {u"^(?<b>E)r?<(?<a>E)r?$", readMoreMoney},
    {u"^(?<a>E)(?<b>E)t?gr$", readMoreMoney},
    {u"^(?<b>E)(?<a>E)t?<r$", readMoreMoney},
    {u"^(?<a>C)u+(?<n>¥)u*$", readBudget},
    {u"^(?<a>C)(?<n>¥)u+$", readBudget},
});

} // namespace

std::span<const Pattern> moneyPatterns()
{
    return kMoneyPatterns;
}

} // namespace podium
