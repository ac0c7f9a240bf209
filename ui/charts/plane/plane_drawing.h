// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/paint/plotted_mark.h"
#include "ui/charts/plane/plane_names.h"

#include <QtWidgets/QGraphicsScene>

namespace podium {

class PlaneLayout;

/// Adds to a scene what stands on and around a plotted plane: axes, breaks, trend, lanes,
/// intervals, holes of hollow points, names. Lives for one drawing; all arguments must outlive it.
class PlaneDrawing final
{
public:
    PlaneDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
                 const PlaneLayout &layout);

    void addAxes();
    void addBreaks();
    void addTrend();
    void addLanes();
    void addNames(const PlaneNames &names);
    void addEndNames();
    /// Everything a pointer can hit, in the order of the series; points out of sight are nowhere.
    [[nodiscard]] QList<PlottedMark> addPoints();

private:
    void addLine(QPointF from, QPointF to, const QPen &pen, double z);
    void addPlaces();
    void addPlaceName(const QString &name, double x, double room, const QFont &font);
    void addAcross();
    void addUp();
    void addUpLabels();
    void addInterval(const ChartMark &mark, double x);
    void addDot(const ChartMark &mark, QPointF middle);
    void addEndName(const EndName &name, LineEnd end);

    QGraphicsScene &m_scene;
    const ChartSeries &m_series;
    const ChartLook &m_look;
    const PlaneLayout &m_layout;
};

} // namespace podium
