// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace podium {

/// Another way from scores to an index: other normalised scores, other guesses of missing ones,
/// another aggregation. Shapes as in Composite.
struct Reading {
    using Columns = std::vector<std::vector<double>>;

    Columns scores;
    Columns standardErrors;
    /// Index points of all models from one draw's scores and weights; unset: 100 × Σ weight·score.
    std::function<void(const Columns &scores, const std::vector<double> &weights,
                       std::vector<double> &index)>
        aggregate;
};

/// What is simulated: complete normalised scores and their standard errors, one column an
/// evaluation, and the method's weights (>= 0, sum 1). All columns have the same length.
struct Composite {
    std::vector<std::vector<double>> scores;
    std::vector<std::vector<double>> standardErrors;
    std::vector<double> weights;
    /// What is ranked, 0..items-1, by model: labs or countries, in each draw by their best model.
    /// Empty: every model by itself.
    std::vector<std::uint32_t> itemOf;
    std::size_t items = 0;
    /// Readings besides that of `scores`; each draw takes one of all, all alike. Quantiles of the
    /// index mean something only when all readings give points of the same scale.
    std::vector<Reading> others;

    [[nodiscard]] std::size_t models() const { return scores.empty() ? 0 : scores.front().size(); }
    [[nodiscard]] std::size_t ranked() const { return itemOf.empty() ? models() : items; }
};

enum class WeightDraw {
    Fixed,         ///< the method's weights
    AroundNominal, ///< Dirichlet(concentration × weights)
    Uniform,       ///< Dirichlet(1): every weight vector of the simplex alike
};

struct SimulationPlan {
    int draws = 10'000;
    std::uint64_t seed = 20251002;
    bool scoreNoise = true; ///< score + Normal(0, SE)
    double correlation = 0; ///< of the errors of any two models, 0..1
    WeightDraw weights = WeightDraw::AroundNominal;
    double concentration = 100; ///< total of the Dirichlet's parameters
    bool leaveOneOut = false;   ///< each draw leaves one evaluation out, the rest rescaled
    bool acceptability = false; ///< fill RankDistribution::acceptability
    unsigned threads = 0;       ///< 0: as many as there are processors
};

} // namespace podium
