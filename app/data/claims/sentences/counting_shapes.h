// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"

namespace podium {

/// How many of the top come from where, in whatever order it is said: the top comes first, "10대" and
/// "the ten best models" are tops, "three in four" is a share.
void settleCounting(Clause &clause);

} // namespace podium
