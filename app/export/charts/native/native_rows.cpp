// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_rows.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/charts/native/native_names.h"
#include "app/export/charts/native/nice_scale.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

bool isDrawn(const ChartMark &mark, bool logarithmic)
{
    return mark.value && (!logarithmic || *mark.value > 0);
}

bool hasAnyInterval(const ChartSeries &series)
{
    return std::ranges::any_of(series.marks, [](const ChartMark &mark) {
        NativePoint point;
        setInterval(point, mark);
        return point.below > 0 || point.above > 0;
    });
}

bool isOpen(std::optional<double> end)
{
    return end && std::isinf(*end);
}

/// An arrow on the side where the interval has no end, which error bars cannot draw.
QString withArrows(const QString &text, const ChartMark &mark)
{
    return (isOpen(mark.low) ? u"← "_s : QString()) + text
        + (isOpen(mark.high) ? u" →"_s : QString());
}

QString textAt(const ChartSeries &series, const ChartMark &mark)
{
    // What is longer is a remark, for which the mark has no room; tables have it.
    constexpr qsizetype kLongestNote = 12;
    const bool fits = !mark.valueNote.isEmpty() && mark.valueNote.size() <= kLongestNote;
    const bool bracketed = mark.valueNote.contains(u'(');
    const QString note = bracketed ? u" – "_s + mark.valueNote : u" ("_s + mark.valueNote + u')';
    QStringList texts{withArrows(fits ? mark.valueText + note : mark.valueText, mark),
                      annotationAt(series, mark)};
    texts.removeAll(QString());
    return texts.join(u"  "_s);
}

NativePoint pointOf(const ChartSeries &series, const ChartMark &mark, const QString &name)
{
    NativePoint point;
    point.key = mark.key;
    point.label = name;
    point.text = textAt(series, mark);
    if (isDrawn(mark, series.logarithmic))
        point.value = mark.value;
    setInterval(point, mark);
    point.colour = colourOf(series, mark);
    point.hollow = mark.hollow;
    return point;
}

/// Across the bars; of a single one there is no line.
bool hasLevel(const ChartSeries &series)
{
    return series.referenceValue && series.marks.size() > 1;
}

/// Bars that are not seen, and what they have in common.
NativeSeries levelOf(const ChartSeries &series, const NativeSeries &bars)
{
    NativeSeries out;
    out.key = u"reference"_s;
    out.name = series.referenceText;
    out.invisible = true;
    out.levelled = true;
    out.dashed = true;
    out.width = 1.25;
    out.colour = u"accent6"_s;
    out.textPoints = bars.textPoints;
    for (const NativePoint &bar : bars.points)
        out.points.append({.key = bar.key,
                           .label = bar.label,
                           .text = {},
                           .across = {},
                           .value = series.referenceValue});
    return out;
}

NativeChart bars(const ChartSeries &series, Language language)
{
    NativeChart chart;
    chart.labelTitle = series.categoryAxisTitle;
    NativeSeries values;
    values.key = u"values"_s;
    values.name = series.valueAxisTitle.isEmpty() ? RowText::tr("Value") : series.valueAxisTitle;
    values.textPoints = textPointsFor(series.marks.size());
    values.bold = true;
    values.intervals = hasAnyInterval(series);
    double most = 0;
    double least = 0;
    const QStringList names = rowNames(series);
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        values.points.append(pointOf(series, series.marks[row], names[row]));
        const NativePoint &point = values.points.last();
        most = std::max(most, point.value.value_or(0) + point.above);
        least = std::min(least, point.value.value_or(0) - point.below);
    }
    for (const double value : series.reach + QList<double>{series.referenceValue.value_or(0)}) {
        most = std::max(most, value);
        least = std::min(least, value);
    }
    // Room for the texts beyond the longest bar.
    const NiceScale scale = niceScale(std::min(0.0, least), most * 1.12);
    chart.across
        = {.title = withMeaning(series.valueAxisTitle, series,
                                hasLevel(series) ? ReferenceLine::Nameless : ReferenceLine::None),
           .least = scale.least,
           .most = scale.most,
           .step = scale.step,
           .grid = true,
           .format = axisFormat(scale.step, scale.most, language)};
    if (values.intervals) {
        NativeSeries carrier = values;
        carrier.key = u"texts"_s;
        carrier.name = RowText::tr("Place of the text");
        carrier.invisible = true;
        carrier.intervals = false;
        carrier.labels = NativeSeries::Labels::Right;
        for (NativePoint &point : carrier.points) {
            if (point.value)
                point.value = *point.value + point.above;
        }
        chart.series = {values, carrier};
    } else {
        values.labels = NativeSeries::Labels::Right;
        chart.series = {values};
    }
    if (hasLevel(series))
        chart.series.append(levelOf(series, values));
    return chart;
}

struct Ends {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();

    void add(std::optional<double> value)
    {
        if (!value || !std::isfinite(*value))
            return;
        least = std::min(least, *value);
        most = std::max(most, *value);
    }
};

