// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QRect>
#include <QtCore/QString>

#include <span>

namespace podium {

/// A place on a layout; slides fill it under the same type and number.
struct Placeholder {
    const char *type; ///< as Office names it
    int number;       ///< 0: titles have none
    const char *name;
    QRect place;        ///< in pixels of a slide of 1280 by 720; empty: as the master has it
    int points = 0;     ///< size of the text; 0: as the master has it
    bool quiet = false; ///< in the colour of notes
    const char *anchor = "t";
};

/// Numbers of the places, the same on every layout that has them; 0 is the title. On layouts of
/// others they say what a place is for.
enum PlaceNumber {
    Subtitle = 13,
    FirstFigure = 14,
    FooterText = 15,
    SlideNumber = 16,
    SecondFigure = 17,
    BodyText = 18,
};

[[nodiscard]] std::span<const Placeholder> placesOf(SlideLayout layout);
[[nodiscard]] const char *layoutName(SlideLayout layout);
inline constexpr int kLayouts = 8;

/// 1 pixel of 1280 by 720 is 9525 EMU of a slide of 13.333 by 7.5 inches.
[[nodiscard]] inline qint64 emuOf(int pixels)
{
    return qint64{pixels} * 9525;
}

void writePlace(XmlText &xml, const char *element, const QRect &place);
/// The root of a tree of shapes.
void openShapes(XmlText &xml);
/// A shape that fills a placeholder, up to and including its properties.
void openPlaceholder(XmlText &xml, const Placeholder &place, int id, const QString &name);

} // namespace podium
