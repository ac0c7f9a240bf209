// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/map/map_pieces.h"

#include "app/export/map/map_ground.h"
#include "app/export/map/map_names.h"
#include "app/export/package/text_width.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

constexpr double kSmall = 9;   ///< pixels; a country below that gets a dot
constexpr double kFiner = 0.6; ///< pixels between two points of an outline

constexpr auto kLightLetters = "FFFFFF"_L1;
constexpr auto kDarkLetters = "10151F"_L1;

/// From the least to the most, on light grounds and on dark ones, and land without a value.
struct Shades {
    QString faint = u"83AEEE"_s;
    QString full = u"10317A"_s;
    QString land = u"E7EAF0"_s;
    QString grey = u"B4BAC6"_s;
    QString ground = u"FFFFFF"_s;
};

Shades shadesOn(const GroundColours &colours)
{
    if (colours.ground.isEmpty())
        return {};
    const QString &ground = colours.ground;
    if (!isDark(ground))
        return {.land = blended(u"8A93A6"_s, ground, 0.2), .ground = ground};
    return {u"3A5CA3"_s, u"CFE0FF"_s, blended(u"8A93A6"_s, ground, 0.3),
            blended(u"8A93A6"_s, ground, 0.6), ground};
}

class MapLaying final
{
public:
    MapLaying(const ChartSeries &series, QSize room, const GroundColours &colours)
        : m_series(series)
        , m_ground(series, room)
        , m_colours(colours)
        , m_shades(shadesOn(colours))
    {
        findValues();
    }

    QList<MapPiece> take()
    {
        // Without it programs take a group for as large as the land they see.
        m_out.append({.name = u"map ground"_s,
                      .form = MapPiece::Form::Ground,
                      .place = QRectF(QPointF(), m_ground.room())});
        QList<MapPiece> dots;
        for (const CountryOutline &country : m_ground.world().countries)
            addCountry(country, dots);
        m_out.append(dots);
        addNames();
        addKey();
        return std::move(m_out);
    }

private:
    void findValues()
    {
        for (const ChartMark &mark : m_series.marks) {
            if (!m_ground.outlineOf(mark) || !mark.value || !std::isfinite(*mark.value))
                continue;
            if (!m_least || *mark.value < *m_least->value)
                m_least = &mark;
            if (!m_most || *mark.value > *m_most->value)
                m_most = &mark;
        }
    }
    [[nodiscard]] const ChartMark *markOf(const CountryOutline &country) const
    {
        const auto found = std::ranges::find(m_series.marks, QString::fromStdString(country.code),
                                             &ChartMark::country);
        return country.code.empty() || found == m_series.marks.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isPicked(const ChartMark &mark) const
    {
        return m_series.highlighted.contains(mark.key);
    }
    /// A line around what is small would be all that is seen of it.
    [[nodiscard]] bool isOutlined(const ChartMark *mark, const QRectF &extent) const
    {
        constexpr double kLarge = 30;
        return mark && isPicked(*mark) && std::max(extent.width(), extent.height()) > kLarge;
    }
    [[nodiscard]] QString shadeOf(const ChartMark *mark) const
    {
        if (!mark || !mark->value || !std::isfinite(*mark->value))
            return m_shades.land;
        if (m_series.greyRest && !isPicked(*mark))
            return m_shades.grey;
        const double least = std::min(*m_least->value, *m_most->value - 1e-9);
        return blended(m_shades.full, m_shades.faint,
                       (*mark->value - least) / (*m_most->value - least));
    }
    /// Letters on a fill of any shade.
    [[nodiscard]] OfficeColour lettersOn(const QString &fill) const
    {
        const bool light = contrast(kLightLetters, fill) > contrast(kDarkLetters, fill);
        return light ? kLightLetters : kDarkLetters;
    }

    void addCountry(const CountryOutline &country, QList<MapPiece> &dots)
    {
        const ChartMark *const mark = markOf(country);
        MapPiece land{
            .name = country.code.empty() ? u"land %1"_s.arg(++m_unnamed)
                                         : u"country "_s + QString::fromStdString(country.code),
            .colour = shadeOf(mark),
            .outline = isOutlined(mark, m_ground.extentOf(country)) ? m_colours.of(u"tx1"_s)
                                                                    : m_shades.ground};
        for (const auto &ring : country.rings) {
            QList<QPointF> points;
            for (const MapPoint &place : ring) {
                const QPointF point = m_ground.pointOf(place);
                if (points.isEmpty() || (point - points.last()).manhattanLength() >= kFiner)
                    points.append(point);
            }
            if (points.size() < 3)
                continue;
            land.place |= boundsOf(points);
            land.rings.append(points);
        }
        const QRectF extent = m_ground.extentOf(country);
        if (mark && std::max(extent.width(), extent.height()) < kSmall) {
            dots.append({.name = u"dot "_s + mark->country,
                         .form = MapPiece::Form::Dot,
                         .place = QRectF(extent.center() - QPointF(kDotRadius, kDotRadius),
                                         QSizeF(2 * kDotRadius, 2 * kDotRadius)),
                         .colour = land.colour,
                         .outline = land.outline});
        }
        if (!land.rings.isEmpty())
            m_out.append(land);
    }
    static QRectF boundsOf(const QList<QPointF> &points)
    {
        const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &QPointF::y);
        return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
    }

