// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "app/engine/ranking/ranks.h"

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
