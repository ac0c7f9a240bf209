// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/layout/chart_fonts.h"
#include "ui/charts/paint/plotted_annotation.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtWidgets/QGraphicsScene>

#include <functional>
#include <optional>

namespace podium {

class TextItem;

/// What annotations have to know of the picture they are drawn into.
struct AnnotationPlaces {
    QRectF plot; ///< where the axes reach
    QRectF free; ///< where texts may stand
    ChartFonts fonts;
    bool valuesUp = false; ///< values grow upwards, as on planes; else to the right
    bool labelsBelow
        = false;        ///< texts of upright lines stand at the bottom of the plot, else on top
    int firstLevel = 0; ///< of those texts: how many lines are taken already
    std::function<std::optional<double>(double)> ofValue; ///< x, or y where values grow upwards
    std::function<std::optional<double>(double)> ofDay; ///< x; never asked of pictures without days
    std::function<QRectF(const QString &key)> ofMark;   ///< shape; empty: not drawn
};

/// Adds a series' annotations over its drawn marks: lines, bands, texts with an arrow, differences.
/// Texts look for room beside the texts and marks that are drawn already. Lives for one drawing; all
/// arguments must outlive it.
class AnnotationDrawing final
{
public:
    AnnotationDrawing(QGraphicsScene &scene, const ChartLook &look, const AnnotationPlaces &places);

    /// Where each was drawn.
    [[nodiscard]] QList<PlottedAnnotation> add(const QList<ChartAnnotation> &annotations);

private:
    void addOne(const ChartAnnotation &annotation);
    void addLine(const ChartAnnotation &annotation);
    void addBand(const ChartAnnotation &annotation);
    void addText(const ChartAnnotation &annotation);
    void addDifference(const ChartAnnotation &annotation);
    void addBetweenRows(const QString &text, const QRectF &from, const QRectF &to);
    void addBetweenPoints(const QString &text, QPointF from, QPointF to);
    void addArrow(QPointF from, QPointF to);
    void addStroke(QPointF from, QPointF to, Qt::PenStyle style = Qt::SolidLine);
    /// Beside the upright line at `x`, each in a line of its own.
    void addUprightLabel(const QString &text, double x);
    TextItem *addLabel(const QString &text, QPointF middleLeft);
    [[nodiscard]] std::optional<double> placeOf(const ChartAnnotation &annotation,
                                                double value) const;
    [[nodiscard]] bool isUpright(const ChartAnnotation &annotation) const;
    /// The mark's shape with the texts that stand behind it in its row.
    [[nodiscard]] QRectF withTexts(QRectF shape) const;
    /// The nearest room for a box around what is explained.
    [[nodiscard]] QRectF roomFor(QSizeF size, const QRectF &around) const;

    QGraphicsScene &m_scene;
    const ChartLook &m_look;
    const AnnotationPlaces &m_places;
    int m_level;
    PlottedAnnotation m_plotted; ///< of the one that is being added
};

} // namespace podium
