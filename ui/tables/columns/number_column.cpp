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
        const int type = model.index(row, column).data(ValueRole).typeId();
        if (type != QMetaType::UnknownType)
            return type == QMetaType::Double || type == QMetaType::Int;
    }
    return false;
}

} // namespace podium
