// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/map/map_pieces.h"

#include "app/export/package/text_width.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

constexpr double kSmall = 9;         ///< pixels; a country below that gets a dot
constexpr double kDot = 4.5;         ///< its radius
constexpr double kFiner = 0.6;       ///< pixels between two points of an outline
constexpr double kLeastWidth = 0.82; ///< of a line of text, of what it may take
constexpr int kMostNames = 12;
constexpr double kPixelsOfPoint = 4.0 / 3;

constexpr auto kLightLetters = "FFFFFF"_L1;
constexpr auto kDarkLetters = "10151F"_L1;

/// Where a name may stand, so that it begins or ends at its country.
struct Beside {
    QPointF corner;
    const char *align;
};

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
        , m_world(*series.map()->world)
        , m_room(room)
        , m_colours(colours)
        , m_shades(shadesOn(colours))
        , m_points(room.width() < kNarrow ? 10 : 12)
        , m_line(m_points * kPixelsOfPoint * 1.35)
    {
        findValues();
        findExtent();
    }

    QList<MapPiece> take()
    {
        // Without it programs take a group for as large as the land they see.
        m_out.append({.name = u"map ground"_s,
                      .form = MapPiece::Form::Ground,
                      .place = QRectF(QPointF(), QSizeF(m_room))});
        QList<MapPiece> dots;
        for (const CountryOutline &country : m_world.countries)
            addCountry(country, dots);
        m_out.append(dots);
        addNames();
        addKey();
        return std::move(m_out);
    }

