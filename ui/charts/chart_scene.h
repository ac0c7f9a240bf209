// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/series_drawing.h"

#include <QtWidgets/QGraphicsScene>

namespace podium {

class TextItem;

/// A chart as a picture of exactly the asked size: title, subtitle, marks, axis, source. The one
/// place where series become drawings; windows and exports show this scene. Bars on linear axes,
/// dots on stems on logarithmic ones; floating bars of a waterfall; points, lines and lanes on planes;
/// the marks of several in the rows or the web of a profile. Needs a QApplication; "offscreen" will do.
class ChartScene final : public QGraphicsScene
{
public:
    explicit ChartScene(QObject *parent = nullptr);

    /// Replaces what the scene holds.
    void draw(const ChartSeries &series, const ChartLook &look, QSizeF size);

    [[nodiscard]] const QList<PlottedMark> &marks() const { return m_drawn.marks; }
    /// Where the points of a plane, or the world, stand; empty for rows.
    [[nodiscard]] const QRectF &plane() const { return m_drawn.plane; }
    /// Position in marks() of the row or point under this point; -1 beside all.
    [[nodiscard]] int markAt(QPointF point) const;
    /// Of what is drawn, to read values and days off; without functions where there are no axes.
    [[nodiscard]] const ChartAxes &axes() const { return m_drawn.axes; }
    /// One for each of ChartSeries::annotations.
    [[nodiscard]] const QList<PlottedAnnotation> &annotations() const
    {
        return m_drawn.annotations;
    }
    /// Position in annotations() of the topmost one under this point; -1 beside all.
    [[nodiscard]] int annotationAt(QPointF point) const;
    [[nodiscard]] QList<TextItem *> textItems() const;

private:
    DrawnSeries m_drawn;
};

} // namespace podium
