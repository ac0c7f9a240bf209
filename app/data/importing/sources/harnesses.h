// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// HELM: a table of a group as its leaderboards publish it; the first column names models.
[[nodiscard]] bool isHelm(const ImportInput &input);
[[nodiscard]] Result<Import> readHelm(const ImportInput &input);

/// simple-evals: {"score": ..., "metrics": ...}; the model is in the file's name.
[[nodiscard]] bool isSimpleEvals(const ImportInput &input);
[[nodiscard]] Result<Import> readSimpleEvals(const ImportInput &input);

} // namespace podium
