// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"
#include "app/engine/countries/places.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using MoneyKind = std::optional<ClaimKind>;

/// A lab, or all labs of countries.
void addTo(MoneySum &sum, const Item &item)
{
    if (item.codes.empty())
        sum.labs.push_back(item.name);
    sum.countries.insert(sum.countries.end(), item.codes.begin(), item.codes.end());
}

bool isOfInvestment(const Found &found)
{
    return std::ranges::any_of(found.clause.items(),
                               [](const Item &item) { return item.tag == "investment"_L1; });
}

MoneySum sumOf(const Found &found, const QString &name)
{
    MoneySum sum{{}, {}, found.modifiers.from, found.modifiers.to};
    sum.investment = isOfInvestment(found);
    const qsizetype start = found.match.capturedStart(name);
    for (qsizetype at = start; at < start + found.match.capturedLength(name); ++at)
        addTo(sum, found.clause.item(at));
    return sum;
}

/// "Anthropic and xAI" are summed where that is said.
bool sumsUnsaid(const Found &found)
{
    const bool several
        = found.match.capturedLength(u"a"_s) > 1 || found.match.capturedLength(u"b"_s) > 1;
    return several && !found.modifiers.combined;
}

MoneyKind readAmount(const Found &found)
{
    const Item &amount = found.item(u"n"_s);
    MoneySum sum;
    if (sumsUnsaid(found))
        return std::nullopt;
    // Of a country, never of a lab; "announced €109 bn of private investment" is a plan.
    const bool isPlan = found.clause.letters().indexOf(u'r') > found.match.capturedStart(u"n"_s);
    if (isOfInvestment(found) && (isPlan || found.item(u"a"_s).codes.empty()))
        return std::nullopt;
    if (found.item(u"a"_s).sort == u'P')
        sum.programme = found.name(u"a"_s);
    else
        sum = sumOf(found, u"a"_s);
    return AmountClaim{std::move(sum), amount.tag.toStdString(), conditionOf(amount.number)};
}

/// "Mistral's Series C was EUR 1.7 bn": an amount alone is that of a round or of all that are named.
MoneyKind readRoundOrTotal(const Found &found)
{
    const Modifiers &named = found.modifiers;
    return named.inTotal || named.latest || !named.round.empty() ? readAmount(found) : std::nullopt;
}

MoneyKind readMoneyRatio(const Found &found)
{
    if (!found.clause.letters().contains(u'r') || sumsUnsaid(found))
        return std::nullopt; // of indices
    constexpr double kTenth = 0.1;
    Condition ratio = conditionOf(found.number());
    if (found.item(u"n"_s).sort == u'h') {
        ratio.value = shareOf(found.item(u"n"_s));
        ratio.tolerance
            = ratio.kind == Condition::Kind::Equals ? kTenth * ratio.value : ratio.tolerance;
    }
    return MoneyGapClaim{sumOf(found, u"a"_s), sumOf(found, u"b"_s), true, "USD", ratio};
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
    if (!found.clause.letters().contains(u'r') || sumsUnsaid(found))
        return std::nullopt; // of indices
    return MoneyGapClaim{sumOf(found, u"a"_s),
                         sumOf(found, u"b"_s),
                         true,
                         "USD",
                         {Condition::Kind::AtLeast, 1, 0, 0, true}};
}

/// "OpenAI raised the most", "more than all Korean labs combined": whose money the other sum is, the
/// ledger says.
MoneyKind readMoreThanRivals(const Found &found)
{
    const bool most = std::ranges::any_of(found.clause.items(),
                                          [](const Item &item) { return item.tag == "most"_L1; });
    if (!found.clause.letters().contains(u'r') || most != found.has(u"most"_s))
        return std::nullopt;
    if (const Item &subject = found.item(u"a"_s); !subject.codes.empty()) {
        // "French labs raised more than all other European ones combined"
        if (most || !found.modifiers.combined)
            return std::nullopt;
        MoneySum others{{}, {}, found.modifiers.from, found.modifiers.to};
        others.countries = found.match.capturedLength(u"list"_s) > 0
            ? found.codes(u"list"_s)
            : std::vector{std::string(kWorld)};
        others.outside = subject.codes;
        return MoneyGapClaim{sumOf(found, u"a"_s),
                             std::move(others),
                             true,
                             "USD",
                             {Condition::Kind::AtLeast, 1, 0, 0, true}};
    }
    found.modifiers.ofRivals = true;
    if (found.match.capturedLength(u"list"_s) > 0)
        found.modifiers.within = found.codes(u"list"_s);
    MoneySum rivals{{}, {}, found.modifiers.from, found.modifiers.to};
    return MoneyGapClaim{sumOf(found, u"a"_s),
                         std::move(rivals),
                         true,
                         "USD",
                         {Condition::Kind::AtLeast, 1, 0, 0, true}};
}

