// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/found.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using GapKind = std::optional<ClaimKind>;

GapKind readGap(const Found &found)
{
    return IndexGapClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

/// "A와 B는 2점 차이다": which is ahead is not said.
GapKind readApart(const Found &found)
{
    if (found.item(u"unit"_s).tag != "gap"_L1)
        return std::nullopt;
    found.modifiers.between = true;
    return readGap(found);
}

/// "within 3 points of"
GapKind readNear(const Found &found)
{
    if (found.number().bound == WrittenNumber::Bound::Between)
        return std::nullopt;
    return IndexGapClaim{found.name(u"a"_s),
                         found.name(u"b"_s),
                         {Condition::Kind::Equals, 0, 0, found.number().value}};
}

/// "as good as", "tied with"
GapKind readLevel(const Found &found)
{
    return IndexGapClaim{
        found.name(u"a"_s), found.name(u"b"_s), {Condition::Kind::Equals, 0, 0, 0.5}};
}

GapKind readMonths(const Found &found)
{
    return MonthsClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

/// "Leads the field by five points": over the best of all others.
GapKind readLead(const Found &found)
{
    return IndexGapClaim{found.name(u"a"_s), {}, conditionOf(found.number())};
}

/// So many places above; of two countries by the counting rule.
GapKind placesOf(const Found &found, const Condition &places)
{
    if (found.isPlace(u"a"_s) && found.isPlace(u"b"_s))
        return CountryAheadClaim{found.name(u"a"_s), found.name(u"b"_s), places};
    return RankGapClaim{found.name(u"a"_s), found.name(u"b"_s), places};
}

GapKind readPlaces(const Found &found)
{
    return placesOf(found, countOf(found.number()));
}

/// "Right behind", "just ahead of": the next place.
GapKind readNext(const Found &found)
{
    const bool above = found.item(u"next"_s).tag == "above"_L1;
    return placesOf(found, {Condition::Kind::Equals, above ? 1.0 : -1.0, 0, 0});
}

constexpr auto kGapPatterns = std::to_array<Pattern>({
    {u"^(?<a>[EC])q(?<b>[EC])$", readLevel},
    {u"^q(?<a>[EC])(?<b>[EC])$", readLevel},
    {u"^(?<a>[EC])δ(?<n>#)p$", readLead},
    {u"^(?<a>[EC])(?<next>J)(?<b>[EC])$", readNext},
    {u"^(?<a>[EC])(?<b>[EC])t?(?<next>J)$", readNext},
    {u"^(?<a>[EC])(?<n>φ)A(?<b>[EC])$", readPlaces},
    {u"^(?<b>[EC])(?<n>φ)b(?<a>[EC])$", readPlaces},
    {u"^(?<a>[EC])i(?<n>#)p(?<b>[EC])$", readNear},
    {u"^(?<a>[EC])(?<b>[EC])I?(?<n>#)(?<unit>p)$", readApart},
    {u"^d(?<a>[EC])(?<b>[EC])I?(?<n>#)p$", readGap},
    {u"^d(?<b>[EC])(?<a>[EC])(?<n>#)m$", readMonths},
    {u"^(?<a>[EC])[Al](?<b>[EC])(?<n>#)p$", readGap},
    {u"^l(?<a>[EC])g?(?<b>[EC])I?(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<n>#)p[Alg]I?(?<b>[EC])$", readGap},
    {u"^(?<b>[EC])(?<n>#)p[b<Z]I?(?<a>[EC])$", readGap},
    {u"^(?<b>[EC])b(?<a>[EC])(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<b>[EC])t?(?<n>#)p[Al]I?$", readGap},
    {u"^(?<a>[EC])(?<n>#)mb(?<b>[EC])$", readMonths},
    {u"^(?<a>[EC])b(?<b>[EC])(?<n>#)m$", readMonths},
    {u"^(?<b>[EC])[Al](?<a>[EC])(?<n>#)m$", readMonths},
    {u"^(?<a>[EC])(?<b>[EC])t?(?<n>#)mb$", readMonths},
});

} // namespace

std::span<const Pattern> gapPatterns()
{
    return kGapPatterns;
}

} // namespace podium
