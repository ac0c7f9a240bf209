// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/bradley_terry.h"

#include "app/engine/fitting/first_place.h"
#include "app/engine/uncertainty/sampler.h"

#include <gtest/gtest.h>

#include <algorithm>
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

} // namespace

// Abilities against Baltimore as the R package BradleyTerry2 prints them in its vignette.
TEST(BradleyTerry, BaseballOf1987_HasThePublishedStrengths)
{
    const auto ratings = fitBradleyTerry(baseball());
    ASSERT_TRUE(ratings) << message(ratings.error());
    const std::array<double, 7> published{1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0};
    for (std::size_t i = 0; i < published.size(); ++i)
        EXPECT_NEAR(*ratings->models[i].rating / kPointsPerLogit, published[i], 2e-4) << i;
    EXPECT_EQ(ratings->models[0].wins, 50);
    EXPECT_EQ(ratings->models[6].losses, 60);
}

// The package's standard errors are the model's (0.3433 for Milwaukee); the sandwich is near them.
TEST(BradleyTerry, BaseballOf1987_HasErrorsNearThePublished)
{
    const auto ratings = fitBradleyTerry(baseball());
    ASSERT_TRUE(ratings);
    const Rating &milwaukee = ratings->models[0];
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
        EXPECT_NEAR(*ratings->models[i].rating, published[i], 1e-3) << i;
}

TEST(BradleyTerry, TwoModels_HaveTheOddsOfTheirWinsAndTheErrorOfALogit)
{
    BradleyTerryTask task{2, {{0, 1, 60, 40, 0}}, Anchor{1, 1500}, 0.95};
    const auto ratings = fitBradleyTerry(task);
    ASSERT_TRUE(ratings);
    const double logit = std::log(60.0 / 40);
    EXPECT_NEAR(*ratings->models[0].rating, 1500 + kPointsPerLogit * logit, 1e-3);
    EXPECT_NEAR(*ratings->models[1].rating, 1500, 1e-9);
    const double margin = 1.959964 * kPointsPerLogit * std::sqrt(1 / (100 * 0.6 * 0.4));
    EXPECT_NEAR(*ratings->models[0].high - *ratings->models[0].rating, margin, 1e-2);
}

TEST(BradleyTerry, Ties_CountHalfAWinForEach)
{
    const auto tied = fitBradleyTerry({2, {{0, 1, 10, 10, 80}}, {}, 0.95});
    const auto drawn = fitBradleyTerry({2, {{0, 1, 70, 10, 20}}, {}, 0.95});
    const auto won = fitBradleyTerry({2, {{0, 1, 80, 20, 0}}, {}, 0.95});
    ASSERT_TRUE(tied && drawn && won);
    EXPECT_NEAR(*tied->models[0].rating, 1000, 1e-9);
    EXPECT_NEAR(*drawn->models[0].rating, *won->models[0].rating, 1e-9);
    EXPECT_LT(*tied->models[0].high - *tied->models[0].rating, 25) << "ties tell two models alike";
}

/// B, C and D beat one another in turn; A won all of its twenty battles.
BradleyTerryTask undefeated()
{
    return {4,
            {{1, 2, 55, 45, 0},
             {2, 3, 52, 48, 0},
             {1, 3, 58, 42, 0},
             {0, 1, 10, 0, 0},
             {0, 2, 10, 0, 0}},
            {},
            0.95};
}

TEST(BradleyTerry, AModelThatNeverLost_HasALowerBoundAndMovesNobody)
{
    const auto with = fitBradleyTerry(undefeated());
    const auto without
        = fitBradleyTerry({3, {{0, 1, 55, 45, 0}, {1, 2, 52, 48, 0}, {0, 2, 58, 42, 0}}, {}, 0.95});
    ASSERT_TRUE(with && without);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(*with->models[i + 1].rating, *without->models[i].rating, 1e-9);
        EXPECT_NEAR(*with->models[i + 1].low, *without->models[i].low, 1e-9);
    }
    EXPECT_NEAR(*with->models[1].rating, 1030, 0.5);
    const Rating &newcomer = with->models[0];
    EXPECT_EQ(newcomer.place.standing, RatingStanding::Above);
    EXPECT_FALSE(newcomer.rating);
    EXPECT_FALSE(newcomer.high);
    // 20 wins of 20 are as rare as 5 % at a chance of 0.05^(1/20), 316 points above one opponent.
    EXPECT_NEAR(*newcomer.low, (1030 + 993) / 2.0 + 316, 3);
}

