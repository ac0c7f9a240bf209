// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Results of programs that measure models; of each task the first metric of a share is the score.

/// lm-evaluation-harness, results_*.json of old and new form: "acc,none" or "acc", errors that are
/// "N/A", numbers written as texts. Groups are left out where their tasks are there.
[[nodiscard]] bool isLmEval(const ImportInput &input);
[[nodiscard]] Result<Import> readLmEval(const ImportInput &input);

/// UK AISI Inspect, a log as JSON of version 1 or 2; unfinished and failed ones are refused.
[[nodiscard]] bool isInspect(const ImportInput &input);
[[nodiscard]] Result<Import> readInspect(const ImportInput &input);

/// HELM: a table of a group as its leaderboards publish it; the first column names models.
[[nodiscard]] bool isHelm(const ImportInput &input);
[[nodiscard]] Result<Import> readHelm(const ImportInput &input);

/// simple-evals: {"score": ..., "metrics": ...}; the model is in the file's name.
[[nodiscard]] bool isSimpleEvals(const ImportInput &input);
[[nodiscard]] Result<Import> readSimpleEvals(const ImportInput &input);

} // namespace podium
