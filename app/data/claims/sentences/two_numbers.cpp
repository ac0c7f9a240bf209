// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/two_numbers.h"

#include "app/data/claims/words/lexer.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// One of the two: a number with its unit, and when it was so.
struct State {
    QString number;
    QString day; ///< empty: not said
};

bool isNumber(const Item &item)
{
    return item.sort == u'#' || item.sort == u'n';
}

/// From the sign of a currency to the unit.
QString numberIn(const QString &text, Items part)
{
    auto first = std::ranges::find_if(part, isNumber);
    auto last = first;
    if (first != part.begin() && QStringView(u"$R").contains(QChar((first - 1)->sort)))
        --first;
    if (last + 1 != part.end() && QStringView(u"$Rp").contains(QChar((last + 1)->sort)))
        ++last;
    // "위에서" has a particle of its own.
    return text.sliced(first->start, last->start + last->length - first->start);
}

/// With the word before it: "in 2025".
QString dayIn(const QString &text, Items part)
{
    auto day = std::ranges::find(part, u'D', &Item::sort);
    if (day == part.end())
        return {};
    const qsizetype end = day->start + day->length;
    if (day != part.begin() && QStringView(u"W-").contains(QChar((day - 1)->sort))
        && !std::ranges::any_of(textOf(text, *(day - 1)), isHangul))
        --day;
    return text.sliced(day->start, end - day->start);
}

State stateIn(const QString &text, Items part)
{
    return {numberIn(text, part), dayIn(text, part)};
}

QString sentenceOf(const QString &subject, bool budget, bool korean, const State &state)
{
    if (korean)
        return (budget ? u"%1 %2 AI 예산 %3"_s : u"%2 %1 %3"_s)
            .arg(subject, state.day, state.number)
            .simplified();
    return (budget ? u"%1 budgeted %3 %2"_s : u"%1 was %3 %2"_s)
        .arg(subject, state.day, state.number)
        .simplified();
}

/// Where what was ends and what is begins, or the other way round: "to", "에서", "up from".
Items::iterator jointIn(Items items)
{
    const auto first = std::ranges::find_if(items, isNumber);
    const auto second
        = first == items.end() ? first : std::find_if(first + 1, items.end(), isNumber);
    if (second == items.end())
        return second;
    const auto joint = std::find_if(first + 1, second, [](const Item &item) {
        return QStringView(u"UKS").contains(QChar(item.sort)) || item.tag == "change"_L1
            || item.sort == u'o';
    });
    return joint == second ? items.end() : joint;
}

QStringList changeIn(const QString &text, Items items)
{
    const auto count = [items](const auto &is) { return std::ranges::count_if(items, is); };
    const auto isName = [](const Item &item) { return item.sort == u'E' || item.sort == u'C'; };
    const bool korean = std::ranges::any_of(text, isHangul);
    const bool budget = hasSort(items, u"u") && hasSort(items, u"$");
    const auto name = std::ranges::find_if(items, isName);
    const bool known = std::ranges::all_of(items, [](const Item &item) {
        return QStringView(u"ECD#nRp$uUKSWo-ws&bA").contains(QChar(item.sort));
    });
    const auto joint = jointIn(items);
    if (!known || count(isNumber) != 2 || count(isName) > 1 || joint == items.end()
        || (name == items.end() && !(budget && korean)) || hasSort(items, u"$") != budget)
        return {};
    const auto at = static_cast<std::size_t>(joint - items.begin());
    const State before = stateIn(text, items.first(at));
    State after = stateIn(text, items.subspan(at + 1));
    // "From 3.3 trillion won to 10.1 trillion"
    if (budget && !hasSort(items.subspan(at + 1), u"$"))
        after.number += u' ' + textOf(text, *std::ranges::find(items, u'$', &Item::sort));
    // "Rose from fifth to third" leaves open when it was fifth.
    if (after.day.isEmpty() || (before.day.isEmpty() && joint->tag != "change"_L1))
        return {};
    const QString subject = name == items.end() ? u"한국"_s : textOf(text, *name);
    return {sentenceOf(subject, budget, korean, before),
            sentenceOf(subject, budget, korean, after)};
}

