// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>

namespace podium {

/// The deck as a PowerPoint file (16:9) with layouts of its own: charts are charts of Office with
/// their workbooks, tables are tables, texts are texts. The same deck is the same bytes.
[[nodiscard]] Result<QByteArray> writtenDeck(const Deck &deck);

} // namespace podium
