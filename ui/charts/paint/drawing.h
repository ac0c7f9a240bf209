// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"

#include <QtWidgets/QGraphicsScene>

namespace podium {

class ChartLayout;

/// Adds everything around the rows to a scene: title, subtitle, axis, reference, remarks, source,
/// or the empty state. Lives for one drawing; all arguments must outlive it.
class Drawing final
{
public:
    Drawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
            const ChartLayout &layout);

    /// Header and footer with the remarks, or with the empty state.
    void addFrame(bool isEmpty);
    void addAxis();
    void addReference();

private:
    void addHeader();
    void addFooter();
    void addRemarks();
    void addEmptyState();
    void addLine(QPointF from, QPointF to, const QPen &pen, double z);
    TextItem *addTextBlock(const QStringList &lines, const QFont &font, const QColor &colour,
                           double top);
    void addAxisTitle(double top);

    QGraphicsScene &m_scene;
    const ChartSeries &m_series;
    const ChartLook &m_look;
    const ChartLayout &m_layout;
};

} // namespace podium
