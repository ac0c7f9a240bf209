// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/index.h"

#include "tests/engine/small_world.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace podium;
using podium::tests::SmallWorld;

TEST(Index, Elo_IsClampedToItsGoalposts)
{
    EXPECT_DOUBLE_EQ(normalised(500, Scale::Elo), 0);
    EXPECT_DOUBLE_EQ(normalised(499, Scale::Elo), 0);
    EXPECT_DOUBLE_EQ(normalised(1500, Scale::Elo), 0.5);
    EXPECT_DOUBLE_EQ(normalised(2500, Scale::Elo), 1);
    EXPECT_DOUBLE_EQ(normalised(2600, Scale::Elo), 1);
    EXPECT_DOUBLE_EQ(normalised(0.42, Scale::Fraction), 0.42);
}

TEST(Index, CompleteModel_IsTheWeightedMeanOfItsParts)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("EXAONE", "LG", 0);
    world.dataset.methods[0].parts = {{0, 0.75, "", {}, {}}, {1, 0.25, "", {}, {}}};
    Snapshot &snapshot = world.dataset.snapshots[0];
    snapshot.scores.set(0, 0, 0.8);
    snapshot.scores.set(1, 0, 0.4);

    const auto all = indices(world.dataset, snapshot, world.dataset.methods[0]);
    const auto parts = indexParts(world.dataset, snapshot, world.dataset.methods[0], 0);

    EXPECT_NEAR(all[0], 70, 1e-12);
    EXPECT_NEAR(*parts[0].points, 60, 1e-12);
    EXPECT_NEAR(*parts[1].points, 10, 1e-12);
}

TEST(Index, ModelWithoutOneScore_HasNoIndexAndKeepsTheScoreMissing)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("EXAONE", "LG", 40).withoutScore(1);
    const Snapshot &snapshot = world.dataset.snapshots[0];

    EXPECT_TRUE(std::isnan(indices(world.dataset, snapshot, world.dataset.methods[0])[0]));
    const auto parts = indexParts(world.dataset, snapshot, world.dataset.methods[0], 0);
    EXPECT_TRUE(parts[0].points);
    EXPECT_FALSE(parts[1].score);
    EXPECT_FALSE(parts[1].points);
}

TEST(Index, ScoreOfZero_IsNotMissing)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("Zero", "LG", 0);
    const Snapshot &snapshot = world.dataset.snapshots[0];
    EXPECT_EQ(indices(world.dataset, snapshot, world.dataset.methods[0])[0], 0);
}

TEST(Index, LowerIsBetter_TurnsTheScoreRoundInIndexAndParts)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("EXAONE", "LG", 0);
    world.dataset.evaluations[1].direction = Direction::LowerIsBetter;
    Snapshot &snapshot = world.dataset.snapshots[0];
    snapshot.scores.set(0, 0, 0.8);
    snapshot.scores.set(1, 0, 0.1);
    const Method &method = world.dataset.methods[0];
    EXPECT_NEAR(indices(world.dataset, snapshot, method)[0], 85, 1e-12);
    EXPECT_NEAR(*indexParts(world.dataset, snapshot, method, 0)[1].points, 45, 1e-12);
}
