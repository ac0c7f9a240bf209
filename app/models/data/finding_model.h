// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/models/tables/list_model.h"

#include <string>
#include <vector>

namespace podium {

struct ListedFinding {
    enum class Gravity { Error, Warning, Note };

    Gravity gravity = Gravity::Note;
    std::string rule;
    std::string value;
    Error error;
};

struct FindingRow {
    const ListedFinding &found;
    int number;
};

/// What an importer found, a row each: how grave, where, what stands there, by which rule, and what
/// was done about it. KeyRole is the number of the row.
class FindingModel final : public ListModel<FindingRow>
{
    Q_OBJECT

public:
    using Gravity = ListedFinding::Gravity;
    using Row = ListedFinding;
    enum Columns { Severity, Line, Name, Value, Message, Rule, File };

    using ListModel::ListModel;

    /// The gravest first, else in their order.
    void setRows(std::vector<Row> rows);
    /// Says them again, in another language.
    void translate();

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<FindingRow>> columnTable() const override;
    [[nodiscard]] FindingRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const FindingRow &row, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace podium
