// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/ground_colours.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QSize>
#include <QtCore/QString>

namespace podium {

/// One shape of a map on a slide.
struct MapPiece {
    enum class Form { Ground, Land, Dot, Box, Ramp, Text };

    QString name; ///< unique on its map: "country KR", "dot SG", "name KR", "key least"
    Form form = Form::Land;
    QRectF place;                     ///< in pixels from the map's corner
    OfficeColour colour = {};         ///< of the fill; of a text that of its letters
    OfficeColour to = {};             ///< a ramp runs to it
    OfficeColour outline = {};        ///< empty: none
    QList<QList<QPointF>> rings = {}; ///< of land, closed, in pixels from the map's corner
    QString text = {};
    const char *align = "l"; ///< of the text in its place, as Office writes it
    double points = 0;       ///< size of the text
};

/// The world in shapes, back to front: a ground that nobody sees, countries in the shade of their value, dots for those too
/// small to see, names of the first where there is room, and the key below. Only for series with a
/// map; the same series and room give the same pieces.
[[nodiscard]] QList<MapPiece> mapPieces(const ChartSeries &series, QSize room,
                                        const GroundColours &colours);

/// Letters on fills, which change with them; all other letters are a theme's.
[[nodiscard]] bool isLetterColour(const QString &colour);

/// What a map was drawn with, so that a refresh tells what is still Podium's from what is a person's,
/// and who moved: {"fills": {"country KR": "2A5DB0"}, "texts": {"name KR": ...},
/// "places": {"name KR": [x, y]}, "values": [[key, name, value]]}.
[[nodiscard]] QJsonObject mapMemory(const ChartSeries &series, const QList<MapPiece> &pieces);

} // namespace podium
