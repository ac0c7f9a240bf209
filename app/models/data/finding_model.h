// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QAbstractTableModel>

#include <string>
#include <vector>

namespace podium {

/// What an importer found, a row each: how grave, where, what stands there, by which rule, and what
/// was done about it. KeyRole is the number of the row.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Gravity { Error, Warning, Note };
    struct Row {
        Gravity gravity = Gravity::Note;
        std::string rule;
        std::string value;
        Error error;
    };
    enum Column { Severity, Line, Name, Value, Message, Rule, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The gravest first, else in their order.
    void setRows(std::vector<Row> rows);
    /// Says them again, in another language.
    void translate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant value(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace podium
