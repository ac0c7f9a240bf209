// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/item_response_task.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// The scores that enter a fit, with models and benchmarks numbered anew: those of benchmarks that
/// tell models apart, of models with enough of these.
struct CountedScores {
    std::vector<ScoreCell> cells; ///< clipped to 0.001..0.999, sorted by model
    std::vector<std::optional<std::size_t>> modelPlace;     ///< of a model of the task
    std::vector<std::optional<std::size_t>> benchmarkPlace; ///< of a benchmark of the task
    std::vector<std::size_t> benchmarksOf; ///< by model of the task: benchmarks that count
    std::size_t models = 0;
    std::size_t benchmarks = 0;
};

/// A model left out may leave a benchmark without information and so on, until nothing changes.
[[nodiscard]] CountedScores countedScores(const ItemResponseTask &task);

} // namespace podium
