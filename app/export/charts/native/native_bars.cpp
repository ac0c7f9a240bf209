// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_bars.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/charts/native/native_names.h"
#include "app/export/charts/native/nice_scale.h"
#include "app/export/charts/native/row_points.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct BarText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

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

} // namespace

NativeChart barChart(const ChartSeries &series, Language language)
{
    NativeChart chart;
    chart.labelTitle = series.categoryAxisTitle;
    NativeSeries values;
    values.key = u"values"_s;
    values.name = valuesName(series);
    values.textPoints = textPointsFor(series.marks.size());
    values.bold = true;
    values.intervals = hasAnyInterval(series);
    double most = 0;
    double least = 0;
    const QStringList names = rowNames(series);
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        values.points.append(rowPoint(series, series.marks[row], names[row]));
        const NativePoint &point = values.points.last();
        most = std::max(most, point.value.value_or(0) + point.above);
        least = std::min(least, point.value.value_or(0) - point.below);
    }
    for (const double value : reachOf(series) + QList<double>{series.referenceValue.value_or(0)}) {
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
        carrier.name = BarText::tr("Place of the text");
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

} // namespace podium
