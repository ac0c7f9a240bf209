// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/grammar.h"

#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/resolving.h"

#include <algorithm>
#include <array>
#include <span>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = std::optional<ClaimKind>;

Kind rankOf(const std::string &subject, bool place, const Condition &rank)
{
    if (place)
        return CountryRankClaim{subject, rank};
    return RankClaim{subject, rank};
}

Kind readBest(const Found &found)
{
    if (found.isPlace(u"a"_s))
        return CountryRankClaim{found.name(u"a"_s), {Condition::Kind::Equals, 1, 0, 0}};
    return BestClaim{found.name(u"a"_s), found.modifiers.outside, found.modifiers.within};
}

Kind readRank(const Found &found)
{
    const WrittenNumber number = found.number();
    const bool first = number.value == 1 && number.bound == WrittenNumber::Bound::Plain;
    if (first && !found.isPlace(u"a"_s))
        return readBest(found);
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s), countOf(number));
}

Kind readTop(const Found &found)
{
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s),
                  {Condition::Kind::AtMost, found.number().value, 0, 0});
}

Kind readAhead(const Found &found)
{
    const bool places = found.isPlace(u"a"_s) && found.isPlace(u"b"_s);
    if (places)
        return CountryAheadClaim{found.name(u"a"_s), found.name(u"b"_s)};
    return AheadClaim{found.name(u"a"_s), found.name(u"b"_s)};
}

/// "No country but the US and China is ahead of Korea": it is the first of the others.
Kind readNobodyElse(const Found &found)
{
    if (found.has(u"list"_s))
        found.modifiers.outside = found.codes(u"list"_s);
    return readBest(found);
}

Kind readRatio(const Found &found)
{
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

Kind readGap(const Found &found)
{
    return IndexGapClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

/// Not ahead: at most level.
Kind readNotAhead(const Found &found)
{
    if (found.isPlace(u"a"_s) && found.isPlace(u"b"_s))
        return CountryAheadClaim{found.name(u"b"_s), found.name(u"a"_s)};
    if (found.isPlace(u"a"_s) || found.isPlace(u"b"_s))
        return std::nullopt;
    constexpr double kTie = 0.005;
    return IndexGapClaim{
        found.name(u"a"_s), found.name(u"b"_s), {Condition::Kind::AtMost, kTie, 0, 0}};
}

/// "within 3 points of"
Kind readNear(const Found &found)
{
    return IndexGapClaim{found.name(u"a"_s),
                         found.name(u"b"_s),
                         {Condition::Kind::Equals, 0, 0, found.number().value}};
}

/// "as good as", "tied with"
Kind readLevel(const Found &found)
{
    return IndexGapClaim{
        found.name(u"a"_s), found.name(u"b"_s), {Condition::Kind::Equals, 0, 0, 0.5}};
}

/// "10 % better than": a ratio of 1.1.
Kind readPercent(const Found &found)
{
    constexpr double kPerCent = 0.01;
    const bool above = found.has(u"above"_s);
    Condition ratio = conditionOf(found.number());
    ratio.tolerance *= kPerCent;
    ratio.value = 1 + (above ? 1 : -1) * kPerCent * ratio.value;
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s), ratio};
}

Kind readIndex(const Found &found)
{
    return IndexClaim{found.name(u"a"_s), conditionOf(found.number())};
}

/// "is not in the top 50"
Kind readNotTop(const Found &found)
{
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s),
                  {Condition::Kind::AtLeast, found.number().value + 1, 0, 0});
}

/// "is not the best model outside the US"
Kind readNotBest(const Found &found)
{
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s), {Condition::Kind::AtLeast, 2, 0, 0});
}

Kind readNotFirst(const Found &found)
{
    return found.number().value == 1 ? readNotBest(found) : std::nullopt;
}

/// "Mistral leads Europe": it is the best of the place.
Kind readLeadsPlace(const Found &found)
{
    found.modifiers.within = found.codes(u"list"_s);
    return BestClaim{found.name(u"a"_s), found.modifiers.outside, found.modifiers.within};
}

