// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/watch.h"

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

/// The simulated index and rank of one item. Quantiles are order statistics of the draws; items with
/// equal indices share the better rank.
struct RankDistribution {
    double indexLow = 0; ///< 5 %, as that of the ranks
    double indexMedian = 0;
    double indexHigh = 0; ///< 95 %
    int rank05 = 0;
    int rank50 = 0;
    int rank95 = 0;
    double first = 0;     ///< P(rank = 1)
    double topThree = 0;  ///< P(rank <= 3)
    double topTen = 0;    ///< P(rank <= 10)
    double meanShift = 0; ///< mean |rank − rank without any change|
    /// Mean of the weight vectors that put it first (SMAA's central weights); empty when it never
    /// came first.
    std::vector<double> centralWeights;
    /// P(rank = r) for r = 1, 2, ... (SMAA's rank acceptability), on request.
    std::vector<double> acceptability;
};

struct Simulation {
    std::vector<RankDistribution> items;
    double meanShift = 0; ///< over all items: R of Saisana, Saltelli, Tarantola 2005
};

/// Monte-Carlo after step 7 of the OECD/JRC Handbook (2008); SMAA after Lahdelma, Hokkanen, Salminen
/// (1998). Given a draw's weights the noisy weighted sum is normal with mean Σ w·score and variance
/// Σ w²·SE², so one normal a model and draw is exact; other aggregations draw every score. The same
/// seed gives the same numbers on every machine and with any number of threads. Stopped, it has no
/// items.
[[nodiscard]] Simulation simulate(const Composite &composite, const SimulationPlan &plan,
                                  const Watch &watch = {});

/// Index of each item without any change, in points: of labs and countries that of the best model.
[[nodiscard]] std::vector<double> plainIndices(const Composite &composite);

/// Competition ranks (1 2 2 4) by position; only equal values tie.
[[nodiscard]] std::vector<int> plainRanks(const std::vector<double> &values);

} // namespace podium
