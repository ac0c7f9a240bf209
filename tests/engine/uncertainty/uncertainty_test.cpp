// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using testing::ElementsAre;

TEST(NormalQuantile, PublishedValues_AreReproduced)
{
    EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-14);
    EXPECT_NEAR(normalQuantile(0.5), 0, 1e-15);
    EXPECT_NEAR(normalQuantile(0.25), -0.6744897501960817, 1e-14); // AS 241's own check
    EXPECT_NEAR(normalQuantile(0.001), -3.090232306167813, 1e-13);
    EXPECT_NEAR(normalQuantile(1e-20), -9.262340089798408, 1e-12);
}

TEST(Sampler, SameSeed_GivesTheSameNumbers)
{
    // First outputs of SplitMix64 for seed 1234567, as its authors print them.
    Sampler sampler(1234567);
    EXPECT_EQ(sampler.bits(), 6457827717110365317ULL);
    EXPECT_EQ(sampler.bits(), 3203168211198807973ULL);
}

TEST(Sampler, Normals_HaveMeanZeroAndVarianceOne)
{
    Sampler sampler(1);
    double sum = 0;
    double squares = 0;
    constexpr int kDraws = 200'000;
    for (int i = 0; i < kDraws; ++i) {
        const double x = sampler.normal();
        sum += x;
        squares += x * x;
    }
    EXPECT_NEAR(sum / kDraws, 0, 4 / std::sqrt(kDraws));
    EXPECT_NEAR(squares / kDraws, 1, 4 * std::sqrt(2.0 / kDraws));
}

TEST(Wilson, WorkedValues_AreReproduced)
{
    // 8 of 10 right: 0.4902 to 0.9433 at 95 %.
    const auto interval = wilsonInterval(0.8, 10, 1.959963984540054);
    EXPECT_NEAR(interval.low, 0.4902, 5e-5);
    EXPECT_NEAR(interval.high, 0.9433, 5e-5);
    const auto none = wilsonInterval(0, 10, 1.959963984540054);
    EXPECT_EQ(none.low, 0);
    EXPECT_NEAR(none.high, 0.2775, 5e-5);
}

TEST(ShareError, Repeats_ShrinkOnlyTheWithinPart)
{
    EXPECT_NEAR(shareStandardError(0.5, 100, 1, 0.4), 0.05, 1e-12);
    EXPECT_NEAR(shareStandardError(0.5, 100, 10, 0), 0.05, 1e-12);
    EXPECT_NEAR(shareStandardError(0.5, 100, 10, 1), 0.05 / std::sqrt(10), 1e-12);
    EXPECT_NEAR(shareStandardError(0.5, 100, 4, 0.4), 0.05 * std::sqrt(0.6 + 0.1), 1e-12);
}

TEST(DifferenceError, Correlation_ShrinksIt)
{
    EXPECT_NEAR(differenceStandardError(3, 4, 0), 5, 1e-12);
    EXPECT_NEAR(differenceStandardError(3, 3, 0.5), 3, 1e-12);
}

namespace {

/// Method v4.1 with its published numbers of questions, all scores equal to `share`.
double errorOfV41(double share)
{
    struct Row {
        double weight;
        int questions;
    };
    Dataset dataset;
    Method method;
    std::vector<IndexPart> parts;
    for (const Row row :
         {Row{0.14, 97}, Row{0.16, 89}, Row{0.08, 288}, Row{0.06, 100}, Row{0.12, 6000},
          Row{0.12, 2158}, Row{0.06, 198}, Row{0.06, 70}, Row{0.2, 0}}) {
        dataset.evaluations.push_back(
            {"", "", "", "", row.questions == 0 ? Scale::Elo : Scale::Fraction, {}, {}});
        method.parts.push_back({parts.size(), row.weight, "", row.questions, 1});
        parts.push_back({parts.size(), row.weight, share, share, 100 * row.weight * share});
    }
    return *indexStandardError(dataset, method, parts, {});
}

} // namespace

TEST(IndexError, MethodV41_GivesThePublishedWorkedValue)
{
    EXPECT_NEAR(errorOfV41(0.5), 1.25, 0.01);
    EXPECT_NEAR(1.959964 * errorOfV41(0.5), 2.46, 0.005);
    EXPECT_NEAR(1.959964 * errorOfV41(0.7), 2.26, 0.005);
}

TEST(ScoreError, RecordOfItsOwn_CountsBeforeTheSource)
{
    Evaluation evaluation;
    evaluation.questions = 198;
    evaluation.repeats = 5;
    const auto error = [&](const ScoreBasis &basis, const Certainty &certainty = {}) {
        return *partStandardError(evaluation, {}, 0.5, certainty, {.basis = &basis});
    };
    EXPECT_NEAR(error({.questions = 25}), 0.1, 1e-12);
    EXPECT_NEAR(error({.standardError = 0.03, .questions = 25}), 0.03, 1e-12);
    EXPECT_NEAR(error({}), 0.5 / std::sqrt(198), 1e-12);
    Certainty within;
    within.withinShare = 1;
    EXPECT_NEAR(error({.questions = 25}, within), 0.1, 1e-12) << "asked once, for all we know";
    EXPECT_NEAR(error({.questions = 25, .repeats = 4}, within), 0.05, 1e-12);
    Certainty again;
    again.of = ErrorOf::RunAgain;
    EXPECT_NEAR(error({.standardError = 0.03}, again), 0.03 * std::sqrt(2), 1e-12);
    evaluation.scale = Scale::Elo;
    EXPECT_NEAR(error({.standardError = 8}), 8.0 / 2000, 1e-12) << "in points between goalposts";
    EXPECT_NEAR(error({.questions = 25}), 20.0 / 2000 / 1.959964, 1e-7);
}

