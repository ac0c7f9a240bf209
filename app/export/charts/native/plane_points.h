// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// The marks of a plane as Office's points. Only for series with a plane.
class PlanePoints final
{
public:
    explicit PlanePoints(const ChartSeries &series)
        : m_series(series)
        , m_plane(*series.plane())
    {
    }

    [[nodiscard]] bool isShown(const ChartMark &mark) const;
    /// On the axis across, where Office counts days from another one.
    [[nodiscard]] double place(double at) const;
    [[nodiscard]] NativePoint pointOf(const ChartMark &mark) const;
    /// Marks of one line in their order; steps get a corner between two of them.
    [[nodiscard]] QList<NativePoint> of(const QString &line) const;
    [[nodiscard]] static bool haveIntervals(const QList<NativePoint> &points);

private:
    const ChartSeries &m_series;
    const ChartPlane &m_plane;
};

} // namespace podium
