// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"

namespace podium {

/// Numbers with what they count become one part each, of a sort of `measure`.
void measureNumbers(Clause &clause);
/// "Secured third place", "57점을 받았다" are about no money: what only sounds like it goes.
void dropGetting(Clause &clause);

} // namespace podium
