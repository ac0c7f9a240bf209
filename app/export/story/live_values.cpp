// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/live_values.h"

#include "app/engine/ranking/selection.h"
#include "app/exhibits/subject_rows.h"
#include "app/export/story/rank_moves.h"
#include "app/models/charts/distinct_name.h"
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString ordinal(const QString &number, Language language)
{
    if (language == Language::Korean)
        return number + u"위"_s;
    const int last = number.toInt() % 100;
    const char *ending = last >= 11 && last <= 13 ? "th"
        : last % 10 == 1                          ? "st"
        : last % 10 == 2                          ? "nd"
        : last % 10 == 3                          ? "rd"
                                                  : "th";
    return number + QString::fromLatin1(ending);
}

QString listed(const QStringList &names, Language language)
{
    if (names.size() < 2 || language == Language::Korean)
        return names.join(u"·"_s);
    return names.first(names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

constexpr auto kValueNames = std::to_array<std::pair<const char *, const char *>>({
    {"leader", QT_TRANSLATE_NOOP("podium::Deck", "Who leads")},
    {"leader.value", QT_TRANSLATE_NOOP("podium::Deck", "Value of who leads")},
    {"second", QT_TRANSLATE_NOOP("podium::Deck", "Who is second")},
    {"second.value", QT_TRANSLATE_NOOP("podium::Deck", "Value of the second")},
    {"third", QT_TRANSLATE_NOOP("podium::Deck", "Who is third")},
    {"third.value", QT_TRANSLATE_NOOP("podium::Deck", "Value of the third")},
    {"subject", QT_TRANSLATE_NOOP("podium::Deck", "Who is highlighted")},
    {"rank", QT_TRANSLATE_NOOP("podium::Deck", "Rank of who is highlighted")},
    {"value", QT_TRANSLATE_NOOP("podium::Deck", "Value of who is highlighted")},
    {"most", QT_TRANSLATE_NOOP("podium::Deck", "Who has the most")},
    {"most.value", QT_TRANSLATE_NOOP("podium::Deck", "Value of who has the most")},
    {"mover", QT_TRANSLATE_NOOP("podium::Deck", "Whose rank changed most")},
    {"mover.from", QT_TRANSLATE_NOOP("podium::Deck", "Rank before the change")},
    {"mover.to", QT_TRANSLATE_NOOP("podium::Deck", "Rank after the change")},
    {"mover.day", QT_TRANSLATE_NOOP("podium::Deck", "Day of the change")},
    {"newest", QT_TRANSLATE_NOOP("podium::Deck", "The newest event")},
    {"events", QT_TRANSLATE_NOOP("podium::Deck", "How many events there are")},
    {"note", QT_TRANSLATE_NOOP("podium::Deck", "Note of who is highlighted")},
    {"excluded", QT_TRANSLATE_NOOP("podium::Deck", "Which countries are left out")},
    {"method", QT_TRANSLATE_NOOP("podium::Deck", "Which index")},
    {"day", QT_TRANSLATE_NOOP("podium::Deck", "Day of the figures")},
    {"rows", QT_TRANSLATE_NOOP("podium::Deck", "How many are drawn")},
    {"country", QT_TRANSLATE_NOOP("podium::Deck", "Which country")},
    {"lab", QT_TRANSLATE_NOOP("podium::Deck", "Which lab")},
});

/// A number and its unit stay on one line.
QString unbroken(QString value)
{
    return value.replace(u' ', QChar::Nbsp);
}

struct LiveText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

/// As it stands in sentences, where "15.7, unsure" says nothing.
QString valueOf(const ChartMark &mark, Language language)
{
    if (!mark.value || !isOpen(mark.low) || !isOpen(mark.high))
        return unbroken(mark.valueText);
    return LiveText::tr("%1 as far as measured").arg(indexText(std::abs(*mark.value), language));
}

/// Without what tells nobody of the figure apart, where it is longer than headlines have room for.
QString shortName(const ToldFigure &told, const QString &name)
{
    constexpr qsizetype kLongest = 40;
    QStringList all;
    for (const ChartMark &mark : told.series.marks)
        all.append(mark.label);
    const auto fits = [](const QString &text) { return text.size() <= kLongest; };
    if (fits(name))
        return name;
    const QString head = name.section(u" ("_s, 0, 0);
    const auto alike = [&head](const QString &other) { return other.startsWith(head); };
    return std::ranges::count_if(all, alike) > 1 ? distinctName(name, all, fits).value_or(name)
                                                 : head;
}

/// Countries stand in sentences: "the United States".
QString nameOf(const ToldFigure &told, const ChartMark &mark, Language language)
{
    const bool country = !mark.country.isEmpty() && mark.key == mark.country;
    return country ? countryInSentence(*told.exhibit.dataset, mark.country.toStdString(), language)
                   : shortName(told, mark.label);
}

void addLeaders(LiveValues &values, const ToldFigure &told, Language language)
{
    constexpr std::array kPlaces{"leader", "second", "third"};
    qsizetype place = 0;
    for (const ChartMark &mark : told.series.marks) {
        if (!mark.value || place >= static_cast<qsizetype>(kPlaces.size()))
            continue;
        const QString name = QString::fromLatin1(kPlaces[static_cast<std::size_t>(place++)]);
        values.insert(name, nameOf(told, mark, language));
        values.insert(name + u".value"_s, valueOf(mark, language));
    }
}

/// Where marks stand in another order, as those of years, who has the most.
void addMost(LiveValues &values, const ToldFigure &told, Language language)
{
    const auto most = std::ranges::max_element(told.series.marks, {}, &ChartMark::value);
    if (most == told.series.marks.end() || !most->value || told.series.plane())
        return;
    values.insert(u"most"_s, nameOf(told, *most, language));
    values.insert(u"most.value"_s, valueOf(*most, language));
}

void addSubject(LiveValues &values, const ToldFigure &told, Language language)
{
    const ChartSeries &series = told.series;
    // The first who is highlighted; rivals may be beside it, and above it in the picture.
    const auto subject
        = std::ranges::find(series.marks, series.highlighted.value(0), &ChartMark::key);
    if (subject == series.marks.end())
        return;
    values.insert(u"subject"_s, nameOf(told, *subject, language));
    if (!subject->valueText.isEmpty()) // also "reference", which is no number
        values.insert(u"value"_s, valueOf(*subject, language));
    if (!subject->valueNote.isEmpty())
        values.insert(u"note"_s, subject->valueNote);
    if (const auto rank = rankOf(told.exhibit, *subject))
        values.insert(u"rank"_s, QString::number(*rank));
}

/// Events have days and no values.
void addNewest(LiveValues &values, const ToldFigure &told)
{
    const auto newest = std::ranges::max_element(told.series.marks, {}, &ChartMark::at);
    if (told.exhibit.kind != PictureKind::Events || newest == told.series.marks.end()
        || !newest->at)
        return;
    values.insert(u"newest"_s, newest->label);
    values.insert(u"events"_s, QString::number(told.series.marks.size()));
}

} // namespace

LiveValues liveValues(const ToldFigure &told, Language language)
{
    const Dataset &dataset = *told.exhibit.dataset;
    const View &view = told.exhibit.answer->view;
    LiveValues values;
    addLeaders(values, told, language);
    addMost(values, told, language);
    addSubject(values, told, language);
    addNewest(values, told);
    if (const auto move = largestMove(told.series)) {
        values.insert(u"mover"_s, move->who);
        values.insert(u"mover.from"_s, QString::number(move->from));
        values.insert(u"mover.to"_s, QString::number(move->to));
        values.insert(u"mover.day"_s, longDateText(move->day, language));
    }
    QStringList excluded;
    for (const std::string &code : view.exclude)
        excluded.append(countryInSentence(dataset, code, language));
    if (!excluded.isEmpty())
        values.insert(u"excluded"_s, listed(excluded, language));
    values.insert(u"method"_s, methodName(dataset.methods[told.exhibit.answer->method]));
    values.insert(u"day"_s,
                  longDateText(dataset.snapshots[told.exhibit.answer->snapshot].date, language));
    const bool countries = told.exhibit.kind == PictureKind::Countries;
    const auto rows = std::ranges::count_if(told.series.marks, [countries](const ChartMark &mark) {
        return !countries || mark.country != toQString(kUnassigned); // is no country
    });
    values.insert(u"rows"_s, QString::number(rows));
    for (const auto &codes : {view.include, view.money.profile, view.money.countries}) {
        if (!codes.empty() && !values.contains(u"country"_s))
            values.insert(u"country"_s, countryInSentence(dataset, codes.front(), language));
    }
    for (const Lab &lab : dataset.labs) {
        if (!view.labs.empty() && lab.id == view.labs.front())
            values.insert(u"lab"_s, labName(lab, language));
    }
    return values;
}

QString liveValuePattern()
{
    return u"\\{([a-z.]+)(?:\\|([a-z]+))?\\}"_s;
}

QString nameOfLiveValue(const QString &name)
{
    for (const auto &[key, text] : kValueNames) {
        if (name == QLatin1StringView(key))
            return QCoreApplication::translate("podium::Deck", text);
    }
    return name;
}

QString withNamesOfValues(QString text)
{
    static const QRegularExpression kLive(liveValuePattern());
    for (auto match = kLive.match(text); match.hasMatch(); match = kLive.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     u'[' + nameOfLiveValue(match.captured(1)) + u']');
    return text;
}

QString withLabelsOfValues(const QString &text)
{
    static const QRegularExpression kLive(liveValuePattern());
    QString out;
    qsizetype from = 0;
    for (auto matches = kLive.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString label = nameOfLiveValue(match.captured(1));
        const bool word = match.captured(2) == "ordinal"_L1;
        out += text.sliced(from, match.capturedStart() - from) + u'{'
            + (word ? LiveText::tr("%1 as a word").arg(label) : label) + u'}';
        from = match.capturedEnd();
    }
    return out + text.sliced(from);
}

QString withKeysOfValues(QString text)
{
    for (const auto &[key, unused] : kValueNames) {
        const QString label = nameOfLiveValue(QString::fromLatin1(key));
        const QString value = QString::fromLatin1(key);
        text.replace(u'{' + label + u'}', u'{' + value + u'}');
        text.replace(u'{' + LiveText::tr("%1 as a word").arg(label) + u'}',
                     u'{' + value + u"|ordinal}"_s);
    }
    return text;
}

FilledText filled(const QString &text, const LiveValues &values, Language language)
{
    static const QRegularExpression kLive(liveValuePattern());
    FilledText out;
    qsizetype from = 0;
    for (auto matches = kLive.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.text += text.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (!values.contains(name)) {
            out.missing.append(name);
            out.text += u'…';
            continue;
        }
        const QString value = values.value(name);
        out.text += match.captured(2) == "ordinal"_L1 ? ordinal(value, language) : value;
    }
    out.text += text.sliced(from);
    // A value may be a word in the middle of sentences: "the United States".
    const bool begins = text.startsWith(u'{') && out.text.startsWith("the "_L1);
    if (begins && language == Language::English)
        out.text[0] = u'T';
    return out;
}

} // namespace podium
