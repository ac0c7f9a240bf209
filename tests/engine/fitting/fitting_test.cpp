// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/bradley_terry.h"
#include "app/engine/fitting/item_response.h"
#include "app/engine/uncertainty/sampler.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numbers>

using namespace podium;

namespace {

constexpr double kPointsPerLogit = 400 / std::numbers::ln10;

/// The American League's eastern division of 1987, games won by row against column: Agresti 2002,
/// Categorical Data Analysis, table 10.10.
BradleyTerryTask baseball()
{
    constexpr std::array<std::array<int, 7>, 7> wins{{{0, 7, 9, 7, 7, 9, 11},
                                                      {6, 0, 7, 5, 11, 9, 9},
                                                      {4, 6, 0, 7, 7, 8, 12},
                                                      {6, 8, 6, 0, 6, 7, 10},
                                                      {6, 2, 6, 7, 0, 7, 12},
                                                      {4, 4, 5, 6, 6, 0, 6},
                                                      {2, 4, 1, 3, 1, 7, 0}}};
    BradleyTerryTask task;
    task.models = 7;
    for (std::size_t a = 0; a < 7; ++a) {
        for (std::size_t b = a + 1; b < 7; ++b)
            task.pairings.push_back({a, b, double(wins[a][b]), double(wins[b][a]), 0});
    }
    task.anchor = Anchor{6, 0};
    return task;
}

/// Exact curves: abilities 0.3 apart, difficulties and slopes spread.
ItemResponseTask exactScores(std::size_t models, std::size_t benchmarks)
{
    ItemResponseTask task;
    task.models = models;
    task.benchmarks = benchmarks;
    for (std::size_t m = 0; m < models; ++m) {
        for (std::size_t b = 0; b < benchmarks; ++b) {
            const double ability = 0.3 * double(m) - 0.15 * double(models - 1);
            const double difficulty = 0.4 * double(b) - 0.2 * double(benchmarks - 1);
            const double slope = 0.8 + 0.1 * double(b % 5);
            task.cells.push_back({m, b, 1 / (1 + std::exp(-slope * (ability - difficulty)))});
        }
    }
    task.anchors = {{0, 100}, {models - 1, 200}};
    return task;
}

} // namespace

// Abilities against Baltimore as the R package BradleyTerry2 prints them in its vignette.
TEST(BradleyTerry, BaseballOf1987_HasThePublishedStrengths)
{
    const auto ratings = fitBradleyTerry(baseball());
    ASSERT_TRUE(ratings) << message(ratings.error());
    const std::array<double, 7> published{1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0};
    for (std::size_t i = 0; i < published.size(); ++i)
        EXPECT_NEAR((*ratings)[i].rating / kPointsPerLogit, published[i], 2e-4) << i;
    EXPECT_EQ((*ratings)[0].wins, 50);
    EXPECT_EQ((*ratings)[6].losses, 60);
}

// The package's standard errors are the model's (0.3433 for Milwaukee); the sandwich is near them.
TEST(BradleyTerry, BaseballOf1987_HasErrorsNearThePublished)
{
    const auto ratings = fitBradleyTerry(baseball());
    ASSERT_TRUE(ratings);
    const Rating &milwaukee = (*ratings)[0];
    const double error
        = (*milwaukee.high - *milwaukee.low) / 2 / normalQuantile(0.975) / kPointsPerLogit;
    EXPECT_NEAR(error, 0.3433, 0.02);
}

// LMArena, text board of 25 June 2025. It publishes ratings, not battles: the win shares they stand
// for must lead back to them.
TEST(BradleyTerry, BattlesAsArenasRatingsImply_LeadBackToTheRatings)
{
    const std::vector<double> published{1477, 1446, 1428, 1424, 1422, 1420, 1415};
    BradleyTerryTask task{published.size(), {}, Anchor{0, 1477}, 0.95};
    for (std::size_t a = 0; a < published.size(); ++a) {
        for (std::size_t b = a + 1; b < published.size(); ++b) {
            const double share = 1 / (1 + std::pow(10, (published[b] - published[a]) / 400));
            task.pairings.push_back({a, b, 500 * share, 500 * (1 - share), 0});
        }
    }
    const auto ratings = fitBradleyTerry(task);
    ASSERT_TRUE(ratings);
    for (std::size_t i = 0; i < published.size(); ++i)
        EXPECT_NEAR((*ratings)[i].rating, published[i], 1e-3) << i;
}

TEST(BradleyTerry, TwoModels_HaveTheOddsOfTheirWinsAndTheErrorOfALogit)
{
    BradleyTerryTask task{2, {{0, 1, 60, 40, 0}}, Anchor{1, 1500}, 0.95};
    const auto ratings = fitBradleyTerry(task);
    ASSERT_TRUE(ratings);
    const double logit = std::log(60.0 / 40);
    EXPECT_NEAR((*ratings)[0].rating, 1500 + kPointsPerLogit * logit, 1e-3);
    EXPECT_NEAR((*ratings)[1].rating, 1500, 1e-9);
    const double margin = 1.959964 * kPointsPerLogit * std::sqrt(1 / (100 * 0.6 * 0.4));
    EXPECT_NEAR(*(*ratings)[0].high - (*ratings)[0].rating, margin, 1e-2);
}

