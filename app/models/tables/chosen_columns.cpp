// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/chosen_columns.h"

#include "app/models/tables/column.h"
#include "app/models/tables/roles.h"

namespace podium {

namespace {

template <typename Fits>
QList<int> columnsWhere(const QAbstractItemModel &model, Fits fits)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const int use = model.headerData(column, Qt::Horizontal, UseRole).toInt();
        if (fits(static_cast<ColumnUse>(use)))
            columns.append(column);
    }
    return columns;
}

} // namespace

QString keyOfColumn(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, KeyRole).toString();
}

QStringList keysOfColumns(const QAbstractItemModel &model)
{
    QStringList keys;
    for (int column = 0; column < model.columnCount(); ++column)
        keys.append(keyOfColumn(model, column));
    return keys;
}

QList<int> columnsOfKeys(const QAbstractItemModel &model, const std::vector<std::string> &keys)
{
    const QStringList known = keysOfColumns(model);
    QList<int> columns;
    for (const std::string &key : keys) {
        const auto column = static_cast<int>(known.indexOf(QString::fromStdString(key)));
        if (column >= 0 && !columns.contains(column))
            columns.append(column);
    }
    return columns;
}

QList<int> columnsForPeople(const QAbstractItemModel &model)
{
    return columnsWhere(
        model, [](ColumnUse use) { return use == ColumnUse::Usual || use == ColumnUse::People; });
}

QList<int> columnsForPrograms(const QAbstractItemModel &model)
{
    return columnsWhere(model, [](ColumnUse use) { return use != ColumnUse::People; });
}

QVariant recordOf(const QModelIndex &cell)
{
    const QVariant record = cell.data(RecordRole);
    const QAbstractItemModel *model = cell.model();
    const bool isRecorded = record.isValid() || !model
        || model->headerData(cell.column(), Qt::Horizontal, UseRole).isValid();
    return isRecorded ? record : cell.data(ValueRole);
}

} // namespace podium
