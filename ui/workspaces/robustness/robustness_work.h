// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/effects/order_effects.h"
#include "app/engine/robustness/leave_out.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// Where a simulation finds each model of an answer, and how ranks move without each evaluation.
struct SimulatedRanks {
    AnswerData data;
    Result<RankUncertainty> ranks;
    std::optional<Result<Sensitivity>> without; ///< absent of a rough simulation
};

/// A rough simulation takes few draws: it follows a value that is dragged.
enum class Draws { Few, AsTheViewSays };

/// Which choice moves the order of an answer how much.
struct FoundEffects {
    AnswerData data;
    Result<OrderEffects> effects;
};

/// Both are long work for another thread, and what the exhibits of the View show.
[[nodiscard]] SimulatedRanks simulateRanks(const AnswerData &data, Draws draws, const Watch &watch);
[[nodiscard]] FoundEffects findOrderEffects(const AnswerData &data, const Watch &watch);

} // namespace podium