/// "US labs attracted 90 % of all the money raised"
MoneyKind readShareOfAll(const Found &found)
{
    constexpr double kPerCent = 0.01;
    constexpr double kTenth = 0.1;
    if (isOfInvestment(found) || !found.modifiers.outside.empty())
        return std::nullopt;
    const Item &part = found.item(found.has(u"n2"_s) ? u"n2"_s : u"n"_s);
    Condition share = changed(conditionOf(part.number), kPerCent);
    if (part.sort == u'h') {
        share = conditionOf(part.number);
        share.value = shareOf(part);
        if (share.kind == Condition::Kind::Equals)
            share.tolerance = kTenth * share.value;
    }
    MoneySum all{{}, {}, found.modifiers.from, found.modifiers.to};
    all.countries = found.modifiers.within.empty() ? std::vector{std::string(kWorld)}
                                                   : std::exchange(found.modifiers.within, {});
    return MoneyGapClaim{sumOf(found, u"a"_s), std::move(all), true, "USD", share};
}

/// "Korea plans KRW 10.1 tn for 2026": which of its programmes is meant, the ledger says.
MoneyKind readBudget(const Found &found)
{
    const Item &amount = found.item(u"n"_s);
    found.modifiers.budgetOf = found.name(u"a"_s);
    return AmountClaim{{}, amount.tag.toStdString(), conditionOf(amount.number)};
}

/// "The ledger has 3.1 times as much for the budget of 2026 as for that of 2025"
MoneyKind readProgrammeRatio(const Found &found)
{
    return MoneyGapClaim{{found.name(u"a"_s), {}, {}, {}},
                         {found.name(u"b"_s), {}, {}, {}},
                         true,
                         {},
                         conditionOf(found.number())};
}

constexpr auto kMoneyPatterns = std::to_array<Pattern>({
    {u"^(?<a>E+)r?(?:(?<n>#)%|(?<n2>h))ωr?$", readShareOfAll},
    {u"^ω(?:(?<n>#)%|(?<n2>h))(?<a>E+)r?$", readShareOfAll},
    {u"^(?<a>E+)ω(?:(?<n>#)%|(?<n2>h))r?$", readShareOfAll},
    {u"^(?:(?<n>#)%|(?<n2>h))ωr?(?<a>E+)$", readShareOfAll},
    {u"^(?<a>E+)r(?<n>¥)r?$", readAmount},
    {u"^r(?<a>E)(?<n>¥)$", readAmount},
    {u"^(?<a>E+)(?<n>¥)r$", readAmount},
    {u"^(?<a>E)(?<n>¥)$", readRoundOrTotal},
    {u"^(?<a>P)(?<n>¥)$", readAmount},
    {u"^(?<n>#)x(?<a>P)(?<b>P)$", readProgrammeRatio},
    {u"^r?(?<a>E+)r?(?<n>#)x(?<b>E+)r?$", readMoneyRatio},
    {u"^(?<a>E)r?(?<b>E+)r?t?(?<n>#)xg?r?$", readMoneyRatio},
    {u"^(?<a>E)r(?<n>h)(?<b>E)r?$", readMoneyRatio},
    {u"^(?<a>E)r?(?<b>E)r?(?<n>h)r?$", readMoneyRatio},
    {u"^(?<a>E)r(?<n>¥)gt?(?<b>E)r?$", readMoneyGap},
    {u"^r?(?<a>E+)r?gt?(?<b>E+)r?$", readMoreMoney},
    {u"^(?<a>E)[Al](?<b>E)W?r$", readMoreMoney},
    {u"^(?<a>E)r[Ag]t?(?<b>E)r?$", readMoreMoney},
    {u"^(?<b>E)r[b<]t?(?<a>E)r?$", readMoreMoney},
    {u"^(?<a>E)r(?<b>E)r?t[Ag]$", readMoreMoney},
    {u"^(?<b>E)r(?<a>E)r?t[b<]$", readMoreMoney},
    {u"^r?(?<b>E+)r?<t?(?<a>E+)r?$", readMoreMoney},
    {u"^(?<a>E)r?(?<b>E+)r?t?r?gr$", readMoreMoney},
    {u"^(?<a>E+)r(?<b>E+)t?g$", readMoreMoney},
    {u"^(?<b>E+)r(?<a>E+)t?<$", readMoreMoney},
    {u"^(?<a>E)(?<most>rgr?|gr)L?$", readMoreThanRivals},
    {u"^(?<most>r?gr)L?(?<a>E)$", readMoreThanRivals},
    {u"^N(?<list>C+)[LG]r?gt?(?<a>E)r?$", readMoreThanRivals},
    {u"^(?<a>E)t?(?:gr|rg)(?<list>C+)[LG]N$", readMoreThanRivals},
    {u"^N[LG]?rg(?<a>E)$", readMoreThanRivals},
    {u"^(?<a>E)t?(?:gr|rg)[LG]?N$", readMoreThanRivals},
    {u"^(?<a>E)r?gt?(?:j?(?<list>C*)L|e)r?$", readMoreThanRivals},
    {u"^(?<a>E)[ej]*(?<list>C*)[ej]*L?[ej]*t(?:gr|rg)$", readMoreThanRivals},
    {u"^(?<a>C)u+(?<n>¥)u*$", readBudget},
});

} // namespace

std::span<const Pattern> moneyPatterns()
{
    return kMoneyPatterns;
}

} // namespace podium
