// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/normalisation.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace podium;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsNan;
using testing::Pointwise;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

Population allOf(std::size_t models)
{
    return {std::vector<char>(models, 1), std::vector<char>(models, 1)};
}

std::vector<double> normalisedBy(Normalisation kind, const std::vector<double> &scores,
                                 const Evaluation &evaluation = {}, const MethodPart &part = {},
                                 std::optional<std::size_t> reference = {})
{
    return normalisedColumn(scores, evaluation, part, kind, allOf(scores.size()), reference).values;
}

testing::Matcher<std::vector<double>> closeTo(const std::vector<double> &expected)
{
    return Pointwise(DoubleNear(1e-12), expected);
}

// 0.2 0.5 0.5 0.8: mean 0.5, sd √(0.18 / 3) = √0.06
const std::vector<double> kScores{0.2, 0.5, 0.5, 0.8};

} // namespace

TEST(Normalisation, MinMax_MapsTheRangeToZeroAndOne)
{
    EXPECT_THAT(normalisedBy(Normalisation::MinMax, kScores), closeTo({0, 0.5, 0.5, 1}));
}

TEST(Normalisation, ZScore_HasMeanAHalfAndDeviationATenth)
{
    const double step = 0.1 * 0.3 / std::sqrt(0.06);
    EXPECT_THAT(normalisedBy(Normalisation::ZScore, kScores),
                closeTo({0.5 - step, 0.5, 0.5, 0.5 + step}));
}

TEST(Normalisation, Ranks_ShareTheLowerRankOrTheMeanOne)
{
    EXPECT_THAT(normalisedBy(Normalisation::Rank, kScores), closeTo({0.25, 0.5, 0.5, 1}));
    EXPECT_THAT(normalisedBy(Normalisation::Percentile, kScores), closeTo({0, 1 / 3., 1 / 3., 1}));
    EXPECT_THAT(normalisedBy(Normalisation::Borda, kScores), closeTo({0, 0.5, 0.5, 1}));
}

TEST(Normalisation, Reference_IsOneAndCanBeSurpassed)
{
    EXPECT_THAT(normalisedBy(Normalisation::Reference, kScores, {}, {}, 1), closeTo({0, 1, 1, 2}));
    EXPECT_THAT(normalisedBy(Normalisation::Reference, kScores), closeTo({0, 0.5, 0.5, 1}));
}

TEST(Normalisation, Goalposts_ClampAtBothEnds)
{
    MethodPart part;
    part.goalposts = {0.4, 0.6};
    EXPECT_THAT(normalisedBy(Normalisation::Goalposts, kScores, {}, part),
                closeTo({0, 0.5, 0.5, 1}));
    Evaluation elo;
    elo.scale = Scale::Elo;
    part.goalposts = {1000, 2000};
    const std::vector<double> shares{asShare(900, Scale::Elo), asShare(1250, Scale::Elo)};
    EXPECT_THAT(normalisedBy(Normalisation::Goalposts, shares, elo, part), closeTo({0, 0.25}));
}

TEST(Normalisation, None_ClampsOnlyElo)
{
    Evaluation elo;
    elo.scale = Scale::Elo;
    EXPECT_THAT(normalisedBy(Normalisation::None, {-0.1, 0.5, 1.2}, elo), closeTo({0, 0.5, 1}));
    EXPECT_THAT(normalisedBy(Normalisation::None, {0.1, 0.9}), closeTo({0.1, 0.9}));
}

TEST(Normalisation, LowerIsBetter_TurnsEveryKindRound)
{
    Evaluation price;
    price.direction = Direction::LowerIsBetter;
    EXPECT_THAT(normalisedBy(Normalisation::None, kScores, price), closeTo({0.8, 0.5, 0.5, 0.2}));
    EXPECT_THAT(normalisedBy(Normalisation::MinMax, kScores, price), closeTo({1, 0.5, 0.5, 0}));
    EXPECT_THAT(normalisedBy(Normalisation::Rank, kScores, price), closeTo({1, 0.5, 0.5, 0.25}));
    EXPECT_THAT(normalisedBy(Normalisation::Goalposts, kScores, price),
                closeTo({0.8, 0.5, 0.5, 0.2}));
    EXPECT_THAT(normalisedBy(Normalisation::Reference, kScores, price, {}, 1),
                closeTo({2, 1, 1, 0}));
}

