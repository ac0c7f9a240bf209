// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/simulation.h"

#include "app/engine/robustness/confidence.h"
#include "app/engine/uncertainty/rank_order.h"
#include "app/engine/uncertainty/sampler.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace podium;
using testing::ElementsAre;

namespace {

/// Models by evaluation, every score with the same standard error.
Composite compositeOf(const std::vector<std::vector<double>> &models, double error)
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

TEST(RankOrder, RandomValues_AgreeWithSorting)
{
    Sampler sampler(3);
    RankOrder order;
    for (const std::size_t n : {1u, 2u, 10u, 777u}) {
        std::vector<double> values;
        for (std::size_t i = 0; i < n; ++i)
            values.push_back(std::round(sampler.normal() * 20)); // many ties
        std::vector<std::uint32_t> expected(n);
        std::iota(expected.begin(), expected.end(), 0);
        std::ranges::stable_sort(expected, std::ranges::greater{},
                                 [&values](std::uint32_t i) { return values[i]; });
        EXPECT_EQ(order.descending(values), expected) << n;
    }
}

TEST(RankOrder, ExtremeValue_DoesNotDisturbTheOrder)
{
    RankOrder order;
    EXPECT_THAT(order.descending({1, 1e12, 2, 1.5}), ElementsAre(1, 2, 3, 0));
}

TEST(Gamma, Draws_HaveTheMeanAndVarianceOfTheirShape)
{
    for (const double shape : {0.4, 1.0, 10.0}) {
        Sampler sampler(11);
        constexpr int kDraws = 100'000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < kDraws; ++i) {
            const double x = sampler.gamma(shape);
            sum += x;
            squares += x * x;
        }
        const double mean = sum / kDraws;
        EXPECT_NEAR(mean, shape, 4 * std::sqrt(shape / kDraws));
        EXPECT_NEAR(squares / kDraws - mean * mean, shape, 0.04 * shape + 0.01);
    }
}

TEST(Simulation, ScoreNoiseAlone_AgreesWithTheClosedForm)
{
    // Two models 1 point apart, index SE 1 each: P(first) = Phi(1 / sqrt(2)) = 0.7602.
    Composite two = compositeOf({{0.51, 0.51}, {0.50, 0.50}}, 0.01 * std::sqrt(2.0));
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 40'000;
    const Simulation result = simulate(two, plan);
    EXPECT_NEAR(result.items[0].first, 0.7602, 4 * std::sqrt(0.76 * 0.24 / plan.draws));
    EXPECT_NEAR(result.items[0].indexHigh - result.items[0].indexLow, 2 * 1.645, 0.06);
    EXPECT_NEAR(result.items[0].indexMedian, 51, 0.02);
}

TEST(Simulation, ErrorTenPercentTooSmall_WouldBeSeen)
{
    Composite two = compositeOf({{0.51, 0.51}, {0.50, 0.50}}, 0.009 * std::sqrt(2.0));
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 40'000;
    const double first = simulate(two, plan).items[0].first; // Phi(1 / (0.9 sqrt 2)) = 0.7840
    EXPECT_GT(std::abs(first - 0.7602), 4 * std::sqrt(0.76 * 0.24 / plan.draws));
    EXPECT_NEAR(first, 0.7840, 4 * std::sqrt(0.76 * 0.24 / plan.draws));
}

