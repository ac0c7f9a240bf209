// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <string>
#include <vector>

namespace podium {

/// One honest way to look at a claim.
struct ClaimReading {
    View view;
    std::string programme;            ///< the row of the ledger that is meant; may be empty
    std::vector<std::size_t> choices; ///< by axis, see choicesOf()
};

/// Every reading of a claim, and the grid they come from.
struct ReadingList {
    Grid grid;
    std::vector<GridAxis> axes;
    std::vector<ClaimReading> readings; ///< by position in the grid
};

/// Whether it matters how variants are folded: of ranks, and where models are counted.
[[nodiscard]] bool dependsOnFolding(const ClaimKind &kind);

/// The grid of a claim that names none: all snapshots unless the View names one, and by the kind of
/// claim folding, estimates, weights or counting rules. Money has one reading.
[[nodiscard]] Grid usualGrid(const Dataset &dataset, const Claim &claim);

/// Fails when the grid names a snapshot, method or programme there is not, when a claim names a
/// country or region there is not, and when there are more readings than kMostReadings.
[[nodiscard]] Result<ReadingList> readingList(const Dataset &dataset, const Claim &claim);

} // namespace podium
