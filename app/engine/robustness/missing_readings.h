// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_field.h"

#include <vector>

namespace podium {

/// What other rules put in the place of missing scores of a field whose gaps are filled: the mean
/// and the median of the evaluation, and the prediction by regression, each with the standard error
/// fillMissing() gives it. Measured scores keep theirs. Where a rule predicts nothing the field's
/// own filling stays. Fails as answer() does.
[[nodiscard]] Result<std::vector<Reading>> missingReadings(const Dataset &dataset,
                                                           const RankField &field);

} // namespace podium
