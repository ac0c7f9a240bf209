// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/refresh/merge_work.h"
#include "app/export/refresh/refresh_finding.h"

namespace podium {

/// The presentation with what it shows now, and what was done.
[[nodiscard]] Result<RefreshedDeck> mergedDeck(const DeckMerge &merge);

} // namespace podium
