// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/anchor.h"
#include "app/engine/fitting/response_curve.h"

#include <cstddef>
#include <vector>

namespace podium {

/// Scores of any models on any benchmarks, most pairs of them missing, and how to fit them.
struct ItemResponseTask {
    std::size_t models = 0;
    std::size_t benchmarks = 0;
    std::vector<ScoreCell> cells;
    /// A model with fewer that tell models apart is left out; a benchmark tells them apart when at
    /// least three of those fitted took it, and not all with the same score.
    std::size_t leastBenchmarks = 3;
    /// Two give the scale; none: mean 0 and standard deviation 1 over the models fitted.
    std::vector<Anchor> anchors;
    double penalty = 0.05; ///< 0 or above; see fitItemResponse()
    double level = 0.95;
};

} // namespace podium