    void addNames()
    {
        for (const MapName &name : mapNames(m_series, m_ground))
            addText(u"name "_s + name.mark->country, name.text, name.place,
                    name.onLand ? lettersOn(shadeOf(name.mark)) : m_colours.of(u"tx1"_s),
                    name.align);
    }

    void addKey()
    {
        if (!m_least)
            return;
        const double side = 0.72 * m_ground.line();
        double top = m_ground.keyTop();
        double x = 0;
        const auto say = [&](const QString &name, const QString &text) {
            const double width = widthOfText(text, m_ground.points());
            addText(name, text, {x, top, width, m_ground.line()}, m_colours.of(u"tx2"_s));
            x += width + 0.3 * side;
        };
        const auto box = [&](MapPiece piece, double width) {
            piece.place = {x, top + (m_ground.line() - side) / 2, width, side};
            m_out.append(piece);
            x += width + 0.4 * side;
        };
        say(u"key title"_s, m_series.valueAxisTitle);
        top += m_ground.line();
        x = 0;
        say(u"key least"_s, m_least->valueText);
        box({.name = u"key shades"_s,
             .form = MapPiece::Form::Ramp,
             .colour = m_shades.faint,
             .to = m_shades.full},
            6 * side);
        say(u"key most"_s, m_most->valueText);
        x += side;
        box({.name = u"key land"_s, .form = MapPiece::Form::Box, .colour = m_shades.land}, side);
        say(u"key none"_s, MapText::tr("no ranked model"));
    }
    void addText(const QString &name, const QString &text, const QRectF &place,
                 const OfficeColour &colour, const char *align = "l")
    {
        m_out.append({.name = name,
                      .form = MapPiece::Form::Text,
                      .place = place,
                      .colour = colour,
                      .text = text,
                      .align = align,
                      .points = m_ground.points()});
    }

    const ChartSeries &m_series;
    MapGround m_ground;
    const GroundColours &m_colours;
    Shades m_shades;
    const ChartMark *m_least = nullptr;
    const ChartMark *m_most = nullptr;
    int m_unnamed = 0;
    QList<MapPiece> m_out;
};

} // namespace

QList<MapPiece> mapPieces(const ChartSeries &series, QSize room, const GroundColours &colours)
{
    return MapLaying(series, room, colours).take();
}

bool isLetterColour(const QString &colour)
{
    return colour == kLightLetters || colour == kDarkLetters;
}

QJsonObject mapMemory(const ChartSeries &series, const QList<MapPiece> &pieces)
{
    QJsonArray values;
    for (const ChartMark &mark : series.marks) {
        if (mark.value && std::isfinite(*mark.value))
            values.append(QJsonArray{mark.key, mark.label, QString::number(*mark.value, 'g', 15)});
    }
    QJsonObject fills;
    QJsonObject texts;
    QJsonObject places;
    for (const MapPiece &piece : pieces) {
        if (piece.form == MapPiece::Form::Text) {
            texts.insert(piece.name, piece.text);
            places.insert(piece.name, QJsonArray{qRound(piece.place.x()), qRound(piece.place.y())});
        }
        if (piece.form != MapPiece::Form::Text && !piece.colour.isEmpty() && piece.to.isEmpty())
            fills.insert(piece.name, piece.colour);
    }
    return {{u"fills"_s, fills}, {u"texts"_s, texts}, {u"places"_s, places}, {u"values"_s, values}};
}

} // namespace podium
