// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/engine/comparison/side_by_side.h"
#include "app/engine/comparison/snapshot_difference.h"
#include "app/engine/robustness/effects/order_effects.h"
#include "app/engine/robustness/leave_out.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// What "compare", "diff" and "uncertainty" print, and the columns that intervals add to "rank".

/// `swap`: the records are the smallest changes of weights in place of the contributions.
[[nodiscard]] Report pairReport(const Dataset &dataset, const PairComparison &pair, bool swap,
                                Language language, Format format);
/// Three to six side by side, and what lies between the first and each of the others.
struct SideStudy {
    Answer shown;
    SideBySide sides;
    std::vector<Result<PairComparison>> againstFirst;
};
/// `swap`: the records are the smallest changes of weights in place of the scores.
[[nodiscard]] Report sideReport(const Dataset &dataset, const SideStudy &study, bool swap,
                                Language language, Format format);
[[nodiscard]] Report neighbourReport(const Dataset &dataset, const NeighbourComparison &compared,
                                     Language language, Format format);
[[nodiscard]] Report differenceReport(const Dataset &dataset, const View &view,
                                      const SnapshotDifference &difference, Language language,
                                      Format format);
/// `top`: only ranks up to it.
[[nodiscard]] Report uncertaintyReport(const Dataset &dataset, const RankUncertainty &found,
                                       std::optional<int> top, Language language, Format format);
[[nodiscard]] Report sensitivityReport(const Dataset &dataset, const Sensitivity &found,
                                       std::optional<int> top, Language language, Format format);
[[nodiscard]] Report effectsReport(const Dataset &dataset, const OrderEffects &found,
                                   Language language, Format format);

/// Add the intervals of the first rows of the ranking.
void addIntervals(Records &records, const Answer &answer);
void addIntervals(TextTable &table, const AnswerData &data);

} // namespace podium
