// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/engine/ranking/folding.h"
#include "app/engine/values/answer.h"

namespace podium {

/// Countries under a counting rule, best first. `sorted` holds every ranked variant, best first,
/// before folding; `world` the same after folding, with `worldRanks` beside it: rule Count counts
/// those. Only countries the View lets through are listed.
[[nodiscard]] std::vector<CountryResult>
countryResults(const Dataset &dataset, const Snapshot &snapshot, const View &view,
               const std::vector<Candidate> &sorted, const std::vector<Candidate> &world,
               const std::vector<int> &worldRanks);

} // namespace podium
