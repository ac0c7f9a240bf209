// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/language.h"

#include "app/engine/ranking/selection.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language interfaceLanguage(const QLocale &locale)
{
    return locale.uiLanguages().value(0).startsWith("ko"_L1) ? Language::Korean : Language::English;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList toQStrings(std::span<const std::string> texts)
{
    QStringList out;
    out.reserve(static_cast<qsizetype>(texts.size()));
    for (const std::string &text : texts)
        out.append(toQString(text));
    return out;
}

QDate toQDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

Date toDate(QDate date)
{
    return Date{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

QString countryKey(std::string_view code)
{
    return toQString(code.empty() ? kUnassigned : code);
}

QString countryName(const Dataset &dataset, std::string_view code, Language language)
{
    if (const Country *country = findCountry(dataset, code)) {
        const bool korean = language == Language::Korean && !country->nameKo.empty();
        return toQString(korean ? country->nameKo : country->nameEn);
    }
    if (code.empty() || code == kUnassigned)
        return QCoreApplication::translate("podium::Language", "Unassigned");
    return toQString(code);
}

QString countryInSentence(const Dataset &dataset, std::string_view code, Language language)
{
    const QString name = countryName(dataset, code, language);
    if (language != Language::English)
        return name;
    const bool article = name.startsWith(u"United "_s) || name.endsWith(u" Islands"_s)
        || name.endsWith(u" Republic"_s) || code == "EU" || code == "NL" || code == "PH";
    return article ? u"the "_s + name : name;
}

QString labName(const Lab &lab, Language language)
{
    const bool korean = language == Language::Korean && !lab.nameKo.empty();
    return toQString(korean ? lab.nameKo : lab.nameEn);
}

QString evaluationName(const Evaluation &evaluation, Language language)
{
    const bool korean = language == Language::Korean && !evaluation.nameKo.empty();
    return toQString(korean ? evaluation.nameKo : evaluation.nameEn);
}

QString snapshotName(const Snapshot &snapshot, Language language)
{
    return toQString(snapshot.source) + u" · "_s + dateText(snapshot.date, language);
}

QString methodName(const Method &method)
{
    const QString name = toQString(method.name);
    const QString version = toQString(method.version);
    if (version.isEmpty() || name.contains(version))
        return name;
    return name + (version.front().isDigit() ? u" v"_s : u" "_s) + version;
}

QString shortModelName(const Model &model)
{
    const QString name = toQString(model.name);
    const qsizetype bracket = name.lastIndexOf(u" ("_s);
    return bracket > 0 && name.endsWith(u')') ? name.left(bracket) : name;
}

QString dateText(Date date, Language language, DatePrecision precision)
{
    const bool korean = language == Language::Korean;
    const QLocale locale = localeOf(language);
    switch (precision) {
    case DatePrecision::Day:
        return locale.toString(toQDate(date), korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s);
    case DatePrecision::Month:
        return locale.toString(toQDate(date), korean ? u"yyyy년 M월"_s : u"MMM yyyy"_s);
    case DatePrecision::Year:
        return locale.toString(toQDate(date), korean ? u"yyyy년"_s : u"yyyy"_s);
    case DatePrecision::Unknown:
        break;
    }
    return u"–"_s;
}

QString dateRangeText(Date from, Date to, Language language, DatePrecision precision)
{
    const QString first = dateText(from, language, precision);
    const QString last = dateText(to, language, precision);
    if (first == last)
        return first;
    const bool korean = language == Language::Korean;
    const auto joined = [korean](const QString &a, const QString &b) {
        return korean ? a + u'~' + b : a + u" – "_s + b;
    };
    if (precision == DatePrecision::Unknown || toQDate(from).year() != toQDate(to).year())
        return joined(first, last);
    const QString year = dateText(to, language, DatePrecision::Year);
    return korean ? joined(first, last.mid(year.size()).trimmed())
                  : joined(first.chopped(year.size()).trimmed(), last);
}

QString longDateText(Date date, Language language)
{
    if (language == Language::Korean)
        return dateText(date, language);
    return localeOf(language).toString(toQDate(date), u"d MMMM yyyy"_s);
}

} // namespace podium
