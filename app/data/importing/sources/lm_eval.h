// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// lm-evaluation-harness, results_*.json of old and new form: "acc,none" or "acc", errors that are
/// "N/A", numbers written as texts. Of a task's metrics that are shares one is taken, and which is
/// said; a group stands for its tasks where it is a known evaluation or they are missing.
[[nodiscard]] bool isLmEval(const ImportInput &input);
[[nodiscard]] Result<Import> readLmEval(const ImportInput &input);

} // namespace podium
