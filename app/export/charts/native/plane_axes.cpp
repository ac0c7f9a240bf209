// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/plane_axes.h"

#include "app/export/charts/native/native_look.h"
#include "app/export/charts/native/nice_scale.h"

#include <QtCore/QDate>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The smallest step by which each tick falls on its first day or a little later: months and years
/// differ in length.
double stepThrough(QDate from, int months, int steps)
{
    constexpr double kRounding = 0.001; // that no tick falls on the day before
    double step = 0;
    for (int i = 1; i <= steps; ++i)
        step = std::max(step, static_cast<double>(from.daysTo(from.addMonths(i * months))) / i);
    return step + kRounding;
}

/// Years, quarters or months as steps; Office counts in days.
NativeAxis dayAxis(const ChartPlane &plane, const ValueRange &across)
{
    constexpr double kYear = 365.25;
    const QDate epoch(1899, 12, 30);
    const QDate first = epoch.addDays(static_cast<qint64>(std::floor(across.least)));
    const double years = (across.most - across.least) / kYear;
    const bool inYears = years > 2.5;
    const QDate from(first.year(), inYears ? 1 : first.month(), 1);
    const int months = inYears ? 12 * std::max(1, static_cast<int>(years / 8))
                               : std::max(1, static_cast<int>(std::ceil(years * 12 / 6)));
    const auto least = static_cast<double>(epoch.daysTo(from));
    int steps = 1;
    while (static_cast<double>(epoch.daysTo(from.addMonths(steps * months))) < across.most)
        ++steps;
    const double step = stepThrough(from, months, steps);
    return {.title = plane.acrossTitle,
            .least = least,
            .most = least + steps * step,
            .step = step,
            .format = inYears ? u"yyyy"_s : u"yyyy\\-mm"_s};
}

} // namespace

NativeAxis acrossAxis(const ChartSeries &series, const ValueRange &across, Language language)
{
    const ChartPlane &plane = *series.plane();
    if (!plane.places.isEmpty())
        return {.least = 0, // and a little beyond the last, for the names of lines
                .most = 1.015 * (static_cast<double>(plane.places.size()) - 1),
                .step = 1,
                .shown = false};
    if (plane.across == ChartPlane::Across::Days)
        return dayAxis(plane, across);
    const bool logarithmic = plane.across == ChartPlane::Across::Logarithmic;
    const NiceScale scale
        = logarithmic ? decades(across.least, across.most) : niceScale(across.least, across.most);
    return {.title = plane.acrossTitle,
            .least = scale.least,
            .most = scale.most,
            .step = scale.step,
            .logarithmic = logarithmic,
            .format = logarithmic ? decadeFormat(scale.least, scale.most, language)
                                  : axisFormat(scale.step, scale.most, language)};
}
NativeAxis upAxis(const ChartSeries &series, const ValueRange &up, Language language)
{
    const ChartPlane &plane = *series.plane();
    NativeAxis axis{.title = series.valueAxisTitle, .grid = true};
    const bool ranks = plane.up == ChartPlane::Up::Ranks;
    const bool zero = plane.up == ChartPlane::Up::FromZero;
    NiceScale scale = series.logarithmic
        ? decades(up.least, up.most)
        : niceScale(zero ? std::min(0.0, up.least) : up.least, up.most);
    if (ranks)
        scale = {0, up.most + 0.5, up.most > 12 ? 5.0 : 1.0}; // 0 has no number
    axis.least = scale.least;
    axis.most = scale.most;
    axis.step = scale.step;
    axis.logarithmic = series.logarithmic;
    axis.reversed = ranks;
    axis.format = ranks      ? u"0;;"_s
        : series.logarithmic ? decadeFormat(scale.least, scale.most, language)
                             : axisFormat(scale.step, scale.most, language);
    const auto isNamed = [](const ChartLine &line) { return !line.startName.isEmpty(); };
    axis.shown = plane.places.isEmpty() || std::ranges::none_of(plane.lines, isNamed);
    axis.grid = plane.places.isEmpty() && !ranks;
    return axis;
}

} // namespace podium
