// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

namespace podium {

/// Marks in rows: bars from zero; where zero would say nothing, dots in rows of names.
[[nodiscard]] NativeChart rowChart(const ChartSeries &series, Language language);

/// Names of rows as the labels of points at the left edge, the first row on top; with room for them.
void addRowNames(NativeChart &chart, const QStringList &names);
/// The height of a row, from 1 at the bottom.
[[nodiscard]] double rowHeight(qsizetype row, qsizetype rows);

} // namespace podium
