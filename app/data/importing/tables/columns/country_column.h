// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/engine/values/dataset.h"

#include <cstddef>
#include <optional>

namespace podium {

/// Says what of a column of countries gives no lab its country: cells that name none, rows without a lab,
/// labs that have another, all of it where no column names labs.
void sayCountries(const CsvTable &table, std::size_t column, std::optional<std::size_t> labs,
                  const Dataset &known, ImportFindings &findings);

} // namespace podium
