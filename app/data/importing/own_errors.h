// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Gives evaluations of one's own the questions that their errors rest on: the fewest that a record
/// names, or that its standard error is as wide as, so that intervals of one's own runs are rather too
/// wide than too narrow. Errors of known evaluations come from the source's number of questions;
/// numbers and errors of runs that say otherwise are kept and said. So are scores of few questions.
void settleErrors(Import &import, const Dataset &known);

} // namespace podium
