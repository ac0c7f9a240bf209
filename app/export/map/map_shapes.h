// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/map/map_pieces.h"
#include "app/export/package/xml_text.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QRect>
#include <QtCore/QString>

namespace podium {

/// What a map is known by on its slide.
struct MapGroup {
    QString name;
    QString altText;
    QString tags; ///< the relationship to them
    QRect place;  ///< in pixels of the slide
};

/// The name of the shape of a piece: "Podium country KR".
[[nodiscard]] QString shapeName(const MapPiece &piece);

/// The pieces as one group of shapes, which people may recolour, move and take apart; within it
/// places are counted from its corner. `id`: the next free one of the slide, and then again.
void writeMap(XmlText &xml, const MapGroup &group, const QList<MapPiece> &pieces, Language language,
              int &id);
/// One of them by itself, as it stands within its group.
[[nodiscard]] QByteArray shapeOf(const MapPiece &piece, Language language, int id);

} // namespace podium
