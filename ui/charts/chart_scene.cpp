// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/map/map_drawing.h"
#include "ui/charts/map/map_layout.h"
#include "ui/charts/paint/annotation_drawing.h"
#include "ui/charts/paint/drawing.h"
#include "ui/charts/paint/mark_plot.h"
#include "ui/charts/paint/row_drawing.h"
#include "ui/charts/paint/text_item.h"
#include "ui/charts/plane/plane_drawing.h"
#include "ui/charts/plane/plane_layout.h"
#include "ui/charts/plane/plane_plot.h"
#include "ui/charts/profile/profile_drawing.h"
#include "ui/charts/profile/profile_layout.h"

#include <QtCharts/QChart>

#include <algorithm>
#include <limits>
#include <optional>

namespace podium {

namespace {

/// What the picture itself highlights is highlighted whoever looks.
ChartLook lookOf(const ChartSeries &series, ChartLook look)
{
    if (series.greyRest)
        look.highlighted.clear();
    look.highlighted += series.highlighted;
    look.greyRest = look.greyRest || series.greyRest;
    return look;
}

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    // Scenes are small and rebuilt as a whole; an index would only cost.
    setItemIndexMethod(NoIndex);
}

void ChartScene::draw(const ChartSeries &series, const ChartLook &ownLook, QSizeF size)
{
    const ChartLook look = lookOf(series, ownLook);
    clear();
    setSceneRect(QRectF(QPointF(0, 0), size));
    setBackgroundBrush(look.theme.card);
    m_marks.clear();
    m_plane = QRectF();
    m_annotations.clear();
    m_axes = ChartAxes();
    if (series.map)
        drawMap(series, look, size);
    else if (series.profile)
        drawProfile(series, look, size);
    else if (series.plane)
        drawPlane(series, look, size);
    else
        drawRows(series, look, size);
}

void ChartScene::drawRows(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    QStringList toSay = remarks(series);
    ChartLayout layout(series, look, toSay, size);
    if (layout.labelStride > 1) {
        toSay.append(tr("One row in %1 has room for its name.").arg(layout.labelStride));
        layout = ChartLayout(series, look, toSay, size);
    }
    Drawing drawing(*this, series, look, layout);
    drawing.addHeader();
    drawing.addFooter();
    if (series.marks.isEmpty()) {
        drawing.addEmptyState();
        return;
    }
    drawing.addRemarks();
    drawing.addAxis();
    if (!layout.scale.isEmpty() && !series.floating)
        addItem(plotMarks(series, look, layout).release());
    m_marks = RowDrawing(*this, series, look, layout).addRows();
    drawing.addReference();
    m_axes = axesOf(layout);
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = QRectF(QPointF(layout.plot.left(), layout.headerBottom),
                       QPointF(layout.content.right(), layout.plot.bottom())),
        .fonts = layout.fonts,
        .labelsBelow = true,
        .firstLevel = series.referenceValue ? 1 : 0,
        .ofValue = [&](double value) -> std::optional<double> {
            return layout.scale.isEmpty() ? std::nullopt : std::optional(layout.x(value));
        },
        .ofMark = [this](const QString &key) { return shapeOf(key); },
    };
    m_annotations = AnnotationDrawing(*this, look, places).add(series.annotations);
}

void ChartScene::drawPlane(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    QStringList toSay = remarks(series);
    PlaneLayout layout(series, look, toSay, size);
    PlaneNames names = placeNames(series, look, layout);
    // In a window each says its name to the pointer.
    if (names.withoutRoom > 0 && !look.compact) {
        toSay.append(tr("Points without room for their name: %1.").arg(names.withoutRoom));
        layout = PlaneLayout(series, look, toSay, size);
        names = placeNames(series, look, layout);
    }
    Drawing frame(*this, series, look, layout.frame);
    frame.addHeader();
    frame.addFooter();
    if (series.marks.isEmpty() || layout.across.isEmpty()) {
        frame.addEmptyState();
        return;
    }
    frame.addRemarks();
    m_plane = layout.plot;
    PlaneDrawing drawing(*this, series, look, layout);
    drawing.addAxes();
    drawing.addLanes();
    drawing.addBreaks();
    drawing.addTrend();
    if (!layout.up.isEmpty())
        addItem(plotPlane(series, look, layout).release());
    m_marks = drawing.addPoints();
    drawing.addNames(names);
    drawing.addEndNames();
    m_axes = axesOf(layout);
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = layout.plot,
        .fonts = layout.frame.fonts,
        .valuesUp = true,
        .ofValue = [&](double value) { return layout.y(value); },
        .ofDay = [&](double day) -> std::optional<double> {
            return layout.showsAcross(day) ? layout.x(day) : std::nullopt;
        },
        .ofMark = [this](const QString &key) { return shapeOf(key); },
    };
    m_annotations = AnnotationDrawing(*this, look, places).add(series.annotations);
}

