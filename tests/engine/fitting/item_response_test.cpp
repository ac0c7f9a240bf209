// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/item_response.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace podium;

namespace {

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

TEST(ItemResponse, ExactCurves_GiveBackTheDistancesBetweenModels)
{
    const ItemResponseTask task = exactScores(11, 8);
    const auto fitted = fitItemResponse(task);
    ASSERT_TRUE(fitted) << message(fitted.error());
    for (std::size_t m = 0; m < 11; ++m)
        EXPECT_NEAR(*fitted->models[m].value, 100 + 10 * double(m), 1.5) << m;
    EXPECT_LT(fitted->residual, 0.01);
    EXPECT_LT(*fitted->benchmarks[0].difficulty, *fitted->benchmarks[7].difficulty);
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

TEST(ItemResponse, Anchors_KeepTheirValuesAndHaveNoInterval)
{
    const auto fitted = fitItemResponse(exactScores(6, 5));
    ASSERT_TRUE(fitted);
    EXPECT_NEAR(*fitted->models[0].value, 100, 1e-9);
    EXPECT_NEAR(*fitted->models[5].value, 200, 1e-9);
    EXPECT_FALSE(fitted->models[5].low || fitted->models[5].high);
    EXPECT_LT(*fitted->models[2].low, *fitted->models[2].high);
}

TEST(ItemResponse, AnchorsTheWrongWayRound_AreRefused)
{
    ItemResponseTask task = exactScores(6, 5);
    task.anchors = {{0, 200}, {5, 100}};
    EXPECT_FALSE(fitItemResponse(task));
}

TEST(ItemResponse, AnchorsTheScoresCannotTellApart_AreCalledWeak)
{
    ItemResponseTask task = exactScores(8, 6);
    for (ScoreCell &cell : task.cells)
        cell.score = std::clamp(cell.score + double((3 * cell.model + 5 * cell.benchmark) % 7) / 50,
                                0.0, 1.0);
    const auto far = fitItemResponse(task);
    task.anchors = {{3, 100}, {4, 101}};
    const auto near = fitItemResponse(task);
    ASSERT_TRUE(far && near);
    EXPECT_FALSE(far->weakAnchors);
    EXPECT_TRUE(near->weakAnchors);
}

TEST(ItemResponse, BenchmarksThatTellNobodyApart_AreNotCounted)
{
    ItemResponseTask task = exactScores(6, 5);
    const auto plain = fitItemResponse(task);
    task.benchmarks = 8;
    for (std::size_t m = 0; m < 6; ++m) {
        task.cells.push_back({m, 5, 1});
        task.cells.push_back({m, 6, 0});
    }
    task.cells.push_back({0, 7, 0.4}); // no other model took it
    const auto fitted = fitItemResponse(task);
    ASSERT_TRUE(plain && fitted);
    EXPECT_EQ(fitted->models[0].benchmarks, 5U);
    for (std::size_t b = 5; b < 8; ++b) {
        EXPECT_FALSE(fitted->benchmarks[b].counted);
        EXPECT_FALSE(fitted->benchmarks[b].difficulty);
    }
    EXPECT_EQ(fitted->benchmarks[5].models, 6U);
    for (std::size_t m = 0; m < 6; ++m)
        EXPECT_NEAR(*fitted->models[m].value, *plain->models[m].value, 1e-9);
}

TEST(ItemResponse, ModelWhoseOtherBenchmarksSayNothing_IsLeftOut)
{
    ItemResponseTask task = exactScores(6, 5);
    std::erase_if(task.cells,
                  [](const ScoreCell &cell) { return cell.model == 2 && cell.benchmark > 1; });
    task.benchmarks = 6;
    for (std::size_t m = 0; m < 6; ++m)
        task.cells.push_back({m, 5, 1});
    const auto fitted = fitItemResponse(task);
    ASSERT_TRUE(fitted);
    EXPECT_FALSE(fitted->models[2].value) << "two benchmarks that tell, and one all solved";
}

TEST(ItemResponse, BenchmarkThatCountsErrors_IsCalledReversed)
{
    ItemResponseTask task = exactScores(8, 6);
    for (ScoreCell &cell : task.cells) {
        if (cell.benchmark == 3)
            cell.score = 1 - cell.score;
    }
    const auto fitted = fitItemResponse(task);
    ASSERT_TRUE(fitted);
    for (std::size_t b = 0; b < 6; ++b)
        EXPECT_EQ(fitted->benchmarks[b].reversed, b == 3) << b;
    EXPECT_GT(*fitted->benchmarks[3].residual, 10 * fitted->benchmarks[2].residual.value());
}

TEST(ItemResponse, InformationOfBenchmarks_AddsUpToOne)
{
    const auto fitted = fitItemResponse(exactScores(11, 8));
    ASSERT_TRUE(fitted);
    double sum = 0;
    for (const BenchmarkCurve &benchmark : fitted->benchmarks)
        sum += *benchmark.information;
    EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(ItemResponse, Penalty_PullsAndTellsHowFar)
{
    ItemResponseTask task = exactScores(11, 8);
    task.penalty = 1;
    const auto strong = fitItemResponse(task);
    task.penalty = 0;
    const auto none = fitItemResponse(task);
    ASSERT_TRUE(strong && none);
    EXPECT_FALSE(none->penalty);
    ASSERT_TRUE(strong->penalty);
    double most = 0;
    for (std::size_t m = 0; m < 11; ++m)
        most = std::max(most, std::abs(*strong->models[m].value - *none->models[m].value));
    EXPECT_GT(most, 1);
    EXPECT_NEAR(strong->penalty->most, most, 0.05);
    for (std::size_t m = 0; m < 11; ++m)
        EXPECT_NEAR(*none->models[m].value, 100 + 10 * double(m), 0.01) << m;
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
