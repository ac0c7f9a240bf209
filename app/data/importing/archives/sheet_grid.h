// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace podium {

constexpr int kMostSheetColumns = 16'384;
constexpr int kMostSheetRows = 1'048'576;

/// As it stands in CSV between commas.
[[nodiscard]] QByteArray csvCell(std::string_view text);

/// The cells of a sheet by rows, whichever of them its file names. Cells beyond what a sheet can have
/// are passed over; more of them than a table of figures has are told by isTooLarge().
class SheetGrid final
{
public:
    /// Both count from 0; a cell without text is none.
    void put(int row, int column, const QString &text);
    /// The same text in a block of cells.
    void fill(int row, int rows, int column, int columns, const QString &text);

    /// What stands in the first of these rows stands in all of them, as in a cell merged of them.
    void copyDown(int column, int first, int last);

    /// Nobody sees the row, and what is put into it is passed over.
    void hide(int row) { m_hidden = row; }
    /// How many rows with text were passed over.
    [[nodiscard]] int hiddenRows() const { return m_passedOver; }

    /// A formula whose result the workbook does not hold.
    void addUncalculated(int row)
    {
        ++m_uncalculated;
        m_firstUncalculated = m_firstUncalculated < 0 ? row : m_firstUncalculated;
    }
    [[nodiscard]] int uncalculated() const { return m_uncalculated; }
    [[nodiscard]] int firstUncalculated() const
    {
        return m_firstUncalculated;
    } ///< row from 0; or -1

    /// Two rows with two cells or more.
    [[nodiscard]] bool isTable() const { return m_filled >= 2; }
    [[nodiscard]] bool isTooLarge() const
    {
        return m_cells > kMostCells || m_used * m_width > kMostCells;
    }
    /// Rows keep their numbers, and all are as wide as the widest.
    [[nodiscard]] QByteArray csv() const;

private:
    static constexpr qint64 kMostCells = 16'000'000;

    std::vector<QStringList> m_rows;
    qint64 m_cells = 0; ///< with the empty ones before them in their rows
    qint64 m_used = 0;  ///< rows that are not empty
    qint64 m_width = 0; ///< of the widest
    int m_filled = 0;
    int m_hidden = -1;     ///< the row that is hidden of late
    int m_lastPassed = -1; ///< the last row that was counted
    int m_passedOver = 0;
    int m_uncalculated = 0;
    int m_firstUncalculated = -1;
};

/// The sheets of a workbook that hold a table each, as CSV.
struct Sheets {
    struct Table {
        QString name;
        QByteArray csv;
        bool hidden = false;
        int hiddenRows = 0;         ///< left out
        int uncalculated = 0;       ///< formulas without a result, which are left out
        int firstUncalculated = -1; ///< the row of the first, from 0
    };

    std::vector<Table> tables;
    int all = 0; ///< with those that hold none

    /// Fails where the sheet is too large.
    [[nodiscard]] Result<void> add(const QString &name, const SheetGrid &grid,
                                   const std::string &file, bool hidden = false);
};

} // namespace podium