TEST(ScoreTable, Bases_FollowTheirModels)
{
    ScoreTable table(1, 3);
    table.set(0, 2, 0.5);
    table.setBasis(0, 2, {.questions = 7});
    table.setBasis(0, 0, {.questions = 3});
    table.grow(2, 4);
    EXPECT_EQ(table.basis(0, 1), nullptr);
    EXPECT_EQ(table.basis(1, 2), nullptr);
    table.takeOut(1);
    EXPECT_EQ(table.basis(0, 0)->questions, 3);
    EXPECT_EQ(table.basis(0, 1)->questions, 7);
    EXPECT_EQ(table.score(0, 1), 0.5);
    EXPECT_EQ(table.models(), 3);
    table.takeOut(1);
    EXPECT_EQ(table.basis(0, 1), nullptr);
}

TEST(OverlapRanks, Intervals_GiveTheArenasBounds)
{
    EXPECT_THAT(overlapRankIntervals({90, 80, 60, 10}, {100, 95, 70, 20}),
                ElementsAre(RankInterval{1, 2}, RankInterval{1, 2}, RankInterval{3, 3},
                            RankInterval{4, 4}));
}

TEST(SimultaneousRanks, FarApart_AreSure)
{
    EXPECT_THAT(simultaneousRankIntervals({50, 40, 30}, {1, 1, 1}, {}),
                ElementsAre(RankInterval{1, 1}, RankInterval{2, 2}, RankInterval{3, 3}));
}

TEST(SimultaneousRanks, Equal_CannotBeToldApart)
{
    EXPECT_THAT(simultaneousRankIntervals({50, 50, 50}, {1, 1, 1}, {}),
                ElementsAre(RankInterval{1, 3}, RankInterval{1, 3}, RankInterval{1, 3}));
}

TEST(SimultaneousRanks, TwoItems_NeedAboutTwoStandardErrorsOfTheDifference)
{
    // For one pair the critical value is the normal quantile itself.
    const double error = std::sqrt(2.0);
    EXPECT_THAT(simultaneousRankIntervals({2.15 * error, 0}, {1, 1}, {}),
                ElementsAre(RankInterval{1, 1}, RankInterval{2, 2}));
    EXPECT_THAT(simultaneousRankIntervals({1.75 * error, 0}, {1, 1}, {}),
                ElementsAre(RankInterval{1, 2}, RankInterval{1, 2}));
}

TEST(SimultaneousRanks, ThreeItems_NeedTheStudentisedRange)
{
    // Its 95 % point for three is 3.3145 (Tukey), over sqrt(2) 2.3437; Bonferroni's bound is 2.394.
    const Certainty certainty;
    const double error = std::sqrt(2.0);
    EXPECT_THAT(simultaneousRankIntervals({2.37 * error, 1.185 * error, 0}, {1, 1, 1}, certainty),
                ElementsAre(RankInterval{1, 2}, RankInterval{1, 3}, RankInterval{2, 3}));
    EXPECT_THAT(simultaneousRankIntervals({2.31 * error, 1.155 * error, 0}, {1, 1, 1}, certainty),
                ElementsAre(RankInterval{1, 3}, RankInterval{1, 3}, RankInterval{1, 3}));
}

TEST(SimultaneousRanks, UnderNoDifference_CoverAllRanksAtTheirLevel)
{
    Sampler sampler(7);
    int covered = 0;
    constexpr int kTrials = 400;
    Certainty certainty;
    certainty.draws = 1200;
    for (int trial = 0; trial < kTrials; ++trial) {
        std::vector<double> values;
        for (int i = 0; i < 8; ++i)
            values.push_back(sampler.normal());
        certainty.seed = static_cast<unsigned>(trial);
        const auto intervals
            = simultaneousRankIntervals(values, std::vector<double>(8, 1.0), certainty);
        covered += std::ranges::all_of(intervals, [](const RankInterval &interval) {
            return interval == RankInterval{1, 8};
        });
    }
    // 95 % of 400 is 380; standard error 4.4.
    EXPECT_GE(covered, 363);
    EXPECT_LE(covered, 396);
}

TEST(TieGroups, EndWhereTheNextCannotReachBack)
{
    EXPECT_THAT(tieGroups({{1, 2}, {1, 3}, {2, 3}, {4, 4}, {5, 6}, {5, 6}}),
                ElementsAre(1, 1, 1, 2, 3, 3));
}