TEST(BradleyTerry, AModelThatNeverWon_HasAnUpperBoundOnly)
{
    const auto ratings = fitBradleyTerry({3, {{0, 1, 5, 5, 0}, {0, 2, 4, 0, 0}}, {}, 0.95});
    ASSERT_TRUE(ratings);
    EXPECT_EQ(ratings->models[2].place.standing, RatingStanding::Below);
    EXPECT_FALSE(ratings->models[2].rating);
    EXPECT_FALSE(ratings->models[2].low);
    const double chance = std::pow(0.05, 0.25);
    EXPECT_NEAR(*ratings->models[2].high, 1000 - kPointsPerLogit * std::log(chance / (1 - chance)),
                1e-3);
    EXPECT_NEAR(*ratings->models[0].rating, 1000, 1e-9);
}

// Every model beat all before it: none can be rated but against the one in the middle.
TEST(BradleyTerry, AFullOrder_HasTheSameExtremesInAnyOrderOfRows)
{
    BradleyTerryTask task{6, {}, {}, 0.95};
    for (std::size_t a = 0; a < 6; ++a) {
        for (std::size_t b = 0; b < a; ++b)
            task.pairings.push_back({a, b, 2, 0, 0});
    }
    for (int turn = 0; turn < 20; ++turn) {
        const auto ratings = fitBradleyTerry(task);
        ASSERT_TRUE(ratings);
        for (std::size_t i = 0; i < 6; ++i) {
            EXPECT_EQ(ratings->models[i].place.tier, int(i) - 3) << i;
            EXPECT_EQ(ratings->models[i].rating.has_value(), i == 3);
            EXPECT_FALSE(ratings->models[i].low && ratings->models[i].high);
        }
        EXPECT_LT(*ratings->models[4].low, *ratings->models[5].low);
        std::ranges::rotate(task.pairings, task.pairings.begin() + 1 + turn % 5);
        Pairing &first = task.pairings.front();
        first = {first.b, first.a, first.winsB, first.winsA, 0};
    }
}

TEST(BradleyTerry, GroupsThatNeverMet_AreRatedEachByItself)
{
    const auto ratings
        = fitBradleyTerry({4, {{0, 1, 5, 3, 0}, {2, 3, 4, 6, 0}, {1, 2, 0, 0, 0}}, {}, 0.95});
    ASSERT_TRUE(ratings);
    ASSERT_EQ(ratings->groups.size(), 2U);
    EXPECT_NE(ratings->models[0].place.group, ratings->models[3].place.group);
    EXPECT_NEAR(*ratings->models[0].rating + *ratings->models[1].rating, 2000, 1e-9);
    EXPECT_NEAR(*ratings->models[2].rating + *ratings->models[3].rating, 2000, 1e-9);
}

TEST(BradleyTerry, AModelOnlyInARowWithoutBattles_IsUnmet)
{
    const auto ratings = fitBradleyTerry({3, {{0, 1, 5, 3, 0}, {1, 2, 0, 0, 0}}, {}, 0.95});
    ASSERT_TRUE(ratings);
    EXPECT_EQ(ratings->models[2].place.standing, RatingStanding::Unmet);
    EXPECT_FALSE(ratings->models[2].rating);
}

// 0 beat 1, and so did 2: whether 2 is above or below 0 nobody knows.
TEST(BradleyTerry, AModelThatMetOnlyTheBeaten_StandsApart)
{
    const auto ratings
        = fitBradleyTerry({4, {{0, 1, 5, 5, 0}, {0, 2, 3, 0, 0}, {3, 2, 3, 0, 0}}, {}, 0.95});
    ASSERT_TRUE(ratings);
    EXPECT_EQ(ratings->models[2].place.standing, RatingStanding::Below);
    EXPECT_EQ(ratings->models[3].place.standing, RatingStanding::Apart);
    EXPECT_FALSE(ratings->models[3].low || ratings->models[3].high);
}

// Three won alike against a fourth: none of the three is a middle that leaves the others apart.
TEST(BradleyTerry, AlikeRecords_StandAlike)
{
    for (std::size_t beaten = 0; beaten < 4; ++beaten) {
        BradleyTerryTask task{4, {}, {}, 0.95};
        for (std::size_t other = 0; other < 4; ++other) {
            if (other != beaten)
                task.pairings.push_back({other, beaten, 5, 0, 0});
        }
        const auto ratings = fitBradleyTerry(task);
        ASSERT_TRUE(ratings);
        EXPECT_EQ(ratings->models[beaten].place.standing, RatingStanding::Rated);
        for (std::size_t other = 0; other < 4; ++other) {
            if (other == beaten)
                continue;
            EXPECT_EQ(ratings->models[other].place.standing, RatingStanding::Above);
            EXPECT_EQ(ratings->models[other].low, ratings->models[(beaten + 1) % 4].low);
        }
    }
}

