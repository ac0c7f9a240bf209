// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using ModelKind = std::optional<ClaimKind>;

constexpr double kTie = 0.005;

ModelKind rankOf(const std::string &subject, bool place, const Condition &rank)
{
    if (place)
        return CountryRankClaim{subject, rank};
    return RankClaim{subject, rank};
}

/// Whether a model or lab is spoken of, which a place has and is not.
bool isOfModels(const Found &found)
{
    static const QRegularExpression models(u"[ML]"_s);
    const bool led = found.clause.letters().startsWith(u'C'); // "China leads in open models"
    return found.match.capturedView().contains(models) || (found.modifiers.ofModels && !led);
}

ModelKind readBest(const Found &found)
{
    if (found.isPlace(u"a"_s) && !isOfModels(found)) // "the best model is Chinese"
        return CountryRankClaim{found.name(u"a"_s), {Condition::Kind::Equals, 1, 0, 0}};
    return BestClaim{found.name(u"a"_s), found.modifiers.outside, found.modifiers.within};
}

/// "At least third", "third or better": the better rank is the smaller number.
Condition rankCondition(const WrittenNumber &number)
{
    using Kind = Condition::Kind;
    Condition rank = countOf(number);
    if (rank.kind == Kind::AtLeast)
        rank.kind = Kind::AtMost;
    else if (rank.kind == Kind::AtMost)
        rank.kind = Kind::AtLeast;
    return rank;
}

ModelKind readRank(const Found &found)
{
    const WrittenNumber number = found.number();
    const bool first = number.value == 1 && number.bound == WrittenNumber::Bound::Plain;
    const bool ofModels = found.isPlace(u"a"_s) && isOfModels(found);
    if (first && (ofModels || !found.isPlace(u"a"_s)))
        return readBest(found);
    if (ofModels || number.bound == WrittenNumber::Bound::About)
        return std::nullopt; // a rank near the third is not the third
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s), rankCondition(number));
}

/// "The UAE has a top-30 model": its best is; a lab is ranked among labs.
ModelKind topRank(const Found &found, const Condition &rank)
{
    const bool place = found.isPlace(u"a"_s);
    if (place && found.match.capturedView().contains(u'L'))
        return std::nullopt;
    return rankOf(found.name(u"a"_s), place && !isOfModels(found), rank);
}

ModelKind readTop(const Found &found)
{
    if (found.number().bound == WrittenNumber::Bound::Between)
        return std::nullopt;
    return topRank(found, {Condition::Kind::AtMost, found.number().value, 0, 0});
}

/// "Korea's two best labs are LG and Upstage"
ModelKind readTopOf(const Found &found)
{
    found.modifiers.within = found.codes(u"list"_s);
    return readTop(found);
}

ModelKind readAhead(const Found &found)
{
    const bool places = found.isPlace(u"a"_s) && found.isPlace(u"b"_s);
    if (places)
        return CountryAheadClaim{found.name(u"a"_s), found.name(u"b"_s)};
    return AheadClaim{found.name(u"a"_s), found.name(u"b"_s)};
}

/// "Just ahead of X and Y": next above one of them, which is left open.
bool isAboveSeveral(const Found &found)
{
    return std::ranges::any_of(found.clause.items(), [](const Item &item) {
        return item.sort == u'J' && item.tag == "above"_L1;
    });
}

/// "No country but the US and China is ahead of Korea": it is the first of the others.
ModelKind readNobodyElse(const Found &found)
{
    if (isAboveSeveral(found))
        return std::nullopt;
    if (found.has(u"list"_s)) {
        const auto others = found.codes(u"list"_s);
        found.modifiers.outside.insert(found.modifiers.outside.end(), others.begin(), others.end());
    }
    // "Of European models none beats Kimi": which need not be one of them.
    if (!found.isPlace(u"a"_s) && !found.has(u"list"_s) && found.modifiers.within.size() == 1
        && found.modifiers.outside.empty()) {
        const std::string place = found.modifiers.within.front();
        found.modifiers.within.clear();
        return IndexGapClaim{place, found.name(u"a"_s), {Condition::Kind::AtMost, kTie, 0, 0}};
    }
    return readBest(found);
}