/// "With 43 points, EXAONE 4.0 came in 20th": what it scored, and how that ranks.
QStringList scoreAndRankIn(const QString &text, Items items)
{
    const bool known = std::ranges::all_of(items, [](const Item &item) {
        return QStringView(u"ED#nRpIUWo-ws&K").contains(QChar(item.sort));
    });
    const auto second = std::ranges::find_if(items.rbegin(), items.rend(), isNumber);
    if (!known || std::ranges::count_if(items, isNumber) != 2
        || std::ranges::count(items, u'E', &Item::sort) != 1)
        return {};
    auto at = static_cast<std::size_t>(items.rend() - second) - 1;
    // "43 points, number 20", "20th with an index of 43"
    while (at > 2 && QStringView(u"R-").contains(QChar(items[at - 1].sort))
           && !isNumber(items[at - 2]))
        --at;
    const bool pointsFirst = hasSort(items.first(at), u"p");
    const Items score = pointsFirst ? items.first(at) : items.subspan(at);
    const Items rank = pointsFirst ? items.subspan(at) : items.first(at);
    const bool scored = std::ranges::any_of(score, [&text](const Item &item) {
        const QString word = textOf(text, item);
        return QStringView(u"pI").contains(QChar(item.sort)) || word.contains("score"_L1)
            || word.contains("index"_L1);
    });
    if (!scored || hasSort(score, u"Rn") || !hasSort(rank, u"Rn") || hasSort(rank, u"p"))
        return {};
    const bool korean = std::ranges::any_of(text, isHangul);
    const QString name = textOf(text, *std::ranges::find(items, u'E', &Item::sort));
    const QString day = dayIn(text, items);
    return {(korean ? u"%2 %1 지수 %3"_s : u"%1 scored %3 %2"_s)
                .arg(name, day, numberIn(text, score))
                .simplified(),
            (korean ? u"%2 %1 %3"_s : u"%1 ranked %3 %2"_s)
                .arg(name, day, numberIn(text, rank))
                .simplified()};
}

/// "With a score of 57, X leads", "52점으로 10위권이다": the score set aside, and what is said besides. So
/// many points alone may be a lead as well as an index, so that only larger numbers are one.
QStringList scoreAsideIn(const QString &text, Items items)
{
    constexpr auto kEither = QRegularExpression::CaseInsensitiveOption;
    static const QString number = u"(?<n>\\d+(?:\\.\\d+)?)"_s;
    static const QString score
        = u"(?:with|at|scoring)(?<told> (?:a score|an index) of)? "_s + number + u"(?: points)?"_s;
    static const std::vector<QRegularExpression> asides{
        QRegularExpression(u"^"_s + score + u", "_s, kEither),
        QRegularExpression(u",? "_s + score + u"$"_s, kEither),
        QRegularExpression(
            number + u"점(?:으로|을 (?:받은|받아|받으며|기록한|기록해|기록하며|얻은|얻어)) "_s)};
    auto who = std::ranges::find(items, u'E', &Item::sort);
    if (who != items.end() && who + 2 < items.end() && (who + 1)->sort == u'o'
        && (who + 2)->sort == u'E')
        who += 2; // "LG's EXAONE"
    if (who == items.end()
        || std::any_of(who + 1, items.end(), [](const Item &item) { return item.sort == u'E'; })
        || !hasSort(items, u"lBRnT"))
        return {};
    constexpr double kLeastIndex = 20;
    for (const QRegularExpression &aside : asides) {
        const auto match = aside.match(text);
        if (!match.hasMatch()
            || (!match.hasCaptured(u"told"_s) && match.captured(u"n"_s).toDouble() < kLeastIndex))
            continue;
        const QString name = textOf(text, *who);
        const QString day = dayIn(text, items);
        return {
            (std::ranges::any_of(text, isHangul) ? u"%2 %1 지수 %3"_s : u"%1 scored %3 %2"_s)
                .arg(name, day, match.captured(u"n"_s))
                .simplified(),
            (text.first(match.capturedStart()) + text.sliced(match.capturedEnd())).simplified()};
    }
    return {};
}

} // namespace

QStringList twoNumbersIn(const QString &text, Items items)
{
    // "To 10.1 trillion, three times as much": what the two say by themselves.
    std::vector<Item> plain;
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (isNumber(items[at]) && at + 1 < items.size() && items[at + 1].sort == u'x')
            ++at;
        else if (!QStringView(u"23").contains(QChar(items[at].sort)))
            plain.push_back(items[at]);
    }
    const QStringList change = changeIn(text, plain);
    if (!change.isEmpty())
        return change;
    const QStringList both = scoreAndRankIn(text, items);
    return both.isEmpty() ? scoreAsideIn(text, items) : both;
}

} // namespace podium
