// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Gives one shape to what people say in several, so that the patterns need to know only one:
/// "Korea's EXAONE" is EXAONE, "the ten best" and "10대" the top ten, "never ahead of" not ahead.
/// "정부는 ...": the government of Korea, where no other country is named.
void settleGovernment(Clause &clause);
void settleShapes(const Dataset &dataset, Clause &clause);

} // namespace podium
