// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"

namespace podium {

/// What sounds like a claim and is none that figures tell becomes unknown: ranks of markets, by how much a
/// gap changed, the best of nobody knows how many.
void refuseUnsaid(Clause &clause);

} // namespace podium
