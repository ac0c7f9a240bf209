// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/column_judging.h"
#include "app/data/importing/tables/table_mapping.h"
#include "app/engine/values/watch.h"

#include <string>
#include <vector>

namespace podium {

/// A column of numbers that became scores.
struct ScoreColumn {
    std::string evaluation;
    std::string name; ///< of the column
    bool own = false;
};

/// The rows of a table as models with scores, and which columns these are from.
struct ModelTable {
    std::vector<ImportedModel> models;
    std::vector<ScoreColumn> scores;
    std::vector<ReadColumn> columns; ///< all there are
    bool hasIndex = false;           ///< a column of published indices
};

/// Reads a table column by column. Rows without a name, and names that stand twice, are findings.
/// Work that is stopped leaves columns out.
[[nodiscard]] ModelTable modelTable(const CsvTable &table, char delimiter,
                                    const TableMapping &mapping, const Dataset &known,
                                    ImportFindings &findings, const Watch &watch = {});

} // namespace podium
