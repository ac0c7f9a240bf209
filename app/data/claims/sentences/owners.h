// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Whether a lab or a country is where something is from.
[[nodiscard]] bool owns(const Dataset &dataset, const Item &owner, const Item &owned);

/// Whose something is adds nothing to a claim about it, if it is true; what is not is left, so that
/// the sentence is refused.
/// "EXAONE 4.0, developed by LG", "LG가 만든 엑사원 4.0", "엑사원을 만든 LG": before fillers are gone.
void dropMakers(const Dataset &dataset, Clause &clause);
/// "EXAONE 4.0, LG's model, ranks 20th", "Mistral, a French lab, raised ..."
void dropAppositions(const Dataset &dataset, Clause &clause);
/// "LG's EXAONE", "the French model Magistral"
void dropOwners(const Dataset &dataset, Clause &clause);
/// "GLM-5.3 from Zhipu"
void dropOwnersBehind(const Dataset &dataset, Clause &clause);

} // namespace podium
