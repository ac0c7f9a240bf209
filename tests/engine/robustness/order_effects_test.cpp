// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/effects/order_effects.h"

#include "app/engine/robustness/rank_uncertainty.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using namespace podium::tests;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

View varyingOrder(std::vector<Variation> what)
{
    View view;
    view.robustness.vary = std::move(what);
    view.robustness.draws = 20'000;
    return view;
}

/// A 60 (80, 40), B 55 (50, 60), C 50 (20, 80).
SmallWorld threeProfiles()
{
    return worldOf({{"A", "OpenAI", 0.8, 0.4}, {"B", "Alibaba", 0.5, 0.6}, {"C", "LG", 0.2, 0.8}});
}

} // namespace

TEST(OrderEffects, OfWhatDecidesAlone_AreAllOfIt)
{
    // Without alpha the order is turned round, without beta it stays; the one evaluation that is
    // left has all the weight, whatever the weights were.
    const auto world = threeProfiles();
    View view = varyingOrder({Variation::Evaluation, Variation::Weights});
    view.robustness.weights = WeightSpread::Uniform;
    const auto found = orderEffects(world.dataset, view);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rankings, 20'000);
    EXPECT_NEAR(found->meanShift, 0.5 * 4 / 3, 0.02);
    EXPECT_NEAR(found->deviation, 0.5 * 4 / 3, 0.01);
    ASSERT_EQ(found->factors.size(), 2u);
    EXPECT_EQ(found->factors[0].factor, Variation::Evaluation);
    EXPECT_NEAR(found->factors[0].effect.first.value, 1, 0.05);
    EXPECT_NEAR(found->factors[0].effect.total.value, 1, 0.05);
    EXPECT_EQ(found->factors[1].effect.first.value, 0);
    EXPECT_EQ(found->factors[1].effect.total.value, 0);
}

TEST(OrderEffects, OfTwoThatActTogether_HaveTheirClosedForm)
{
    // Half: 62 by the mean of what it has, behind P's 59 by the three rules that fill in. Without
    // alpha only P (58), R, Q, S and Half's filled beta count, without beta Half leads by any rule.
    const auto world = worldOf({{"P", "OpenAI", 0.60, 0.58},
                                {"Q", "Alibaba", 0.40, 0.20},
                                {"R", "LG", 0.50, 0.30},
                                {"S", "Mistral", 0.30, 0.10},
                                {"Half", "LG", 0.62, -1}});
    const auto found
        = orderEffects(world.dataset, varyingOrder({Variation::Missing, Variation::Evaluation}));
    ASSERT_TRUE(found);
    // Shifts by rule (own, mean, median, regression): without alpha 0 (62), 4/5 (0.295: third),
    // 4/5 (0.25: third), 2/5 (0.5568: second); without beta 0. Over the eight: mean 0.25,
    // variance 0.1175; means by rule 0, 0.4, 0.4, 0.2 have variance 0.0275, by evaluation 0.5 and 0
    // have 0.0625; the rest is what they do together.
    EXPECT_NEAR(found->meanShift, 0.25, 0.01);
    EXPECT_NEAR(found->deviation * found->deviation, 0.1175, 0.003);
    const double rule = 0.0275 / 0.1175;
    const double evaluation = 0.0625 / 0.1175;
    EXPECT_NEAR(found->factors[0].effect.first.value, rule, 0.03);
    EXPECT_NEAR(found->factors[1].effect.first.value, evaluation, 0.03);
    EXPECT_NEAR(found->factors[0].effect.total.value, 1 - evaluation, 0.03);
    EXPECT_NEAR(found->factors[1].effect.total.value, 1 - rule, 0.03);
}

TEST(OrderEffects, MeanShift_IsThatOfTheSimulation)
{
    const auto world = worldOf({{"A", "OpenAI", 0.62, 0.58},
                                {"B", "Alibaba", 0.50, 0.66},
                                {"C", "LG", 0.61, 0.53},
                                {"D", "Mistral", 0.50, 0.60}});
    const View view = varyingOrder({Variation::Scores, Variation::Weights, Variation::Method});
    const auto effects = orderEffects(world.dataset, view);
    const auto simulated = rankUncertainty(world.dataset, view);
    // Each mean is over 20,000 rankings, whose shift has this deviation.
    const double error = 4 * effects->deviation * std::sqrt(2.0 / 20'000);
    EXPECT_NEAR(effects->meanShift, simulated->meanShift, error);
    EXPECT_GT(effects->factors[0].effect.first.value, 0.5) << "a hundred questions are few";
}

TEST(OrderEffects, WhereNoRankMoves_AreAbsent)
{
    const auto world = worldOf({{"A", "OpenAI", 0.8, 0.8}, {"B", "Alibaba", 0.2, 0.2}});
    const auto found = orderEffects(world.dataset, varyingOrder({Variation::Weights}));
    ASSERT_TRUE(found);
    EXPECT_THAT(found->factors, IsEmpty());
    EXPECT_EQ(found->meanShift, 0);
    EXPECT_EQ(found->items, 2);
}

TEST(OrderEffects, OfAnEmptyRanking_AreAbsent)
{
    View view = varyingOrder({Variation::Weights});
    view.include = {"FR"};
    const auto found = orderEffects(threeProfiles().dataset, view);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->items, 0);
    EXPECT_THAT(found->factors, IsEmpty());
}

TEST(OrderEffects, OfOneThingTwice_AreRefused)
{
    const auto found = orderEffects(threeProfiles().dataset,
                                    varyingOrder({Variation::Weights, Variation::Weights}));
    ASSERT_FALSE(found);
    EXPECT_THAT(message(found.error()), HasSubstr("only once"));
}

TEST(OrderEffects, SameSeed_GivesTheSameAndAnotherSeedAnother)
{
    const auto world = threeProfiles();
    View view = varyingOrder({Variation::Scores, Variation::Weights});
    const auto first
        = [&] { return orderEffects(world.dataset, view)->factors[0].effect.first.value; };
    const double once = first();
    EXPECT_EQ(first(), once);
    view.certainty.seed = 1;
    EXPECT_NE(first(), once);
}
