// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/importing/import.h"
#include "app/models/data/finding_model.h"
#include "app/models/data/import_model.h"

#include <vector>

namespace podium {

/// What models show of imports.
[[nodiscard]] ImportSummary summaryOf(const Import &import);
[[nodiscard]] std::vector<FindingModel::Row> findingRows(
    const std::vector<ImportFinding> &findings);

} // namespace podium
