// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/map/map_names.h"

#include "app/export/package/text_width.h"

#include <algorithm>
#include <array>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNames = 12;
constexpr double kLeastWidth = 0.82; ///< of a line of text, of what it may take

/// Where a name may stand, so that it begins or ends at its country.
struct Beside {
    QPointF corner;
    const char *align;
};

std::array<Beside, 8> placesBeside(const QRectF &country, QSizeF name)
{
    constexpr double kApart = 3;
    const double half = std::max(country.width() / 2, kDotRadius) + kApart;
    const double high = std::max(country.height() / 2, kDotRadius) + kApart;
    const QPointF middle = country.center();
    const double left = middle.x() - name.width();
    const double above = middle.y() - name.height();
    return {Beside{{middle.x() + half, middle.y() - name.height() / 2}, "l"},
            Beside{{left - half, middle.y() - name.height() / 2}, "r"},
            Beside{{middle.x() - name.width() / 2, middle.y() + high}, "ctr"},
            Beside{{middle.x() - name.width() / 2, above - high}, "ctr"},
            Beside{{middle.x() + half * 0.7, middle.y() + high * 0.5}, "l"},
            Beside{{middle.x() + half * 0.7, above - high * 0.5}, "l"},
            Beside{{left - half * 0.7, middle.y() + high * 0.5}, "r"},
            Beside{{left - half * 0.7, above - high * 0.5}, "r"}};
}

std::optional<MapName> nameOf(const ChartMark &mark, const MapGround &ground,
                              const QList<QRectF> &taken)
{
    const CountryOutline &outline = *ground.outlineOf(mark);
    const QRectF country = ground.extentOf(outline);
    const QString text = mark.label + u' ' + mark.valueText;
    const QSizeF size(widthOfText(text, ground.points()), ground.line());
    QRectF place(QPointF(), QSizeF(size.width() * kLeastWidth, size.height()));
    place.moveCenter(country.center());
    if (ground.isWithin(place, outline))
        return MapName{&mark, text, place, "ctr", true};
    const QRectF whole(0, ground.plot().top(), ground.room().width(), ground.plot().height());
    for (const Beside &beside : placesBeside(country, size)) {
        place = QRectF(beside.corner, size);
        const bool free
            = whole.contains(place) && std::ranges::none_of(taken, [&](const QRectF &other) {
                  return other.intersects(place) && !other.contains(country.center());
              });
        if (free)
            return MapName{&mark, text, place, beside.align};
    }
    return std::nullopt;
}

} // namespace

QList<MapName> mapNames(const ChartSeries &series, const MapGround &ground)
{
    QList<QRectF> taken;
    QList<const ChartMark *> first;
    for (const ChartMark &mark : series.marks) {
        const CountryOutline *const outline = ground.outlineOf(mark);
        if (!outline || !mark.value)
            continue;
        QRectF country = ground.extentOf(*outline);
        if (country.width() < 2 * kDotRadius)
            country = QRectF(country.center() - QPointF(kDotRadius, kDotRadius),
                             QSizeF(2 * kDotRadius, 2 * kDotRadius));
        taken.append(country);
        if (first.size() < kMostNames)
            first.append(&mark);
    }
    QList<MapName> names;
    for (const ChartMark *mark : first) {
        if (const auto name = nameOf(*mark, ground, taken)) {
            names.append(*name);
            taken.append(name->place);
        }
    }
    return names;
}

} // namespace podium
