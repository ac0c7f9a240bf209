// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/number_column.h"
#include "app/data/importing/tables/columns/score_columns.h"
#include "app/engine/values/watch.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace podium {

/// Columns of a table that are read, each for all rows, and where they go. Where two go to one place
/// the later counts.
struct ModelColumns {
    std::size_t names = 0;
    std::vector<std::pair<std::size_t, ColumnRole>> texts = {};
    std::vector<std::pair<std::optional<double> Model::*, NumberColumn>> numbers = {};
    std::vector<std::vector<std::optional<DayCell>>> days = {};
    std::vector<NumberColumn> indices = {};
    std::vector<int> questions = {}; ///< 0: not said
    std::vector<int> repeats = {};
};

/// A model of each row, on several threads where there are many: each is written in one go, since a
/// million of them are larger than any cache. Of what is stopped some are empty.
[[nodiscard]] std::vector<ImportedModel> modelRows(const CsvTable &table,
                                                   const ModelColumns &columns,
                                                   const ScoreColumns &scores, const Watch &watch);

} // namespace podium
