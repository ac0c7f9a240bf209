// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <string>
#include <vector>

namespace podium {

/// KeyRole of the column's header.
[[nodiscard]] QString keyOfColumn(const QAbstractItemModel &model, int column);
/// Of all columns.
[[nodiscard]] QStringList keysOfColumns(const QAbstractItemModel &model);
/// Where columns of these keys stand in the model, in the order of the keys, each once. Columns come
/// and go with the method: those the model has not are left out.
[[nodiscard]] QList<int> columnsOfKeys(const QAbstractItemModel &model,
                                       const std::vector<std::string> &keys);

/// The usual columns of a table that people read, and of one that programs do.
[[nodiscard]] QList<int> columnsForPeople(const QAbstractItemModel &model);
[[nodiscard]] QList<int> columnsForPrograms(const QAbstractItemModel &model);

/// A column as programs get it.
struct RecordColumn {
    enum class Part { Value, Low, High };
    int column = 0;
    QString key;
    Part part = Part::Value; ///< of an interval: its lower or its upper end
};
/// The same columns; one of intervals becomes two, "index_interval" those of "index_low" and
/// "index_high".
[[nodiscard]] QList<RecordColumn> recordColumns(const QAbstractItemModel &model,
                                                const QList<int> &columns);
/// What programs get of a row: RecordRole or, of a model without columns for programs, ValueRole; or
/// an end of an interval.
[[nodiscard]] QVariant recordOf(const QAbstractItemModel &model, int row,
                                const RecordColumn &column);

} // namespace podium