Kind readMonths(const Found &found)
{
    return MonthsClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

/// Over what is left of a sentence without rules, days and places. English puts what is compared
/// behind its verb, Korean before it.
constexpr auto kPatterns = std::to_array<Pattern>({
    {u"^I?(?<a>E)I?(?<n>#)x[Atq]*I?(?<b>E)$", readRatio},
    {u"^I?(?<a>E)I?(?<b>E)I?t?(?<n>#)xA?$", readRatio},
    {u"^I?(?<a>E)I?(?<n>#)%(?<above>A)(?<b>E)$", readPercent},
    {u"^I?(?<a>E)I?(?<n>#)%b(?<b>E)$", readPercent},
    {u"^I?(?<a>E)I?(?<b>E)t(?<n>#)%(?<above>A)$", readPercent},
    {u"^I?(?<a>E)I?(?<b>E)t(?<n>#)%b$", readPercent},
    {u"^(?<a>[EC])q(?<b>[EC])$", readLevel},
    {u"^(?<a>[EC])(?<b>[EC])q$", readLevel},
    {u"^(?<a>[EC])i(?<n>#)p(?<b>[EC])$", readNear},
    {u"^(?<a>[EC])(?<b>[EC])(?<n>#)pi$", readNear},
    {u"^d(?<a>[EC])(?<b>[EC])(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<b>[EC])d(?<n>#)p$", readGap},
    {u"^d(?<b>[EC])(?<a>[EC])(?<n>#)m$", readMonths},
    {u"^(?<b>[EC])(?<a>[EC])d(?<n>#)m$", readMonths},
    {u"^I?(?<a>E)I?(?<n>#)[pI]*$", readIndex},
    {u"^(?<a>[EC])[Al](?<b>[EC])(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<n>#)p[Al](?<b>[EC])$", readGap},
    {u"^(?<b>[EC])(?<n>#)pb(?<a>[EC])$", readGap},
    {u"^(?<b>[EC])b(?<a>[EC])(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<b>[EC])t(?<n>#)p[Al]$", readGap},
    {u"^(?<b>[EC])(?<a>[EC])t?(?<n>#)pb$", readGap},
    {u"^(?<a>[EC])(?<n>#)mb(?<b>[EC])$", readMonths},
    {u"^(?<a>[EC])b(?<b>[EC])(?<n>#)m$", readMonths},
    {u"^(?<b>[EC])(?<n>#)m[Al](?<a>[EC])$", readMonths},
    {u"^(?<b>[EC])[Al](?<a>[EC])(?<n>#)m$", readMonths},
    {u"^(?<a>[EC])(?<b>[EC])t(?<n>#)mb$", readMonths},
    {u"^(?<b>[EC])(?<a>[EC])t(?<n>#)m[Al]$", readMonths},
    {u"^NGO?t?(?<list>C(?:&C)*)[Al](?<a>[EC])$", readNobodyElse},
    {u"^NeGt?(?<list>C(?:&C)*)[Al](?<a>[EC])$", readNobodyElse},
    {u"^N[MG][Al](?<a>[EC])$", readNobodyElse},
    {u"^y(?<list>C+)G?[Al](?<a>[EC])$", readNobodyElse},
    {u"^(?<a>[EC])by(?<list>C+)$", readNobodyElse},
    {u"^(?<a>[EC])yb(?<list>C+)$", readNobodyElse},
    {u"^(?<a>[EC])tA[GM]?(?<list>C+)y$", readNobodyElse},
    {u"^(?<list>C+)y(?<a>[EC])t?[Al]$", readNobodyElse},
    {u"^(?<a>[EC])NT(?<n>#)R?$", readNotTop},
    {u"^(?<a>[EC])T(?<n>#)R?N$", readNotTop},
    {u"^(?<a>[EC])NB[ML]?$", readNotBest},
    {u"^(?<a>[EC])B[ML]?[N!]$", readNotBest},
    {u"^(?<a>[EC])(?<n>[#n])R[N!]$", readNotFirst},
    {u"^(?<a>[EC])N(?<n>n)$", readNotFirst},
    {u"^(?<a>E)l(?<list>C+)$", readLeadsPlace},
    {u"^(?<a>[EC])R?(?<n>[#n])R?b(?<list>C+)$", readRank},
    {u"^(?<a>[EC])(?<list>C+)b(?<n>[#n])R?$", readRank},
    {u"^(?<a>[EC])Z(?<b>[EC])$", readNotAhead},
    {u"^(?<a>[EC])(?<b>[EC])tZ$", readNotAhead},
    {u"^(?<a>[EC])[Al](?<b>[EC])$", readAhead},
    {u"^(?<b>[EC])b(?<a>[EC])$", readAhead},
    {u"^(?<a>[EC])(?<b>[EC])t?A$", readAhead},
    {u"^(?<b>[EC])(?<a>[EC])t?b$", readAhead},
    {u"^(?<b>[EC])t(?<a>[EC])A$", readAhead},
    {u"^A(?<b>[EC])(?<a>[EC])$", readAhead},
    {u"^(?<a>[EC])R?T(?<n>#)R?$", readTop},
    {u"^(?<a>[EC])R?(?<n>[#n])R[MG]*$", readRank},
    {u"^(?<a>[EC])R(?<n>[#n])$", readRank},
    {u"^(?<a>[EC])(?<n>n)[BRMG]*$", readRank},
    {u"^(?<a>[EC])I?B[ML]?I?$", readBest},
    {u"^I?B[ML]?I?(?<a>[EC])M?$", readBest},
    {u"^(?<a>[EC])l$", readBest},
});

/// What says nothing for the kind of claim: "Mistral's model" is Mistral, "Korea's best model" Korea.
void simplify(Clause &clause, const Modifiers &modifiers)
{
    const QString owned = u"(?<=[EC])o?M(?=[^#T]|$)|(?<=C)o?BM(?=[Albt#])"_s;
    if (!clause.letters().startsWith(u'B')) {
        if (const auto match = clause.matched(owned); match.hasMatch())
            clause.erase(match.capturedStart(), match.capturedLength());
    }
    if (modifiers.countsPlaces)
        clause.eraseAll(u"G"_s);
    // "Korea's best model ranks 7th" is about models.
    if (const auto match = clause.matched(u"^Co?BM(?=R|n|#R|T)"_s); match.hasMatch()) {
        Item best = clause.item(0);
        best.sort = u'E';
        clause.replace(0, match.capturedLength(), {best});
    }
    const bool lists = clause.matched(u"^(?:[C][&C]*#|#L|L#)"_s).hasMatch();
    clause.eraseAll(lists ? u"soWK-"_s : u"soWK&-"_s);
    if (!clause.matched(u"pi|i#p"_s).hasMatch())
        clause.eraseAll(u"i"_s);
    // "only" and "all" say something of places alone.
    clause.whileMatched(u"[yj](?=#)"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), 1);
    });
    if (!clause.matched(u"C.*[yj]|[yj].*C"_s).hasMatch())
        clause.eraseAll(u"yj"_s);
}