TEST(Normalisation, SingleModelOrNoSpread_StandsInTheMiddle)
{
    for (const Normalisation kind : {Normalisation::MinMax, Normalisation::ZScore,
                                     Normalisation::Borda, Normalisation::Percentile})
        EXPECT_THAT(normalisedBy(kind, {0.7}), closeTo({0.5}));
    EXPECT_THAT(normalisedBy(Normalisation::MinMax, {0.7, 0.7, 0.7}), closeTo({0.5, 0.5, 0.5}));
    EXPECT_THAT(normalisedBy(Normalisation::ZScore, {0.7, 0.7, 0.7}), closeTo({0.5, 0.5, 0.5}));
}

TEST(Normalisation, ModelOutsideThePopulation_ChangesNobodyAndIsPlacedAsIfItJoined)
{
    Population three = allOf(4);
    three.member[3] = 0;
    const auto of = [&three](Normalisation kind) {
        return normalisedColumn(kScores, {}, {}, kind, three, {}).values;
    };
    EXPECT_THAT(of(Normalisation::MinMax), closeTo({0, 1, 1, 2}));
    EXPECT_THAT(of(Normalisation::Rank), closeTo({1 / 3., 2 / 3., 2 / 3., 1}));
    EXPECT_THAT(of(Normalisation::Borda), closeTo({0, 0.75, 0.75, 1}));
}

TEST(Normalisation, MissingScore_StaysMissingAndCountsForNothing)
{
    const auto ranks = normalisedBy(Normalisation::Rank, {0.2, kMissing, 0.8});
    EXPECT_TRUE(std::isnan(ranks[1]));
    EXPECT_DOUBLE_EQ(ranks[0], 0.5);
    EXPECT_DOUBLE_EQ(ranks[2], 1);
}

TEST(Normalisation, Steepness_IsThatOfTheScaleAndAbsentForRanks)
{
    const auto steepness = [](Normalisation kind) {
        return normalisedColumn(kScores, {}, {}, kind, allOf(4), {}).steepness;
    };
    EXPECT_NEAR(*steepness(Normalisation::MinMax), 1 / 0.6, 1e-12);
    EXPECT_NEAR(*steepness(Normalisation::ZScore), 0.1 / std::sqrt(0.06), 1e-12);
    EXPECT_DOUBLE_EQ(*steepness(Normalisation::None), 1);
    EXPECT_FALSE(steepness(Normalisation::Rank));
    EXPECT_FALSE(steepness(Normalisation::Borda));
    EXPECT_FALSE(steepness(Normalisation::Percentile));
}

TEST(WinRates, TiesAndMissing_FollowHelm)
{
    EXPECT_THAT(winRates(kScores, allOf(4), false), closeTo({0, 0.5, 0.5, 1}));
    const auto measured = winRates({0.2, 0.5, kMissing, 0.8}, allOf(4), false);
    EXPECT_DOUBLE_EQ(measured[1], 0.5) << "one of two others";
    EXPECT_DOUBLE_EQ(winRates({0.2, 0.5, kMissing, 0.8}, allOf(4), true)[1], 2 / 3.)
        << "and the one without a score";
    EXPECT_DOUBLE_EQ(winRates({0.3}, allOf(1), false)[0], 0.5);
}

// MTEB's Borda count: n − rank with n of all models, so that who has no score is beaten by who has.
TEST(WinRates, OfEverybody_CountThoseWithoutAScoreAsBeaten)
{
    const std::vector<double> scores{0.9, kMissing, 0.5, 0.5};
    EXPECT_THAT(
        winRates(scores, allOf(4), true),
        ElementsAre(DoubleNear(1, 1e-12), IsNan(), DoubleNear(0.5, 1e-12), DoubleNear(0.5, 1e-12)));
    EXPECT_THAT(winRates(scores, allOf(4), false),
                ElementsAre(DoubleNear(1, 1e-12), IsNan(), DoubleNear(0.25, 1e-12),
                            DoubleNear(0.25, 1e-12)));
}
