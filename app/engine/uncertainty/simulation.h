// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/composite.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

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
