// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/effects/sobol.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <vector>

namespace podium {

/// One choice, and how far it moves the order.
struct FactorEffect {
    Variation factor = Variation::Scores;
    SobolIndex effect;
};

/// Which choice moves the order how much: Sobol indices of the mean absolute rank shift over all
/// items (Saisana, Saltelli, Tarantola 2005, doi 10.1111/j.1467-985X.2005.00350.x).
struct OrderEffects {
    View view;
    std::size_t snapshot = 0;
    std::size_t method = 0;
    std::vector<FactorEffect>
        factors;          ///< as View::robustness names them; empty where no rank moves
    double meanShift = 0; ///< mean over the simulated rankings
    double deviation = 0; ///< their standard deviation
    int rankings = 0;     ///< simulated
    int items = 0;
    int leftOut = 0; ///< ranked models without all scores that are not simulated
};

/// Each choice of View::robustness.vary is one factor: the noise of all scores, all weights, the
/// reading by another method, the rule for missing scores (the field's own, or one of
/// missingReadings()), and which evaluation is left out. About View::robustness.draws rankings are
/// simulated in all, at Certainty::level. Fails as simulatedField() does, and when a choice is
/// named twice, and when the watch stops it.
[[nodiscard]] Result<OrderEffects> orderEffects(const Dataset &dataset, const View &view,
                                                const Watch &watch = {});

} // namespace podium
