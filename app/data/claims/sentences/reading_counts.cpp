// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/lab_parts.h"

#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using CountKind = std::optional<ClaimKind>;

constexpr Condition kNone{Condition::Kind::Equals, 0, 0, 0};
constexpr Condition kAny{Condition::Kind::AtLeast, 0, 0, 0};

int topOf(const Found &found)
{
    return static_cast<int>(found.item(u"top"_s).number.value);
}

std::vector<CountPart> partsOf(const Found &found, const QString &name)
{
    std::vector<CountPart> parts;
    const qsizetype start = found.match.capturedStart(name);
    CountPart part;
    bool counted = false;
    bool placed = false;
    for (qsizetype i = start; i < start + found.match.capturedLength(name); ++i) {
        const Item &item = found.clause.item(i);
        if (item.sort == u'#') {
            part.number = countOf(item.number);
            counted = true;
        } else if (item.sort == u'C' && i > start && found.clause.item(i - 1).sort == u'C') {
            // "20 from the US, China and Korea": taken together
            addNamed(placed ? part : parts.back(), item);
        } else if (item.sort == u'C' || item.sort == u'e') {
            addNamed(part, item);
            placed = true;
        }
        if (!counted || !placed)
            continue;
        parts.push_back(std::move(part));
        part = {};
        counted = placed = false;
    }
    return parts;
}

/// All that are named, taken together.
CountPart partNamed(const Found &found, const QString &name, const Condition &number)
{
    CountPart part{{}, number, {}};
    const qsizetype start = found.match.capturedStart(name);
    for (qsizetype i = start; i < start + found.match.capturedLength(name); ++i)
        addNamed(part, found.clause.item(i));
    return part;
}

CountKind readTopCount(const Found &found)
{
    return TopCountClaim{topOf(found), partsOf(found, u"list"_s)};
}

/// "at least ten companies in the US and in China, a few elsewhere": the number holds for each.
std::vector<CountPart> sharedParts(const Found &found)
{
    std::vector<CountPart> parts;
    const qsizetype start = found.match.capturedStart(u"list"_s);
    for (qsizetype i = start; i < start + found.match.capturedLength(u"list"_s); ++i) {
        if (found.clause.item(i).sort == u'C')
            parts.push_back({found.clause.item(i).codes, countOf(found.number())});
    }
    if (found.has(u"rest"_s))
        parts.push_back({{}, countOf(found.item(u"rest"_s).number)});
    return parts;
}

CountKind readLabs(const Found &found)
{
    return LabCountClaim{sharedParts(found)};
}

/// "Cohere is the only Canadian lab"
CountKind readOnlyLab(const Found &found)
{
    LabCountClaim only{sharedParts(found)};
    only.lab = found.name(u"lab"_s);
    return only;
}

CountKind readLabParts(const Found &found)
{
    return LabCountClaim{partsOf(found, u"list"_s)};
}

CountKind readEvaluations(const Found &found)
{
    return EvaluationCountClaim{countOf(found.number())};
}

/// "three of the top 22 are Korean", "two are Korean or French": all places named together.
CountKind readTopShare(const Found &found)
{
    return TopCountClaim{topOf(found), {partNamed(found, u"list"_s, countOf(found.number()))}};
}

/// "60 % of the top 10 are American"
CountKind readTopPercent(const Found &found)
{
    constexpr double kPerCent = 0.01;
    return TopCountClaim{
        topOf(found),
        {partNamed(found, u"list"_s,
                   changed(conditionOf(found.number()), kPerCent * topOf(found)))}};
}

/// "three of the top 22 are neither American nor Chinese"
CountKind readTopOthers(const Found &found)
{
    return TopCountClaim{topOf(found),
                         {partNamed(found, u"list"_s, kAny), {{}, countOf(found.number())}}};
}

/// "no Korean model is in the top 10"
CountKind readTopNone(const Found &found)
{
    return TopCountClaim{topOf(found), {partNamed(found, u"list"_s, kNone)}};
}

/// "Only France of Europe": of the others of a group alone nothing can be said.
bool mixesGroups(const std::vector<std::string> &codes)
{
    const auto groups = std::ranges::count_if(codes, isRegion);
    return groups > 0 && static_cast<std::size_t>(groups) < codes.size();
}

/// "the top 10 are all American or Chinese"
CountKind readTopOnly(const Found &found)
{
    if (mixesGroups(found.codes(u"list"_s)))
        return std::nullopt;
    return TopCountClaim{topOf(found), {partNamed(found, u"list"_s, kAny), {{}, kNone}}};
}

/// "The three best models are American": every one of them; of "Korea is a top three" there are no models.
CountKind readTopAll(const Found &found)
{
    const bool models = found.modifiers.ofModels || found.match.capturedLength(u"models"_s) > 0;
    return models ? readTopOnly(found) : std::nullopt;
}

/// "more than half of the top 22 are American", "a third of the top 30 are Chinese"
CountKind readTopPart(const Found &found)
{
    constexpr double kAboutShare = 0.1;
    const Item &part = found.item(u"n"_s);
    const double number = shareOf(part) * topOf(found);
    const bool whole = std::abs(number - std::round(number)) < 1e-9;
    Condition condition = countOf(part.number);
    condition.value = whole ? std::round(number) : number;
    if (part.number.bound == WrittenNumber::Bound::Plain)
        condition.tolerance = whole ? 0 : 0.5;
    else if (part.number.bound == WrittenNumber::Bound::About)
        condition.tolerance = kAboutShare;
    else if (part.number.bound == WrittenNumber::Bound::AtLeast && part.number.open)
        condition.value = std::floor(condition.value) + 1; // more than it
    else if (part.number.bound == WrittenNumber::Bound::AtMost && part.number.open)
        condition.value = std::ceil(condition.value) - 1;
    condition.open = false;
    return TopCountClaim{topOf(found), {partNamed(found, u"list"_s, condition)}};
}

