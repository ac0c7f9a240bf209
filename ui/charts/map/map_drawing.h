// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/paint/plotted_mark.h"
#include "ui/charts/paint/text_item.h"
#include "ui/charts/plane/label_places.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGraphicsScene>

namespace podium {

class MapLayout;

/// Adds the world to a scene: countries in the shade of their value, dots for those too small to
/// hit, names where there is room, and the key. Lives for one drawing; all arguments must outlive
/// it.
class MapDrawing final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ChartScene)

public:
    MapDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
               const MapLayout &layout);

    /// In the order of the marks; those without an outline are nowhere.
    [[nodiscard]] QList<PlottedMark> addCountries();
    void addNames();
    void addKey();

private:
    [[nodiscard]] QColor shade(const ChartMark &mark) const;
    [[nodiscard]] const ChartMark *markOf(const std::string &code) const;
    void addBeside(const QStringList &names, const QList<LabelWish> &wishes,
                   const QList<QRectF> &valued);
    TextItem *addName(const QString &name, const QRectF &place, const QColor &colour);
    [[nodiscard]] QColor readableOn(const QColor &fill) const;
    void addCountry(const CountryOutline &country, const ChartMark *mark);
    [[nodiscard]] QPainterPath dotOf(const CountryOutline &country) const;

    QGraphicsScene &m_scene;
    const ChartSeries &m_series;
    const ChartLook &m_look;
    const MapLayout &m_layout;
    double m_least = 0;
    double m_most = 1;
    QString m_leastText;
    QString m_mostText;
    QGraphicsItem *m_frame; ///< cuts off what a zoom pushes out
};

} // namespace podium
