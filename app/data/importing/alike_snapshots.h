// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"

namespace podium {

/// Harnesses write a file for each run: models of several files that were measured in the same evaluations
/// of one's own become one snapshot of the newest day, so that they are ranked together. A second run of a
/// model stays by itself.
void joinAlikeSnapshots(Import &import);

} // namespace podium
