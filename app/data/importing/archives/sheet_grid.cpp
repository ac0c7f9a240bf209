// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/sheet_grid.h"

#include <algorithm>

namespace podium {

QByteArray csvCell(std::string_view text)
{
    QByteArray cell(text.data(), static_cast<qsizetype>(text.size()));
    const bool plain = std::ranges::none_of(
        cell, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    return plain ? cell : '"' + cell.replace('"', "\"\"") + '"';
}

void SheetGrid::put(int row, int column, const QString &text)
{
    if (text.isEmpty() || row < 0 || row >= kMostSheetRows || column < 0
        || column >= kMostSheetColumns || isTooLarge())
        return;
    if (row == m_hidden) {
        m_passedOver += row == m_lastPassed ? 0 : 1;
        m_lastPassed = row;
        return;
    }
    if (m_rows.size() <= static_cast<std::size_t>(row))
        m_rows.resize(static_cast<std::size_t>(row) + 1);
    QStringList &cells = m_rows[static_cast<std::size_t>(row)];
    const qsizetype before = cells.size();
    if (before <= column)
        cells.resize(column + 1);
    cells[column] = text;
    m_cells += cells.size() - before;
    m_used += before == 0 ? 1 : 0;
    m_width = std::max<qint64>(m_width, cells.size());
    m_filled += before < 2 && cells.size() >= 2 ? 1 : 0;
}

void SheetGrid::fill(int row, int rows, int column, int columns, const QString &text)
{
    if (text.isEmpty())
        return;
    rows = std::min(rows, kMostSheetRows - row);
    columns = std::min(columns, kMostSheetColumns - column);
    if (qint64(rows) * columns > kMostCells)
        m_cells = kMostCells + 1; // too large, whatever else there is
    for (int i = 0; i < rows && !isTooLarge(); ++i) {
        for (int j = 0; j < columns; ++j)
            put(row + i, column + j, text);
    }
}

void SheetGrid::copyDown(int column, int first, int last)
{
    if (first < 0 || static_cast<std::size_t>(first) >= m_rows.size())
        return;
    const QString text = m_rows[static_cast<std::size_t>(first)].value(column);
    for (int row = first + 1; row <= std::min(last, static_cast<int>(m_rows.size()) - 1); ++row) {
        if (!m_rows[static_cast<std::size_t>(row)].isEmpty()) // a row of it alone is none
            put(row, column, text);
    }
}

/// Otherwise the last cells of a row would be missed.
QByteArray SheetGrid::csv() const
{
    QByteArray out;
    for (const QStringList &cells : m_rows) {
        for (qsizetype i = 0; i < m_width && !cells.isEmpty(); ++i)
            out += (i > 0 ? "," : "") + csvCell(cells.value(i).toStdString());
        out += '\n';
    }
    return out;
}

Result<void> Sheets::add(const QString &name, const SheetGrid &grid, const std::string &file,
                         bool hidden)
{
    ++all;
    if (grid.isTooLarge())
        return failure(
            Error::Kind::Invalid,
            Error::tr("The sheet \"%1\" has more cells than a table of figures; save the part "
                      "that holds the table as CSV."),
            {name.toStdString()}, {file, 0, {}});
    if (grid.isTable())
        tables.push_back({name, grid.csv(), hidden, grid.hiddenRows(), grid.uncalculated(),
                          grid.firstUncalculated()});
    return {};
}

} // namespace podium
