// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/paint/plotted_annotation.h"
#include "ui/charts/paint/plotted_mark.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGraphicsScene>

namespace podium {

class TextItem;

/// A chart as a picture of exactly the asked size: title, subtitle, marks, axis, source. The one
/// place where series become drawings; windows and exports show this scene. Bars on linear axes,
/// dots on stems on logarithmic ones; floating bars of a waterfall; points, lines and lanes on planes;
/// the marks of several in the rows or the web of a profile. Needs a QApplication; "offscreen" will do.
class ChartScene final : public QGraphicsScene
{
    Q_DECLARE_TR_FUNCTIONS(podium::ChartScene)

public:
    explicit ChartScene(QObject *parent = nullptr);

    /// Replaces what the scene holds.
    void draw(const ChartSeries &series, const ChartLook &look, QSizeF size);

    [[nodiscard]] const QList<PlottedMark> &marks() const { return m_marks; }
    /// Where the points of a plane, or the world, stand; empty for rows.
    [[nodiscard]] const QRectF &plane() const { return m_plane; }
    /// Position in marks() of the row or point under this point; -1 beside all.
    [[nodiscard]] int markAt(QPointF point) const;
    /// Of what is drawn, to read values and days off; without functions where there are no axes.
    [[nodiscard]] const ChartAxes &axes() const { return m_axes; }
    /// One for each of ChartSeries::annotations.
    [[nodiscard]] const QList<PlottedAnnotation> &annotations() const { return m_annotations; }
    /// Position in annotations() of the topmost one under this point; -1 beside all.
    [[nodiscard]] int annotationAt(QPointF point) const;
    [[nodiscard]] QList<TextItem *> textItems() const;

    /// What has to be said under the axis of this series: values that a logarithmic axis cannot
    /// show, what hollow means, annotations without a place, and the picture's own note.
    [[nodiscard]] static QStringList remarks(const ChartSeries &series);

private:
    void drawRows(const ChartSeries &series, const ChartLook &look, QSizeF size);
    void drawMap(const ChartSeries &series, const ChartLook &look, QSizeF size);
    void drawProfile(const ChartSeries &series, const ChartLook &look, QSizeF size);
    void drawPlane(const ChartSeries &series, const ChartLook &look, QSizeF size);
    [[nodiscard]] QRectF shapeOf(const QString &key) const;

    QList<PlottedMark> m_marks;
    QRectF m_plane;
    QList<PlottedAnnotation> m_annotations;
    ChartAxes m_axes;
};

} // namespace podium
