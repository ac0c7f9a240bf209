// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/index_counts.h"

#include "app/data/claims/sentences/amounts.h"
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/resolving.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr Condition kNoneAbove{Condition::Kind::Equals, 0, 0, 0};
constexpr Condition kSomeAbove{Condition::Kind::AtLeast, 1, 0, 0};

/// The points that an index is above or below.
struct Points {
    Condition asked;
    bool ofAll = false; ///< "all Chinese models score above 30": asked of whom was named before
};

/// They are taken away.
std::optional<Points> takePoints(Clause &clause)
{
    static const QString bounded
        = u"c#p?[&U]#p?|#p?[K&S]?#pc|[Ab<>g{}]t?(?:#p|#(?![A-Zpmx%}{]))|#p[}{]|(?<=I|Io)#[}{]"_s;
    const auto match = clause.matched(bounded);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = clause.items().begin() + match.capturedStart();
    Clause points({from, from + match.capturedLength()});
    points.eraseAll(u"t"_s);
    takeAmounts(points);
    const auto number = points.matched(u"^(?<n>#)p?$"_s);
    if (!number.hasMatch())
        return std::nullopt;
    const WrittenNumber written = points.item(number.capturedStart(u"n"_s)).number;
    using Bound = WrittenNumber::Bound;
    if (written.bound == Bound::Plain || written.bound == Bound::About)
        return std::nullopt;
    const QStringView before = QStringView(clause.letters()).first(match.capturedStart());
    const Points out{conditionOf(written),
                     before.contains(u'C') && clause.letters().contains(u'j')};
    clause.erase(match.capturedStart(), match.capturedLength());
    return out;
}

/// What those do not meet of whom a condition asks something; absent for a range.
std::optional<Condition> contrary(Condition asked)
{
    if (asked.kind == Condition::Kind::Between)
        return std::nullopt;
    asked.kind = asked.kind == Condition::Kind::AtLeast ? Condition::Kind::AtMost
                                                        : Condition::Kind::AtLeast;
    asked.open = !asked.open;
    return asked;
}

/// What is counted, which is taken away: of "labs with a model" the labs.
std::optional<Counted> takeCounted(Clause &clause)
{
    const bool labs = clause.letters().contains(u'L');
    const bool countries = clause.letters().contains(u'G');
    const bool nobody = clause.letters().contains(u'N'); // of anything
    if ((labs && countries) || (!labs && !countries && !nobody && !clause.letters().contains(u'M')))
        return std::nullopt;
    clause.eraseAll(u"LGM"_s);
    return labs ? Counted::Labs : countries ? Counted::Countries : Counted::Models;
}

/// "2 from the US and China, 0 elsewhere", or the places first.
std::vector<CountryPart> partsOf(const Clause &clause)
{
    static const QRegularExpression part(u"(?<n>#)(?<list>C+|e)|(?<list2>C+|e)(?<n2>#)"_s);
    std::vector<CountryPart> parts;
    for (const auto &match : part.globalMatch(clause.letters())) {
        const bool numberFirst = match.capturedStart(u"n"_s) >= 0;
        const QString list = numberFirst ? u"list"_s : u"list2"_s;
        const Item &number = clause.item(match.capturedStart(numberFirst ? u"n"_s : u"n2"_s));
        parts.push_back({clause.codes(match.capturedStart(list), match.capturedLength(list)),
                         countOf(number.number)});
    }
    return parts;
}

/// What is left says how many come from where.
std::vector<CountryPart> readParts(const Clause &clause)
{
    const std::vector<std::string> codes = clause.codes(0, clause.letters().size());
    const auto is
        = [&clause](const QString &pattern) { return clause.matched(pattern).hasMatch(); };
    if (const auto number = clause.matched(u"^y?(?<n>#)y?$"_s); number.hasMatch())
        return {{{}, countOf(clause.item(number.capturedStart(u"n"_s)).number)}};
    if (is(u"^N$"_s))
        return {{{}, kNoneAbove}};
    if (is(u"^(?:NC+|C+N)$"_s))
        return {{codes, kNoneAbove}};
    if (is(u"^(?:yC+|C+yN?)$"_s)) { // each of them, and nobody else
        std::vector<CountryPart> parts;
        parts.reserve(codes.size() + 1);
        for (const std::string &code : codes)
            parts.push_back({{code}, kSomeAbove});
        parts.push_back({{}, kNoneAbove});
        return parts;
    }
    if (is(u"^(?:jC+|C+j)$"_s)) // none but theirs
        return {{codes, kSomeAbove}, {{}, kNoneAbove}};
    if (is(u"^(?:(?:#C+)+(?:#e)?|(?:C+#)+(?:e#)?)$"_s))
        return partsOf(clause);
    return {};
}

} // namespace

std::optional<Said> countedByIndex(const Dataset &dataset, const std::vector<Item> &items)
{
    Clause clause(items);
    clause.eraseAll(u"-ws"_s);
    if (clause.matched(u"[EPTRBmxru$%;?klqhYVn]"_s).hasMatch())
        return std::nullopt;
    const auto points = takePoints(clause);
    if (!points)
        return std::nullopt;
    Said said;
    const Modifiers modifiers = takeModifiers(clause, said);
    const auto counted = takeCounted(clause);
    if (!counted)
        return std::nullopt;
    clause.eraseAll(u"oW&KI"_s);
    if (points->ofAll) {
        const auto unmet = contrary(points->asked);
        if (!unmet || !clause.matched(u"^(?:jC|Cj)$"_s).hasMatch())
            return std::nullopt;
        said.kind = IndexCountClaim{*counted, *unmet, {{clause.codes(0, 2), kNoneAbove}}};
        return resolve(dataset, modifiers, said) ? std::optional(std::move(said)) : std::nullopt;
    }
    const std::vector<CountryPart> parts = readParts(clause);
    const bool ofClass = *counted == Counted::Models && clause.matched(u"^(?:NC|CN)$"_s).hasMatch();
    if (parts.empty() || ofClass) // "no Korean model is above 40" is about the best of them
        return std::nullopt;
    // "The only countries are the US and China": those that have such models.
    const bool named = *counted == Counted::Countries && parts.size() > 1;
    said.kind = IndexCountClaim{named ? Counted::Models : *counted, points->asked, parts};
    return resolve(dataset, modifiers, said) ? std::optional(std::move(said)) : std::nullopt;
}

} // namespace podium
