// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"
#include "app/models/tables/column.h"

#include <cstddef>
#include <span>

namespace podium {

/// An AnswerModel whose columns are a table: a subclass lists them, says what a row is, and answers
/// the roles that belong to a whole row. One with further columns, such as one for each item
/// compared, counts them and answers for them before it asks here.
template <typename Row>
class ColumnModel : public AnswerModel
{
public:
    using AnswerModel::AnswerModel;

protected:
    [[nodiscard]] virtual std::span<const Column<Row>> columnTable() const = 0;
    [[nodiscard]] virtual Row rowAt(int row) const = 0;
    /// KeyRole, CountryRole, SearchRole and the like: the same in every column that does not say
    /// otherwise.
    [[nodiscard]] virtual QVariant rowData(const Row &row, int role) const = 0;

    [[nodiscard]] int columns() const override { return static_cast<int>(columnTable().size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        const Row shown = rowAt(row);
        const auto answer = columnTable()[static_cast<std::size_t>(column)].answering(role);
        return answer ? answer(shown) : rowData(shown, role);
    }
    [[nodiscard]] QVariant header(int column, int role) const override
    {
        return columnTable()[static_cast<std::size_t>(column)].header(metaObject()->className(),
                                                                      role);
    }
};

} // namespace podium