private:
    static constexpr int kNarrow = 800;
    static constexpr int kKeyLines = 2;
    static constexpr double kGap = 4; ///< between the land and the key

    void findValues()
    {
        for (const ChartMark &mark : m_series.marks) {
            if (!outlineOf(mark) || !mark.value || !std::isfinite(*mark.value))
                continue;
            if (!m_least || *mark.value < *m_least->value)
                m_least = &mark;
            if (!m_most || *mark.value > *m_most->value)
                m_most = &mark;
        }
    }
    void findExtent()
    {
        QRectF extent;
        for (const CountryOutline &country : m_world.countries) {
            for (const auto &ring : country.rings) {
                const auto [left, right] = std::ranges::minmax(ring, {}, &MapPoint::x);
                const auto [bottom, top] = std::ranges::minmax(ring, {}, &MapPoint::y);
                extent |= QRectF(QPointF(left.x, -top.y), QPointF(right.x, -bottom.y));
            }
        }
        m_extent = extent;
        const double below = kKeyLines * m_line + kGap;
        const QSizeF size = extent.size().scaled(QSizeF(m_room.width(), m_room.height() - below),
                                                 Qt::KeepAspectRatio);
        m_plot = QRectF(QPointF((m_room.width() - size.width()) / 2,
                                (m_room.height() - size.height() - below) / 2),
                        size);
    }

    [[nodiscard]] const CountryOutline *outlineOf(const ChartMark &mark) const
    {
        const auto found = std::ranges::find(m_world.countries, mark.country.toStdString(),
                                             &CountryOutline::code);
        return mark.country.isEmpty() || found == m_world.countries.end() ? nullptr : &*found;
    }
    [[nodiscard]] const ChartMark *markOf(const CountryOutline &country) const
    {
        const auto found = std::ranges::find(m_series.marks, QString::fromStdString(country.code),
                                             &ChartMark::country);
        return country.code.empty() || found == m_series.marks.end() ? nullptr : &*found;
    }
    [[nodiscard]] QPointF pointOf(const MapPoint &place) const
    {
        return {m_plot.left() + (place.x - m_extent.left()) / m_extent.width() * m_plot.width(),
                m_plot.top() + (-place.y - m_extent.top()) / m_extent.height() * m_plot.height()};
    }
    [[nodiscard]] QRectF extentOf(const CountryOutline &country) const
    {
        QRectF extent({},
                      QSizeF(country.width / m_extent.width() * m_plot.width(),
                             country.height / m_extent.height() * m_plot.height()));
        extent.moveCenter(pointOf(country.middle));
        return extent;
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
        MapPiece land{.name = country.code.empty()
                          ? u"land %1"_s.arg(++m_unnamed)
                          : u"country "_s + QString::fromStdString(country.code),
                      .colour = shadeOf(mark),
                      .outline = isOutlined(mark, extentOf(country)) ? m_colours.of(u"tx1"_s)
                                                                     : m_shades.ground};
        for (const auto &ring : country.rings) {
            QList<QPointF> points;
            for (const MapPoint &place : ring) {
                const QPointF point = pointOf(place);
                if (points.isEmpty() || (point - points.last()).manhattanLength() >= kFiner)
                    points.append(point);
            }
            if (points.size() < 3)
                continue;
            land.place |= boundsOf(points);
            land.rings.append(points);
        }
        const QRectF extent = extentOf(country);
        if (mark && std::max(extent.width(), extent.height()) < kSmall) {
            dots.append(
                {.name = u"dot "_s + mark->country,
                 .form = MapPiece::Form::Dot,
                 .place = QRectF(extent.center() - QPointF(kDot, kDot), QSizeF(2 * kDot, 2 * kDot)),
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

    /// Those that stand highest: on their country where it is large enough, else beside it where
    /// neither names nor countries with a value are.
    void addNames()
    {
        QList<QRectF> taken;
        QList<const ChartMark *> named;
        for (const ChartMark &mark : m_series.marks) {
            const CountryOutline *const country = outlineOf(mark);
            if (!country || !mark.value)
                continue;
            QRectF extent = extentOf(*country);
            if (extent.width() < 2 * kDot)
                extent = QRectF(extent.center() - QPointF(kDot, kDot), QSizeF(2 * kDot, 2 * kDot));
            taken.append(extent);
            if (named.size() < kMostNames)
                named.append(&mark);
        }
        for (const ChartMark *mark : named)
            addName(*mark, taken);
    }
    void addName(const ChartMark &mark, QList<QRectF> &taken)
    {
        const QRectF extent = extentOf(*outlineOf(mark));
        const QString text = mark.label + u' ' + mark.valueText;
        const QSizeF size(widthOfText(text, m_points), m_line);
        const QString fill = shadeOf(&mark);
        QRectF place(QPointF(), QSizeF(size.width() * kLeastWidth, size.height()));
        place.moveCenter(extent.center());
        if (isWithin(place, *outlineOf(mark))) {
            addText(u"name "_s + mark.country, text, place, lettersOn(fill), "ctr");
            taken.append(place);
            return;
        }
        const double gap = 3;
        const double half = std::max(extent.width() / 2, kDot) + gap;
        const double high = std::max(extent.height() / 2, kDot) + gap;
        const QPointF middle = extent.center();
        const double left = middle.x() - size.width();
        const double above = middle.y() - size.height();
        const std::array places{Beside{{middle.x() + half, middle.y() - size.height() / 2}, "l"},
                                Beside{{left - half, middle.y() - size.height() / 2}, "r"},
                                Beside{{middle.x() - size.width() / 2, middle.y() + high}, "ctr"},
                                Beside{{middle.x() - size.width() / 2, above - high}, "ctr"},
                                Beside{{middle.x() + half * 0.7, middle.y() + high * 0.5}, "l"},
                                Beside{{middle.x() + half * 0.7, above - high * 0.5}, "l"},
                                Beside{{left - half * 0.7, middle.y() + high * 0.5}, "r"},
                                Beside{{left - half * 0.7, above - high * 0.5}, "r"}};
        const QRectF whole(0, m_plot.top(), m_room.width(), m_plot.height());
        for (const Beside &beside : places) {
            place = QRectF(beside.corner, size);
            const bool free
                = whole.contains(place) && std::ranges::none_of(taken, [&](const QRectF &other) {
                      return other.intersects(place) && !other.contains(extent.center());
                  });
            if (!free)
                continue;
            addText(u"name "_s + mark.country, text, place, m_colours.of(u"tx1"_s), beside.align);
            taken.append(place);
            return;
        }
    }

    /// Whether all corners are on the largest part of the country.
    [[nodiscard]] bool isWithin(const QRectF &place, const CountryOutline &country) const
    {
        const std::array corners{place.topLeft(), place.topRight(), place.bottomLeft(),
                                 place.bottomRight()};
        return std::ranges::all_of(corners, [&](const QPointF &corner) {
            bool inside = false;
            QPointF before = pointOf(country.rings.front().back());
            for (const MapPoint &at : country.rings.front()) {
                const QPointF point = pointOf(at);
                if ((point.y() > corner.y()) != (before.y() > corner.y())
                    && corner.x() < (before.x() - point.x()) * (corner.y() - point.y())
                                / (before.y() - point.y())
                            + point.x())
                    inside = !inside;
                before = point;
            }
            return inside;
        });
    }

    void addKey()
    {
        if (!m_least)
            return;
        const double side = 0.72 * m_line;
        double top = m_plot.bottom() + kGap;
        double x = 0;
        const auto say = [&](const QString &name, const QString &text) {
            const double width = widthOfText(text, m_points);
            addText(name, text, {x, top, width, m_line}, m_colours.of(u"tx2"_s));
            x += width + 0.3 * side;
        };
        const auto box = [&](MapPiece piece, double width) {
            piece.place = {x, top + (m_line - side) / 2, width, side};
            m_out.append(piece);
            x += width + 0.4 * side;
        };
        say(u"key title"_s, m_series.valueAxisTitle);
        top += m_line;
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
                      .points = m_points});
    }

    const ChartSeries &m_series;
    const WorldMap &m_world;
    QSize m_room;
    const GroundColours &m_colours;
    Shades m_shades;
    double m_points;
    double m_line; ///< its height in pixels
    const ChartMark *m_least = nullptr;
    const ChartMark *m_most = nullptr;
    QRectF m_extent; ///< of the world on the map plane, y to the south
    QRectF m_plot;
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