TEST(BradleyTerry, AllTies_HaveTheWidthTheModelSays)
{
    const auto ratings
        = fitBradleyTerry({3, {{0, 1, 0, 0, 10}, {1, 2, 0, 0, 10}, {0, 2, 0, 0, 4}}, {}, 0.95});
    ASSERT_TRUE(ratings);
    for (const Rating &rating : ratings->models) {
        EXPECT_NEAR(*rating.rating, 1000, 1e-9);
        EXPECT_GT(*rating.high - *rating.low, 100);
    }
}

TEST(BradleyTerry, Anchor_HasNoIntervalSinceItIsGiven)
{
    const auto ratings = fitBradleyTerry({2, {{0, 1, 60, 40, 0}}, Anchor{1, 1500}, 0.95});
    ASSERT_TRUE(ratings);
    EXPECT_FALSE(ratings->models[1].low);
}

TEST(BradleyTerry, AnchorThatNeverLost_IsRefused)
{
    BradleyTerryTask task = undefeated();
    task.anchor = Anchor{0, 1200};
    EXPECT_FALSE(fitBradleyTerry(task));
}

namespace {

/// Seeded battles; few enough that some models never lost or never met others.
BradleyTerryTask seededBattles(std::uint64_t seed, std::size_t models)
{
    Sampler sampler(seed);
    BradleyTerryTask task{models, {}, {}, 0.95};
    for (std::size_t a = 0; a < models; ++a) {
        for (std::size_t b = a + 1; b < models; ++b) {
            if (sampler.uniform() < 0.7)
                continue;
            task.pairings.push_back({a, b, std::floor(4 * sampler.uniform()),
                                     std::floor(3 * sampler.uniform()),
                                     std::floor(1.3 * sampler.uniform())});
        }
    }
    return task;
}

void expectSame(const Rating &first, const Rating &second)
{
    EXPECT_EQ(first.place.standing, second.place.standing);
    EXPECT_EQ(first.rating.has_value(), second.rating.has_value());
    EXPECT_NEAR(first.rating.value_or(0), second.rating.value_or(0), 1e-6);
    EXPECT_NEAR(first.low.value_or(0), second.low.value_or(0), 1e-6);
    EXPECT_NEAR(first.high.value_or(0), second.high.value_or(0), 1e-6);
}

} // namespace

TEST(BradleyTerryProperty, AnUnbeatenNewcomer_MovesNobody)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        BradleyTerryTask task = seededBattles(seed, 8);
        const auto before = fitBradleyTerry(task);
        ASSERT_TRUE(before);
        task.models = 9;
        // It beats a model of the largest group, which stays the largest.
        for (std::size_t model = 0; model < 8; ++model) {
            if (before->models[model].place.group == 0)
                task.pairings.push_back({8, model, 1, 0, 0});
        }
        const auto after = fitBradleyTerry(task);
        ASSERT_TRUE(after);
        for (std::size_t model = 0; model < 8; ++model)
            expectSame(before->models[model], after->models[model]);
        EXPECT_FALSE(after->models[8].rating);
    }
}

TEST(BradleyTerryProperty, OrderAndSidesOfRows_ChangeNothing)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const BradleyTerryTask task = seededBattles(seed, 8);
        BradleyTerryTask turned = task;
        std::ranges::reverse(turned.pairings);
        for (Pairing &pairing : turned.pairings)
            pairing = {pairing.b, pairing.a, pairing.winsB, pairing.winsA, pairing.ties};
        const auto first = fitBradleyTerry(task);
        const auto second = fitBradleyTerry(turned);
        ASSERT_TRUE(first && second);
        for (std::size_t model = 0; model < 8; ++model)
            expectSame(first->models[model], second->models[model]);
    }
}

// Two models: win and loss are as a : b, and ν√(ab) says how many ties go with them.
TEST(Davidson, TwoModels_HaveTheOddsOfTheirWinsAndTheirShareOfTies)
{
    BradleyTerryTask task{2, {{0, 1, 48, 12, 40}}, Anchor{1, 1000}, 0.95, TieRule::Davidson};
    const auto ratings = fitBradleyTerry(task);
    ASSERT_TRUE(ratings) << message(ratings.error());
    EXPECT_NEAR(*ratings->models[0].rating, 1000 + kPointsPerLogit * std::log(4.0), 1e-3);
    EXPECT_NEAR(ratings->groups[0].nu, 40 / std::sqrt(48.0 * 12), 1e-6);
}

