// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/evaluated_claim.h"

namespace podium {

Result<std::vector<EvaluatedClaim>> evaluateClaims(const Dataset &dataset,
                                                   std::vector<Claim> claims)
{
    ClaimEvaluation evaluation(dataset);
    std::vector<EvaluatedClaim> out;
    out.reserve(claims.size());
    for (Claim &claim : claims) {
        auto result = evaluation.evaluate(claim);
        if (!result)
            return tl::unexpected(result.error());
        out.push_back({std::move(claim), std::move(*result)});
    }
    return out;
}

} // namespace podium
