// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/world_extent.h"

#include <algorithm>

namespace podium {

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

} // namespace podium