// Strengths 0.8, 0.2 and -1, ν = 1.5: expected counts must lead back to them.
TEST(Davidson, ExpectedCounts_LeadBackToTheStrengths)
{
    const std::array<double, 3> strengths{0.8, 0.2, -1};
    BradleyTerryTask task{3, {}, {}, 0.95, TieRule::Davidson};
    for (std::size_t a = 0; a < 3; ++a) {
        for (std::size_t b = a + 1; b < 3; ++b) {
            const double half = std::exp((strengths[a] - strengths[b]) / 2);
            const double sum = half + 1 / half + 1.5;
            task.pairings.push_back({a, b, 100 * half / sum, 100 / half / sum, 150 / sum});
        }
    }
    const auto ratings = fitBradleyTerry(task);
    ASSERT_TRUE(ratings) << message(ratings.error());
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR((*ratings->models[i].rating - 1000) / kPointsPerLogit, strengths[i], 1e-6);
    EXPECT_NEAR(ratings->groups[0].nu, 1.5, 1e-6);
}

TEST(Davidson, WithoutTies_RatesAsHalfWinsDo)
{
    BradleyTerryTask task = baseball();
    const auto half = fitBradleyTerry(task);
    task.ties = TieRule::Davidson;
    const auto davidson = fitBradleyTerry(task);
    ASSERT_TRUE(half && davidson);
    EXPECT_NEAR(*half->models[0].rating, *davidson->models[0].rating, 1e-6);
}

TEST(Davidson, NothingButTies_IsRefused)
{
    EXPECT_FALSE(fitBradleyTerry({2, {{0, 1, 0, 0, 9}}, {}, 0.95, TieRule::Davidson}));
}

namespace {

std::optional<FirstPlace> firstOf(const BradleyTerryTask &task)
{
    const auto ratings = fitBradleyTerry(task);
    EXPECT_TRUE(ratings);
    return ratings ? firstPlaceOf(task, *ratings, 0) : std::nullopt;
}

} // namespace

// 60 : 40. Twenty wins fewer draw level, so 21 change the first place; the other needs 21 more.
TEST(FirstPlace, TwoModels_TellHowManyBattlesDecide)
{
    const FirstPlace first = firstOf({2, {{0, 1, 60, 40, 0}}, {}, 0.95}).value();
    EXPECT_EQ(first.leader, 0U);
    EXPECT_EQ(first.heir, 1U);
    EXPECT_EQ(first.fewer, 21);
    EXPECT_EQ(first.more, 21);
    EXPECT_NEAR(first.lead, kPointsPerLogit * std::log(1.5), 1e-6);
    const double needed = std::pow(1.959964 / std::log(1.5), 2) / (100 * 0.24);
    EXPECT_NEAR(*first.timesAsMany, needed, 1e-3);
}

// A draw is no first place: one win more than what draws level.
TEST(FirstPlace, WinsThatOnlyDrawLevel_AreNotEnough)
{
    struct Case {
        double won, lost, more;
    };
    for (const auto &[won, lost, more] :
         {Case{5, 3, 3}, {11, 9, 3}, {8, 7, 2}, {3, 1, 3}, {10, 3, 8}}) {
        for (const TieRule rule : {TieRule::HalfWins, TieRule::Davidson}) {
            const FirstPlace first = firstOf({2, {{0, 1, won, lost, 0}}, {}, 0.95, rule}).value();
            EXPECT_EQ(first.more, more) << won << ':' << lost;
            EXPECT_EQ(first.fewer, more) << won << ':' << lost;
        }
        // The same beside a third that both beat alike.
        const FirstPlace first
            = firstOf({3, {{0, 1, won, lost, 0}, {0, 2, 6, 2, 0}, {1, 2, 6, 2, 0}}, {}, 0.95})
                  .value();
        EXPECT_EQ(first.more, more) << won << ':' << lost;
    }
}

// The number of battles left out is checked by fitting anew: one fewer of them does not do.
TEST(FirstPlace, Baseball_IsHeldByAFewGames)
{
    const FirstPlace first = firstOf(baseball()).value();
    EXPECT_EQ(first.leader, 0U);
    EXPECT_EQ(first.runnerUp, 1U);
    EXPECT_GE(*first.fewer, 2);
    EXPECT_LE(*first.fewer, 4);
    EXPECT_GT(*first.timesAsMany, 1) << "Milwaukee is not surely ahead";
}

TEST(FirstPlace, BelowAModelThatNeverLost_IsNotToldForTheRest)
{
    EXPECT_FALSE(firstOf(undefeated()));
}