/// "Only X and Y are ahead of Z", "Z beats every lab but X and Y": it comes next.
ModelKind readOnlyBehind(const Found &found)
{
    if (isAboveSeveral(found))
        return std::nullopt;
    const auto ahead = static_cast<double>(found.match.capturedLength(u"list"_s));
    return RankClaim{found.name(u"a"_s), {Condition::Kind::Equals, ahead + 1, 0, 0}};
}

/// "number one is Kimi K2"
ModelKind readFirst(const Found &found)
{
    const Item &rank = found.clause.item(found.clause.item(0).sort == u'R' ? 1 : 0);
    if (rank.number.value == 1)
        return readBest(found);
    if (found.isPlace(u"a"_s) && isOfModels(found))
        return std::nullopt; // "the second best model is Chinese": not its best one
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s), countOf(rank.number));
}

/// Not ahead: at most level.
ModelKind readNotAhead(const Found &found)
{
    if (found.isPlace(u"a"_s) && found.isPlace(u"b"_s))
        return CountryAheadClaim{found.name(u"b"_s), found.name(u"a"_s)};
    return IndexGapClaim{
        found.name(u"a"_s), found.name(u"b"_s), {Condition::Kind::AtMost, kTie, 0, 0}};
}

/// "Alibaba's best model is Qwen": among those of the lab it is.
ModelKind readBestOfLab(const Found &found)
{
    found.modifiers.ofLab = found.name(u"b"_s);
    return readBest(found);
}

/// "Five countries are ahead of Korea": it is the sixth.
ModelKind readSoManyAhead(const Found &found)
{
    const bool places = found.item(u"who"_s).sort == u'G';
    if (places != found.isPlace(u"a"_s))
        return std::nullopt;
    return rankOf(found.name(u"a"_s), places, changed(countOf(found.number()), 1, 1));
}

ModelKind readIndex(const Found &found)
{
    return IndexClaim{found.name(u"a"_s), conditionOf(found.number())};
}

/// "is not in the top 50"
ModelKind readNotTop(const Found &found)
{
    if (found.number().bound != WrittenNumber::Bound::Plain)
        return std::nullopt;
    return topRank(found, {Condition::Kind::AtLeast, found.number().value + 1, 0, 0});
}

/// "is not the best model outside the US"
ModelKind readNotBest(const Found &found)
{
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s), {Condition::Kind::AtLeast, 2, 0, 0});
}

ModelKind readNotRank(const Found &found)
{
    const bool openly = std::ranges::any_of(found.clause.items(), [](const Item &item) {
        return item.sort == u'N' && !item.tag.isEmpty(); // "never", "was pushed out of"
    });
    if (found.number().bound == WrittenNumber::Bound::Plain && found.number().value == 1)
        return readNotBest(found);
    if (openly || found.number().bound != WrittenNumber::Bound::Plain)
        return std::nullopt;
    if (found.isPlace(u"a"_s) && isOfModels(found))
        return std::nullopt;
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s),
                  {Condition::Kind::Not, found.number().value, 0, 0});
}

/// "Mistral leads Europe": it is the best of the place.
ModelKind readLeadsPlace(const Found &found)
{
    found.modifiers.within = found.codes(u"list"_s);
    return BestClaim{found.name(u"a"_s), found.modifiers.outside, found.modifiers.within};
}

