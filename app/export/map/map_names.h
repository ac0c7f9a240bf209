// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/map/map_ground.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>

namespace podium {

/// A country's name with its value, where there is room for it.
struct MapName {
    const ChartMark *mark = nullptr; ///< of the series
    QString text;
    QRectF place;
    const char *align = "l"; ///< as Office writes it
    bool onLand = false;     ///< on the country itself
};

/// Of those that stand highest: on their country where it is large enough, else beside it where
/// neither names nor countries with a value are. Others have none.
[[nodiscard]] QList<MapName> mapNames(const ChartSeries &series, const MapGround &ground);

} // namespace podium
