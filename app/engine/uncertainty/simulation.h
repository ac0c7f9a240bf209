// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace podium {

/// What is simulated: complete normalised scores and their standard errors, one column an
/// evaluation, and the method's weights (>= 0, sum 1). All columns have the same length.
struct Composite {
    std::vector<std::vector<double>> scores;
    std::vector<std::vector<double>> standardErrors;
    std::vector<double> weights;

    [[nodiscard]] std::size_t models() const { return scores.empty() ? 0 : scores.front().size(); }
};

enum class WeightDraw {
    Fixed,         ///< the method's weights
    AroundNominal, ///< Dirichlet(concentration × weights)
    Uniform,       ///< Dirichlet(1): every weight vector of the simplex alike
};

struct SimulationPlan {
    int draws = 10'000;
    std::uint64_t seed = 20251002;
    bool scoreNoise = true; ///< score + Normal(0, SE), independent
    WeightDraw weights = WeightDraw::AroundNominal;
    double concentration = 100;      ///< total of the Dirichlet's parameters
    bool leaveOneOut = false;        ///< each draw leaves one evaluation out, the rest rescaled
    unsigned threads = 0;            ///< 0: as many as there are processors
};

/// The simulated index and rank of one model. Quantiles are order statistics of the draws.
struct RankDistribution {
    double indexLow = 0;    ///< 2.5 %
    double indexMedian = 0;
    double indexHigh = 0;   ///< 97.5 %
    int rank05 = 0;
    int rank50 = 0;
    int rank95 = 0;
    double first = 0;       ///< P(rank = 1)
    double topThree = 0;    ///< P(rank <= 3)
    double topTen = 0;      ///< P(rank <= 10)
    double meanShift = 0;   ///< mean |rank − rank without any change|
    /// Mean of the weight vectors that put it first (SMAA's central weights); empty when it never
    /// came first.
    std::vector<double> centralWeights;
};

struct Simulation {
    std::vector<RankDistribution> models;
    double meanShift = 0; ///< over all models: R of Saisana, Saltelli, Tarantola 2005
};

/// Monte-Carlo after step 7 of the OECD/JRC Handbook (2008). Given a draw's weights the noisy index
/// is normal with mean Σ w·score and variance Σ w²·SE², so one normal a model and draw is exact.
/// The same seed gives the same numbers on every machine and with any number of threads.
[[nodiscard]] Simulation simulate(const Composite &composite, const SimulationPlan &plan);

} // namespace podium
