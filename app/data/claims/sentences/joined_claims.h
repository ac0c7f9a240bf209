// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"

namespace podium {

/// What holds of several together holds of each: who is ahead, behind or within a rank, but not how
/// many, how much, or who is the best.
[[nodiscard]] bool isOfEach(const Claim &claim);
[[nodiscard]] bool isRank(const Claim &claim);
[[nodiscard]] bool isMoney(const Claim &claim);
/// Nobody has two ranks at once.
[[nodiscard]] bool areTwoRanks(const Claim &one, const Claim &other);
/// Whether only some are looked at, be it by country or by weights.
[[nodiscard]] bool isFiltered(const Claim &claim);

} // namespace podium
