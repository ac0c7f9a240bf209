// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/annotating.h"

#include "app/models/language/number_text.h"
#include "app/models/trends/trend_words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The newest mark of an item: histories have one for each snapshot.
const ChartMark *markOf(const ChartSeries &series, const std::string &item)
{
    const QString wanted = toQString(item);
    const auto isWanted = [&](const ChartMark &mark) {
        return mark.key == wanted || mark.label.compare(wanted, Qt::CaseInsensitive) == 0
            || (!mark.line.isEmpty() && mark.line == wanted);
    };
    const ChartMark *found = nullptr;
    for (const ChartMark &mark : series.marks) {
        if (isWanted(mark) && (!found || (mark.at && mark.at > found->at)))
            found = &mark;
    }
    return found;
}

/// Digits after the point of a plain number; nothing for amounts, bounds and words, which do not
/// simply subtract.
std::optional<int> decimalsOf(const QString &text)
{
    static const QRegularExpression plain(u"^≈?[-−]?[0-9,]+(?:\\.([0-9]+))?\\*?$"_s);
    const auto match = plain.match(text);
    return match.hasMatch() ? std::optional(static_cast<int>(match.capturedLength(1)))
                            : std::nullopt;
}

/// "+4.3", with the digits of the two numbers it is the difference of; empty where it cannot be said.
QString differenceOf(const ChartMark &from, const ChartMark &to, Language language)
{
    const auto decimals = decimalsOf(from.valueText);
    const auto otherDecimals = decimalsOf(to.valueText);
    if (!decimals || !otherDecimals || !from.value || !to.value)
        return {};
    const int digits = std::min(*decimals, *otherDecimals);
    const double power = std::pow(10.0, digits);
    const double difference = std::round((*to.value - *from.value) * power) / power;
    const QString sign = difference > 0 ? u"+"_s : QString();
    const QString estimated = from.hollow || to.hollow ? u"*"_s : QString();
    const bool about = from.valueText.startsWith(u'≈') || to.valueText.startsWith(u'≈');
    return (about ? u"≈"_s : QString()) + sign
        + localeOf(language).toString(difference, 'f', digits) + estimated;
}

/// A line or a band on the axis of values or of days; nothing where the picture has no such axis.
std::optional<ChartAnnotation> onAxis(const ChartSeries &series, const Annotation &annotation)
{
    ChartAnnotation out{annotation.kind, toQString(annotation.text), {}, {}, false, {}, {}};
    out.onDays = annotation.day.has_value();
    const bool daysAcross = series.plane() && series.plane()->across == ChartPlane::Across::Days
        && series.plane()->places.isEmpty();
    if (!series.hasAxes() || (out.onDays && !daysAcross))
        return std::nullopt;
    const auto placeOf = [](const std::optional<double> &value, const std::optional<Date> &day) {
        return day ? std::optional(dayNumber(*day)) : value;
    };
    out.from = placeOf(annotation.value, annotation.day);
    if (annotation.kind == Annotation::Kind::Band)
        out.to = placeOf(annotation.otherValue, annotation.otherDay);
    if (!out.onDays && series.logarithmic && (*out.from <= 0 || out.to.value_or(1) <= 0))
        return std::nullopt;
    return out;
}

std::optional<ChartAnnotation> onMarks(const ChartSeries &series, const Annotation &annotation,
                                       Language language)
{
    const bool between = annotation.kind == Annotation::Kind::Difference;
    const ChartMark *const mark = markOf(series, annotation.item);
    const ChartMark *const other = between ? markOf(series, annotation.otherItem) : nullptr;
    if (!mark || !mark->value || (between && (!other || !other->value || !series.hasAxes())))
        return std::nullopt;
    ChartAnnotation out{annotation.kind, toQString(annotation.text), {}, {}, false, mark->key, {}};
    if (between) {
        out.otherKey = other->key;
        if (out.text.isEmpty())
            out.text = differenceOf(*mark, *other, language);
    }
    return out;
}

std::optional<ChartAnnotation> placed(const ChartSeries &series, const Annotation &annotation,
                                      Language language)
{
    if (!hasPlace(annotation))
        return std::nullopt;
    switch (annotation.kind) {
    case Annotation::Kind::Line:
    case Annotation::Kind::Band:
        return onAxis(series, annotation);
    case Annotation::Kind::Text:
    case Annotation::Kind::Difference:
        break;
    }
    return onMarks(series, annotation, language);
}

/// Keys of the marks that are meant: the one of this name; or else of a line that a change of method
/// has cut into pieces, the newest of each; or else all of the country of this code.
QStringList keysOf(const ChartSeries &series, const std::string &item)
{
    if (const ChartMark *const mark = markOf(series, item))
        return {mark->key};
    const QString wanted = toQString(item);
    QStringList ofLine;
    QStringList ofCountry;
    for (const ChartMark &mark : series.marks) {
        const bool lastOfLine = std::ranges::none_of(series.marks, [&mark](const ChartMark &other) {
            return other.line == mark.line && other.at > mark.at;
        });
        if (lastOfLine && mark.line.startsWith(wanted + u'|', Qt::CaseInsensitive))
            ofLine.append(mark.key);
        if (mark.country.compare(wanted, Qt::CaseInsensitive) == 0)
            ofCountry.append(mark.key);
    }
    return ofLine.isEmpty() ? ofCountry : ofLine;
}

} // namespace

void highlight(ChartSeries &series, const std::vector<std::string> &items)
{
    series.highlighted.clear();
    for (const std::string &item : items) {
        for (const QString &key : keysOf(series, item)) {
            if (!series.highlighted.contains(key))
                series.highlighted.append(key);
        }
    }
}

void annotate(ChartSeries &series, const Picture &picture, Language language)
{
    series.note = toQString(picture.note);
    highlight(series, picture.highlighted);
    series.greyRest = picture.greyRest && !series.highlighted.isEmpty();
    for (const Annotation &annotation : picture.annotations) {
        if (auto found = placed(series, annotation, language))
            series.annotations.append(std::move(*found));
        else
            ++series.withoutPlace;
    }
}

QList<int> placedAnnotations(const ChartSeries &series, const Picture &picture, Language language)
{
    QList<int> positions;
    for (std::size_t i = 0; i < picture.annotations.size(); ++i) {
        if (placed(series, picture.annotations[i], language))
            positions.append(static_cast<int>(i));
    }
    return positions;
}

} // namespace podium
