// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv_row.h"

#include <QtCore/QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// Opens a person's own table; fails at the first thing that is wrong with it as a CSV file.
[[nodiscard]] Result<CsvTable> openFitTable(const QString &name);

/// Fails when one of the columns is missing; the sentence names all of them.
[[nodiscard]] Result<void> requireColumns(const CsvTable &table,
                                          std::span<const std::string_view> columns);

/// Names as they turn up in a table, without the blanks around them.
struct FitNames {
    std::vector<std::string> names;
    Positions positions;
};

/// Cells of a table by the name of their column, and errors that say where they are. Must not
/// outlive the table.
class FitCells final
{
public:
    explicit FitCells(const CsvTable &table)
        : m_table(table)
    {
    }

    /// Without the blanks around it.
    [[nodiscard]] std::string text(std::size_t row, std::string_view column) const;
    /// Position of the name in this cell, which joins the names if it is new.
    [[nodiscard]] Result<std::size_t> named(std::size_t row, std::string_view column,
                                            FitNames &names) const;
    /// The whole cell as a number; absent when it is none, or beyond kMostNumber.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::string_view column) const;
    [[nodiscard]] tl::unexpected<Error> wrong(std::size_t row, std::string_view column,
                                              std::string text,
                                              std::vector<std::string> arguments = {}) const;

private:
    const CsvTable &m_table;
};

/// A warning for each two names that differ only in case, width of letters, blanks, hyphens or
/// underscores: they are taken for two, which is seldom meant.
[[nodiscard]] std::vector<Error> lookAlikes(const std::vector<std::string> &names);

} // namespace podium
