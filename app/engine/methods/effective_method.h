// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

namespace podium {

/// The method with the chosen rules in place of its own and the weights these give, summing to 1;
/// with WeightRule::PrincipalComponent the source's, because those rest on scores. Questions and
/// repeats a method does not state are those of the snapshot's own. Fails when the snapshot's
/// figures are not those the method is about (see fits()), or when custom weights name an
/// evaluation the method does not have, are negative or all zero.
[[nodiscard]] Result<Method> effectiveMethod(const Dataset &dataset, const Snapshot &snapshot,
                                             const Method &method, const MethodChoice &choice);

/// The firewall between versions: every evaluation of the method has a score in the snapshot, and
/// where both it and the snapshot's own method state an edition or how many questions there are,
/// these agree. A snapshot fits its own method.
[[nodiscard]] bool fits(const Dataset &dataset, const Snapshot &snapshot, const Method &method);

/// 100 Σ w x of complete cases: what index.h computes in one pass over the scores.
[[nodiscard]] bool isPlain(const MethodRules &rules);

/// Adding or removing one model changes the index of all.
[[nodiscard]] bool dependsOnModels(const MethodRules &rules);

/// The points of parts sum to the index.
[[nodiscard]] bool isAdditive(Aggregation aggregation);

/// No index is below 0 or above 100.
[[nodiscard]] bool isBounded(const MethodRules &rules);

/// Zero means nothing was solved, so that ratios of two indices mean something.
[[nodiscard]] bool hasTrueZero(const MethodRules &rules);

} // namespace podium
