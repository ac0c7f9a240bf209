// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_field.h"

#include <vector>

namespace podium {

/// The ranks that remain without one evaluation or one lab.
struct LeftOut {
    std::size_t position = 0; ///< in Dataset::evaluations or Dataset::labs
    std::vector<int> ranks;   ///< of Sensitivity::items; 0: nothing of it is left
};

struct Sensitivity {
    View view;
    std::size_t snapshot = 0;
    std::size_t method = 0;
    std::vector<FieldItem> items; ///< best first
    std::vector<LeftOut> leftOut; ///< in the method's order; labs by their best model
    int incomplete = 0;           ///< ranked models without all scores, not in `items`
};

/// How far ranks move without it.
struct ShiftWithout {
    double mean = 0;      ///< mean |rank without it − rank| over those that are left
    int largest = 0;      ///< largest |shift|
    std::size_t item = 0; ///< who moves by that, the best one; position in Sensitivity::items
};
[[nodiscard]] ShiftWithout shiftWithout(const Sensitivity &all, const LeftOut &leftOut);

/// Ranks without each evaluation (its weight goes to the others in proportion) or without each
/// lab's models, as View::robustness.leaveOut says. The models compared stay the same: one that
/// lacks just the evaluation left out does not come in. Nothing is random. Fails as answer() does,
/// when nothing is named to leave out, and when the method has a single evaluation.
[[nodiscard]] Result<Sensitivity> sensitivity(const Dataset &dataset, const View &view);

} // namespace podium
