// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/paint/plotted_mark.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QColor>
#include <QtWidgets/QGraphicsScene>

class QPen;

namespace podium {

class ProfileLayout;

/// Adds a profile to a scene: its key, its rows or web with the axis, and the marks. Lives for one
/// drawing; all arguments must outlive it.
class ProfileDrawing final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ProfileDrawing)

public:
    ProfileDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
                   const ProfileLayout &layout);

    void addKey();
    void addRows();
    void addWeb();
    [[nodiscard]] QList<PlottedMark> addMarks();

private:
    void addAxis();
    void addRow(int index);
    void addEndValues(int index);
    void addMissing(int index);
    void addWebName(int index);
    void addWebLines();
    void addLine(QPointF from, QPointF to, const QPen &pen, double z);
    void addTick(QPointF middle, double half);
    void addShape(int whose, QPointF middle, const QColor &colour, bool hollow);
    [[nodiscard]] int whoseOf(const ChartMark &mark) const;
    [[nodiscard]] QColor colourOf(const ChartMark &mark) const;
    [[nodiscard]] bool isChosen(int row) const;

    QGraphicsScene &m_scene;
    const ChartSeries &m_series;
    const ChartProfile &m_profile;
    const ChartLook &m_look;
    const ProfileLayout &m_layout;
};

} // namespace podium
