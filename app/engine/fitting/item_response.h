// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace podium {

/// One result: which share of a benchmark a model solved, 0..1.
struct ScoreCell {
    std::size_t model = 0;
    std::size_t benchmark = 0;
    double score = 0;
};

/// A model whose place on the printed scale is given.
struct Anchor {
    std::size_t item = 0;
    double value = 0;
};

/// Scores of any models on any benchmarks, most pairs of them missing, and how to fit them.
struct ItemResponseTask {
    std::size_t models = 0;
    std::size_t benchmarks = 0;
    std::vector<ScoreCell> cells;
    std::size_t leastBenchmarks = 3; ///< a model with fewer is left out
    /// Two give the scale; none: mean 0 and standard deviation 1 over the models fitted.
    std::vector<Anchor> anchors;
    int draws = 200; ///< of the bootstrap; 0: no intervals
    std::uint64_t seed = 1;
    double level = 0.95;
};

/// One latent capability with its bootstrap interval, both on the printed scale.
struct Ability {
    std::size_t benchmarks = 0;
    std::optional<double> value; ///< absent: too few benchmarks
    std::optional<double> low;   ///< absent without draws
    std::optional<double> high;
};

/// The latent index of an item-response model.
struct ItemResponse {
    std::vector<Ability> models;
    std::vector<double> difficulties; ///< on the printed scale: where half is solved
    std::vector<double> slopes;       ///< per unit of the fitted scale, 0.1..10
    double residual = 0;              ///< root mean square of score - prediction
};

/// Fits score = 1 / (1 + exp(-slope (ability - difficulty))) by least squares (Epoch AI, "A Rosetta
/// Stone for AI benchmarks", 2025): scores clipped to 0.001..0.999, abilities and difficulties
/// within -10..10, slopes within 0.1..10, and 0.1 times the mean squares of abilities, difficulties
/// and slopes - 1 added, which also settles zero and unit of the scale. Levenberg-Marquardt; the
/// abilities are eliminated first, so a step costs the square of the benchmarks.
///
/// Intervals: Bayesian bootstrap over benchmarks (Rubin 1981, Ann. Statist. 9): every benchmark
/// gets an exponential weight, so no model loses all of its own. They say what another choice of
/// benchmarks would change, not what more questions would; anchors have none by construction.
///
/// Fails without cells, when the table falls apart into pieces that share no benchmark, and when
/// there are not 0 or 2 anchors, both fitted and apart.
[[nodiscard]] Result<ItemResponse> fitItemResponse(const ItemResponseTask &task);

} // namespace podium