Kind kindOf(std::span<const Pattern> patterns, const Clause &clause, Modifiers &modifiers)
{
    for (const Pattern &known : patterns) {
        const auto match = clause.matched(QString::fromUtf16(known.pattern));
        if (!match.hasMatch())
            continue;
        if (auto kind = known.read({clause, match, modifiers}))
            return kind;
    }
    return std::nullopt;
}

Kind kindOf(const Clause &clause, Modifiers &modifiers)
{
    for (const auto patterns :
         {moneyPatterns(), countPatterns(), std::span<const Pattern>(kPatterns)}) {
        if (auto kind = kindOf(patterns, clause, modifiers))
            return kind;
    }
    return std::nullopt;
}

/// The first part that could not be used.
Item obstacle(const std::vector<Item> &items, const Clause &clause)
{
    for (const Item &item : clause.items()) {
        if (QStringView(u"EC#sno&").contains(QChar(item.sort)))
            continue;
        return item;
    }
    return clause.items().empty() ? items.back() : clause.items().back();
}

} // namespace

Understood understood(const Dataset &dataset, const std::vector<Item> &items)
{
    if (items.empty())
        return {};
    Said said;
    Clause clause(items);
    Modifiers modifiers = takeModifiers(clause, said);
    simplify(clause, modifiers);
    const Kind kind = kindOf(clause, modifiers);
    if (!kind)
        return {{}, obstacle(items, clause)};
    said.kind = *kind;
    if (!resolve(dataset, modifiers, said))
        return {{}, obstacle(items, clause)};
    return {std::move(said), {}};
}

} // namespace podium
