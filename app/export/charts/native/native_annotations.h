// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// Whether somebody drew lines or bands over the picture, for which bars have no place in a chart of
/// Office: rows become dots then.
[[nodiscard]] bool hasLines(const ChartSeries &series);

/// What somebody wrote at a mark, or the difference that ends there; empty: nothing.
[[nodiscard]] QString annotationAt(const ChartSeries &series, const ChartMark &mark);

/// How the value of reference is drawn.
enum class ReferenceLine { None, Nameless, Named };
/// The title of an axis, with what the picture says elsewhere and a chart of Office nowhere: whose
/// value the reference is, unless its line bears its name, and what outlines mean.
[[nodiscard]] QString withMeaning(const QString &title, const ChartSeries &series,
                                  ReferenceLine line);

/// What the axis of values reaches though no mark stands there: lines and bands, and what another
/// picture beside this one does.
[[nodiscard]] QList<double> reachOf(const ChartSeries &series);

/// Adds lines and both edges of bands to a chart of points, with their texts. `valuesUp`: the axis
/// of values stands on end; days lie across.
void addLines(NativeChart &chart, const ChartSeries &series, bool valuesUp);

} // namespace podium
