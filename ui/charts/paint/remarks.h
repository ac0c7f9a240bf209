// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace podium {

class Remarks final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ChartScene)

public:
    /// What has to be said under the axis of a series: values that a logarithmic axis cannot show,
    /// what hollow means, annotations without a place, and the picture's own note.
    [[nodiscard]] static QStringList of(const ChartSeries &series);
};

} // namespace podium
