// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// Days as Office counts them begin on 1899-12-30; ours on 1970-01-01.
inline constexpr double kOfficeDays = 25569;

/// The colour of a mark: its country's, grey where it steps back.
[[nodiscard]] OfficeColour colourOf(const ChartSeries &series, const ChartMark &mark);
[[nodiscard]] OfficeColour colourOfCountry(const QString &code);

/// Sets `below` and `above`: 0 where the mark has no interval, or none on that side because it is
/// open or out of a logarithmic axis; error bars know no arrows.
void setInterval(NativePoint &point, const ChartMark &mark, bool logarithmic);

/// How numbers of an axis are written that runs up to `most`: "0", "0.0", in billions.
[[nodiscard]] QString axisFormat(double step, double most, Language language);
/// The same of powers of ten from `least` on, each in the words of its size.
[[nodiscard]] QString decadeFormat(double least, double most, Language language);

/// "en-US" or "ko-KR".
[[nodiscard]] QString languageTag(Language language);

} // namespace podium
