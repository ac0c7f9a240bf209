// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/data/fitting/fit_tables.h"

namespace podium {

/// Models, most capable first; those with too few benchmarks come last, without a value.
[[nodiscard]] Report abilityReport(const BenchmarkTable &table, const ItemResponseTask &task,
                                   const ItemResponse &fitted, Format format);

/// Models, best rated first.
[[nodiscard]] Report ratingReport(const BattleTable &table, const std::vector<Rating> &ratings,
                                  Format format);

} // namespace podium
