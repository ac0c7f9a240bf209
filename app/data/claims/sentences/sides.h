// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/data/claims/sentences/filled_slots.h"

namespace podium {

/// Whom of two names the sentence is about, by particles in Korean and by the place of the verb in
/// English, stands first from now on; false: nothing tells.
[[nodiscard]] bool tellSides(const Clause &clause, Slots &slots, bool korean);
/// "Third behind the US and China", "미국·중국에 이어 3위": whom the rank is of stands first.
[[nodiscard]] bool tellWhoIsBehind(const Clause &clause, Slots &slots, bool korean);
/// "앤트로픽보다 좋은 모델은 없다", "nobody has a model better than Claude": it is the best.
void settleNobodyElse(Clause &clause, Slots &slots);

} // namespace podium
