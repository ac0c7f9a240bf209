// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_reading.h"

#include "app/export/charts/native/native_plane.h"
#include "app/export/charts/native/native_profile.h"
#include "app/export/charts/native/native_rows.h"

#include <algorithm>

namespace podium {

namespace {

/// LibreOffice loses the points of series that stand before the longest one. Where several are as
/// long, one that draws nothing but texts goes first, which leaves the order of the others.
void putLongestFirst(NativeChart &chart)
{
    const auto size = [](const NativeSeries &series) { return series.points.size(); };
    const auto longest = std::ranges::max_element(chart.series, {}, size);
    if (chart.kind != NativeChart::Kind::Points || longest == chart.series.end())
        return;
    const auto isText = [&](const NativeSeries &series) {
        return size(series) == size(*longest) && !series.markers && !series.joined
            && !series.intervals;
    };
    const auto text = std::ranges::find_if(chart.series, isText);
    const auto first = text == chart.series.end() ? longest : text;
    std::ranges::rotate(chart.series.begin(), first, first + 1);
}

/// Of a map the rows of its countries.
struct NativeReading {
    const ChartSeries &series;
    Language language;

    std::optional<NativeChart> operator()(const ChartRows &) const
    {
        return rowChart(series, language);
    }
    std::optional<NativeChart> operator()(const ChartMap &) const
    {
        return rowChart(series, language);
    }
    std::optional<NativeChart> operator()(const ChartPlane &) const
    {
        return planeChart(series, language);
    }
    std::optional<NativeChart> operator()(const ChartProfile &) const
    {
        return profileChart(series, language);
    }
};

} // namespace

std::optional<NativeChart> nativeChart(const ChartSeries &series, Language language)
{
    const bool drawn = std::ranges::any_of(
        series.marks, [](const ChartMark &mark) { return mark.value.has_value(); });
    if (!drawn)
        return std::nullopt;
    auto chart = std::visit(NativeReading{series, language}, series.form);
    if (chart)
        putLongestFirst(*chart);
    return chart;
}

} // namespace podium
