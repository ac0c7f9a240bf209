// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/ranking_agreement.h"
#include "app/engine/values/watch.h"

#include <optional>
#include <vector>

namespace podium {

/// What another choice of rules does to the ranking of models.
struct ChoiceEffect {
    MethodChoice choice;
    RankingAgreement agreement;   ///< of the View as it is with the View under the choice
    std::optional<Error> problem; ///< why the choice gives no ranking; the agreement is then empty

    /// Models of the top under the choice that are not there in the View as it is.
    [[nodiscard]] int newInTop() const;
};

/// The effect of each choice in the place of View::choice, in the order given. Fails when the View
/// itself cannot be answered, and when the watch stops it.
[[nodiscard]] Result<std::vector<ChoiceEffect>> choiceEffects(
    const Dataset &dataset, const View &view, const std::vector<MethodChoice> &choices,
    const Watch &watch = {});

} // namespace podium
