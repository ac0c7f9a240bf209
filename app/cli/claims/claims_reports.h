// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/claims/evaluated_claim.h"
#include "app/models/language/language.h"

#include <vector>

namespace podium {

/// One line for each claim: verdict, readings, what decides, and the safe sentence.
[[nodiscard]] Report claimListReport(const Dataset &dataset,
                                     const std::vector<EvaluatedClaim> &claims, Language language,
                                     Format format);

/// One line for each reading of a claim: its circumstances, and what it says.
[[nodiscard]] Report readingsReport(const Dataset &dataset, const EvaluatedClaim &evaluated,
                                    Language language, Format format);

} // namespace podium
