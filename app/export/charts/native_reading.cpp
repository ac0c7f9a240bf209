// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native_reading.h"

#include "app/export/charts/native_plane.h"
#include "app/export/charts/native_profile.h"
#include "app/export/charts/native_rows.h"

#include <algorithm>

namespace podium {

std::optional<NativeChart> nativeChart(const ChartSeries &series, Language language)
{
    const bool drawn = std::ranges::any_of(
        series.marks, [](const ChartMark &mark) { return mark.value.has_value(); });
    if (!drawn)
        return std::nullopt;
    if (series.profile)
        return profileChart(series, language);
    if (series.plane)
        return planeChart(series, language);
    return rowChart(series, language);
}

} // namespace podium
