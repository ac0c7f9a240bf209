// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QRectF>
#include <QtGui/QPainter>

#include <optional>
#include <utility>

namespace podium {

/// Paints a slide of 1280 by 720 pixels from the painter's origin, texts in the places of its
/// layout. Needs a QApplication.
void paintSlide(QPainter &painter, const DeckSlide &slide, int number, Language language);

/// Where paintSlide() paints a cell of a table that stands in `place`; and which one is at a point.
[[nodiscard]] QRectF tableCell(const DeckTable &table, const QRectF &place, qsizetype row,
                               qsizetype column);
[[nodiscard]] std::optional<std::pair<int, int>> tableCellAt(const DeckTable &table,
                                                             const QRectF &place,
                                                             const QPointF &point);

/// Pictures on slides are read from afar: so much larger than in windows.
inline constexpr double kFromAfar = 1.3;
/// A series without the title and source that stand on its slide.
[[nodiscard]] ChartSeries onSlide(const ChartSeries &series);

} // namespace podium
