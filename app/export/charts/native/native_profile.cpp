// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_profile.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/charts/native/native_names.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kProfileColours{"accent1", "accent2", "accent6",
                                     "accent4", "accent5", "accent3"};

/// The name stands above the first row, at the score there.
NativeSeries scoresOf(const ChartSeries &series, qsizetype whose)
{
    const ChartProfile &profile = *series.profile();
    const ChartLine &line = profile.whose[whose];
    NativeSeries out;
    out.key = u"line "_s + line.key;
    out.name = line.name;
    out.size = 10;
    out.colour = QString::fromLatin1(
        kProfileColours[static_cast<std::size_t>(whose) % kProfileColours.size()]);
    for (const ChartMark &mark : series.marks) {
        if (mark.line != line.key || !mark.value || mark.lane < 0)
            continue;
        NativePoint point{.key = mark.key, .across = mark.value};
        point.value = rowHeight(mark.lane, profile.rows.size());
        point.colour = out.colour;
        point.hollow = mark.hollow;
        out.points.append(point);
    }
    return out;
}

NativeSeries medians(const ChartProfile &profile)
{
    NativeSeries out;
    out.key = u"medians"_s;
    out.name = profile.tickText;
    out.size = 5;
    out.colour = u"tx2"_s;
    for (qsizetype row = 0; row < profile.rows.size(); ++row) {
        if (!profile.rows[row].tick)
            continue;
        NativePoint point{.key = profile.rows[row].key, .across = profile.rows[row].tick};
        point.value = rowHeight(row, profile.rows.size());
        point.colour = out.colour;
        point.hollow = true;
        out.points.append(point);
    }
    return out;
}

} // namespace

NativeChart profileChart(const ChartSeries &series, Language language)
{
    NativeChart chart;
    chart.kind = NativeChart::Kind::Points;
    chart.legend = true;
    chart.valuesUp = false;
    chart.language = languageTag(language);
    chart.labelTitle = series.categoryAxisTitle;
    chart.across = {.title = withMeaning(series.valueAxisTitle, series, ReferenceLine::Named),
                    .least = 0,
                    .most = 100,
                    .step = 20,
                    .grid = true,
                    .format = u"0"_s};
    for (qsizetype i = 0; i < series.profile()->whose.size(); ++i) {
        if (NativeSeries scores = scoresOf(series, i); !scores.points.isEmpty())
            chart.series.append(scores);
    }
    if (NativeSeries ticks = medians(*series.profile()); !ticks.points.isEmpty())
        chart.series.append(ticks);
    QStringList names;
    for (const ChartProfile::Row &row : series.profile()->rows)
        names.append(row.label);
    addRowNames(chart, names);
    constexpr double kBelowLegend = 0.09;
    chart.plot->setTop(kBelowLegend);
    return chart;
}

} // namespace podium