TEST(BradleyTerry, Ties_CountHalfAWinForEach)
{
    const auto tied = fitBradleyTerry({2, {{0, 1, 10, 10, 80}}, {}, 0.95});
    const auto drawn = fitBradleyTerry({2, {{0, 1, 70, 10, 20}}, {}, 0.95});
    const auto won = fitBradleyTerry({2, {{0, 1, 80, 20, 0}}, {}, 0.95});
    ASSERT_TRUE(tied && drawn && won);
    EXPECT_NEAR((*tied)[0].rating, 1000, 1e-9);
    EXPECT_NEAR((*drawn)[0].rating, (*won)[0].rating, 1e-9);
    EXPECT_LT(*(*tied)[0].high - (*tied)[0].rating, 25) << "ties tell two models alike";
}

TEST(BradleyTerry, AModelThatNeverWon_IsSeparatedWithoutAnInterval)
{
    const auto ratings = fitBradleyTerry({3, {{0, 1, 5, 5, 0}, {0, 2, 4, 0, 0}}, {}, 0.95});
    ASSERT_TRUE(ratings);
    EXPECT_TRUE((*ratings)[2].separated);
    EXPECT_FALSE((*ratings)[2].low);
    EXPECT_FALSE((*ratings)[0].separated);
    EXPECT_LT((*ratings)[2].rating, (*ratings)[1].rating);
}

TEST(BradleyTerry, GroupsThatNeverMet_AreRefused)
{
    const auto ratings = fitBradleyTerry({4, {{0, 1, 5, 5, 0}, {2, 3, 4, 2, 0}}, {}, 0.95});
    ASSERT_FALSE(ratings);
    EXPECT_EQ(ratings.error().arguments, std::vector<std::string>{"2"});
}

TEST(ItemResponse, ExactCurves_GiveBackTheDistancesBetweenModels)
{
    const ItemResponseTask task = exactScores(11, 8);
    const auto fitted = fitItemResponse(task);
    ASSERT_TRUE(fitted) << message(fitted.error());
    for (std::size_t m = 0; m < 11; ++m)
        EXPECT_NEAR(*fitted->models[m].value, 100 + 10 * double(m), 1.5) << m;
    EXPECT_LT(fitted->residual, 0.01);
    EXPECT_LT(fitted->difficulties[0], fitted->difficulties[7]);
}

TEST(ItemResponse, ModelWithFewBenchmarks_HasNoAbility)
{
    ItemResponseTask task = exactScores(5, 6);
    std::erase_if(task.cells,
                  [](const ScoreCell &cell) { return cell.model == 2 && cell.benchmark > 1; });
    const auto fitted = fitItemResponse(task);
    ASSERT_TRUE(fitted);
    EXPECT_FALSE(fitted->models[2].value);
    EXPECT_EQ(fitted->models[2].benchmarks, 2U);
    EXPECT_TRUE(fitted->models[3].value);
}

TEST(ItemResponse, Anchors_KeepTheirValuesAndHaveNoError)
{
    const auto fitted = fitItemResponse(exactScores(6, 5));
    ASSERT_TRUE(fitted);
    EXPECT_NEAR(*fitted->models[0].value, 100, 1e-9);
    EXPECT_NEAR(*fitted->models[5].high, 200, 1e-9);
    EXPECT_NEAR(*fitted->models[5].low, 200, 1e-9);
}

TEST(ItemResponse, SameSeed_GivesTheSameIntervalsAndAnotherSeedOthers)
{
    ItemResponseTask task = exactScores(6, 5);
    for (ScoreCell &cell : task.cells)
        cell.score
            = std::clamp(cell.score + ((cell.model + cell.benchmark) % 3 ? 0.05 : -0.1), 0.0, 1.0);
    const auto first = fitItemResponse(task);
    const auto again = fitItemResponse(task);
    task.seed = 2;
    const auto other = fitItemResponse(task);
    ASSERT_TRUE(first && again && other);
    EXPECT_EQ(first->models[2].low, again->models[2].low);
    EXPECT_NE(first->models[2].low, other->models[2].low);
    EXPECT_LT(*first->models[2].low, *first->models[2].high);
}

TEST(ItemResponse, TablesThatShareNothing_AreRefused)
{
    ItemResponseTask task;
    task.models = 2;
    task.benchmarks = 6;
    for (std::size_t b = 0; b < 6; ++b)
        task.cells.push_back({b / 3, b, 0.5});
    EXPECT_FALSE(fitItemResponse(task));
}

TEST(ItemResponse, OneAnchor_IsRefused)
{
    ItemResponseTask task = exactScores(4, 4);
    task.anchors.pop_back();
    EXPECT_FALSE(fitItemResponse(task));
}
