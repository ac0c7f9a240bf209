// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/charts/native_chart.h"
#include "app/export/refresh/chart_in_file.h"
#include "app/export/refresh/deck_in_file.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/export/refresh/fresh_deck.h"

namespace podium {

struct DeckMerge {
    const QByteArray &bytes;
    const QString &name; ///< of the file
    const OfficeFile &file;
    const DeckInFile &found;
    const FreshDeck &fresh;
};

/// The presentation with what it shows now, and what was done.
[[nodiscard]] Result<RefreshedDeck> mergedDeck(const DeckMerge &merge);

/// Adds who moved, entered and left between what a chart keeps and what it would say now.
void addMoves(const ChartInFile &old, const NativeChart &now, const RefreshFinding &of,
              QList<RefreshFinding> &findings);

} // namespace podium
