// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/paint/plotted_mark.h"
#include "ui/charts/paint/text_item.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGraphicsScene>

namespace podium {

class ChartLayout;

/// Adds to a scene what stands in the rows beside the plotted marks: labels, values, their intervals,
/// "no data", the outlines of hollow bars, the sign of highlighted rows. Lives for one drawing; all arguments must
/// outlive it.
class RowDrawing final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ChartScene)

public:
    RowDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
               const ChartLayout &layout);

    [[nodiscard]] QList<PlottedMark> addRows();

private:
    void addHighlight(const QRectF &row);
    void addLabel(const ChartMark &mark, const QRectF &row, bool strong);
    void addValue(const ChartMark &mark, const QRectF &row, double start);
    void addNoValue(const ChartMark &mark, const QRectF &row);
    void addInterval(const ChartMark &mark, const QRectF &row);
    void addOpenEnd(const ChartMark &mark, const QRectF &row);
    void addArrow(const QPointF &from, double length); ///< below 0: to the left
    void addFloating(int index, const QRectF &shape);
    void addFall(const QRectF &shape, const QColor &colour);
    void makeHollow(const ChartMark &mark, const QRectF &shape);
    [[nodiscard]] QRectF shapeOf(const ChartMark &mark, const QRectF &row) const;
    [[nodiscard]] double freeRight(int index) const;
    /// Lines of the grid or the reference run through the text.
    [[nodiscard]] bool crossesLine(const TextItem &text) const;

    QGraphicsScene &m_scene;
    const ChartSeries &m_series;
    const ChartLook &m_look;
    const ChartLayout &m_layout;
};

} // namespace podium
