// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column.h"

#include <QtCore/QAbstractTableModel>

#include <cstddef>
#include <span>

namespace podium {

/// As ColumnModel, over a list that is about no answer.
template <typename Row>
class ListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : rows();
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(columnTable().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row shown = rowAt(index.row());
        const auto answer = columnTable()[static_cast<std::size_t>(index.column())].answering(role);
        QVariant found = answer ? answer(shown) : rowData(shown, role);
        return found.isValid() || role != Qt::DisplayRole ? found : QStringLiteral("–");
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return columnTable()[static_cast<std::size_t>(section)].header(metaObject()->className(),
                                                                       role);
    }

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual std::span<const Column<Row>> columnTable() const = 0;
    [[nodiscard]] virtual Row rowAt(int row) const = 0;
    [[nodiscard]] virtual QVariant rowData(const Row &row, int role) const = 0;
};

} // namespace podium
