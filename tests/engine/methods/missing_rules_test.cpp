// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace podium;
using namespace podium::tests;
using testing::Contains;

using Missing = MissingRule::Kind;

TEST(MissingRule, Renormalise_NeedsItsCoverage)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Renormalise, 0.5)));
    const RankedModel *half = lineOf(world.dataset, *answered, "Half");
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->index, 60, 1e-9);
    EXPECT_EQ(half->imputed, 1);
    EXPECT_FALSE(half->parts[1].imputed);
    EXPECT_EQ(half->parts[0].weight, 1);
    EXPECT_EQ(half->parts[1].weight, 0);
    EXPECT_THAT(answered->notes, Contains(MethodNote::RenormalisedWeights));
    EXPECT_TRUE(std::isnan(
        indexOf(world.dataset, withChoice(missing(Missing::Renormalise, 0.51)), "Half")));
}

TEST(MissingRule, Renormalise_NotesWhatEachAggregationDoes)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1}); // beats two of four on alpha
    const auto world = worldOf(rows);
    for (const Aggregation aggregation : allAggregations()) {
        MethodChoice choice = missing(Missing::Renormalise);
        choice.aggregation = aggregation;
        const auto answered = answer(world.dataset, withChoice(choice));
        const MethodNote note = aggregation == Aggregation::Borda ? MethodNote::MissingEarnsNothing
            : aggregation == Aggregation::Copeland                ? MethodNote::SharedScores
                                                                  : MethodNote::RenormalisedWeights;
        for (const MethodNote each : {MethodNote::MissingEarnsNothing, MethodNote::SharedScores,
                                      MethodNote::RenormalisedWeights})
            EXPECT_EQ(std::ranges::count(answered->notes, each), each == note ? 1 : 0)
                << static_cast<int>(aggregation);
    }
    MethodChoice borda = missing(Missing::Renormalise);
    borda.aggregation = Aggregation::Borda;
    EXPECT_NEAR(indexOf(world.dataset, withChoice(borda), "Half"), 25, 1e-9) << "not scaled up";
}

TEST(MissingRule, MeanAndMedian_MarkWhatTheyFillIn)
{
    auto rows = kRows; // beta: 0.5 0.7 0.4 0.8, mean and median 0.6
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    for (const Missing kind : {Missing::Mean, Missing::Median}) {
        const auto answered = answer(world.dataset, withChoice(missing(kind)));
        const RankedModel *half = lineOf(world.dataset, *answered, "Half");
        ASSERT_TRUE(half);
        EXPECT_NEAR(half->index, 60, 1e-9);
        EXPECT_EQ(half->imputed, 1);
        EXPECT_TRUE(half->parts[1].imputed);
        EXPECT_FALSE(half->parts[1].score) << "imputed is not measured";
        EXPECT_NEAR(*half->parts[1].normalised, 0.6, 1e-12);
        EXPECT_FALSE(half->estimated) << "the source did not guess it";
        EXPECT_THAT(answered->notes, Contains(MethodNote::ImputedScores));
        EXPECT_EQ(lineOf(world.dataset, *answered, "GPT")->imputed, 0);
    }
}

TEST(MissingRule, Regression_WidensTheIntervalByItsPrediction)
{
    // beta = alpha / 2 + 0.2 with residuals ±0.02: prediction at 0.5 is 0.45.
    const auto world = worldOf({{"A", "LG", 0.2, 0.32},
                                {"B", "LG", 0.4, 0.38},
                                {"C", "LG", 0.6, 0.48},
                                {"D", "LG", 0.8, 0.62},
                                {"Half", "LG", 0.5, -1}});
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Regression)));
    const RankedModel *half = lineOf(world.dataset, *answered, "Half");
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->index, 100 * (0.5 * 0.5 + 0.5 * 0.45), 1e-9);
    // s² = (4 · 0.02²) / 2 and x is at the mean: SE = s √(1 + 1/4)
    const double predicted = std::sqrt(0.0008 * 1.25);
    const double measured = std::sqrt(0.25 / 100);
    EXPECT_NEAR(*half->parts[1].predictionError, predicted, 1e-12);
    EXPECT_NEAR(*half->standardError, 50 * std::sqrt(measured * measured + predicted * predicted),
                1e-9);
}

