// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/map/map_ground.h"

#include "app/models/charts/world_extent.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

constexpr int kNarrow = 800; ///< pixels; below that letters are smaller
constexpr double kGap = 4;   ///< between the land and the key
constexpr double kPixelsOfPoint = 4.0 / 3;

} // namespace

MapGround::MapGround(const ChartSeries &series, QSize room)
    : m_world(*series.map()->world)
    , m_room(room.expandedTo({1, 1}))
    , m_points(room.width() < kNarrow ? 10 : 12)
    , m_line(m_points * kPixelsOfPoint * 1.35)
    , m_extent(podium::extentOf(m_world))
{
    const double below = 2 * m_line + kGap;
    const QSizeF size = m_extent.size().scaled(
        QSizeF(m_room.width(), std::max(1.0, m_room.height() - below)), Qt::KeepAspectRatio);
    m_plot = QRectF(
        QPointF((m_room.width() - size.width()) / 2, (m_room.height() - size.height() - below) / 2),
        size);
}

double MapGround::keyTop() const
{
    return m_plot.bottom() + kGap;
}

const CountryOutline *MapGround::outlineOf(const ChartMark &mark) const
{
    const auto found
        = std::ranges::find(m_world.countries, mark.country.toStdString(), &CountryOutline::code);
    return mark.country.isEmpty() || found == m_world.countries.end() ? nullptr : &*found;
}

QPointF MapGround::pointOf(const MapPoint &place) const
{
    return {m_plot.left() + (place.x - m_extent.left()) / m_extent.width() * m_plot.width(),
            m_plot.top() + (-place.y - m_extent.top()) / m_extent.height() * m_plot.height()};
}

QRectF MapGround::extentOf(const CountryOutline &country) const
{
    QRectF extent(QPointF(),
                  QSizeF(country.width / m_extent.width() * m_plot.width(),
                         country.height / m_extent.height() * m_plot.height()));
    extent.moveCenter(pointOf(country.middle));
    return extent;
}

bool MapGround::isWithin(const QRectF &place, const CountryOutline &country) const
{
    const std::array corners{place.topLeft(), place.topRight(), place.bottomLeft(),
                             place.bottomRight()};
    return std::ranges::all_of(corners,
                               [&](const QPointF &corner) { return isOn(corner, country); });
}

/// By how often a line to the east leaves the country.
bool MapGround::isOn(const QPointF &corner, const CountryOutline &country) const
{
    bool on = false;
    QPointF before = pointOf(country.rings.front().back());
    for (const MapPoint &at : country.rings.front()) {
        const QPointF point = pointOf(at);
        if ((point.y() > corner.y()) != (before.y() > corner.y())
            && corner.x()
                < (before.x() - point.x()) * (corner.y() - point.y()) / (before.y() - point.y())
                    + point.x())
            on = !on;
        before = point;
    }
    return on;
}

} // namespace podium
