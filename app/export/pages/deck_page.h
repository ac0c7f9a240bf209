// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>

#include <functional>

namespace podium {

/// Draws a series as SVG, in pixels of a slide of 1280 by 720.
using SvgDrawing = std::function<QByteArray(const ChartSeries &series, QSizeF size)>;

/// A deck as one page of HTML that needs nothing else: pictures as SVG, tables as tables. Arrows,
/// space, Home and End turn the slides, N shows the notes; printed, each slide is a page.
[[nodiscard]] QByteArray deckPage(const Deck &deck, const SvgDrawing &draw);

} // namespace podium
