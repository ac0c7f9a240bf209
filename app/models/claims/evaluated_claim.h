// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/evaluating.h"

#include <vector>

namespace podium {

struct EvaluatedClaim {
    Claim claim;
    ClaimResult result;
};

/// Evaluates claims in their order; answers to equal Views are shared. Fails where one of them
/// names something there is not. Pure, so that it may run on any thread.
[[nodiscard]] Result<std::vector<EvaluatedClaim>> evaluateClaims(const Dataset &dataset,
                                                                 std::vector<Claim> claims);

} // namespace podium
