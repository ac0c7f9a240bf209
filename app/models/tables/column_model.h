// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"
#include "app/models/tables/column.h"

#include <cstddef>
#include <span>

namespace podium {

/// An AnswerModel whose columns are a table: a subclass lists them, says what a row is, and answers
/// the roles that belong to a whole row.
template <typename Row>
class ColumnModel : public AnswerModel
{
public:
    using AnswerModel::AnswerModel;

protected:
    [[nodiscard]] virtual std::span<const Column<Row>> columnTable() const = 0;
    [[nodiscard]] virtual Row rowAt(int row) const = 0;
    /// KeyRole, CountryRole, SearchRole and the like: the same in every column.
    [[nodiscard]] virtual QVariant rowData(const Row &row, int role) const = 0;

    [[nodiscard]] int columns() const final { return static_cast<int>(columnTable().size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const final
    {
        const Row shown = rowAt(row);
        const Column<Row> &of = columnTable()[static_cast<std::size_t>(column)];
        using Cell = typename Column<Row>::Cell;
        const auto either = [&shown](Cell first, Cell second) {
            return first ? first(shown) : second ? second(shown) : QVariant();
        };
        switch (role) {
        case Qt::DisplayRole:
            return of.text(shown);
        case ValueRole:
            return either(of.value, of.text);
        case RecordRole:
            return either(of.record, of.value ? of.value : of.text);
        case LowRole:
            return either(of.low, nullptr);
        case HighRole:
            return either(of.high, nullptr);
        case StepsRole:
            return either(of.steps, nullptr);
        case Qt::ToolTipRole:
            return either(of.toolTip, nullptr);
        case UnitRole:
            return either(of.unit, nullptr);
        case ShareRole:
            return either(of.share, nullptr);
        case NoteRole:
            return either(of.note, nullptr);
        default:
            return rowData(shown, role);
        }
    }
    [[nodiscard]] QVariant header(int column, int role) const override
    {
        const Column<Row> &of = columnTable()[static_cast<std::size_t>(column)];
        if (role == UseRole)
            return QVariant::fromValue(static_cast<int>(of.use));
        return headerFrom({of.key, of.title, of.explanation}, role);
    }
};

} // namespace podium
