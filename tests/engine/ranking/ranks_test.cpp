// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/ranks.h"

#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/uncertainty/sampler.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace podium;
using testing::ElementsAre;

namespace {

std::vector<int> ranksOf(const std::vector<double> &values, double tolerance)
{
    std::vector<int> out;
    for (const Rank &rank : competitionRanks(values, tolerance))
        out.push_back(rank.rank);
    return out;
}

/// By sorting, as answers do.
std::vector<int> sortedRanks(const std::vector<double> &values, double tolerance)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, std::ranges::greater{},
                      [&values](std::size_t i) { return values[i]; });
    std::vector<double> descending;
    for (const std::size_t position : order)
        descending.push_back(values[position]);
    const std::vector<int> ranks = ranksOf(descending, tolerance);
    std::vector<int> out(values.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        out[order[place]] = ranks[place];
    return out;
}

std::vector<double> normalIndices(std::size_t size, double deviation)
{
    Sampler sampler(9);
    std::vector<double> values(size);
    std::ranges::generate(values, [&] { return 40 + deviation * sampler.normal(); });
    return values;
}

constexpr double kNothing = -std::numeric_limits<double>::infinity();
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST(CompetitionRanks, Values_WithATie_SkipTheNextRank)
{
    EXPECT_THAT(ranksOf({50, 40, 40, 30}, 0), ElementsAre(1, 2, 2, 4));
}

TEST(CompetitionRanks, SmallSteps_NeverChainIntoOneLongTie)
{
    EXPECT_THAT(ranksOf({50, 49.95, 49.9, 49.85}, 0.1), ElementsAre(1, 1, 1, 4));
}

TEST(CompetitionRanks, Tolerance_IsIncluded)
{
    EXPECT_THAT(ranksOf({42.7, 42.6}, 0.1), ElementsAre(1, 1));
    EXPECT_THAT(ranksOf({42.7, 42.59}, 0.1), ElementsAre(1, 2));
}

TEST(CompetitionRanks, Nothing_HasNoRanks)
{
    EXPECT_TRUE(competitionRanks({}, 0).empty());
}

TEST(CompetitionRanks, Tied_IsSetForTheWholeGroupAndNobodyElse)
{
    const auto ranks = competitionRanks({50, 40, 40, 30}, 0);
    EXPECT_FALSE(ranks[0].tied);
    EXPECT_TRUE(ranks[1].tied);
    EXPECT_TRUE(ranks[2].tied);
    EXPECT_FALSE(ranks[3].tied);
}

TEST(RanksByPosition, Values_TieWithinTheToleranceAndNothingHasNoRank)
{
    EXPECT_THAT(ranksByPosition({10, kNothing, 20, 19.95, 5}, 0.1), ElementsAre(3, 0, 1, 1, 4));
    EXPECT_THAT(ranksByPosition({kUnknown, 20, 30}, 0.1), ElementsAre(0, 2, 1));
}

TEST(RanksByPosition, WithoutAnyValue_GiveNoRank)
{
    EXPECT_THAT(ranksByPosition({}, 0.1), ElementsAre());
    EXPECT_THAT(ranksByPosition({kUnknown, kNothing}, 0.1), ElementsAre(0, 0));
}

TEST(RanksByPosition, EqualValues_AllShareTheFirstRank)
{
    EXPECT_EQ(ranksByPosition(std::vector<double>(5000, 42.0), 0.005), std::vector<int>(5000, 1));
}

TEST(RanksByPosition, ManyValues_AgreeWithSorting)
{
    // From many values in each tie to one in hundreds, and to none.
    for (const double tolerance : {5.0, 0.5, 0.01, 0.005, 0.0}) {
        for (const double deviation : {10.0, 0.05}) {
            const std::vector<double> values = normalIndices(20'000, deviation);
            EXPECT_EQ(ranksByPosition(values, tolerance), sortedRanks(values, tolerance))
                << tolerance << ' ' << deviation;
        }
    }
}

TEST(RanksByPosition, ValuesOnTheEdgeOfATie_AgreeWithSorting)
{
    // Steps of a hundredth: every tenth value stands exactly one tolerance below a group's first.
    std::vector<double> values;
    for (int i = 0; i < 30'000; ++i)
        values.push_back(i % 3000 * 0.01);
    EXPECT_EQ(ranksByPosition(values, 0.1), sortedRanks(values, 0.1));
    EXPECT_EQ(ranksByPosition(values, 0.09), sortedRanks(values, 0.09));
}

TEST(RanksByPosition, UnknownValuesAmongMany_DoNotMoveTheOthers)
{
    std::vector<double> values = normalIndices(20'000, 10);
    const std::vector<int> before = ranksByPosition(values, 0.005);
    values.push_back(kUnknown);
    values.push_back(kNothing);
    std::vector<int> after = ranksByPosition(values, 0.005);
    EXPECT_EQ(after.back(), 0);
    EXPECT_EQ(after[20'000], 0);
    after.resize(20'000);
    EXPECT_EQ(after, before);
}

TEST(PositionsUpTo, ARank_AreBestFirstWithTiesAtTheEdge)
{
    const std::vector<double> values{10, 30, 20, kUnknown, 20, 40};
    const std::vector<int> ranks = ranksByPosition(values, 0);
    EXPECT_THAT(positionsUpTo(values, ranks, 3), ElementsAre(5, 1, 2, 4));
    EXPECT_THAT(positionsUpTo(values, ranks, 2), ElementsAre(5, 1));
}
