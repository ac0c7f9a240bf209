// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace podium {

/// A chart in words, for screen readers and as the description inside exported files: title, rules,
/// axis, each mark with its value, source.
class ChartDescription final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ChartDescription)

public:
    [[nodiscard]] static QString of(const ChartSeries &series);
};

} // namespace podium
