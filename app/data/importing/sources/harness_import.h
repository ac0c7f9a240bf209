// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_findings.h"
#include "app/data/importing/import_input.h"
#include "app/data/importing/sources/measured_models.h"

#include <string>
#include <vector>

namespace podium {

/// An import of a harness of this version, which may be empty.
[[nodiscard]] Import harnessImport(const char *kind, const char *source,
                                   const std::string &version);

/// The import with what was measured, and what was found.
[[nodiscard]] Import withRuns(Import import, const ImportInput &input,
                              const std::vector<MeasuredModel> &models, ImportFindings &findings);

/// Says that a run asked but the first questions of a task.
void sayLimit(const QJsonValue &limit, ImportFindings &findings);

} // namespace podium
