// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/layout/chart_layout.h"

#include <QtCore/QRectF>
#include <QtGui/QPainterPath>

namespace podium {

/// Where the world stands in a picture, and its key below it or, where the picture is flat, beside
/// it. Only for series with a map.
class MapLayout final
{
public:
    MapLayout(const ChartSeries &series, const ChartLook &look, const QStringList &remarks,
              QSizeF size);

    ChartLayout frame;      ///< header, footer and fonts
    QRectF plot;            ///< what of the world is shown, to scale
    QRectF key;             ///< the scale of colours
    QStringList keyTitle;   ///< what the colours measure, in lines
    bool keyBeside = false; ///< then its parts stand below one another
    int keyLines = 1;
    double keyLine = 0;      ///< height of one with colours
    double keyTitleLine = 0; ///< height of one of the title

    [[nodiscard]] const WorldMap &world() const { return *m_world; }
    [[nodiscard]] QPointF pointOf(const MapPoint &place) const;
    [[nodiscard]] QPainterPath pathOf(const CountryOutline &country) const;
    /// Of the largest part of the country, in pixels.
    [[nodiscard]] QSizeF sizeOf(const CountryOutline &country) const;

private:
    std::shared_ptr<const WorldMap> m_world;
    QRectF m_zoom;
    QRectF m_extent; ///< of the world on the map plane, y to the south
};

} // namespace podium
