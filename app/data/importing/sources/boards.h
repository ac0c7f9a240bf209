// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Leaderboards of one benchmark.

/// SWE-bench, leaderboards.json: systems, not models. One that names one model counts for it, the
/// best of several; one that names none or several is left out.
[[nodiscard]] bool isSweBench(const ImportInput &input);
[[nodiscard]] Result<Import> readSweBench(const ImportInput &input);

/// MTEB, one task of one model: the mean of the main score over the subsets of its test split. The
/// model is in the folder's name, "org__model".
[[nodiscard]] bool isMteb(const ImportInput &input);
[[nodiscard]] Result<Import> readMteb(const ImportInput &input);

/// LiveBench: all_groups.csv, all_tasks.csv or table_YYYY_MM_DD.csv. Its average is left out: it is
/// not there where a category is missing.
[[nodiscard]] bool isLiveBench(const ImportInput &input);
[[nodiscard]] Result<Import> readLiveBench(const ImportInput &input);

} // namespace podium
