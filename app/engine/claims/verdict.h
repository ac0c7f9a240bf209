// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/evaluating.h"

namespace podium {

/// Fills all but list and judgements of a result from these two.
void conclude(ClaimResult &result);

} // namespace podium