/// "Japan has no lab in the ranking"
CountKind readNoLabs(const Found &found)
{
    return LabCountClaim{{{found.codes(u"list"_s), kNone}}};
}

constexpr auto kCountPatterns = std::to_array<Pattern>({
    {u"^T(?<top>#)M?(?<list>(?:#M?C+|#e)+)M?$", readTopCount},
    {u"^T(?<top>#)M?(?<list>(?:C+M?#|e#)+)M?$", readTopCount},
    {u"^(?<list>#M?C|C#)M?T(?<top>#)M?$", readTopCount},
    {u"^E?(?<n>#)M?T(?<top>#)[MR]*[NO!](?<list>C+)!?M?$", readTopOthers},
    {u"^E?(?<n>#)O(?<list>C(?:O?C)*)M?T(?<top>#)[MR]*$", readTopOthers},
    {u"^O(?<list>C(?:O?C)*)(?<n>#)M?T(?<top>#)[MR]*$", readTopOthers},
    {u"^(?<list>C+)OT(?<top>#)[MR]*(?<n>#)M?$", readTopOthers},
    {u"^T(?<top>#)[MR]*(?<n>#)%(?<list>C+)[ML]?$", readTopPercent},
    {u"^T(?<top>#)[MR]*(?<list>C+)[ML]?(?<n>#)%$", readTopPercent},
    {u"^(?<list>C+)NT(?<top>#)R?M$", readTopNone},
    {u"^T(?<top>#)[MR]*(?<n>#)M?[NO!](?<list>C+)[ML]?$", readTopOthers},
    {u"^T(?<top>#)[MR]*(?<n>#)M?(?<list>C+)M?!$", readTopOthers},
    {u"^T(?<top>#)[MR]*(?<list>C+)[O!N]M?(?<n>#)$", readTopOthers},
    {u"^(?<list>C+)[ML]?T(?<top>#)[MR]*(?<n>#)M?$", readTopShare},
    {u"^(?<list>C+)[ML](?<n>#)T(?<top>#)[MR]*$", readTopShare},
    {u"^T(?<top>#)[MR]*(?<n>#)M?(?<list>C+)[ML]?$", readTopShare},
    {u"^T(?<top>#)[MR]*(?<list>C+)[ML]?(?<n>#)M?$", readTopShare},
    {u"^N(?<list>C+)[ML]?T(?<top>#)[MR]*$", readTopNone},
    {u"^N[ML](?<list>C+)T(?<top>#)[MR]*$", readTopNone},
    {u"^NT(?<top>#)[MR]*(?<list>C+)[ML]?$", readTopNone},
    {u"^(?<list>C+)N[ML]T(?<top>#)[MR]*$", readTopNone},
    {u"^(?<list>C+)[ML]NT(?<top>#)[MR]*$", readTopNone},
    {u"^(?<list>C+)T(?<top>#)R?(?:[ML]N|N[ML])$", readTopNone},
    {u"^T(?<top>#)[MR]*N(?<list>C+)[ML]?$", readTopNone},
    {u"^T(?<top>#)[MR]*(?<list>C+)[ML]?N$", readTopNone},
    {u"^(?<list>C+)[ML]N?T(?<top>#)[MR]*N$", readTopNone},
    {u"^T(?<top>#)[MR]*[jy](?<list>C+)[ML]?$", readTopOnly},
    {u"^y(?<list>C+)[ML]?T(?<top>#)[MR]*$", readTopOnly},
    {u"^N[MLG]?O(?<list>C+)M?T(?<top>#)[MR]*$", readTopOnly},
    {u"^NeG?[Mt]*(?<list>C+)M?T(?<top>#)[MR]*$", readTopOnly},
    {u"^(?<list>C+)OM?T(?<top>#)[MR]*N$", readTopOnly},
    {u"^T(?<top>#)[MR]*N[MLG]?O(?<list>C+)$", readTopOnly},
    {u"^T(?<top>#)R?(?<models>M?)(?<list>C+)M?$", readTopAll},
    {u"^T(?<top>#)[MR]*(?<n>h)M?(?<list>C+)[ML]?$", readTopPart},
    {u"^(?<n>h)M?T(?<top>#)[MR]*(?<list>C+)[ML]?$", readTopPart},
    {u"^N[ML](?<list>C+)$", readNoLabs},
    {u"^(?<list>C+)N[ML]$", readNoLabs},
    {u"^(?<list>C+)[ML]?N$", readNoLabs},
    {u"^(?<n>#)L(?<list>C(?:&?C)*)(?:&?(?<rest>#)e)?$", readLabs},
    {u"^(?<list>C(?:&?C)*)(?<n>#)L$", readLabs},
    {u"^(?<list>C(?:&?C)*)L(?<n>#)$", readLabs},
    {u"^(?<n>#)(?<list>C)Lk(?<lab>E)$", readOnlyLab},
    {u"^(?<list>C(?:&?C)*)(?<n>#)&?e(?<rest>#)L$", readLabs},
    {u"^L(?<list>(?:&?C#)+)$", readLabParts},
    {u"^(?:#L|L#)(?<list>(?:&?#C|&?C#)+&?(?:#e|e#)?)$", readLabParts},
    {u"^I?(?<n>#)V$", readEvaluations},
});

} // namespace

std::span<const Pattern> countPatterns()
{
    return kCountPatterns;
}

} // namespace podium