TEST(MissingRule, SourceEstimate_RanksWhatTheSourceGuessedAndOnlyByItsOwnRules)
{
    auto rows = kRows;
    rows.push_back({"Guessed", "LG", 0.6, -1});
    auto world = worldOf(rows);
    world.model().publishedIndex = 33.3;
    world.model().publishedBasis = PublishedBasis::Estimated;
    View view = withChoice(missing(Missing::SourceEstimate));
    const auto answered = answer(world.dataset, view);
    const RankedModel *guessed = lineOf(world.dataset, *answered, "Guessed");
    ASSERT_TRUE(guessed);
    EXPECT_EQ(guessed->index, 33.3);
    EXPECT_TRUE(guessed->estimated);
    EXPECT_TRUE(answered->view.estimated) << "subtitles name it";
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 0.4}, {"beta", 0.6}}};
    EXPECT_TRUE(std::isnan(indexOf(world.dataset, view, "Guessed")))
        << "a guess under other weights is no guess of this index";
}

TEST(StandardError, ReachesTheIndexThroughNormalisationAndWeights)
{
    const auto world = worldOf(kRows);
    View view = withChoice(rule(Normalisation::MinMax, Aggregation::Arithmetic));
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 0.25}, {"beta", 0.75}}};
    const auto answered = answer(world.dataset, view);
    // ranges 0.8 and 0.4, 100 questions each; 90 right answers of 100 under Jeffreys' prior
    const double alpha = 100 * 0.25 / 0.8 * std::sqrt(90.5 * 10.5 / (101. * 101 * 102));
    const double beta = 100 * 0.75 / 0.4 * std::sqrt(0.5 * 0.5 / 100);
    EXPECT_NEAR(*lineOf(world.dataset, *answered, "GPT")->standardError, std::hypot(alpha, beta),
                1e-9);
}

TEST(StandardError, OfGeometricAndHarmonicMeans_IsTheNumericalDerivative)
{
    for (const Aggregation aggregation : {Aggregation::Geometric, Aggregation::Harmonic}) {
        const View view = withChoice(rule(Normalisation::None, aggregation));
        const auto at = [&view](double alpha, double beta) {
            return indexOf(worldOf({{"A", "LG", alpha, beta}}).dataset, view, "A");
        };
        constexpr double kStep = 1e-6;
        const double byAlpha = (at(0.4 + kStep, 0.7) - at(0.4 - kStep, 0.7)) / (2 * kStep);
        const double byBeta = (at(0.4, 0.7 + kStep) - at(0.4, 0.7 - kStep)) / (2 * kStep);
        const auto world = worldOf({{"A", "LG", 0.4, 0.7}});
        const auto answered = answer(world.dataset, view);
        EXPECT_NEAR(*answered->ranking[0].standardError,
                    std::hypot(byAlpha * std::sqrt(0.24 / 100), byBeta * std::sqrt(0.21 / 100)),
                    1e-5);
    }
}

TEST(StandardError, OfRanksAndDuels_IsAbsent)
{
    const auto world = worldOf(kRows);
    for (const MethodChoice &choice : {rule(Normalisation::Rank, Aggregation::Arithmetic),
                                       rule(Normalisation::Borda, Aggregation::Geometric),
                                       rule(Normalisation::None, Aggregation::Copeland),
                                       rule(Normalisation::None, Aggregation::WinRate),
                                       rule(Normalisation::None, Aggregation::Borda)}) {
        const auto answered = answer(world.dataset, withChoice(choice));
        EXPECT_FALSE(answered->ranking[0].standardError);
        EXPECT_FALSE(answered->ranking[0].indexLow);
        EXPECT_THAT(answered->notes, Contains(MethodNote::NoStandardError));
    }
}

TEST(MissingRule, PublishedIndex_IsComparedWithMeasuredOnesOnly)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    auto world = worldOf(rows);
    for (Model &model : world.dataset.snapshots[0].models) {
        model.publishedIndex = 50;
        model.publishedBasis = PublishedBasis::ZeroFilled;
    }
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Mean)));
    EXPECT_FALSE(lineOf(world.dataset, *answered, "Half")->publishedDifference);
    EXPECT_NEAR(*lineOf(world.dataset, *answered, "GPT")->publishedDifference, 20, 1e-9);
}
