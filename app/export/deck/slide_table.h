// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/ground_colours.h"
#include "app/export/deck/deck.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QRect>
#include <QtCore/QSize>

#include <array>

namespace podium {

/// A table of Office in the theme's colours: columns as wide as their texts need, rows as high as
/// there is room, numbers to the right.
void writeTable(XmlText &xml, const DeckTable &table, const QRect &place,
                const GroundColours &colours, Language language);

/// Letters of a table, and the height of a line of them that reads well.
struct TableLetters {
    int points;
    int line; ///< in pixels
};
/// From the largest ones, which are for few rows, to the smallest.
inline constexpr std::array kTableLetters{TableLetters{18, 50}, TableLetters{16, 44},
                                          TableLetters{14, 38}, TableLetters{13, 34},
                                          TableLetters{12, 27}, TableLetters{10, 22}};
/// Letters that large are for rows of a line each.
inline constexpr int kLargeLetters = 14;
/// How high lines are that share the room: as it is for many, and not pulled apart for few.
[[nodiscard]] int tableLine(const TableLetters &letters, int lines, int room);
/// The largest letters that leave room for all rows.
[[nodiscard]] TableLetters tableLetters(const DeckTable &table, QSize room);

/// Letters in points, and heights of rows in EMU, the header first, as they stand in this room.
struct TableMeasures {
    int points;
    QList<qint64> heights;
};
[[nodiscard]] TableMeasures tableMeasures(const DeckTable &table, QSize room);

/// Takes away the last rows that there is no room for, in pixels, and counts them.
void fitTable(DeckTable &table, QSize room = {1168, 484});

} // namespace podium
