// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/missing_readings.h"

#include "app/engine/robustness/rank_uncertainty.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>

using namespace podium;
using namespace podium::tests;
using testing::DoubleNear;
using testing::ElementsAre;

namespace {

/// "Half" has alpha alone: 62 by it. Filled in, beta is 0.295 (mean), 0.25 (median) or 0.5568 (by
/// least squares, 0.295 + 1.54 · 0.17), which give 45.75, 43.5 and 58.84: behind P's 59.
SmallWorld worldWithAGap()
{
    return worldOf({{"P", "OpenAI", 0.60, 0.58},
                    {"Q", "Alibaba", 0.40, 0.20},
                    {"R", "LG", 0.50, 0.30},
                    {"S", "Mistral", 0.30, 0.10},
                    {"Half", "LG", 0.62, -1}});
}

View varyingMissing(std::vector<Variation> what)
{
    View view;
    view.robustness.vary = std::move(what);
    return view;
}

constexpr double kQuestions = 100; // of each evaluation

} // namespace

TEST(RankField, WithGapsFilled_HoldsTheRenormalisedIndexAndItsError)
{
    const auto world = worldWithAGap();
    const auto field = rankField(world.dataset, {}, RankedItem::Model, Gaps::Filled);
    ASSERT_TRUE(field);
    ASSERT_EQ(field->items.size(), 5u);
    EXPECT_EQ(field->leftOut, 0);
    EXPECT_EQ(world.dataset.snapshots[0].models[field->items[0].model].name, "Half");
    EXPECT_NEAR(field->items[0].index, 62, 1e-9);
    EXPECT_THAT(plainIndices(field->composite),
                ElementsAre(DoubleNear(62, 1e-9), DoubleNear(59, 1e-9), DoubleNear(40, 1e-9),
                            DoubleNear(30, 1e-9), DoubleNear(20, 1e-9)));
    // All of its weight is on alpha: half the weight times twice the error.
    const double error = std::sqrt(0.62 * 0.38 / kQuestions);
    EXPECT_NEAR(field->composite.standardErrors[0][0], 2 * error, 1e-12);
    EXPECT_EQ(field->composite.standardErrors[1][0], 0);
    EXPECT_NEAR(field->composite.standardErrors[0][1], std::sqrt(0.24 / kQuestions), 1e-12);
}

TEST(RankField, WithGapsFilled_AsksForTheLeastCoverage)
{
    const auto world = worldWithAGap();
    View view;
    view.choice.missing = MissingRule{MissingRule::Kind::Renormalise, 0.6};
    EXPECT_EQ(rankField(world.dataset, view, RankedItem::Model, Gaps::Filled)->items.size(), 4u);
}

TEST(MissingReadings, OfEachRule_HoldItsValueAndItsError)
{
    const auto world = worldWithAGap();
    const auto field = rankField(world.dataset, {}, RankedItem::Model, Gaps::Filled);
    const auto readings = missingReadings(world.dataset, *field);
    ASSERT_TRUE(readings);
    ASSERT_EQ(readings->size(), 3u);
    EXPECT_NEAR((*readings)[0].scores[1][0], 0.295, 1e-12);
    EXPECT_NEAR((*readings)[1].scores[1][0], 0.25, 1e-12);
    EXPECT_NEAR((*readings)[2].scores[1][0], 0.5568, 1e-12);
    // sd of 0.58, 0.2, 0.3, 0.1 is 0.206802; one more value: sd √(1 + 1/4), √(1 + π/8).
    EXPECT_NEAR((*readings)[0].standardErrors[1][0], 0.206802 * std::sqrt(1.25), 1e-5);
    EXPECT_NEAR((*readings)[1].standardErrors[1][0], 0.206802 * std::sqrt(1 + std::numbers::pi / 8),
                1e-5);
    // What is measured is not weighted up any more.
    EXPECT_NEAR((*readings)[0].standardErrors[0][0], std::sqrt(0.62 * 0.38 / kQuestions), 1e-12);
    EXPECT_EQ((*readings)[0].scores[0][0], 0.62);
}

TEST(RankUncertainty, OfMissingRules_TakesEachAlike)
{
    // Of four rules one puts it first; in the other three two models move one place each.
    const auto world = worldWithAGap();
    const auto result = rankUncertainty(world.dataset, varyingMissing({Variation::Missing}));
    ASSERT_TRUE(result) << message(result.error());
    const double error = 4 * std::sqrt(0.25 * 0.75 / 10'000);
    EXPECT_NEAR(result->items[0].distribution.first, 0.25, error);
    EXPECT_EQ(result->items[0].distribution.rank95, 2);
    EXPECT_NEAR(result->meanShift, 0.75 * 2 / 5, error);
}

TEST(RankUncertainty, OfMissingRulesWithoutAGap_MovesNothing)
{
    const auto world = worldOf(kRows);
    const auto result = rankUncertainty(world.dataset, varyingMissing({Variation::Missing}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->meanShift, 0);
    EXPECT_EQ(result->items.size(), 4u);
}
