// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// A log of a run of OpenAI's evals: lines of JSON, of which the first holds a "spec" and one a
/// "final_report" (evals/record.py).
[[nodiscard]] bool isOpenAiEvals(const ImportInput &input);
[[nodiscard]] Result<Import> readOpenAiEvals(const ImportInput &input);

} // namespace podium
