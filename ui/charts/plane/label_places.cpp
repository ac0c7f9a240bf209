// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/label_places.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace podium {

namespace {

constexpr double kAway = 3;               ///< between a dot and its label
constexpr double kLeastApart = kAway - 1; ///< less than to its own dot
constexpr double kApart = 4 * kAway;      ///< between a label and a neighbour that it does not name

/// Right, left, above, the upper corners, then the same below.
std::array<QRectF, 8> placesOf(const LabelWish &wish)
{
    const double w = wish.size.width();
    const double h = wish.size.height();
    const double away = wish.radius + kAway;
    const double slant = 0.7 * wish.radius + 1;
    const double x = wish.point.x();
    const double y = wish.point.y();
    return {QRectF(x + away, y - h / 2, w, h),          QRectF(x - away - w, y - h / 2, w, h),
            QRectF(x - w / 2, y - away - h, w, h),      QRectF(x + slant, y - slant - h, w, h),
            QRectF(x - slant - w, y - slant - h, w, h), QRectF(x - w / 2, y + away, w, h),
            QRectF(x + slant, y + slant, w, h),         QRectF(x - slant - w, y + slant, w, h)};
}

/// What must be free for a label in this place.
QRectF kept(const QRectF &place, const LabelWish &wish)
{
    // Two texts with no space between them read as one.
    if (!wish.inRow)
        return place.adjusted(-kLeastApart, 0, kLeastApart, 0);
    return place.left() > wish.point.x() ? place.adjusted(-kLeastApart, 0, kApart, 0)
        : place.right() < wish.point.x() ? place.adjusted(-kApart, 0, kLeastApart, 0)
                                         : place.adjusted(-kApart / 2, 0, kApart / 2, 0);
}

} // namespace

QList<std::optional<QRectF>> placeLabels(const QList<LabelWish> &wishes,
                                         const QList<QRectF> &obstacles, const QRectF &area)
{
    QList<std::optional<QRectF>> placed;
    QList<QRectF> taken = obstacles;
    for (const LabelWish &wish : wishes) {
        const auto places = placesOf(wish);
        const auto isFree = [&](const QRectF &place) {
            const bool below = place.center().y() > wish.point.y() + place.height() / 4;
            return area.contains(place) && !(wish.inRow && below)
                && std::ranges::none_of(taken, [&](const QRectF &other) {
                       return other.intersects(kept(place, wish));
                   });
        };
        const auto found = std::ranges::find_if(places, isFree);
        if (found == places.end()) {
            placed.append(std::nullopt);
            continue;
        }
        placed.append(*found);
        taken.append(*found);
    }
    return placed;
}

QList<double> spreadApart(const QList<double> &wanted, double height, double top, double bottom)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return wanted.at(i); });
    const auto count = static_cast<double>(wanted.size());
    const double pitch = count > 0 ? std::min(height, (bottom - top) / count) : height;
    QList<double> middles(wanted.size());
    double free = top + pitch / 2;
    for (const qsizetype i : order) {
        middles[i] = std::max(wanted.at(i), free);
        free = middles[i] + pitch;
    }
    // What was pushed out at the bottom comes back up.
    double last = bottom - pitch / 2;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        middles[*i] = std::min(middles.at(*i), last);
        last = middles.at(*i) - pitch;
    }
    return middles;
}

} // namespace podium
