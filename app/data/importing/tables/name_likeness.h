// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/engine/values/dataset.h"

#include <cstddef>
#include <optional>

namespace podium {

/// A warning for each name of a model that looks like a known one, or like one above it, but is another by
/// its letters; of very large tables only the former. The same of labs, and of those a letter or two from a
/// known one: "Antropic".
void sayLikeNames(const CsvTable &table, std::size_t models, std::optional<std::size_t> labs,
                  const Dataset &known, ImportFindings &findings);

} // namespace podium
