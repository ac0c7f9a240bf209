// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QList>

namespace podium {

/// All rows of the model, or those that are drawn, in their order.
[[nodiscard]] QList<int> rowsOf(const QAbstractItemModel &model, const ChartSeries &series,
                                bool asDrawn);

/// A model as a table on a slide: the columns that the View names or else those people read, as many
/// as fit. `drawn`: the column that says what a picture beside it draws, which it has, too; -1: none.
[[nodiscard]] DeckTable toldTable(const QAbstractItemModel &model, const QList<int> &rows,
                                  int rowsNotShown, const QList<int> &chosen, int drawn = -1);

/// Of a picture of sums, of which no model has rows: what it draws.
[[nodiscard]] DeckTable drawnTable(const ChartSeries &series);

} // namespace podium
