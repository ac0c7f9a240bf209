// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using RatioKind = std::optional<ClaimKind>;

RatioKind readRatio(const Found &found)
{
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

/// "half as good as": to the next tenth of it.
RatioKind readShare(const Found &found)
{
    constexpr double kTenth = 0.1;
    const Item &part = found.item(u"n"_s);
    Condition ratio = countOf(part.number);
    ratio.value = shareOf(part);
    if (part.number.bound == WrittenNumber::Bound::Plain)
        ratio.tolerance = kTenth * ratio.value;
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s), ratio};
}

/// "a third less than", "3분의 1 낮다": by a share, to the next tenth of it.
RatioKind readShareApart(const Found &found)
{
    constexpr double kTenth = 0.1;
    const Item &part = found.item(u"n"_s);
    Condition apart = conditionOf(part.number);
    apart.value = shareOf(part);
    if (apart.kind == Condition::Kind::Equals)
        apart.tolerance = kTenth * apart.value;
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s),
                      changed(apart, found.has(u"above"_s) ? 1 : -1, 1)};
}

/// "10 % better than": a ratio of 1.1.
RatioKind readPercent(const Found &found)
{
    constexpr double kPerCent = 0.01;
    const double part = found.has(u"above"_s) ? kPerCent : -kPerCent;
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s),
                      changed(conditionOf(found.number()), part, 1)};
}

/// "80 % of GPT-5": a ratio of 0.8.
RatioKind readPercentOf(const Found &found)
{
    constexpr double kPerCent = 0.01;
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s),
                      changed(conditionOf(found.number()), kPerCent)};
}

/// "within 5 % of"
RatioKind readNearPercent(const Found &found)
{
    if (found.number().bound == WrittenNumber::Bound::Between)
        return std::nullopt;
    constexpr double kPerCent = 0.01;
    return RatioClaim{found.name(u"a"_s),
                      found.name(u"b"_s),
                      {Condition::Kind::Equals, 1, 0, kPerCent * found.number().value}};
}

constexpr auto kRatioPatterns = std::to_array<Pattern>({
    {u"^I?(?<a>E)I?(?<n>#)x[Aq]*I?(?<b>E)$", readRatio},
    {u"^I?(?<a>E)I?(?<n>h)q*I?(?<b>E)I?$", readShare},
    {u"^I?(?<a>E)I?(?<b>E)I?(?<n>h)I?$", readShare},
    {u"^I?(?<a>E)I?(?<n>#)%(?<above>A)(?<b>E)I?$", readPercent},
    {u"^I?(?<a>E)I?(?<n>#)%[bZ](?<b>E)I?$", readPercent},
    {u"^I?(?<a>E)I?(?<b>E)I?t?(?<n>#)%(?<above>A)I?$", readPercent},
    {u"^I?(?<a>E)I?(?<n>#)%[qI]*(?<b>E)I?$", readPercentOf},
    {u"^I?(?<a>E)I?(?<b>E)I?t?(?<n>#)%I?$", readPercentOf},
    {u"^I?(?<a>E)I?(?<n>h)[b<]I?(?<b>E)I?$", readShareApart},
    {u"^I?(?<a>E)I?(?<b>E)I?t?(?<n>h)[b<]I?$", readShareApart},
    {u"^I?(?<a>E)I?(?<n>h)(?<above>[Ag])I?(?<b>E)I?$", readShareApart},
    {u"^I?(?<a>E)I?(?<b>E)I?t?(?<n>h)(?<above>[Ag])I?$", readShareApart},
    {u"^I?(?<a>E)I?(?<above>[Ag])(?<b>E)I?(?<n>h)$", readShareApart},
    {u"^I?(?<a>E)I?b(?<b>E)I?(?<n>h)$", readShareApart},
    {u"^(?<a>E)i(?<n>#)%(?<b>E)$", readNearPercent},
});

} // namespace

std::span<const Pattern> ratioPatterns()
{
    return kRatioPatterns;
}

} // namespace podium
