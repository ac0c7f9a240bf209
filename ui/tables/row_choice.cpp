// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/row_choice.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QAbstractItemView>

#include <utility>

namespace podium {

void whenRowChosen(const QAbstractItemView &table, QObject *context,
                   std::function<void(const QModelIndex &)> choose)
{
    const QItemSelectionModel *rows = table.selectionModel();
    QObject::connect(
        rows, &QItemSelectionModel::selectionChanged, context,
        [rows, choose = std::move(choose)](const QItemSelection &selected) {
            if (selected.isEmpty())
                return;
            // With the keyboard the current row follows later, with a click it is there.
            const QModelIndex current = rows->currentIndex();
            choose(selected.contains(current) ? current : QModelIndex(selected.first().topLeft()));
        });
}

} // namespace podium
