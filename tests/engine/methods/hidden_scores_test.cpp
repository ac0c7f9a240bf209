// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/hidden_scores.h"

#include "app/engine/ranking/candidates.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using namespace podium::tests;

using Missing = MissingRule::Kind;

namespace {

/// Twelve complete models, alpha beside beta = alpha − 0.1 ± 0.02, and one without beta.
SmallWorld twelveAndAHalf()
{
    std::vector<Row> rows;
    for (int i = 0; i < 12; ++i) {
        const double alpha = 0.3 + 0.05 * i;
        rows.push_back(
            {"M" + std::to_string(i), "LG", alpha, alpha - 0.1 + (i % 2 ? 0.02 : -0.02)});
    }
    rows.push_back({"Half", "OpenAI", 0.6, -1});
    return worldOf(rows);
}

} // namespace

// Without beta the index is alpha: it gains half of 10 ∓ 2 points, 4 or 6.
TEST(HiddenScores, Renormalised_AddWhatTheyAddToCompleteModels)
{
    const auto world = twelveAndAHalf();
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Renormalise)));
    const RankedModel *half = lineOf(world.dataset, *answered, "Half");
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->index, 60, 1e-9);
    const auto hidden = hiddenEffectOf(world.dataset, *answered, half->model);
    ASSERT_TRUE(hidden);
    EXPECT_EQ(hidden->models, 12);
    EXPECT_NEAR(hidden->bias, 5, 1e-9);
    EXPECT_NEAR(hidden->spread, std::sqrt(12.0 / 11), 1e-9);
    const double measured = 4.970186977; // of a score of 0.6 that stands alone, computed apart
    const double gaps = std::sqrt((25 + 12.0 / 11) * (1 + 1.0 / 12));
    EXPECT_NEAR(*half->standardError, std::hypot(measured, gaps), 1e-6);
    EXPECT_FALSE(
        hiddenEffectOf(world.dataset, *answered, lineOf(world.dataset, *answered, "M3")->model));
}

TEST(HiddenScores, OfTooFewCompleteModels_GiveARenormalisedIndexNoInterval)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Renormalise)));
    const RankedModel *half = lineOf(world.dataset, *answered, "Half");
    EXPECT_FALSE(half->indexLow);
    EXPECT_EQ(half->rankLow, 1);
    EXPECT_EQ(half->rankHigh, 5) << "it may have any rank";
    EXPECT_EQ(lineOf(world.dataset, *answered, "Magistral")->rankHigh, 5);
}

TEST(HiddenScores, OfAnEstimatedModel_TellHowFarAGuessMayBeOff)
{
    auto world = twelveAndAHalf();
    Model &half = world.model();
    half.publishedIndex = 57;
    half.publishedBasis = PublishedBasis::Estimated;
    View view;
    view.estimated = true;
    const auto answered = answer(world.dataset, view);
    const RankedModel *line = lineOf(world.dataset, *answered, "Half");
    ASSERT_TRUE(line && line->standardError);
    EXPECT_EQ(line->index, 57);
    EXPECT_GT(*line->standardError, 0.9);
    EXPECT_LT(*line->standardError, 1.4);
    for (const RankedModel &each : answered->ranking)
        EXPECT_GT(each.rankLow, 0);
}
