// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using namespace podium::tests;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Weights, EachRule_SumsToOne)
{
    auto world = worldOf(kRows);
    world.dataset.evaluations.push_back({"gamma", "Gamma", "", "coding", Scale::Fraction, 100, 1});
    ScoreTable scores(3, kRows.size());
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        for (std::size_t b = 0; b < 3; ++b)
            scores.set(b, i, b == 0 ? kRows[i].alpha : kRows[i].beta);
    }
    world.dataset.snapshots[0].scores = scores;
    world.dataset.methods[0].parts
        = {{0, 0.6, "", {}, {}}, {1, 0.3, "", {}, {}}, {2, 0.1, "", {}, {}}};
    const auto of = [&world](MethodChoice choice) {
        return answer(world.dataset, withChoice(std::move(choice)))->weights;
    };
    using Kind = WeightRule::Kind;
    EXPECT_THAT(of(weights(Kind::Source)), ElementsAre(0.6, 0.3, 0.1));
    EXPECT_THAT(of(weights(Kind::Equal)), ElementsAre(1 / 3., 1 / 3., 1 / 3.));
    EXPECT_THAT(of(weights(Kind::Category)), ElementsAre(0.5, 0.25, 0.25));
    EXPECT_THAT(of(weights(Kind::Custom, {{"gamma", 3}, {"alpha", 1}})),
                ElementsAre(0.25, 0, 0.75));
}

TEST(Weights, Scaled_ChangeNoIndex)
{
    const auto world = worldOf(kRows);
    const auto with = [](double factor) {
        return withChoice(
            weights(WeightRule::Kind::Custom, {{"alpha", 0.3 * factor}, {"beta", 0.7 * factor}}));
    };
    for (const Row &row : kRows)
        EXPECT_NEAR(indexOf(world.dataset, with(1), row.name),
                    indexOf(world.dataset, with(1000), row.name), 1e-9);
}

TEST(Weights, ZeroWeight_AsksNobodyForTheScore)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    for (const Normalisation normalisation : {Normalisation::None, Normalisation::MinMax}) {
        View view = withChoice(weights(WeightRule::Kind::Custom, {{"alpha", 1}}));
        view.choice.normalisation = normalisation;
        const auto answered = answer(world.dataset, view);
        const RankedModel *half = lineOf(world.dataset, *answered, "Half");
        ASSERT_TRUE(half);
        EXPECT_EQ(half->imputed, 0);
        EXPECT_TRUE(half->standardError) << "the error of what counts is known";
    }
    EXPECT_NEAR(indexOf(world.dataset,
                        withChoice(weights(WeightRule::Kind::Custom, {{"alpha", 1}})), "Half"),
                60, 1e-9);
}

TEST(Weights, ThatMakeNoSense_AreRefused)
{
    const auto world = worldOf(kRows);
    const auto with = [&](std::vector<NamedWeight> custom) {
        return failureOf(world.dataset,
                         withChoice(weights(WeightRule::Kind::Custom, std::move(custom))));
    };
    EXPECT_EQ(with({{"delta", 1}}),
              "Method v1 has no evaluation \"delta\" to weigh; it has alpha, beta.");
    EXPECT_EQ(with({{"alpha", -1}}), "The weight of alpha must be from 0 to 1000000.");
    EXPECT_EQ(with({{"alpha", 1e308}, {"beta", 1e308}}),
              "The weight of alpha must be from 0 to 1000000.");
    EXPECT_EQ(with({{"alpha", 0}}),
              "The weights of method v1 sum to nothing; give one of them more than 0.");
    EXPECT_THAT(failureOf(worldOf({kRows[0], kRows[1]}).dataset,
                          withChoice(weights(WeightRule::Kind::PrincipalComponent))),
                HasSubstr("at least 3 models"));
}

TEST(Weights, PrincipalComponentAgainstItself_IsWarnedOf)
{
    // beta runs against alpha: loadings (1, −1) cancel out, so a third column decides the sign.
    auto world = worldOf({{"A", "LG", 0.1, 0.9}, {"B", "LG", 0.4, 0.6}, {"C", "LG", 0.9, 0.2}});
    world.dataset.evaluations.push_back({"gamma", "Gamma", "", "coding", Scale::Fraction, 100, 1});
    ScoreTable scores(3, 3);
    for (std::size_t i = 0; i < 3; ++i) {
        scores.set(0, i, *world.dataset.snapshots[0].scores.score(0, i));
        scores.set(1, i, *world.dataset.snapshots[0].scores.score(1, i));
        scores.set(2, i, 0.1 + 0.8 * *world.dataset.snapshots[0].scores.score(0, i));
    }
    world.dataset.snapshots[0].scores = scores;
    world.dataset.methods[0].parts.push_back({2, 0.0, "", {}, {}});
    const auto answered
        = answer(world.dataset, withChoice(weights(WeightRule::Kind::PrincipalComponent)));
    ASSERT_TRUE(answered);
    EXPECT_THAT(answered->notes, Contains(MethodNote::NegativeLoadings));
    EXPECT_LT(answered->weights[1], 0);
}
