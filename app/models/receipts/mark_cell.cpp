// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/mark_cell.h"

#include "app/models/tables/roles.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Marks of rows with several of them have the row's key, and what tells them apart behind it.
bool isKeyOf(const QString &row, const QString &mark)
{
    return !row.isEmpty() && mark.startsWith(row)
        && (mark.size() == row.size() || mark[row.size()] == u'\n' || mark[row.size()] == u'@');
}

/// How well a cell says what the mark shows; 0: not at all.
int likeness(const QModelIndex &cell, const ChartMark &mark)
{
    const QVariant value = cell.data(ValueRole);
    const bool number = value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int;
    if (!number || !mark.value)
        return 0;
    const double wanted = *mark.value;
    const double said = value.toDouble();
    const double tolerance = 1e-9 * std::max(1.0, std::abs(wanted));
    const bool same
        = std::abs(said - wanted) <= tolerance || std::abs(100 * said - wanted) <= tolerance;
    const bool text = !mark.valueText.isEmpty() && cell.data().toString() == mark.valueText;
    if (!same && !text)
        return 0;
    // Rows of those compared have a column for each, which may tie.
    const QVariant title = cell.model()->headerData(cell.column(), Qt::Horizontal);
    return 8 * int(!mark.label.isEmpty() && title.toString() == mark.label) + 4 * int(same && text)
        + 2 * int(text) + int(cell.data(StepsRole).isValid()) + 1;
}

} // namespace

QModelIndex cellOf(const QAbstractItemModel &model, const ChartMark &mark)
{
    QModelIndex best;
    int most = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!isKeyOf(model.index(row, 0).data(KeyRole).toString(), mark.key))
            continue;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            if (const int found = likeness(cell, mark); found > most) {
                most = found;
                best = cell;
            }
        }
    }
    return best;
}

} // namespace podium
