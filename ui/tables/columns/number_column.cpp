// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns/number_column.h"

#include "app/models/tables/roles.h"

#include <algorithm>

namespace podium {

namespace {

constexpr int kRowsLookedAt = 60;

} // namespace

bool isNumberColumn(const QAbstractItemModel &model, int column)
{
    // Spread over the whole table: rows of one kind, which may lack the figure, often stand together.
    const int rows = model.rowCount();
    const int step = std::max(1, rows / kRowsLookedAt);
    for (int row = 0; row < rows; row += step) {
        const QModelIndex index = model.index(row, column);
        const int type = index.data(ValueRole).typeId();
        const QString shown = index.data().toString();
        const bool said
            = std::ranges::any_of(shown, [](QChar one) { return one.isLetterOrNumber(); });
        if (type == QMetaType::UnknownType || !said)
            continue;
        // A verdict has a number to be sorted by, and is a word.
        return (type == QMetaType::Double || type == QMetaType::Int)
            && std::ranges::any_of(shown, [](QChar one) { return one.isDigit(); });
    }
    return false;
}

} // namespace podium
