// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/gap.h"

#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace podium;
using podium::tests::SmallWorld;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// A is 0.8 and 0.4, B 0.5 and 0.6; weights one half each: 60 against 55.
SmallWorld twoProfiles()
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("A", "LG", 0).addModel("B", "LG", 0);
    ScoreTable &scores = world.dataset.snapshots[0].scores;
    scores.set(0, 0, 0.8);
    scores.set(1, 0, 0.4);
    scores.set(0, 1, 0.5);
    scores.set(1, 1, 0.6);
    return world;
}

} // namespace

TEST(Gap, Contributions_SumToTheDifference)
{
    const auto world = twoProfiles();
    const auto gap = gapBetween(world.dataset, {}, "A", "B");
    ASSERT_TRUE(gap);
    EXPECT_NEAR(gap->difference, 5, 1e-12);
    EXPECT_NEAR(gap->parts[0].contribution, 15, 1e-12);
    EXPECT_NEAR(gap->parts[1].contribution, -10, 1e-12);
}

TEST(Gap, SmallestShift_MakesTheTwoTie)
{
    const auto world = twoProfiles();
    const auto gap = gapBetween(world.dataset, {}, "A", "B");
    EXPECT_FALSE(gap->parts[0].shift) << "more weight where A is ahead cannot help B";
    ASSERT_TRUE(gap->parts[1].shift);
    const double t = *gap->parts[1].shift; // 5 / (5 + 20) = 0.2
    EXPECT_NEAR(t, 0.2, 1e-12);
    const double w0 = 0.5 * (1 - t);
    const double w1 = 0.5 * (1 - t) + t;
    EXPECT_NEAR(w0 * (0.8 - 0.5) + w1 * (0.4 - 0.6), 0, 1e-12);
}

TEST(Gap, NearestTie_IsOnTheSimplexAndTies)
{
    const auto world = twoProfiles();
    EXPECT_THAT(gapBetween(world.dataset, {}, "A", "B")->nearestTie,
                ElementsAre(DoubleNear(0.4, 1e-12), DoubleNear(0.6, 1e-12)));
}

TEST(NearestTie, ManyEvaluations_IsNearerThanAnyShift)
{
    const std::vector<double> weights{0.3, 0.3, 0.2, 0.2};
    const std::vector<double> d{0.3, 0.1, -0.4, -0.02};
    const auto tie = nearestTiedWeights(weights, d);
    ASSERT_EQ(tie.size(), 4u);
    EXPECT_NEAR(std::accumulate(tie.begin(), tie.end(), 0.0), 1, 1e-12);
    EXPECT_NEAR(std::inner_product(tie.begin(), tie.end(), d.begin(), 0.0), 0, 1e-12);
    const double gap = std::inner_product(weights.begin(), weights.end(), d.begin(), 0.0);
    const double t = gap / (gap - d[2]);
    double shifted = 0;
    double nearest = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const double moved = (1 - t) * weights[i] + (i == 2 ? t : 0);
        shifted += (moved - weights[i]) * (moved - weights[i]);
        nearest += (tie[i] - weights[i]) * (tie[i] - weights[i]);
    }
    EXPECT_LT(nearest, shifted + 1e-15);
}

TEST(NearestTie, OneAheadEverywhere_HasNone)
{
    EXPECT_THAT(nearestTiedWeights({0.5, 0.5}, {0.1, 0.2}), IsEmpty());
}

TEST(NearestTie, EvaluationThatMustGo_GetsWeightZeroNotLess)
{
    const auto tie = nearestTiedWeights({0.9, 0.05, 0.05}, {0.9, 0.01, -0.01});
    ASSERT_EQ(tie.size(), 3u);
    for (const double weight : tie)
        EXPECT_GE(weight, -1e-12);
}

TEST(Gap, UnmeasuredModel_SaysWhichEvaluationIsMissing)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("A", "LG", 40).addModel("B", "LG", 30).withoutScore(1);
    const auto gap = gapBetween(world.dataset, {}, "A", "B");
    ASSERT_FALSE(gap);
    EXPECT_THAT(message(gap.error()), HasSubstr("\"B\" was not measured on Beta"));
}

TEST(Gap, WeightsOfTheView_AreThoseOfTheContributions)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("A", "LG", 60).addModel("B", "LG", 50);
    View view;
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 3}, {"beta", 1}}};
    const auto gap = gapBetween(world.dataset, view, "A", "B");
    ASSERT_TRUE(gap);
    EXPECT_NEAR(gap->parts[0].contribution, 7.5, 1e-12);
    EXPECT_NEAR(gap->parts[1].contribution, 2.5, 1e-12);
    view.choice.aggregation = Aggregation::Geometric;
    EXPECT_FALSE(gapBetween(world.dataset, view, "A", "B")) << "its parts do not add up";
}
