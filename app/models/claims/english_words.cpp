// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/english_words.h"

#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

QString englishIndexAsked(const Condition &points)
{
    const QString value = shortNumberText(points.value, Language::English);
    switch (points.kind) {
    case Condition::Kind::AtLeast:
        return (points.open ? u"an index above %1 points"_s : u"an index of at least %1 points"_s)
            .arg(value);
    case Condition::Kind::AtMost:
        return (points.open ? u"an index below %1 points"_s : u"an index of at most %1 points"_s)
            .arg(value);
    case Condition::Kind::Between:
        return u"an index between %1 and %2 points"_s.arg(
            value, shortNumberText(points.upper, Language::English));
    case Condition::Kind::Equals:
    case Condition::Kind::About:
    case Condition::Kind::Not:
        break;
    }
    return u"an index of %1 points"_s.arg(value);
}

QString englishPeriod(const ToldReading &told, const MoneySum &sum)
{
    if (const auto whole = wholePeriod(told, sum)) {
        if (*whole == DatePrecision::Month)
            return u" in %1"_s.arg(
                localeOf(Language::English).toString(toQDate(*sum.from), u"MMMM yyyy"_s));
        return *whole == DatePrecision::Day
            ? u" on %1"_s.arg(longDateText(*sum.from, Language::English))
            : u" in %1"_s.arg(dateText(*sum.from, Language::English, *whole));
    }
    if (sum.from && sum.to)
        return u" from %1 to %2"_s.arg(longDateText(*sum.from, Language::English),
                                       longDateText(*sum.to, Language::English));
    return sum.from ? u" since %1"_s.arg(longDateText(*sum.from, Language::English))
        : sum.to    ? u" until %1"_s.arg(longDateText(*sum.to, Language::English))
                    : QString();
}

QString englishOrdinal(int number)
{
    constexpr int kTen = 10;
    constexpr int kHundred = 100;
    const bool teens = number % kHundred / kTen == 1;
    const int last = teens ? 0 : number % kTen;
    return countText(number, Language::English)
        + (last == 1       ? u"st"_s
               : last == 2 ? u"nd"_s
               : last == 3 ? u"rd"_s
                           : u"th"_s);
}

QString englishList(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + u" and "_s + items.last();
}

QString englishCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace podium
