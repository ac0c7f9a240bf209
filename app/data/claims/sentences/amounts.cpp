// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/amounts.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "5 to 6 billion": the unit of the second holds for the first.
constexpr double kScale = 1e5;

double scaleOf(const WrittenNumber &number)
{
    double scale = 1;
    for (const double unit : {1e6, 1e8, 1e9, 1e12}) {
        if (number.step >= unit / 100 && number.value >= unit)
            scale = unit;
    }
    return scale;
}

/// Whether a number with its bound is one of things that are counted, not of points or money.
bool isCount(const Clause &clause, const QRegularExpressionMatch &match)
{
    const QStringView next = QStringView(clause.letters()).mid(match.capturedEnd(), 1);
    const bool measured = match.capturedView().contains(u'$')
        || (!next.isEmpty() && QStringView(u"mpx%$").contains(next))
        || std::ranges::any_of(match.capturedView(),
                               [](QChar letter) { return QStringView(u"mpx%").contains(letter); });
    static const QRegularExpression counted(u"[TLMGV]"_s);
    return !measured && clause.letters().contains(counted);
}

void bound(Clause &clause, const QString &pattern, WrittenNumber::Bound how, bool above = false)
{
    clause.whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
        const qsizetype start = match.capturedStart();
        const bool strict = std::ranges::any_of(
            clause.items().begin() + start, clause.items().begin() + match.capturedEnd(),
            [](const Item &item) { return item.tag == "strict"_L1; });
        const bool counts = isCount(clause, match);
        std::vector<Item> kept;
        for (qsizetype i = start; i < match.capturedEnd(); ++i) {
            if (QStringView(u"~<>g{}i").contains(QChar(clause.item(i).sort)))
                continue;
            kept.push_back(clause.item(i));
            WrittenNumber &number = kept.back().number;
            if (!QStringView(u"#nhφ").contains(QChar(kept.back().sort)))
                continue;
            number.bound = how;
            number.open = above || strict;
            if (!counts || !number.open || kept.back().sort == u'h')
                continue;
            // More than ten are eleven or more, fewer than ten nine or less.
            number.value += how == WrittenNumber::Bound::AtLeast ? 1 : -1;
            number.open = false;
        }
        clause.replace(start, match.capturedLength(), kept);
    });
}

/// "Scores above 40", "tops 10 trillion won": a number, not somebody, is what is passed.
void settleAbove(Clause &clause)
{
    if (clause.letters().count(u'E') + clause.letters().count(u'C') > 1)
        return;
    clause.whileMatched(
        u"[Ab](?=~?(?:[$]#|#(?![GMLRx])))"_s, [&](const QRegularExpressionMatch &match) {
            Item word = clause.item(match.capturedStart());
            static const QStringList ofNumbers{u"over"_s, u"top"_s, u"above"_s, u"below"_s};
            if (!ofNumbers.contains(word.tag))
                return false;
            word.sort = word.sort == u'A' ? u'>' : u'<';
            word.tag = u"strict"_s;
            const bool bare
                = clause.matched(u"\\G.~?#(?![pm%$])"_s, match.capturedStart()).hasMatch();
            if (bare)
                clause.replace(match.capturedEnd() + 1, 0, {asSort(word, u'p')});
            clause.replace(match.capturedStart(), 1, {word});
            return true;
        });
}

void takeBounds(Clause &clause)
{
    using Bound = WrittenNumber::Bound;
    settleAbove(clause);
    bound(clause, u"[#n][$xpmMLGVR%]?}"_s, Bound::AtLeast);
    bound(clause, u"[#n][$xpmMLGVR%]?{"_s, Bound::AtMost);
    bound(clause, u"{[#n]"_s, Bound::AtMost); // "at best third"
    bound(clause, u"}[#n]"_s, Bound::AtLeast);
    bound(clause, u"#mi"_s, Bound::AtMost);
    bound(clause, u"h}"_s, Bound::AtLeast);
    bound(clause, u"h{"_s, Bound::AtMost);
    clause.whileMatched(u"~(?!(?:[$]?[#hφ])(?!R))"_s, [&](const QRegularExpressionMatch &match) {
        Item nearly = clause.item(match.capturedStart());
        if (nearly.tag != "nearly"_L1)
            return false;
        nearly.sort = u'?'; // "almost third" is not third
        clause.replace(match.capturedStart(), 1, {nearly});
        return true;
    });
    bound(clause, u"~[$]?[#nhφ]"_s, Bound::About);
    bound(clause, u"[#n][$xpmMLGVR%]?~"_s, Bound::About);
    clause.eraseAll(u"~"_s); // "어느 정도"
    bound(clause, u">[$]?[#nhφ]"_s, Bound::AtLeast);
    bound(clause, u"<[$]?[#nhφ]"_s, Bound::AtMost);
    bound(clause, u"g[$]?[#φ]"_s, Bound::AtLeast, true);
    bound(clause, u"gh"_s, Bound::AtLeast, true);
    clause.whileMatched(u"f(?!R)"_s, [&](const QRegularExpressionMatch &match) {
        Item few = clause.item(match.capturedStart());
        constexpr double kFew = 9;
        few.sort = u'#';
        few.number = {kFew, 1, Bound::AtMost};
        clause.replace(match.capturedStart(), 1, {few});
    });
}

