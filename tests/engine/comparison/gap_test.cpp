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
    const auto gap = gapBetween(world.dataset, {}, {"A"}, {"B"});
    ASSERT_TRUE(gap);
    EXPECT_NEAR(gap->difference, 5, 1e-12);
    EXPECT_NEAR(gap->parts[0].contribution, 15, 1e-12);
    EXPECT_NEAR(gap->parts[1].contribution, -10, 1e-12);
}

TEST(Gap, SmallestShift_MakesTheTwoTie)
{
    const auto world = twoProfiles();
    const auto gap = gapBetween(world.dataset, {}, {"A"}, {"B"});
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
    EXPECT_THAT(gapBetween(world.dataset, {}, {"A"}, {"B"})->nearestTie,
                ElementsAre(DoubleNear(0.4, 1e-12), DoubleNear(0.6, 1e-12)));
}

TEST(Gap, UnmeasuredModel_SaysWhichEvaluationIsMissing)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("A", "LG", 40).addModel("B", "LG", 30).withoutScore(1);
    const auto gap = gapBetween(world.dataset, {}, {"A"}, {"B"});
    ASSERT_FALSE(gap);
    EXPECT_THAT(message(gap.error()), HasSubstr("\"B\" was not measured on Beta"));
}

TEST(Gap, WeightsOfTheView_AreThoseOfTheContributions)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("A", "LG", 60).addModel("B", "LG", 50);
    View view;
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 3}, {"beta", 1}}};
    const auto gap = gapBetween(world.dataset, view, {"A"}, {"B"});
    ASSERT_TRUE(gap);
    EXPECT_NEAR(gap->parts[0].contribution, 7.5, 1e-12);
    EXPECT_NEAR(gap->parts[1].contribution, 2.5, 1e-12);
    view.choice.aggregation = Aggregation::Geometric;
    EXPECT_FALSE(gapBetween(world.dataset, view, {"A"}, {"B"})) << "its parts do not add up";
}
