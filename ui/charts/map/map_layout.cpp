// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map/map_layout.h"

#include "app/models/charts/world_extent.h"
#include "ui/charts/layout/text_lines.h"
#include "ui/theme/known_text.h"

#include <algorithm>

namespace podium {

namespace {

constexpr double kKeyWidth = 11; ///< of a key beside the world, in heights of its lines

ChartSeries withoutMarks(ChartSeries series)
{
    series.marks.clear();
    return series;
}

} // namespace

MapLayout::MapLayout(const ChartSeries &series, const ChartLook &look, const QStringList &remarks,
                     QSizeF size)
    : frame(withoutMarks(series), look, remarks, size)
    , m_world(series.map()->world)
    , m_zoom(look.zoom)
    , m_extent(extentOf(*series.map()->world))
{
    const ChartFonts &fonts = frame.fonts;
    keyLine = 1.3 * lineHeight(fonts.note);
    const double shades = 2 * kKeyWidth * lineHeight(fonts.note); // with the words at them
    const bool narrow
        = textWidth(series.valueAxisTitle, fonts.note) + shades > frame.content.width();
    const double keyHeight = (narrow ? 2 : 1) * keyLine;
    const double gap = 0.5 * fonts.body;
    const double keyWidth = kKeyWidth * lineHeight(fonts.note);
    const auto room = [&](double left, double bottom) {
        return QRectF(QPointF(left, frame.headerBottom),
                      QPointF(frame.content.right(), std::max(frame.headerBottom + 1, bottom)));
    };
    const auto worldIn = [this](const QRectF &in) {
        QRectF world(QPointF(), m_extent.size().scaled(in.size(), Qt::KeepAspectRatio));
        world.moveCenter(in.center());
        return world;
    };
    const QRectF above = worldIn(room(frame.content.left(), frame.footerTop - keyHeight - gap));
    const QRectF beside
        = worldIn(room(frame.content.left() + keyWidth + 3 * gap, frame.footerTop - gap));
    keyBeside = beside.height() > above.height();
    plot = keyBeside ? beside : above;
    keyTitle = keyBeside ? wrappedLines(series.valueAxisTitle, fonts.note, keyWidth)
                         : QStringList{series.valueAxisTitle};
    keyLines = keyBeside ? static_cast<int>(keyTitle.size()) + 2 : narrow ? 2 : 1;
    keyTitleLine = keyBeside ? lineHeight(fonts.note) : keyLine;
    const double height
        = keyLines * keyLine - static_cast<double>(keyTitle.size()) * (keyLine - keyTitleLine);
    key = QRectF(frame.content.left(), frame.footerTop - height, frame.content.width(), height);
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
