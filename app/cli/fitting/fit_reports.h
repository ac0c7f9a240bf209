// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/data/fitting/battle_table.h"
#include "app/data/fitting/fit_tables.h"
#include "app/engine/fitting/bradley_terry.h"
#include "app/engine/fitting/item_response.h"
#include "app/engine/values/view.h"

namespace podium {

/// Models, most capable first; those with too few benchmarks come last, without a value. With
/// `benchmarks`, CSV and the rows of JSON are the benchmarks; JSON names them beside the models in
/// any case, and for people both tables are printed unless only the benchmarks are asked for.
[[nodiscard]] Report abilityReport(const BenchmarkTable &table, const ItemResponseTask &task,
                                   const ItemResponse &fitted, bool benchmarks, Format format);

/// Models by groups that met, best rated first.
[[nodiscard]] Report ratingReport(const BattleTable &table, const BradleyTerryTask &task,
                                  const Ratings &ratings, bool bothBadOmitted, Format format);

/// Values, highest first, with the ranks each may have.
[[nodiscard]] Report rankSetReport(const ValueTable &table, const Certainty &certainty,
                                   Format format);

} // namespace podium
