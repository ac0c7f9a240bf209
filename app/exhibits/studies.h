// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/comparing.h"
#include "app/engine/comparison/pareto.h"
#include "app/engine/comparison/ranking_agreement.h"
#include "app/engine/comparison/snapshot_difference.h"
#include "app/exhibits/exhibit.h"

#include <memory>

namespace podium {

/// What a View shows that no picture draws: the answer, and what was found out. Immutable; positions
/// refer to `dataset`. The functions below are the rest of the one door of exhibiting.h, and like
/// exhibit() they may take a while.
template <typename Found>
struct Study {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Answer> answer;
    Found found;

    [[nodiscard]] AnswerData in(Language language) const { return {dataset, answer, language}; }
};

/// The one item compared against those ranked next to it; the answer lists nobody. Fails as
/// compareNeighbours() does.
[[nodiscard]] Result<Study<NeighbourComparison>> neighbourStudy(
    const std::shared_ptr<const Dataset> &dataset, const View &view);

/// What changed between View::comparing.snapshot and View::snapshot, whichever is earlier; the answer
/// is the later one's. Fails as differenceBetween() and answer() do.
[[nodiscard]] Result<Study<SnapshotDifference>> differenceStudy(
    const std::shared_ptr<const Dataset> &dataset, const View &view);

/// Which ranked models none of their price or less beats. Fails as answer() does.
[[nodiscard]] Result<Study<ParetoFrontier>> paretoStudy(
    const std::shared_ptr<const Dataset> &dataset, const View &view);

/// How far the rankings of two Views agree.
struct Agreement {
    std::shared_ptr<const Answer> other;
    RankingAgreement ranks;
};
/// Compares countries, or models, as `items` says. Fails as answer() does.
[[nodiscard]] Result<Study<Agreement>> agreementStudy(const std::shared_ptr<const Dataset> &dataset,
                                                      const View &view, const View &other,
                                                      AgreementItems items);

} // namespace podium
