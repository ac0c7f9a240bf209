// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/simulation.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace podium;

namespace {

/// Models by evaluation, every score with the same standard error.
Composite composite(const std::vector<std::vector<double>> &models, double error)
{
    Composite out;
    const std::size_t evaluations = models.front().size();
    for (std::size_t e = 0; e < evaluations; ++e) {
        out.scores.emplace_back();
        for (const auto &model : models)
            out.scores.back().push_back(model[e]);
        out.standardErrors.emplace_back(models.size(), error);
    }
    out.weights.assign(evaluations, 1.0 / static_cast<double>(evaluations));
    return out;
}

} // namespace

TEST(Simulation, WeightsAroundUnequalOnes_KeepToTheNominal)
{
    // A leads where w1 > 3/4; w1 ~ Beta(8, 2): 1 - P(Binomial(9, 3/4) >= 8) = 0.6997.
    Composite two = composite({{0.6, 0.2}, {0.5, 0.5}}, 0);
    two.weights = {0.8, 0.2};
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.concentration = 10;
    plan.draws = 40'000;
    EXPECT_NEAR(simulate(two, plan).items[0].first, 0.6997, 4 * std::sqrt(0.7 * 0.3 / plan.draws));
}

TEST(Simulation, ModelsAlike_TakeEveryRankAlike)
{
    // Of 36 each rank has 1/36: P(rank <= 1) is 2.8 %, P(rank <= 2) 5.6 %; the same from below.
    const Composite alike = composite(std::vector<std::vector<double>>(36, {0.5}), 0.1);
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 40'000;
    const auto near = [&plan](double found, double expected) {
        return std::abs(found - expected) < 5 * std::sqrt(expected * (1 - expected) / plan.draws);
    };
    for (const RankDistribution &item : simulate(alike, plan).items) {
        EXPECT_EQ(item.rank05, 2);
        EXPECT_EQ(item.rank95, 35);
        EXPECT_TRUE(near(item.first, 1.0 / 36)) << item.first;
        EXPECT_TRUE(near(item.topThree, 3.0 / 36)) << item.topThree;
        EXPECT_TRUE(near(item.topTen, 10.0 / 36)) << item.topTen;
    }
}
