// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/files/room_vector.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/engine/values/watch.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace podium {

/// One column as numbers: typed, as an engine takes it.
struct NumberColumn {
    RoomVector<double> values; ///< by row; NaN where there is no number
    /// Cells that hold more than a number, by row.
    std::vector<std::pair<std::uint32_t, NumberCell>> more;
    int numbers = 0;
    int others = 0; ///< cells that are neither numbers nor missing
    int signedPercents = 0;
    double least = 0;
    double most = 0;

    /// Of a column that is none of numbers, no row.
    [[nodiscard]] bool holds(std::size_t row) const
    {
        return row < values.size() && !std::isnan(values[row]);
    }
    /// Null where a cell holds a number alone, or none.
    [[nodiscard]] const NumberCell *moreOf(std::size_t row) const;
};

/// A column as it was read in one style, and what it says about the right one.
struct ColumnReading {
    static constexpr std::size_t kNone = ~std::size_t(0);

    NumberColumn column; ///< of the style it was read in
    int numbers = 0;     ///< cells that are numbers with a point or with a comma
    int others = 0;      ///< neither, nor missing
    std::array<std::size_t, 5> shows{kNone, kNone, kNone, kNone, kNone}; ///< first row, by evidence
    std::vector<std::uint32_t> strange; ///< rows whose cell is no number in this style, nor missing
};

/// Reads columns of a table in one go, on several threads where it is large. What was stopped
/// holds anything.
[[nodiscard]] std::vector<ColumnReading> readNumbers(const CsvTable &table,
                                                     std::span<const std::size_t> columns,
                                                     NumberStyle style, const Watch &watch = {});

} // namespace podium
