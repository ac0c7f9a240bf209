// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"

#include <string>
#include <vector>

namespace podium {

/// A key of Artificial Analysis that Podium does not know, as a column.
struct AnalysisColumn {
    std::string key;
    Evaluation evaluation;
    bool mayBePoints = false; ///< neither an index nor in Elo points, by its name
    int numbers = 0;
    int beyond = 0; ///< that are no shares of 1
};

/// Decides over the whole file what the numbers of each column are parts of: where most are no shares of
/// 1 they are points from -100 to 100. What does not fit is left out, with a finding; `numbers` are
/// the records of the models.
void judgeScales(const std::vector<AnalysisColumn> &columns, const std::vector<int> &numbers,
                 std::vector<ImportedModel> &models, ImportFindings &findings);

} // namespace podium