void ChartScene::drawProfile(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    const ProfileLayout layout(series, look, remarks(series), size);
    Drawing frame(*this, series, look, layout.frame);
    frame.addHeader();
    frame.addFooter();
    if (series.marks.isEmpty()) {
        frame.addEmptyState();
        return;
    }
    frame.addRemarks();
    ProfileDrawing drawing(*this, series, look, layout);
    drawing.addKey();
    if (series.profile->radar)
        drawing.addWeb();
    else
        drawing.addRows();
    m_marks = drawing.addMarks();
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = layout.frame.content,
        .fonts = layout.frame.fonts,
        .valuesUp = true,
        .ofMark = [this](const QString &key) { return shapeOf(key); },
    };
    m_annotations = AnnotationDrawing(*this, look, places).add(series.annotations);
}

void ChartScene::drawMap(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    const MapLayout layout(series, look, remarks(series), size);
    Drawing frame(*this, series, look, layout.frame);
    frame.addHeader();
    frame.addFooter();
    if (series.marks.isEmpty()) {
        frame.addEmptyState();
        return;
    }
    frame.addRemarks();
    m_plane = layout.plot;
    MapDrawing drawing(*this, series, look, layout);
    m_marks = drawing.addCountries();
    drawing.addNames();
    drawing.addKey();
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = layout.plot,
        .fonts = layout.frame.fonts,
        .valuesUp = true,
        .ofMark = [this](const QString &key) { return shapeOf(key); },
    };
    m_annotations = AnnotationDrawing(*this, look, places).add(series.annotations);
}

/// Of the last mark with this key: histories have one for each snapshot.
QRectF ChartScene::shapeOf(const QString &key) const
{
    QRectF shape;
    for (const PlottedMark &mark : m_marks) {
        if (mark.key == key && !mark.shape.isEmpty())
            shape = mark.shape;
        else if (mark.key == key && !mark.area.isEmpty())
            shape = QRectF(mark.area.boundingRect().center() - QPointF(2, 2), QSizeF(4, 4));
    }
    return shape;
}

/// Of several marks under the point the nearest.
int ChartScene::markAt(QPointF point) const
{
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    const auto country = std::ranges::find_if(
        m_marks, [&](const PlottedMark &mark) { return mark.area.contains(point); });
    if (country != m_marks.end() && m_plane.contains(point))
        return static_cast<int>(country - m_marks.begin());
    for (int i = 0; i < m_marks.size(); ++i) {
        const QRectF &row = m_marks.at(i).row;
        const double distance = QLineF(row.center(), point).length();
        if (row.contains(point) && distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

int ChartScene::annotationAt(QPointF point) const
{
    for (auto i = m_annotations.size() - 1; i >= 0; --i) {
        if (m_annotations.at(i).grip.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

QList<TextItem *> ChartScene::textItems() const
{
    QList<TextItem *> texts;
    for (QGraphicsItem *const item : items(Qt::AscendingOrder)) {
        if (auto *const text = qgraphicsitem_cast<TextItem *>(item))
            texts.append(text);
    }
    return texts;
}

QStringList ChartScene::remarks(const ChartSeries &series)
{
    QStringList remarks;
    const auto offAxis = std::ranges::count_if(series.marks, [&](const ChartMark &mark) {
        return isOffLogAxis(mark, series.logarithmic);
    });
    if (offAxis > 0) {
        remarks.append(
            tr("Values of zero or less, which a logarithmic axis cannot show: %1.").arg(offAxis));
    }
    bool estimated = false;
    bool own = false;
    bool assumed = false; // what a scenario adds has a dagger behind its name
    for (const ChartMark &mark : series.marks) {
        if (!mark.hollow || !drawnValue(mark, series.logarithmic))
            continue;
        const bool dagger = mark.label.contains(u'†') || mark.note.contains(u'†');
        assumed |= dagger;
        own |= mark.own && !dagger;
        estimated |= !mark.own && !dagger;
    }
    QStringList why;
    if (estimated)
        why.append(series.profile ? tr("filled in by the rule for missing scores")
                                  : tr("estimated"));
    if (own)
        why.append(tr("own run"));
    if (assumed)
        why.append(tr("assumed (†)"));
    if (!why.isEmpty())
        remarks.append(tr("Outlined: %1.").arg(why.join(QStringLiteral(", "))));
    if (series.withoutPlace > 0)
        remarks.append(
            tr("Annotations without a place in this picture: %1.").arg(series.withoutPlace));
    if (!series.note.isEmpty())
        remarks.append(series.note);
    return remarks;
}

} // namespace podium
