// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/layout/chart_layout.h"

#include <QtGui/QColor>

#include <memory>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace podium {

/// The colour each mark is drawn in.
[[nodiscard]] QColor markColour(const ChartMark &mark, const ChartLook &look);

/// The bars, or the dots on their stems, as a QChart that fills the layout's plot and shows nothing
/// else: no titles, labels, legend or background. Each mark keeps its row whatever the others hold.
[[nodiscard]] std::unique_ptr<QChart> plotMarks(const ChartSeries &series, const ChartLook &look,
                                                const ChartLayout &layout);

} // namespace podium
