// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/dates.h"

#include "app/data/claims/words/anchored.h"

#include <QtCore/QStringList>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year_month_day;
using std::chrono::years;

namespace {

using Told = WrittenDate (*)(Date today);
struct DayWord {
    const char16_t *word;
    Told told;
};
WrittenDate theDay(Date today)
{
    return {today, today};
}
WrittenDate theDayBefore(Date today)
{
    return {today - days(1), today - days(1)};
}
WrittenDate thisMonth(Date today)
{
    return monthOf(year_month_day(today).year() / year_month_day(today).month());
}
WrittenDate lastMonth(Date today)
{
    return monthOf(year_month_day(today).year() / year_month_day(today).month() - months(1));
}
WrittenDate thisYear(Date today)
{
    return yearOf(year_month_day(today).year());
}
WrittenDate lastYear(Date today)
{
    return yearOf(year_month_day(today).year() - years(1));
}
/// Before the one that is told besides.
WrittenDate yearBefore(Date today)
{
    return lastYear(today);
}
WrittenDate nextYear(Date today)
{
    return yearOf(year_month_day(today).year() + years(1));
}
/// From Monday to Sunday.
WrittenDate weekOf(Date day)
{
    const Date monday = day - days(std::chrono::weekday(day).iso_encoding() - 1);
    return {monday, monday + days(6)};
}
WrittenDate lastWeek(Date today)
{
    return weekOf(today - days(7));
}
/// As far as it is over.
WrittenDate thisWeek(Date today)
{
    return {weekOf(today).from, today};
}
constexpr auto kDayWords = std::to_array<DayWord>({
    {u"today", theDay},
    {u"오늘", theDay},
    {u"yesterday", theDayBefore},
    {u"어제", theDayBefore},
    {u"this month", thisMonth},
    {u"이번 달", thisMonth},
    {u"last month", lastMonth},
    {u"지난달", lastMonth},
    {u"지난 달", lastMonth},
    {u"this year", thisYear},
    {u"올해", thisYear},
    {u"last year", lastYear},
    {u"next year", nextYear},
    {u"내년", nextYear},
    {u"올 들어", thisYear},
    {u"이달", thisMonth},
    {u"이번달", thisMonth},
    {u"작년 한 해", lastYear},
    {u"지난해 한 해", lastYear},
    {u"작년", lastYear},
    {u"지난해", lastYear},
    {u"last week", lastWeek},
    {u"지난주", lastWeek},
    {u"지난 주", lastWeek},
    {u"this week", thisWeek},
    {u"이번 주", thisWeek},
    {u"이번주", thisWeek},
    {u"금년", thisYear},
    {u"내년도", nextYear},
    {u"올해 들어", thisYear},
    {u"전년", yearBefore},
    {u"전년도", yearBefore},
    {u"the previous year", yearBefore},
    {u"the year before", yearBefore},
});

/// "작년 9월", "올해 9월": the month of this year or the one before.
std::optional<WrittenDate> monthOfYear(const QRegularExpressionMatch &match, Date today)
{
    const bool before = !match.captured(u"w"_s).startsWith(u'올');
    const month named(match.captured(u"m"_s).toUInt());
    if (!named.ok())
        return std::nullopt;
    return monthOf((year_month_day(today).year() - years(before ? 1 : 0)) / named);
}

/// Three months of a season, of the year in which it begins.
WrittenDate seasonOf(std::chrono::year which, unsigned season)
{
    constexpr unsigned kMonths = 3;
    const auto first = which / month(kMonths * (season + 1));
    return {monthOf(first).from, monthOf(first + months(kMonths - 1)).to};
}

/// "Last autumn" is the newest that is over, "this summer" the one of this year, "가을 2025" of its own.
std::optional<WrittenDate> seasonMeant(const QRegularExpressionMatch &match, Date today)
{
    static const QStringList seasons{u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s,
                                     u"봄"_s,     u"여름"_s,   u"가을"_s,   u"겨울"_s};
    constexpr qsizetype kSeasons = 4;
    const QString named = match.captured(u"s"_s).toLower();
    const auto season
        = static_cast<unsigned>((named == "fall"_L1 ? 2 : seasons.indexOf(named)) % kSeasons);
    const QString word = match.captured(u"w"_s).toLower();
    auto which = year_month_day(today).year();
    if (match.hasCaptured(u"y"_s))
        return seasonOf(std::chrono::year(match.captured(u"y"_s).toInt()), season);
    if (word == u"작년"_s || word == u"지난해"_s)
        return seasonOf(which - years(1), season);
    const bool over = word == u"last"_s || word == u"지난"_s;
    const WrittenDate found = seasonOf(which, season);
    return over && found.to >= today ? seasonOf(which - years(1), season) : found;
}

/// "Three months ago", "1년 전": that day.
std::optional<WrittenDate> agoMeant(const QRegularExpressionMatch &match, Date today)
{
    static const QStringList english
        = u"a,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve"_s.split(u',');
    static const QStringList korean = u"일,한,두,세,네,다섯,여섯,일곱,여덟,아홉,열"_s.split(u',');
    const QString written = match.captured(u"n"_s).toLower();
    const auto word = std::max(english.indexOf(written), korean.indexOf(written));
    const int number
        = word >= 0 || written.isEmpty() ? std::max(1, static_cast<int>(word)) : written.toInt();
    const QString unit = match.captured(u"u"_s).toLower();
    const year_month_day now(today);
    constexpr int kWeek = 7;
    if (unit == "day"_L1 || unit == u"일"_s)
        return WrittenDate{today - days(number), today - days(number)};
    if (unit == "week"_L1 || unit.startsWith(u'주'))
        return WrittenDate{today - days(kWeek * number), today - days(kWeek * number)};
    const bool yearly = unit == "year"_L1 || unit == u"년"_s;
    const auto then = now.year() / now.month() - months(yearly ? 12 * number : number);
    const year_month_day same = then / now.day();
    const Date that = same.ok() ? Date{same} : Date{then / std::chrono::last};
    return WrittenDate{that, that};
}

/// "In the last three months", "최근 1년간": from that day on.
std::optional<WrittenDate> untilNow(const QRegularExpressionMatch &match, Date today)
{
    const auto then = agoMeant(match, today);
    return then ? std::optional(WrittenDate{then->from + days(1), today}) : std::nullopt;
}

using Meant = std::optional<WrittenDate> (*)(const QRegularExpressionMatch &match, Date today);
struct RelativePattern {
    QRegularExpression pattern;
    Meant meant;
    QString tag = {};
};

const std::vector<RelativePattern> &relativePatterns()
{
    constexpr auto kEither = QRegularExpression::CaseInsensitiveOption;
    static const QString numbers
        = u"\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"_s;
    static const QString koreanNumbers = u"\\d{1,3}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|일"_s;
    static const std::vector<RelativePattern> all{
        {QRegularExpression(u"(?<w>작년|지난해|올해|올) ?(?<m>\\d{1,2})월"_s), monthOfYear},
        {QRegularExpression(u"(?<w>last|this) (?<s>spring|summer|autumn|fall|winter)\\b"_s,
                            kEither),
         seasonMeant},
        {QRegularExpression(u"(?<s>spring|summer|autumn|fall|winter)(?: of)? (?<y>\\d{4})\\b"_s,
                            kEither),
         seasonMeant},
        {QRegularExpression(
             u"(?:(?<y>\\d{4})년|(?<w>작년|지난해|올해|올|지난)) ?(?<s>봄|여름|가을|겨울)"_s),
         seasonMeant},
        {QRegularExpression(u"(?<n>"_s + numbers + u") (?<u>day|week|month|year)s? ago\\b"_s,
                            kEither),
         agoMeant},
        {QRegularExpression(u"(?<n>"_s + koreanNumbers
                            + u") ?(?<u>년|개월|달|주일|주|일) ?전(?=$|[ ,에까과의엔])"_s),
         agoMeant},
        {QRegularExpression(
             u"(?:(?:over|during|within|in|for) )?(?:the )?(?:(?:last|past|previous) (?<n>"_s
                 + numbers + u")|past) (?<u>day|week|month|year)s?\\b"_s,
             kEither),
         untilNow, u"period"_s},
        {QRegularExpression(
             u"(?:최근|지난) ?(?<n>"_s + koreanNumbers
             + u") ?(?<u>년|개월|달|주일|주|일) ?(?:간|동안|사이|새)(?:에|의)?(?=$|[ ,])"_s),
         untilNow, u"period"_s},
    };
    return all;
}

} // namespace

