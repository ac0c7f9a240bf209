// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_menu.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>

#include "ui/tables/data_table.h"

namespace podium {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("podium::ColumnMenu", source);
}

} // namespace

void fillColumnMenu(QMenu &menu, DataTable &table)
{
    menu.clear();
    const QAbstractItemModel *model = table.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString title
            = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        action->setEnabled(!table.isKeyColumn(column));
        action->setStatusTip(
            model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        QObject::connect(action, &QAction::toggled, &table, [&table, column](bool shown) {
            table.showColumn(column, shown);
        });
    }
    menu.addSeparator();
    QAction *reset = menu.addAction(text(QT_TRANSLATE_NOOP("podium::ColumnMenu", "Usual columns")));
    QObject::connect(reset, &QAction::triggered, &table, &DataTable::resetColumns);
}

} // namespace podium
