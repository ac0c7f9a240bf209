// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// One CSV of Epoch AI: the Capabilities Index ("ECI Score", or "eci" with both ends), as published
/// only, or a benchmark with "mean_score" or a score column of its own name, as an evaluation. A
/// model with several runs keeps its best; how many were left out is a note. The scale is judged over
/// the whole column, minutes and Elo are kept in the raw record only.
[[nodiscard]] bool isEpoch(const ImportInput &input);
[[nodiscard]] Result<Import> readEpoch(const ImportInput &input);

} // namespace podium
