// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/simulation.h"

#include <optional>
#include <vector>

namespace podium {

/// SMAA's confidence factor of each item (Lahdelma, Hokkanen, Salminen 1998): the probability that
/// it is first when the weights are its own central weights and only the scores vary as `plan`
/// says. Absent for items that never came first. Uses the weighted sum, not Composite::others.
[[nodiscard]] std::vector<std::optional<double>> confidenceFactors(const Composite &composite,
                                                                   const SimulationPlan &plan,
                                                                   const Simulation &simulation);

} // namespace podium
