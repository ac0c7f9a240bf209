// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>
#include <QtCore/QSize>

namespace podium {

struct DeckBase;

/// The deck as a PowerPoint file (16:9) with layouts of its own: charts are charts of Office with
/// their workbooks, tables are tables, texts are texts. The same deck is the same bytes.
[[nodiscard]] Result<QByteArray> writtenDeck(const Deck &deck);

/// The same on the masters and layouts of `base`.
[[nodiscard]] Result<QByteArray> writtenDeck(const Deck &deck, DeckBase base);

/// What of a map a refresh has to know, as it is drawn in this room; of other figures nothing.
void rememberMap(DeckFigure &figure, QSize room);

/// The deck as it stands on layouts of `base`: figures know where they are drawn, tables have no
/// more rows than fit there.
[[nodiscard]] Deck laidOut(Deck deck, const DeckBase &base);

} // namespace podium