std::vector<Item> relativeDatesAt(const QString &text, qsizetype place, Date today)
{
    std::vector<Item> found;
    for (const RelativePattern &known : relativePatterns()) {
        const auto match = matchedAt(known.pattern, text, place);
        const auto date = match.hasMatch() ? known.meant(match, today) : std::nullopt;
        if (!date)
            continue;
        found.push_back(dateItem(place, match.capturedLength(), *date));
        found.back().tag = known.tag;
    }
    for (const DayWord &known : kDayWords) {
        const QStringView word(known.word);
        if (!QStringView(text).sliced(place).startsWith(word, Qt::CaseInsensitive))
            continue;
        found.push_back(dateItem(place, word.size(), known.told(today)));
        if (known.told == lastYear)
            found.back().tag = u"last-year"_s;
        else if (known.told == yearBefore)
            found.back().tag = u"year-before"_s;
        else if (known.told == nextYear)
            found.back().tag = u"to-come"_s;
    }
    return found;
}

bool saysNow(const QString &text)
{
    static const QRegularExpression now(
        u"\\b(?:now|today|currently|presently|nowadays|still|no longer|any ?more|any longer|these days|"
        "(?:at|for) (?:the moment|present)|as things stand|as it stands)\\b|"
        "(?<![가-힣])(?:현재|지금|오늘|이제|요즘|오늘날|여전히|아직)(?!까지|껏)|현시점|더 ?이상(?! 많|을| 높)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return now.match(text).hasMatch();
}

} // namespace podium
