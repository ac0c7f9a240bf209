// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Adds standard errors, index and rank intervals and tie groups to ranked lines, best first.
/// Lines whose error is not known keep none and stand outside every comparison.
void addIntervals(std::vector<RankedModel> &lines, const Dataset &dataset, const Method &method,
                  const Certainty &certainty);

} // namespace podium
