// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_dots.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/charts/native/native_names.h"
#include "app/export/charts/native/nice_scale.h"
#include "app/export/charts/native/row_points.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct DotText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

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
    for (const double value : reachOf(series))
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
    out.name = upwards ? DotText::tr("Up") : DotText::tr("Down");
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
    out.name = valuesName(series);
    out.size = series.marks.size() > 18 ? 7 : 10;
    out.intervals = hasAnyInterval(series);
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        NativePoint point = rowPoint(series, series.marks[row], names[row]);
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
    out.name = DotText::tr("Text");
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

} // namespace

NativeChart dotChart(const ChartSeries &series, Language language)
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

} // namespace podium
