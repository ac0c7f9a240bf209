// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Which columns of a file of Epoch's hold what; each benchmark names its score as its source does.
struct EpochColumns {
    std::vector<std::size_t> names; ///< of models, the most exact first
    std::optional<std::size_t> index;
    std::optional<std::size_t> points; ///< Elo, minutes: numbers that are no shares
    std::optional<std::size_t> score;
    std::optional<std::size_t> error; ///< standard errors of the score
    std::optional<std::size_t> task;  ///< of a file of runs of several benchmarks
    std::optional<std::size_t> status;
    std::optional<std::size_t> started;
};

/// Says which of several columns of scores is taken.
[[nodiscard]] EpochColumns epochColumns(const CsvTable &table, ImportFindings &findings);

} // namespace podium
