// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QSize>

namespace podium {

/// Of dots for countries too small to see, in pixels.
inline constexpr double kDotRadius = 4.5;

/// Where the world stands in the room that a slide has for a map, above two lines of a key; in pixels
/// from the room's corner.
class MapGround final
{
public:
    /// `series` must outlive it, and have a map.
    MapGround(const ChartSeries &series, QSize room);

    [[nodiscard]] const WorldMap &world() const { return m_world; }
    [[nodiscard]] QSizeF room() const { return m_room; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; } ///< the land's
    [[nodiscard]] double keyTop() const;                        ///< of the key's first line
    [[nodiscard]] double points() const { return m_points; }    ///< size of names and of the key
    [[nodiscard]] double line() const { return m_line; }        ///< height of a line of them

    /// Null: it is nowhere.
    [[nodiscard]] const CountryOutline *outlineOf(const ChartMark &mark) const;
    [[nodiscard]] QPointF pointOf(const MapPoint &place) const;
    /// Of the largest part of the country.
    [[nodiscard]] QRectF extentOf(const CountryOutline &country) const;
    /// Whether all corners are on that part.
    [[nodiscard]] bool isWithin(const QRectF &place, const CountryOutline &country) const;

private:
    [[nodiscard]] bool isOn(const QPointF &corner, const CountryOutline &country) const;

    const WorldMap &m_world;
    QSizeF m_room;
    double m_points;
    double m_line;
    QRectF m_extent; ///< of the world on the map plane, y to the south
    QRectF m_plot;
};

} // namespace podium