/// Amounts become one part of their own: "¥" with the currency as tag.
void takeMoney(Clause &clause)
{
    clause.whileMatched(u"[$]#|#[$]"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype start = match.capturedStart();
        const bool signFirst = clause.item(start).sort == u'$';
        Item amount = clause.item(signFirst ? start + 1 : start);
        amount.tag = clause.item(signFirst ? start : start + 1).tag;
        amount.sort = u'¥';
        clause.replace(start, 2, {amount});
    });
}

Item numbered(Item item, double value)
{
    item.sort = u'#';
    item.number = {value, 1, WrittenNumber::Bound::Plain};
    return item;
}

/// A letter that stands for two, such as "twice" for a number and "times".
void spellOut(Clause &clause, char16_t letter, char16_t first, double value, char16_t second)
{
    const QString pattern{QChar(letter)};
    clause.whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
        const Item item = clause.item(match.capturedStart());
        Item one = item;
        one.sort = first;
        Item two = item;
        two.sort = second;
        clause.replace(match.capturedStart(), 1, {first == u'#' ? numbered(one, value) : one, two});
    });
}

/// Years are twelve months each, "a year" twelve.
void takeYears(Clause &clause)
{
    constexpr double kMonths = 12;
    clause.whileMatched(u"(?<lower>(?<=c)#[&U]|(?<![oS])#U(?=#Y))?[#h]?Y"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const bool ranged = match.capturedLength(u"lower"_s) > 0;
                            const qsizetype start = match.capturedStart() + (ranged ? 2 : 0);
                            if (ranged) { // "between one and two years"
                                Item lower = clause.item(match.capturedStart());
                                lower.number.value *= kMonths;
                                clause.replace(match.capturedStart(), 1, {lower});
                            }
                            const Item first = clause.item(start);
                            Item number = first.sort == u'#'
                                ? first
                                : numbered(first, first.sort == u'h' ? shareOf(first) : 1);
                            if (clause.item(match.capturedEnd() - 1).tag == "half"_L1) {
                                number.number.value += 1.0 / 2;
                                number.number.step /= 2;
                            }
                            number.number.value *= kMonths;
                            number.number.upper *= kMonths;
                            number.number.step
                                = first.sort == u'h' ? kMonths / 4 : number.number.step * kMonths;
                            Item months = first;
                            months.sort = u'm';
                            clause.replace(start, match.capturedEnd() - start, {number, months});
                        });
}

/// "between 40 and 45 points", "40점에서 45점 사이", "at least 40 and at most 45": one number with
/// two ends. "From 40 to 45" is a change, and stays two.
void takeRanges(Clause &clause)
{
    static const QStringList ranges{
        u"(?<![#oSU])(?<a>#)(?<u>)U(?<b>#)(?=[mpx%MLGR])"_s,
        u"c(?<s>[$]?)(?<a>[#n])(?<u>[$%pmx]?)[&U](?<s2>[$]?)(?<b>[#n])"_s,
        u"(?<a>#)(?<u>[$%pmxR]?)[K&S~]?(?<b>#)(?=(?<v>[$%pmxMLR]?)c)"_s,
        u"(?<a>#)(?<u>[$%pmx]?)}[&]?(?<b>#)(?<v>[$%pmx]?){"_s,
        u">(?<s>[$]?)(?<a>#)(?<u>[$%pmx]?)[&t]+<(?<s2>[$]?)(?<b>#)"_s};
    for (const QString &range : ranges) {
        clause.whileMatched(range, [&](const QRegularExpressionMatch &match) {
            Item number = clause.item(match.capturedStart(u"b"_s));
            const double lower = clause.item(match.capturedStart(u"a"_s)).number.value;
            const double unit = number.number.value / lower >= kScale ? scaleOf(number.number) : 1;
            if (lower * unit >= number.number.value)
                return false;
            number.number.upper = number.number.value;
            number.number.value = lower * unit;
            number.number.bound = WrittenNumber::Bound::Between;
            std::vector<Item> kept{number};
            if (match.capturedLength(u"s"_s) > 0)
                kept.insert(kept.begin(), clause.item(match.capturedStart(u"s"_s)));
            if (match.capturedLength(u"v"_s) > 0 && range.endsWith(u'{'))
                kept.push_back(clause.item(match.capturedStart(u"v"_s)));
            clause.replace(match.capturedStart(), match.capturedLength(), kept);
            return true;
        });
    }
    clause.eraseAll(u"c"_s);
}

} // namespace

void spellOutNumbers(Clause &clause)
{
    spellOut(clause, u'2', u'#', 2, u'x');
    spellOut(clause, u'3', u'#', 3, u'x');
    spellOut(clause, u'6', u'#', 6, u'm');
    spellOut(clause, u'H', u'g', 0, u'h');
    takeYears(clause);
}

void takeAmounts(Clause &clause)
{
    takeRanges(clause);
    takeBounds(clause);
    takeMoney(clause);
}

} // namespace podium