NativeAxis rowAxis(const ChartSeries &series, Language language)
{
    Ends ends;
    for (const ChartMark &mark : series.marks) {
        for (const auto &value : {mark.value, mark.from, mark.low, mark.high}) {
            if (!series.logarithmic || value.value_or(0) > 0)
                ends.add(value);
        }
    }
    if (series.referenceValue && (!series.logarithmic || *series.referenceValue > 0))
        ends.add(series.referenceValue);
    for (const double value : series.reach)
        ends.add(value);
    const double room = (ends.most - ends.least) * 0.08;
    const NiceScale scale = series.logarithmic ? decades(ends.least, ends.most)
                                               : niceScale(ends.least, ends.most + room);
    return {.title = withMeaning(series.valueAxisTitle, series, ReferenceLine::Named),
            .least = scale.least,
            .most = scale.most,
            .step = scale.step,
            .logarithmic = series.logarithmic,
            .grid = true,
            .format = series.logarithmic ? decadeFormat(scale.least, scale.most, language)
                                         : axisFormat(scale.step, scale.most, language)};
}

/// The other end of a dumbbell or of a floating bar, as a line from the mark.
NativeSeries spans(const ChartSeries &series, bool upwards)
{
    NativeSeries out;
    out.key = upwards ? u"up"_s : u"down"_s;
    out.name = upwards ? RowText::tr("Up") : RowText::tr("Down");
    out.intervals = true;
    out.intervalWidth = series.floating ? 14 : 4;
    out.ownColours = true;
    out.colour = series.floating && upwards ? u"accent2"_s : u"accent3"_s;
    out.markers = false;
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        const ChartMark &mark = series.marks[row];
        if (!mark.value || !mark.from || (*mark.value >= *mark.from) != upwards)
            continue;
        NativePoint point{.key = mark.key, .text = {}, .across = mark.value};
        point.value = rowHeight(row, series.marks.size());
        point.below = std::max(0.0, *mark.value - *mark.from);
        point.above = std::max(0.0, *mark.from - *mark.value);
        point.colour = out.colour;
        out.points.append(point);
    }
    return out;
}

NativeSeries dotsOf(const ChartSeries &series, const QStringList &names)
{
    NativeSeries out;
    out.key = u"values"_s;
    out.name = series.valueAxisTitle.isEmpty() ? RowText::tr("Value") : series.valueAxisTitle;
    out.size = series.marks.size() > 18 ? 7 : 10;
    out.intervals = hasAnyInterval(series);
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        NativePoint point = pointOf(series, series.marks[row], names[row]);
        point.text.clear();
        point.across = point.value;
        point.value = rowHeight(row, series.marks.size());
        if (point.across)
            out.points.append(point);
    }
    return out;
}

/// A little beyond a value, where its mark no longer is.
double beyond(double value, bool logarithmic, const NativeAxis &axis)
{
    constexpr double kShare = 0.008;
    if (logarithmic)
        return value * std::pow(*axis.most / *axis.least, kShare);
    return value + kShare * (*axis.most - *axis.least);
}

/// Texts stand right of everything that is drawn in their row.
NativeSeries rowTexts(const ChartSeries &series, const NativeAxis &axis)
{
    NativeSeries out;
    out.key = u"texts"_s;
    out.name = RowText::tr("Text");
    out.markers = false;
    out.bold = true;
    out.labels = NativeSeries::Labels::Right;
    out.textPoints = textPointsFor(series.marks.size());
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        const ChartMark &mark = series.marks[row];
        if (!isDrawn(mark, series.logarithmic))
            continue;
        Ends ends;
        for (const auto &value : {mark.value, mark.from, mark.high})
            ends.add(value);
        NativePoint point{.key = mark.key, .text = textAt(series, mark)};
        point.across = beyond(ends.most, series.logarithmic, axis);
        point.value = rowHeight(row, series.marks.size());
        out.points.append(point);
    }
    return out;
}

NativeSeries referenceLine(const ChartSeries &series)
{
    NativeSeries out;
    out.key = u"reference"_s;
    out.name = series.referenceText;
    out.joined = true;
    out.markers = false;
    out.dashed = true;
    out.width = 1.25;
    out.colour = u"accent6"_s;
    out.labels = NativeSeries::Labels::Right;
    out.quiet = true;
    out.textPoints = 11;
    const double top = static_cast<double>(series.marks.size()) + 0.5;
    out.points
        = {NativePoint{.text = series.referenceText, .across = series.referenceValue, .value = 0.5},
           NativePoint{.across = series.referenceValue, .value = top}};
    return out;
}

NativeChart dots(const ChartSeries &series, Language language)
{
    NativeChart chart;
    chart.kind = NativeChart::Kind::Points;
    chart.valuesUp = false;
    chart.labelTitle = series.categoryAxisTitle;
    chart.across = rowAxis(series, language);
    const QStringList names = rowNames(series);
    addRowNames(chart, names);
    for (const bool upwards : {true, false}) {
        if (NativeSeries joined = spans(series, upwards); !joined.points.isEmpty())
            chart.series.append(joined);
    }
    chart.series.append(dotsOf(series, names));
    chart.series.append(rowTexts(series, chart.across));
    if (series.referenceValue && (!series.logarithmic || *series.referenceValue > 0))
        chart.series.append(referenceLine(series));
    addLines(chart, series, false);
    return chart;
}

} // namespace

NativeChart rowChart(const ChartSeries &series, Language language)
{
    const bool spanned = std::ranges::any_of(
        series.marks, [](const ChartMark &mark) { return mark.from.has_value(); });
    const bool asDots
        = series.logarithmic || series.dots || series.floating || spanned || hasLines(series);
    NativeChart chart = asDots ? dots(series, language) : bars(series, language);
    chart.language = languageTag(language);
    return chart;
}

} // namespace podium
