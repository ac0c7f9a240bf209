// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/item_response.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

// Tables of a person's own. Columns that are not named here are passed over, names lose the blanks
// around them. Reading fails with file, row and column at the first thing that is wrong: nothing is
// dropped. `warnings` name what was taken as it stands but looks like a slip.

/// Scores as they go into fitItemResponse().
struct BenchmarkTable {
    std::vector<std::string> models;
    std::vector<std::string> benchmarks;
    std::vector<ScoreCell> cells;
    std::vector<Error> warnings;
};

/// Values and their standard errors.
struct ValueTable {
    std::vector<std::string> names;
    std::vector<double> values;
    std::vector<double> standardErrors; ///< above 0
    std::vector<Error> warnings;
};

/// Reads a CSV file with the columns model, benchmark and score, 0 to 1; a row without a score is
/// none, and a pair given twice is wrong.
[[nodiscard]] Result<BenchmarkTable> readScoreTable(const QString &file);

/// Reads the columns name, value and standard_error; a name given twice is wrong.
[[nodiscard]] Result<ValueTable> readValueTable(const QString &file);

} // namespace podium
