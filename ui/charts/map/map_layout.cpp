// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map/map_layout.h"

#include <algorithm>

namespace podium {

namespace {

ChartSeries withoutMarks(ChartSeries series)
{
    series.marks.clear();
    return series;
}

QRectF extentOf(const WorldMap &world)
{
    QRectF extent;
    for (const CountryOutline &country : world.countries) {
        for (const auto &ring : country.rings) {
            const auto [left, right] = std::ranges::minmax(ring, {}, &MapPoint::x);
            const auto [bottom, top] = std::ranges::minmax(ring, {}, &MapPoint::y);
            extent |= QRectF(QPointF(left.x, -top.y), QPointF(right.x, -bottom.y));
        }
    }
    return extent;
}

} // namespace

MapLayout::MapLayout(const ChartSeries &series, const ChartLook &look, const QStringList &remarks,
                     QSizeF size)
    : frame(withoutMarks(series), look, remarks, size)
    , m_world(series.map->world)
    , m_zoom(look.zoom)
    , m_extent(extentOf(*series.map->world))
{
    const ChartFonts &fonts = frame.fonts;
    const double keyHeight = 1.3 * lineHeight(fonts.note);
    const double bottom = frame.footerTop - keyHeight - 0.5 * fonts.body;
    const QRectF room(QPointF(frame.content.left(), frame.headerBottom),
                      QPointF(frame.content.right(), std::max(frame.headerBottom + 1, bottom)));
    const QSizeF wanted = m_extent.size().scaled(room.size(), Qt::KeepAspectRatio);
    plot = QRectF(QPointF(), wanted);
    plot.moveCenter(room.center());
    key = QRectF(frame.content.left(), bottom + 0.5 * fonts.body, frame.content.width(), keyHeight);
}

QPointF MapLayout::pointOf(const MapPoint &place) const
{
    const double across = (place.x - m_extent.left()) / m_extent.width();
    const double down = (-place.y - m_extent.top()) / m_extent.height();
    return {plot.left() + (across - m_zoom.left()) / m_zoom.width() * plot.width(),
            plot.top() + (down - m_zoom.top()) / m_zoom.height() * plot.height()};
}

QSizeF MapLayout::sizeOf(const CountryOutline &country) const
{
    return {country.width / m_extent.width() / m_zoom.width() * plot.width(),
            country.height / m_extent.height() / m_zoom.height() * plot.height()};
}

QPainterPath MapLayout::pathOf(const CountryOutline &country) const
{
    QPainterPath path;
    for (const auto &ring : country.rings) {
        QPolygonF polygon;
        for (const MapPoint &place : ring)
            polygon.append(pointOf(place));
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

} // namespace podium
