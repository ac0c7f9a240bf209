// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>

namespace podium {

/// Decks for those who have no program for presentations, with pictures as windows draw them. Both
/// need a QApplication; "offscreen" will do.

/// One page of HTML (deck_page.h).
[[nodiscard]] QByteArray deckHtml(const Deck &deck);
/// PDF of 16:9, fonts embedded; with notes each slide stands on a page of A4 above them, and notes
/// that do not fit run on.
[[nodiscard]] QByteArray deckPdf(const Deck &deck, bool notes);

} // namespace podium
