// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

namespace podium {

/// That a claim's countries, regions and labs are those of the Dataset.
[[nodiscard]] Result<void> checkPlaces(const Dataset &dataset, const Claim &claim);

/// That a grid's snapshots, methods and programmes are those of the Dataset.
[[nodiscard]] Result<void> checkGrid(const Dataset &dataset, const Grid &grid);

} // namespace podium
