// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Says what intervals of imported scores rest on: their records' numbers of questions and standard
/// errors. Gives evaluations of one's own the fewest questions that a record names, or that its standard
/// error is as wide as, for scores whose records say nothing: rather too wide than too narrow. Scores of
/// few questions are said, too.
void settleErrors(Import &import, const Dataset &known);

} // namespace podium