TEST(Simulation, UniformWeights_GiveTheShareOfTheSimplex)
{
    // A leads where w1 > 1/4: on the unit interval of two weights that is 3/4.
    Composite two = compositeOf({{0.8, 0.4}, {0.5, 0.5}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Uniform;
    plan.draws = 40'000;
    const Simulation result = simulate(two, plan);
    EXPECT_NEAR(result.items[0].first, 0.75, 4 * std::sqrt(0.75 * 0.25 / plan.draws));
    // Its central weight is the middle of 1/4..1.
    ASSERT_EQ(result.items[0].centralWeights.size(), 2u);
    EXPECT_NEAR(result.items[0].centralWeights[0], 0.625, 0.005);
}

TEST(Simulation, NoUncertainty_GivesThePlainRanks)
{
    Composite three = compositeOf({{0.2}, {0.9}, {0.5}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 200;
    const Simulation result = simulate(three, plan);
    EXPECT_EQ(result.items[0].rank05, 3);
    EXPECT_EQ(result.items[1].rank95, 1);
    EXPECT_EQ(result.items[2].rank50, 2);
    EXPECT_EQ(result.meanShift, 0);
}

TEST(Simulation, LeaveOneOut_LeavesEachOutAlike)
{
    // The only evaluation in which B leads decides when the other one is left out.
    Composite two = compositeOf({{0.9, 0.4}, {0.1, 0.5}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Fixed;
    plan.leaveOneOut = true;
    plan.draws = 20'000;
    EXPECT_NEAR(simulate(two, plan).items[1].first, 0.5, 4 * std::sqrt(0.25 / plan.draws));
}

TEST(Simulation, AnyNumberOfThreads_GivesTheSameNumbers)
{
    Sampler sampler(5);
    std::vector<std::vector<double>> models;
    for (int i = 0; i < 40; ++i)
        models.push_back({sampler.uniform(), sampler.uniform(), sampler.uniform()});
    const Composite forty = compositeOf(models, 0.03);
    SimulationPlan plan;
    plan.draws = 1'234;
    plan.threads = 1;
    const Simulation one = simulate(forty, plan);
    plan.threads = 3;
    const Simulation three = simulate(forty, plan);
    for (std::size_t i = 0; i < models.size(); ++i) {
        EXPECT_EQ(one.items[i].indexLow, three.items[i].indexLow);
        EXPECT_EQ(one.items[i].rank95, three.items[i].rank95);
        EXPECT_EQ(one.items[i].topTen, three.items[i].topTen);
        EXPECT_EQ(one.items[i].centralWeights, three.items[i].centralWeights);
    }
}

TEST(Simulation, Probabilities_AddUpOverModels)
{
    const Composite three = compositeOf({{0.50, 0.52}, {0.51, 0.5}, {0.5, 0.5}}, 0.02);
    double first = 0;
    for (const RankDistribution &model : simulate(three, {}).items) {
        first += model.first;
        EXPECT_NEAR(model.topThree, 1, 1e-12);
    }
    EXPECT_NEAR(first, 1, 1e-12);
}

TEST(Simulation, CorrelatedErrors_MoveTogether)
{
    // SE of the difference is sqrt(1 + 1 - 2 * 0.5) = 1: P(first) = Phi(1) = 0.8413.
    Composite two = compositeOf({{0.51, 0.51}, {0.50, 0.50}}, 0.01 * std::sqrt(2.0));
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.correlation = 0.5;
    plan.draws = 40'000;
    const Simulation result = simulate(two, plan);
    EXPECT_NEAR(result.items[0].first, 0.8413, 4 * std::sqrt(0.84 * 0.16 / plan.draws));
    EXPECT_NEAR(result.items[0].indexHigh - result.items[0].indexLow, 2 * 1.645, 0.06);
}

TEST(Simulation, WeightsAroundTheNominal_AreADirichletOfThisConcentration)
{
    // A leads where w1 > 1/4; w1 ~ Beta(5, 5): 1 - P(Binomial(9, 1/4) >= 5) = 0.9511.
    Composite two = compositeOf({{0.8, 0.4}, {0.5, 0.5}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.concentration = 10;
    plan.draws = 40'000;
    EXPECT_NEAR(simulate(two, plan).items[0].first, 0.9511,
                4 * std::sqrt(0.95 * 0.05 / plan.draws));
}

TEST(Simulation, ThreeSpecialists_HaveTheClosedFormOfSmaa)
{
    // Each leads where its weight is the largest: a third of the simplex. There the mean of the
    // largest of three uniform weights is 11/18, the mean of the others 7/36.
    Composite three = compositeOf({{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Uniform;
    plan.acceptability = true;
    plan.draws = 40'000;
    for (const RankDistribution &item : simulate(three, plan).items) {
        ASSERT_EQ(item.acceptability.size(), 3u);
        for (const double share : item.acceptability)
            EXPECT_NEAR(share, 1.0 / 3, 4 * std::sqrt(2.0 / 9 / plan.draws));
        EXPECT_NEAR(std::ranges::max(item.centralWeights), 11.0 / 18, 0.005);
        EXPECT_NEAR(std::ranges::min(item.centralWeights), 7.0 / 36, 0.005);
    }
}

TEST(Simulation, Acceptability_IsEmptyUnlessAskedFor)
{
    EXPECT_TRUE(simulate(compositeOf({{1}, {0}}, 0.1), {}).items[0].acceptability.empty());
}

TEST(Simulation, Groups_AreRankedByTheirBestModelInEachDraw)
{
    // Three alike: the lab with two of them is first in two draws of three.
    Composite three = compositeOf({{0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}}, 0.02);
    three.itemOf = {0, 1, 0};
    three.items = 2;
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 40'000;
    const Simulation result = simulate(three, plan);
    ASSERT_EQ(result.items.size(), 2u);
    EXPECT_NEAR(result.items[0].first, 2.0 / 3, 4 * std::sqrt(2.0 / 9 / plan.draws));
    EXPECT_NEAR(result.items[1].first, 1.0 / 3, 4 * std::sqrt(2.0 / 9 / plan.draws));
    // Index SE is 100 * 0.02 / sqrt(2); the median of the better of two is Phi^-1(sqrt(1/2)) up.
    EXPECT_NEAR(result.items[0].indexMedian, 50 + 1.4142 * 0.5450, 0.04);
}

TEST(Simulation, EqualIndices_ShareTheBetterRank)
{
    Composite three = compositeOf({{0.9}, {0.2}, {0.9}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 100;
    const Simulation result = simulate(three, plan);
    EXPECT_EQ(result.items[0].first, 1);
    EXPECT_EQ(result.items[2].first, 1);
    EXPECT_EQ(result.items[1].rank05, 3);
    EXPECT_EQ(result.meanShift, 0);
}

TEST(Simulation, OtherReadings_AreTakenAlike)
{
    // The weighted sum puts A first, the weaker of two scores B, and the reversed scores B.
    Composite two = compositeOf({{0.9, 0.2}, {0.5, 0.5}}, 0);
    Reading weakest{two.scores, two.standardErrors,
                    [](const Reading::Columns &scores, const std::vector<double> &,
                       std::vector<double> &index) {
                        for (std::size_t i = 0; i < index.size(); ++i)
                            index[i] = 100 * std::min(scores[0][i], scores[1][i]);
                    }};
    Reading reversed = {{{0.1, 0.5}, {0.8, 0.5}}, two.standardErrors, {}};
    two.others = {weakest, reversed};
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 30'000;
    EXPECT_NEAR(simulate(two, plan).items[0].first, 1.0 / 3, 4 * std::sqrt(2.0 / 9 / plan.draws));
}

TEST(Simulation, AggregateOfNoisyScores_AgreesWithTheClosedForm)
{
    // The weighted sum, once collapsed to one normal and once of every noisy score.
    Composite two = compositeOf({{0.51, 0.51}, {0.50, 0.50}}, 0.01 * std::sqrt(2.0));
    two.others = {{two.scores, two.standardErrors,
                   [](const Reading::Columns &scores, const std::vector<double> &weights,
                      std::vector<double> &index) {
                       for (std::size_t i = 0; i < index.size(); ++i)
                           index[i] = 100 * (weights[0] * scores[0][i] + weights[1] * scores[1][i]);
                   }}};
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 40'000;
    EXPECT_NEAR(simulate(two, plan).items[0].first, 0.7602,
                4 * std::sqrt(0.76 * 0.24 / plan.draws));
}

TEST(Simulation, NeighbouringSeeds_ShareNoDraws)
{
    // Medians of 1,000 normals with SE 10 differ by 10 * 1.2533 * sqrt(2 / 1000) = 0.56; with nine
    // of ten blocks in common it would be a third of that.
    const Composite one = compositeOf({{0.5}}, 0.1);
    SimulationPlan plan;
    plan.draws = 1'000;
    constexpr int kSeeds = 100;
    double squares = 0;
    double before = 0;
    for (int seed = 0; seed <= kSeeds; ++seed) {
        plan.seed = static_cast<std::uint64_t>(seed);
        const double median = simulate(one, plan).items[0].indexMedian;
        squares += seed > 0 ? (median - before) * (median - before) : 0;
        before = median;
    }
    EXPECT_NEAR(std::sqrt(squares / kSeeds), 0.56, 0.15);
}

TEST(Confidence, UnderFixedWeights_IsTheChanceToBeFirst)
{
    Composite two = compositeOf({{0.51, 0.51}, {0.50, 0.50}}, 0.01 * std::sqrt(2.0));
    SimulationPlan plan;
    plan.weights = WeightDraw::Fixed;
    plan.draws = 40'000;
    const auto factors = confidenceFactors(two, plan, simulate(two, plan));
    EXPECT_NEAR(*factors[0], 0.7602, 4 * std::sqrt(0.76 * 0.24 / plan.draws));
    EXPECT_NEAR(*factors[1], 0.2398, 4 * std::sqrt(0.76 * 0.24 / plan.draws));
}

TEST(Confidence, OfExactScores_IsFullAndOfTheNeverFirstAbsent)
{
    Composite three = compositeOf({{0.8, 0.4}, {0.5, 0.5}, {0.1, 0.1}}, 0);
    SimulationPlan plan;
    plan.scoreNoise = false;
    plan.weights = WeightDraw::Uniform;
    plan.draws = 1'000;
    EXPECT_THAT(confidenceFactors(three, plan, simulate(three, plan)),
                ElementsAre(1.0, 1.0, std::nullopt));
}
