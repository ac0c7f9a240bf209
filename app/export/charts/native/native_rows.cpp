// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_rows.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_bars.h"
#include "app/export/charts/native/native_dots.h"
#include "app/export/charts/native/native_look.h"

#include <algorithm>

namespace podium {

NativeChart rowChart(const ChartSeries &series, Language language)
{
    const bool spanned = std::ranges::any_of(
        series.marks, [](const ChartMark &mark) { return mark.from.has_value(); });
    const bool asDots
        = series.logarithmic || series.dots || series.floating || spanned || hasLines(series);
    NativeChart chart = asDots ? dotChart(series, language) : barChart(series, language);
    chart.language = languageTag(language);
    return chart;
}

} // namespace podium
