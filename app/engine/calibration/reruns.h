// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// Two snapshots of one method, so that what both measured can be held against each other.
struct SnapshotPair {
    std::size_t earlier = 0; ///< positions in Dataset::snapshots
    std::size_t later = 0;
};

/// Every two snapshots of one method, oldest first.
[[nodiscard]] std::vector<SnapshotPair> pairsOfOneMethod(const Dataset &dataset);

/// Positions of a model in both snapshots, found by id.
struct SharedModel {
    std::size_t earlier = 0;
    std::size_t later = 0;
};
[[nodiscard]] std::vector<SharedModel> sharedModels(const Dataset &dataset,
                                                    const SnapshotPair &pair);

/// Whether two scores, as shares, are of two runs: unlike beyond the last printed digit.
[[nodiscard]] bool isRerun(double earlier, double later);

/// Whether a score of the method moved from one snapshot to another, for the model at a position of
/// the later one: what changed is then not progress alone.
[[nodiscard]] bool isRemeasured(const Dataset &dataset, const Method &method,
                                const Snapshot &before, const Snapshot &after, std::size_t model);

/// The nearest earlier snapshot of the same method that has the model, where a score of it moved
/// since; absent: it stands as it stood, or stands there first.
[[nodiscard]] std::optional<std::size_t> remeasuredSince(const Dataset &dataset,
                                                         std::size_t snapshot, std::size_t model);

/// How far a score moved, in standard deviations of the mean of its answers.
struct RerunChange {
    double change = 0;   ///< later − earlier share
    double variance = 0; ///< of the mean of the answers, at the mean of both shares
};

/// What re-runs of whole evaluations tell: where at least thirty models, and half of those that both
/// snapshots of a method measured, moved, the mean square of their changes over that of the answers'
/// variance becomes Evaluation::rerunFactor. It holds what graders and harnesses changed for all,
/// too. An evaluation that was never run again gets the largest factor of those that were, among
/// evaluations of fewer than a thousand questions. Dataset::rerunCorrelation is the mean product of
/// the changes of two models' indices over their mean square. Only neighbouring snapshots count, so
/// that no re-run counts twice.
void learnReruns(Dataset &dataset);

} // namespace podium
