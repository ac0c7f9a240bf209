// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/index_counts.h"

#include "app/data/claims/sentences/amounts.h"
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/lab_parts.h"
#include "app/data/claims/sentences/resolving.h"

#include <algorithm>
#include <span>
#include <utility>

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

/// "Score 55 or more", "break the 50-point mark", "G7 가운데": words that say something here alone.
void settleIndexWords(Clause &clause)
{
    const auto settle = [&clause](const QString &pattern, QStringView tag, char16_t sort) {
        clause.whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
            const Item word = clause.item(match.capturedStart());
            if (word.tag != tag)
                return false;
            clause.replace(match.capturedStart(), 1, {asSort(word, sort)});
            return true;
        });
    };
    settle(u"-(?=[-~<>gyA]*#)"_s, u"score", u'I');
    settle(u"-(?=-*#-*p)"_s, u"threshold", u'}');
    settle(u"(?<=C|C[MLG]|C-)-"_s, u"among", u'K');
    settle(u"-(?=-*C)"_s, u"one-of", u'W');
    // "At least one ranked model": that there is one.
    clause.whileMatched(u"[>](?<n>#)M"_s, [&](const QRegularExpressionMatch &match) {
        const bool one = clause.item(match.capturedStart(u"n"_s)).number.value == 1
            && clause.item(match.capturedEnd() - 1).tag == "ranked"_L1;
        if (one)
            clause.erase(match.capturedStart(), 2);
        return one;
    });
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
    const bool nobody = clause.matched(u"[NyF]"_s).hasMatch(); // of anything
    if ((labs && countries) || (!labs && !countries && !nobody && !clause.letters().contains(u'M')))
        return std::nullopt;
    clause.eraseAll(u"LGM"_s);
    return labs ? Counted::Labs : countries ? Counted::Countries : Counted::Models;
}

/// Countries and labs of some items, taken together.
CountPart partOf(std::span<const Item> items, const Condition &number)
{
    CountPart part{{}, number, {}};
    for (const Item &item : items)
        addNamed(part, item);
    return part;
}

/// "2 from the US and China, 0 elsewhere", or the places first.
std::vector<CountPart> partsOf(const Clause &clause)
{
    static const QRegularExpression part(u"(?<n>#)(?<list>C+|e)|(?<list2>C+|e)(?<n2>#)"_s);
    std::vector<CountPart> parts;
    for (const auto &match : part.globalMatch(clause.letters())) {
        const bool numberFirst = match.capturedStart(u"n"_s) >= 0;
        const QString list = numberFirst ? u"list"_s : u"list2"_s;
        const Item &number = clause.item(match.capturedStart(numberFirst ? u"n"_s : u"n2"_s));
        const auto named = std::span(clause.items())
                               .subspan(static_cast<std::size_t>(match.capturedStart(list)),
                                        static_cast<std::size_t>(match.capturedLength(list)));
        parts.push_back(partOf(named, countOf(number.number)));
    }
    return parts;
}

/// What is left says how many come from where.
std::vector<CountPart> readParts(const Clause &clause)
{
    const auto all = [&clause](const Condition &number) { return partOf(clause.items(), number); };
    const auto is
        = [&clause](const QString &pattern) { return clause.matched(pattern).hasMatch(); };
    if (const auto number = clause.matched(u"^[yj]?(?<n>#)[yj]?$"_s); number.hasMatch())
        return {{{}, countOf(clause.item(number.capturedStart(u"n"_s)).number)}};
    if (is(u"^N$"_s))
        return {{{}, kNoneAbove}};
    if (is(u"^(?:NC+|C+N)$"_s))
        return {all(kNoneAbove)};
    // "세 나라뿐이다": as many as are named.
    const auto counted = clause.matched(u"^(?<list>C+)(?<n>#)y$"_s);
    const bool asMany = counted.hasMatch()
        && clause.item(counted.capturedStart(u"n"_s)).number.value
            == static_cast<double>(counted.capturedLength(u"list"_s));
    if (asMany || is(u"^(?:yC+|C+yN?|N[eO]C+|C+ON)$"_s)) { // each of them, and nobody else
        std::vector<CountPart> parts;
        for (Item item : clause.items()) {
            for (const std::string &code : std::exchange(item.codes, {})) { // "미·중"
                item.codes = {code};
                parts.push_back(partOf({&item, 1}, kSomeAbove));
            }
        }
        parts.push_back({{}, kNoneAbove});
        return parts;
    }
    if (is(u"^(?:jC+|C+j)$"_s)) // none but theirs
        return {all(kSomeAbove), {{}, kNoneAbove}};
    if (is(u"^(?:(?:#C+)+(?:#e)?|(?:C+#)+(?:e#)?)$"_s))
        return partsOf(clause);
    return {};
}

/// "Has 100 models in the ranking", "순위에 오른 나라는 열 곳이다": any index will do.
bool saysRanked(const Clause &clause, const std::vector<Item> &items)
{
    return !clause.letters().contains(u'R')
        && std::ranges::any_of(items, [](const Item &item) { return item.tag == "ranked"_L1; });
}

/// "Nobody but Anthropic", "앤트로픽 말고는 없다": of labs nobody is left out.
void settleOnlyLabs(Clause &clause)
{
    if (!std::ranges::any_of(clause.items(), isLabPart))
        return;
    clause.rewrite(u"N[MLG]?(?:O|et?)(?=C)"_s, u'y');
    clause.whileMatched(u"(?<=C)O(?<rest>.*)N"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedEnd() - 1, 1);
        clause.replace(match.capturedStart(), 1,
                       {asSort(clause.item(match.capturedStart()), u'y')});
    });
}

} // namespace

std::optional<Said> countedByIndex(const Dataset &dataset, const std::vector<Item> &items)
{
    Clause clause(items);
    settleIndexWords(clause);
    clause.eraseAll(u"-ws"_s);
    nameLabParts(dataset, clause);
    if (clause.matched(u"[EPTBmxru$%;?klqhYVn]"_s).hasMatch())
        return std::nullopt;
    const auto points = takePoints(clause);
    if (!points && !saysRanked(clause, items))
        return std::nullopt;
    settleOnlyLabs(clause);
    Said said;
    const Modifiers modifiers = takeModifiers(clause, said);
    const auto counted = takeCounted(clause);
    if (!counted || (*counted == Counted::Labs && !points)) // which are counted otherwise
        return std::nullopt;
    clause.eraseAll(u"oW&KI"_s);
    if (points && points->ofAll) {
        const auto unmet = contrary(points->asked);
        if (!unmet || !clause.matched(u"^(?:jC|Cj)$"_s).hasMatch())
            return std::nullopt;
        said.kind = IndexCountClaim{*counted, *unmet, {partOf(clause.items(), kNoneAbove)}};
        return resolve(dataset, modifiers, said) ? std::optional(std::move(said)) : std::nullopt;
    }
    const std::vector<CountPart> parts = readParts(clause);
    const bool ofClass
        = *counted == Counted::Models && points && clause.matched(u"^(?:NC|CN)$"_s).hasMatch();
    if (parts.empty() || ofClass) // "no Korean model is above 40" is about the best of them
        return std::nullopt;
    // "The only countries are the US and China": those that have such models.
    const bool named = *counted == Counted::Countries && parts.size() > 1;
    said.kind = IndexCountClaim{named ? Counted::Models : *counted,
                                points ? std::optional(points->asked) : std::nullopt, parts};
    return resolve(dataset, modifiers, said) ? std::optional(std::move(said)) : std::nullopt;
}

} // namespace podium
