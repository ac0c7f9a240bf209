// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/chosen_columns.h"

#include "app/models/tables/column.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

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
    return columnsWhere(model, [](ColumnUse use) {
        return use != ColumnUse::Optional && use != ColumnUse::Programs;
    });
}

QList<int> columnsForPrograms(const QAbstractItemModel &model)
{
    return columnsWhere(model, [](ColumnUse use) { return use != ColumnUse::People; });
}

QList<RecordColumn> recordColumns(const QAbstractItemModel &model, const QList<int> &columns)
{
    using Part = RecordColumn::Part;
    static constexpr auto kIntervals = std::to_array<std::array<QLatin1StringView, 3>>(
        {{"interval"_L1, "low"_L1, "high"_L1}, {"p05_p95"_L1, "p05"_L1, "p95"_L1}});
    QList<RecordColumn> out;
    for (const int column : columns) {
        const QString key = keyOfColumn(model, column);
        const auto ends = std::ranges::find_if(
            kIntervals, [&key](const auto &names) { return key.endsWith(names[0]); });
        // A model that says whom its columns are for says so of intervals, too.
        const QVariant use = model.headerData(column, Qt::Horizontal, UseRole);
        if (ends == kIntervals.end()
            || (use.isValid() && static_cast<ColumnUse>(use.toInt()) != ColumnUse::Interval)) {
            out.append({column, key});
            continue;
        }
        const QString of = key.chopped((*ends)[0].size());
        out.append({column, of + (*ends)[1], Part::Low});
        out.append({column, of + (*ends)[2], Part::High});
    }
    return out;
}

QVariant recordOf(const QAbstractItemModel &model, int row, const RecordColumn &column)
{
    const QModelIndex cell = model.index(row, column.column);
    if (column.part != RecordColumn::Part::Value)
        return cell.data(column.part == RecordColumn::Part::Low ? LowRole : HighRole);
    const QVariant record = cell.data(RecordRole);
    const bool isRecorded
        = record.isValid() || model.headerData(column.column, Qt::Horizontal, UseRole).isValid();
    return isRecorded ? record : cell.data(ValueRole);
}

} // namespace podium
