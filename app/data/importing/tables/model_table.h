// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/columns/score_columns.h"
#include "app/data/importing/tables/table_mapping.h"
#include "app/engine/values/watch.h"

#include <string>
#include <vector>

namespace podium {

/// The rows of a table as models with scores, and which columns these are from.
struct ModelTable {
    std::vector<ImportedModel> models;
    std::vector<ScoreColumn> scores;
    std::vector<ReadColumn> columns; ///< all there are
    bool hasIndex = false;           ///< a column of published indices
    std::optional<Date> day = {};    ///< the newest in a column of days on which rows were measured
};

/// Reads a table column by column. Rows without a name, and names that stand twice, are findings.
/// Work that is stopped leaves columns out.
[[nodiscard]] ModelTable modelTable(const CsvTable &table, char delimiter,
                                    const TableMapping &mapping, const Dataset &known,
                                    ImportFindings &findings, const Watch &watch = {});

} // namespace podium