/// Over what is left of a sentence without rules, days and places. English puts what is compared
/// behind its verb, Korean before it.
constexpr auto kPatterns = std::to_array<Pattern>({
    {u"^(?<a>E)k(?<b>E)$", readBestOfLab},
    {u"^(?<n>#)(?<who>[GM])[Al](?<a>[EC])$", readSoManyAhead},
    {u"^(?<a>[EC])tA(?<who>[GM])(?<n>#)(?:[GM])?$", readSoManyAhead},
    {u"^I?(?<a>E)I?(?<n>#)[pI]*$", readIndex},
    {u"^I?(?<a>E)I?r?(?<n>#)pI?r?$", readIndex},
    {u"^NeGt?(?<list>C(?:&?C)*)[Al](?<a>[EC])$", readNobodyElse},
    {u"^N[MLG]?[Al](?<a>[EC])$", readNobodyElse},
    {u"^(?<a>[EC])t?A[MLG]?N$", readNobodyElse},
    {u"^y(?<list>C+)G?[Al](?<a>[EC])$", readNobodyElse},
    {u"^(?<a>[EC])by(?<list>C+)$", readNobodyElse},
    {u"^(?<a>[EC])yb(?<list>C+)$", readNobodyElse},
    {u"^(?<a>[EC])(?<list>C+)yb$", readNobodyElse},
    {u"^(?<a>[EC])t?A[GM]?(?<list>C+)y$", readNobodyElse},
    {u"^(?<list>C+)y(?<a>[EC])t?[Al]$", readNobodyElse},
    {u"^(?<a>C)J(?<list>CC+)$", readNobodyElse},
    {u"^N[MLG]?O(?<list>E+)[Alq](?<a>E)$", readOnlyBehind},
    {u"^y(?<list>E+)[Al](?<a>E)$", readOnlyBehind},
    {u"^(?<list>E+)y(?<a>E)t?[Al]$", readOnlyBehind},
    {u"^(?<a>E)t?A[ML]?(?<list>E+)y$", readOnlyBehind},
    {u"^(?<a>E)(?:by|yb)(?<list>E+)$", readOnlyBehind},
    {u"^(?<a>E)[Al]j[ML]?O(?<list>E+)$", readOnlyBehind},
    {u"^(?<list>E+)O(?<a>E)B[ML]?$", readOnlyBehind},
    {u"^(?<a>E)J(?<list>EE+)$", readOnlyBehind},
    {u"^N[MLG]*q(?<a>[EC])[ML]?$", readNobodyElse},
    {u"^NA[MLG]?t(?<a>[EC])$", readNobodyElse},
    {u"^(?<a>[EC])q[MLG]*N$", readNobodyElse},
    {u"^(?<a>[EC])[Al]j?[MLG]$", readBest},
    {u"^(?<a>[EC])NT(?<n>#)R?[MG]*$", readNotTop},
    {u"^(?<a>[EC])T(?<n>#)R?[MLG]*[N!]$", readNotTop},
    {u"^(?<a>[EC])(?<n>#)XR?$", readNotTop},
    {u"^I?B[MLG]?(?<a>[EC])[N!]$", readNotBest},
    {u"^(?<a>[EC])NB[ML]?$", readNotBest},
    {u"^(?<a>[EC])B[ML]?[N!]$", readNotBest},
    {u"^(?<a>[EC])N(?<n>#)R$", readNotRank},
    {u"^(?<a>E)l(?<list>C+)$", readLeadsPlace},
    {u"^T(?<n>#)R?G(?<a>C)$", readTop},
    {u"^(?<list>C)T(?<n>#)R?[MLG]*(?<a>E)$", readTopOf},
    {u"^(?<b>E)t?A(?<a>C)[ML]?N$", readNotAhead},
    {u"^(?<a>[EC])Z(?<b>[EC])$", readNotAhead},
    {u"^(?<a>[EC])(?<b>[EC])t?Z$", readNotAhead},
    {u"^(?<b>[EC])z(?<a>[EC])$", readNotAhead},
    {u"^(?<b>[EC])(?<a>[EC])t?z$", readNotAhead},
    {u"^(?<a>[EC])[Al](?<b>[EC])I?$", readAhead},
    {u"^(?<b>[EC])b(?<a>[EC])I?$", readAhead},
    {u"^(?<a>[EC])(?<b>[EC])t?AI?$", readAhead},
    {u"^(?<b>[EC])(?<a>[EC])t?bI?$", readAhead},
    {u"^(?<a>[EC])[RM]?T(?<n>#)R?[MG]*$", readTop},
    {u"^(?<a>[EC])R?(?<n>[#n])R[MLG]*$", readRank},
    {u"^(?<a>[EC])R(?<n>[#n])[MLG]*$", readRank},
    {u"^(?<a>[EC])(?<n>n)[BRMLG]*$", readRank},
    {u"^(?<a>[EC])I?B[MLG]?I?$", readBest},
    {u"^I?B[MLG]?I?(?<a>[EC])M?$", readBest},
    {u"^(?:#R|nR?|R#)[MLGB]*(?<a>[EC])M?$", readFirst},
    {u"^(?<a>[EC])l$", readBest},
});

} // namespace

std::span<const Pattern> modelPatterns()
{
    return kPatterns;
}

} // namespace podium
