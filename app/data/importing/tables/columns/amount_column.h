// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/money_cell.h"
#include "app/data/importing/tables/columns/round_columns.h"

#include <cstddef>
#include <optional>
#include <string>

namespace podium {

/// Amounts of money in one column of a table of rounds or programmes, in the unit that its header, its cells
/// or the columns "Currency" and "Unit" of each row say. Table and findings must outlive it.
class AmountColumn final
{
public:
    AmountColumn(const CsvTable &table, RoundColumn column, ImportFindings &findings);

    /// Of the header; without a currency where each row names it.
    [[nodiscard]] const MoneyUnit &unit() const { return m_unit; }
    /// A decimal comma in one of two columns is one in both.
    void shareCommas(AmountColumn &other);
    /// None where the cell is empty; where it is no amount, which `sentence` says.
    [[nodiscard]] Amount at(std::size_t row, const char *sentence);

private:
    [[nodiscard]] std::string text(std::size_t row, RoundColumn column) const;
    [[nodiscard]] bool hasDecimalComma() const;
    void takeUnit(std::size_t row, RoundColumn column, MoneyUnit &unit);
    void checkSize(std::size_t row, const Amount &amount);

    const CsvTable &m_table;
    RoundColumn m_column;
    ImportFindings &m_findings;
    MoneyUnit m_unit;
    bool m_decimalComma = false;
};

} // namespace podium
