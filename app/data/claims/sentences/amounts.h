// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"

namespace podium {

/// What stands for a number and a word becomes both: "twice", "half a year", "two years".
void spellOutNumbers(Clause &clause);
/// Takes bounds, ranges and currencies into the numbers they belong to.
void takeAmounts(Clause &clause);

} // namespace podium
