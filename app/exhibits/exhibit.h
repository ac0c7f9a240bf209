// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/calibration.h"
#include "app/engine/comparison/comparison.h"
#include "app/engine/comparison/index_sides.h"
#include "app/engine/money/figures.h"
#include "app/engine/money/money_index.h"
#include "app/engine/money/profile.h"
#include "app/engine/robustness/effects/order_effects.h"
#include "app/engine/robustness/leave_out.h"
#include "app/engine/robustness/part_correlations.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "app/engine/trends/frontier.h"
#include "app/engine/trends/history.h"
#include "app/engine/trends/lag.h"
#include "app/models/tables/answer_model.h"

#include <memory>
#include <variant>
#include <vector>

namespace podium {

/// What the engine found out about the subject of a View; nothing where the answer says it all.
using ExhibitSubject
    = std::variant<std::monostate, Frontiers, Lags, std::vector<HistoryLine>, MoneyIndex,
                   std::vector<ProfileRow>, std::vector<FigureRow>, Comparison, RankUncertainty,
                   OrderEffects, Sensitivity, Calibration, PartCorrelations, IndexSides>;

/// What a View shows, before anybody looks: the kind of picture, the answer, and what was found.
/// Immutable and without a thread of its own; positions refer to `dataset`.
struct Exhibit {
    PictureKind kind = PictureKind::Models;
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Answer> answer; ///< of the View under the preconditions of its picture
    ExhibitSubject subject;

    [[nodiscard]] AnswerData in(Language language) const { return {dataset, answer, language}; }
};

} // namespace podium
