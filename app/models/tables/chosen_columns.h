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

/// What programs get of a cell: RecordRole or, of a model without columns for programs, ValueRole.
[[nodiscard]] QVariant recordOf(const QModelIndex &cell);

} // namespace podium
