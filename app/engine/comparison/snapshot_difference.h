// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace podium {

/// What became of one model, or of the rules, between two snapshots.
struct Change {
    enum class Kind {
        Method, ///< the snapshots follow different methods; from and to are positions of methods
        New,    ///< in the later snapshot only; to is its index, where it has one
        Gone,   ///< in the earlier snapshot only; from is its index
        Score,  ///< an evaluation was run again; from and to are scores in its own scale
        Index,  ///< its index moved, under the one method of both snapshots
        Rank,   ///< its rank moved, under that method
    };
    Kind kind = Kind::New;
    std::optional<std::size_t> earlier;    ///< position in the earlier Snapshot::models
    std::optional<std::size_t> later;      ///< position in the later one
    std::optional<std::size_t> evaluation; ///< of Score: position in Dataset::evaluations
    std::optional<double> from;
    std::optional<double> to;
};

struct SnapshotDifference {
    std::size_t earlier = 0; ///< positions in Dataset::snapshots
    std::size_t later = 0;
    bool comparable = true;      ///< one method: indices and ranks are compared only then
    std::vector<Change> changes; ///< by kind, then in the order of the snapshots
};

/// What changed between two snapshots, given in any order, under the View's other rules. Models are
/// matched by id. Indices of different methods are never compared: then only Method, New, Gone and
/// Score are listed. Scores and indices closer than `tolerance` (0.0005 of a fraction, 0.05 index
/// points: the rounding of the printed figures) count as unchanged.
[[nodiscard]] Result<SnapshotDifference> differenceBetween(const Dataset &dataset, const View &view,
                                                           std::string_view snapshotA,
                                                           std::string_view snapshotB);

} // namespace podium
