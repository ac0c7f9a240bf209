// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Names stand without what they are called besides, and on the side where they act: "X is beaten by
/// Y", "LG's EXAONE", "the best Chinese model is behind the best American one".
void settleWhoIsNamed(const Dataset &dataset, Clause &clause);
/// "More than" of indices, "compared with X", "tops the ranking".
void settleWhoIsAhead(Clause &clause);
/// Denials, bounds and gaps of comparisons.
void settleComparing(const Dataset &dataset, Clause &clause);

} // namespace podium
