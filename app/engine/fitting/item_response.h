// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/item_response_task.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// One latent capability with its interval, both on the printed scale.
struct Ability {
    std::size_t benchmarks = 0;  ///< that tell models apart
    std::optional<double> value; ///< absent: too few benchmarks
    std::optional<double> low;   ///< absent for an anchor, whose value is given
    std::optional<double> high;
};

/// What the fit says of one benchmark.
struct BenchmarkCurve {
    std::size_t models = 0;            ///< fitted ones that took it
    bool counted = false;              ///< it tells models apart; else all below is absent
    std::optional<double> difficulty;  ///< on the printed scale: where half is solved
    std::optional<double> slope;       ///< per unit of the printed scale
    std::optional<double> residual;    ///< root mean square of score − prediction
    std::optional<double> correlation; ///< of its scores with the abilities
    /// Part of what all scores say of abilities: Σ (change of the prediction with ability)².
    std::optional<double> information;
    /// Better models score surely less (correlation below 0 at 5 %): it may count errors.
    bool reversed = false;
};

/// How far values would move without the penalty.
struct PenaltyEffect {
    double median = 0;
    double most = 0;
    std::size_t model = 0; ///< the one that moves most
};

/// The latent index of an item-response model.
struct ItemResponse {
    std::vector<Ability> models;
    std::vector<BenchmarkCurve> benchmarks;
    double residual = 0;                  ///< root mean square of score − prediction
    std::optional<PenaltyEffect> penalty; ///< absent without one
    /// The anchors' distance is less sure than the level asks: so is the unit of the scale.
    bool weakAnchors = false;
};

/// Fits score = 1 / (1 + exp(−slope (ability − difficulty))) by least squares (Epoch AI, "A Rosetta
/// Stone for AI benchmarks", 2025): scores clipped to 0.001..0.999, abilities and difficulties
/// within −10..10, slopes within 0.1..10, and `penalty` times the mean squares of abilities, of
/// difficulties and of slopes − 1 added, which also settles zero and unit of the scale.
/// Levenberg-Marquardt; the abilities are eliminated first, so a step costs the square of the
/// scores of a model and the cube of the benchmarks.
///
/// On Epoch's own table of 222 models and 57 benchmarks (July 2026) the default penalty leads to the
/// published index with Kendall's tau 0.999, 0.08 points off in the median and 1.1 at most; 0.1, the
/// weight its paper names, to 0.998, 0.3 and 12.
///
/// Intervals as in response_errors.h: what other questions and other benchmarks of the kind would
/// change, and what the penalty pulls.
///
/// Fails without cells, when the table falls apart into pieces that share no benchmark, and when
/// there are not 0 or 2 anchors, both fitted, apart, and in the order of the scores.
[[nodiscard]] Result<ItemResponse> fitItemResponse(const ItemResponseTask &task);

} // namespace podium
