// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/ground_colours.h"
#include "app/export/deck/deck.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QRect>
#include <QtCore/QSize>

namespace podium {

/// A table of Office in the theme's colours: columns as wide as their texts need, rows as high as
/// there is room, numbers to the right.
void writeTable(XmlText &xml, const DeckTable &table, const QRect &place,
                const GroundColours &colours, Language language);

/// Takes away the last rows that there is no room for, in pixels, and counts them.
void fitTable(DeckTable &table, QSize room = {1168, 484});

} // namespace podium
