// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/dates.h"

#include "app/data/claims/words/anchored.h"
#include "app/data/claims/words/lexer.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;
using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

namespace {

constexpr auto kEither = QRegularExpression::CaseInsensitiveOption;

int monthNumber(const QString &name)
{
    static const QStringList months
        = u"jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec"_s.split(u',');
    const qsizetype known = months.indexOf(name.first(qMin<qsizetype>(3, name.size())).toLower());
    return known < 0 ? name.toInt() : static_cast<int>(known) + 1;
}

/// A day or month that names no year is the newest one that is not after today.
std::optional<WrittenDate> meant(const QRegularExpressionMatch &match, Date today)
{
    const QString y = match.captured(u"y"_s);
    const QString m = match.captured(u"m"_s);
    const QString d = match.captured(u"d"_s);
    year which = y.isEmpty() ? year_month_day(today).year() : year(y.toInt());
    if (match.hasCaptured(u"before"_s))
        return monthOf((which - years(1)) / month(static_cast<unsigned>(monthNumber(m))));
    if (m.isEmpty())
        return yearOf(which);
    if (m == u"may"_s)
        return std::nullopt; // "may be third"
    const month named(static_cast<unsigned>(monthNumber(m)));
    if (!named.ok())
        return std::nullopt;
    const auto told = [&]() -> std::optional<WrittenDate> {
        if (d.isEmpty())
            return monthOf(which / named);
        const year_month_day one = which / named / day(d.toUInt());
        return one.ok() ? std::optional(WrittenDate{Date{one}, Date{one}}) : std::nullopt;
    };
    auto found = told();
    // "Last September" is over.
    const bool isOver = match.hasCaptured(u"last"_s);
    if (found && y.isEmpty() && (found->from > today || (isOver && found->to >= today))) {
        --which;
        found = told();
    }
    return found;
}

const std::vector<QRegularExpression> &patterns()
{
    static const QString name = u"(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|"
                                "july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
                                "dec(?:ember)?)\\.?"_s;
    static const QString end = u"(?![\\w.]*\\d)"_s;
    static const std::vector<QRegularExpression> all{
        QRegularExpression(u"(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)\\b"_s),
        QRegularExpression(u"(?<y>\\d{4})-(?<m>\\d\\d)\\b(?!-)"_s),
        QRegularExpression(u"(?<y>\\d{4})\\. ?(?<m>\\d{1,2})\\. ?(?<d>\\d{1,2})\\.?"_s),
        QRegularExpression(
            u"(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"_s + name + u",? (?<y>\\d{4})\\b"_s, kEither),
        QRegularExpression(name + u" (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})\\b"_s, kEither),
        QRegularExpression(u"(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"_s + name + u"\\b"_s, kEither),
        QRegularExpression(name + u" (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b"_s + end, kEither),
        QRegularExpression(name + u"(?:,| of)? (?<y>\\d{4})\\b"_s, kEither),
        QRegularExpression(name + u",? (?:of )?(?<before>last year)\\b"_s, kEither),
        QRegularExpression(u"(?:(?<last>last )|this )?"_s + name + u"(?=\\s|$|,)"_s, kEither),
        QRegularExpression(u"(?<y>(?:19|20)\\d\\d)(?![\\w.,]*\\d)\\b"_s),
        QRegularExpression(u"(?<y>\\d{4})년 ?(?<m>\\d{1,2})월 ?(?<d>\\d{1,2})일자?"_s),
        QRegularExpression(u"(?<y>\\d{4})년 ?(?<m>\\d{1,2})월"_s),
        QRegularExpression(u"(?<m>\\d{1,2})월 ?(?<d>\\d{1,2})일"_s),
        QRegularExpression(u"(?<last>지난 )?(?<m>\\d{1,2})월"_s),
        QRegularExpression(u"(?<y>\\d{4})년"_s),
    };
    return all;
}

/// "the end of 2025", "early 2026", "2025년 말": of a year, its last day, or a quarter.
std::optional<WrittenDate> edgeOfYear(const QString &text, qsizetype place, qsizetype &length)
{
    static const std::vector<QRegularExpression> all{
        QRegularExpression(
            u"(?:(?:at |by )?(?:the )?(?:(?<end>end of|close of|year-end|late)|(?<start>beginning of|start of|"
            "early)|(?<mid>middle of|mid)))[ -](?<y>\\d{4})\\b"_s,
            kEither),
        QRegularExpression(
            u"(?<y>\\d{4})년 ?(?:(?<end>말|연말)|(?<start>초|연초)|(?<mid>중반))(?![가-힣]*억)"_s),
    };
    for (const QRegularExpression &pattern : all) {
        const auto match = matchedAt(pattern, text, place);
        if (!match.hasMatch() || match.capturedLength(u"y"_s) == 0)
            continue;
        length = match.capturedLength();
        const year named(match.captured(u"y"_s).toInt());
        constexpr unsigned kQuarter = 3;
        const unsigned last = match.hasCaptured(u"end"_s) ? 4 * kQuarter
            : match.hasCaptured(u"mid"_s)                 ? 2 * kQuarter
                                                          : kQuarter;
        const Date to{named / month(last) / std::chrono::last};
        const Date from = last == 4 * kQuarter ? to : Date{named / month(last - 2) / day(1)};
        return WrittenDate{from, to};
    }
    return std::nullopt;
}

/// "August–October 2025", "2025년 8~10월", "작년 8월~10월": the months from one to the other.
std::optional<WrittenDate> monthsOfYear(const QString &text, qsizetype place, Date today,
                                        qsizetype &length)
{
    static const QString name = u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"_s;
    static const QRegularExpression english(name + u" ?[-–—] ?"_s + name + u" (?<y>\\d{4})\\b"_s,
                                            kEither);
    static const QRegularExpression korean(
        u"(?:(?<y>\\d{4})년|(?<w>작년|지난해|올해)) ?(\\d{1,2})월? ?[-~∼～–] ?(\\d{1,2})월"_s);
    for (const QRegularExpression &pattern : {english, korean}) {
        const auto match = matchedAt(pattern, text, place);
        if (!match.hasMatch())
            continue;
        const bool words = match.captured(1).contains(QRegularExpression(u"^[a-zA-Z]"_s));
        const QString first = words ? match.captured(1) : match.captured(3);
        const QString last = words ? match.captured(2) : match.captured(4);
        const year now = year_month_day(today).year();
        const year which = match.hasCaptured(u"y"_s) ? year(match.captured(u"y"_s).toInt())
            : match.captured(u"w"_s) == u"올해"_s    ? now
                                                     : now - years(1);
        const month from(static_cast<unsigned>(monthNumber(first)));
        const month to(static_cast<unsigned>(monthNumber(last)));
        if (!from.ok() || !to.ok() || from > to)
            continue;
        length = match.capturedLength();
        return WrittenDate{monthOf(which / from).from, monthOf(which / to).to};
    }
    return std::nullopt;
}

/// "Q3 2025", "first half of 2025", "2025년 상반기": months from `first` on, in a row.
std::optional<WrittenDate> partOfYear(const QString &text, qsizetype place, qsizetype &length)
{
    static const std::vector<QRegularExpression> all{
        QRegularExpression(u"Q(?<q>[1-4]) (?:of )?(?<y>\\d{4})\\b"_s, kEither),
        QRegularExpression(u"(?<y>\\d{4})[ -]?Q(?<q>[1-4])\\b"_s, kEither),
        QRegularExpression(u"(?<y>\\d{4})년 ?(?<q>[1-4])분기"_s),
        QRegularExpression(
            u"(?:H(?<h>[12])|(?<h1>first half)(?: of)?|(?<h2>second half)(?: of)?) (?<y>\\d{4})\\b"_s,
            kEither),
        QRegularExpression(u"(?<y>\\d{4})년 ?(?:(?<h1>상반기)|(?<h2>하반기))"_s),
    };
    for (const QRegularExpression &pattern : all) {
        const auto match = matchedAt(pattern, text, place);
        if (!match.hasMatch())
            continue;
        length = match.capturedLength();
        const bool quarter = match.hasCaptured(u"q"_s);
        const unsigned count = quarter ? 3 : 6;
        const unsigned which = quarter ? match.captured(u"q"_s).toUInt()
            : match.hasCaptured(u"h2"_s) || match.captured(u"h"_s) == u"2"_s ? 2
                                                                             : 1;
        const year named(match.captured(u"y"_s).toInt());
        return WrittenDate{Date{named / month((which - 1) * count + 1) / day(1)},
                           Date{named / month(which * count) / std::chrono::last}};
    }
    return std::nullopt;
}

} // namespace

std::vector<Item> datesAt(const QString &text, qsizetype place, Date today)
{
    std::vector<Item> found;
    for (const QRegularExpression &pattern : patterns()) {
        const auto match = matchedAt(pattern, text, place);
        const auto date = match.hasMatch() ? meant(match, today) : std::nullopt;
        if (date)
            found.push_back(dateItem(place, match.capturedLength(), *date));
    }
    qsizetype length = 0;
    if (const auto edge = edgeOfYear(text, place, length))
        found.push_back(dateItem(place, length, *edge));
    if (const auto byMonth = monthsOfYear(text, place, today, length))
        found.push_back(dateItem(place, length, *byMonth));
    if (const auto part = partOfYear(text, place, length))
        found.push_back(dateItem(place, length, *part));
    const std::vector<Item> relative = relativeDatesAt(text, place, today);
    found.insert(found.end(), relative.begin(), relative.end());
    return found;
}

} // namespace podium
