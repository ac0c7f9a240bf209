// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gtest/gtest.h>

using namespace podium;
using podium::tests::SmallWorld;

namespace {

using CountKind = CountingRule::Kind;

/// Two labs of almost the same index, and one far below; a hundred questions in each evaluation.
SmallWorld closeRace()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR");
    const auto add = [&world](const char *name, const char *lab, double index, const char *day) {
        world.addModel(name, lab, index);
        world.model().released = parseDate(day);
    };
    add("GPT", "OpenAI", 60, "2025-09-23");
    add("Qwen", "Alibaba", 59.5, "2025-09-23");
    add("EXAONE", "LG", 20, "2025-09-23");
    return world;
}

View counted(CountKind kind, double number = 0)
{
    View view;
    view.countingRule = {kind, number};
    view.certainty.shown = true;
    return view;
}

CountryResult countryIn(const Dataset &dataset, const View &view, std::string_view code)
{
    const auto answered = answer(dataset, view);
    if (!answered)
        return {};
    for (const CountryResult &country : answered->countries) {
        if (country.country == code)
            return country;
    }
    return {};
}

} // namespace

TEST(CountIntervals, AModelNearTheBar_MayBeCountedOrNot)
{
    const SmallWorld world = closeRace();
    const CountryResult first = countryIn(world.dataset, counted(CountKind::Count, 1), "US");
    EXPECT_EQ(first.value, 1);
    ASSERT_TRUE(first.low.has_value());
    EXPECT_EQ(*first.low, 0);
    EXPECT_EQ(*first.high, 1);
    // Half a point apart with errors of almost five each: as good as a coin, which spreads by 1/2.
    EXPECT_NEAR(first.standardError.value_or(0), 0.5, 0.01);
}

TEST(CountIntervals, AModelFarFromTheBar_IsSure)
{
    const SmallWorld world = closeRace();
    const CountryResult last = countryIn(world.dataset, counted(CountKind::Count, 2), "KR");
    EXPECT_EQ(last.value, 0);
    ASSERT_TRUE(last.high.has_value());
    EXPECT_EQ(*last.high, 0);
}

TEST(CountIntervals, DaysAtTheFrontier_ChangeHandsWithTheErrors)
{
    const SmallWorld world = closeRace();
    const CountryResult first = countryIn(world.dataset, counted(CountKind::FrontierShare), "US");
    EXPECT_EQ(first.value, 1);
    ASSERT_TRUE(first.low.has_value());
    EXPECT_EQ(*first.low, 0);
    EXPECT_EQ(*first.high, 1);
}

TEST(CountIntervals, ModelsFilteredOut_StillTakePlacesInTheWorld)
{
    const SmallWorld world = closeRace();
    View view = counted(CountKind::Count, 1);
    view.include = {"CN"};
    const CountryResult second = countryIn(world.dataset, view, "CN");
    EXPECT_EQ(second.value, 0);
    ASSERT_TRUE(second.high.has_value());
    EXPECT_EQ(*second.high, 1);
}

TEST(CountIntervals, ARuleThatCountsWhateverTheIndex_HasNone)
{
    const SmallWorld world = closeRace();
    EXPECT_FALSE(countryIn(world.dataset, counted(CountKind::Herfindahl), "US").low.has_value());
}

TEST(CountIntervals, OneErrorInTheWorldNotKnown_LeavesAllWithout)
{
    SmallWorld world = closeRace();
    world.addModel("Guess", "LG", 59);
    Model &guessed = world.model();
    world.withoutScore(0).withoutScore(1);
    guessed.publishedIndex = 59;
    guessed.publishedBasis = PublishedBasis::Estimated;
    View view = counted(CountKind::Count, 1);
    view.estimated = true;
    EXPECT_EQ(countryIn(world.dataset, view, "US").value, 1);
    EXPECT_FALSE(countryIn(world.dataset, view, "US").low.has_value());
}

TEST(CountIntervals, CountsThatNoErrorChanges_HaveTheirRank)
{
    const SmallWorld world = closeRace();
    const CountryResult last = countryIn(world.dataset, counted(CountKind::LabsOver, 40), "KR");
    EXPECT_EQ(last.value, 0);
    EXPECT_EQ(last.rankLow, 3) << "two countries have a lab above the bar whatever the errors";
    EXPECT_EQ(last.rankHigh, 3);
    EXPECT_EQ(countryIn(world.dataset, counted(CountKind::LabsOver, 40), "US").rankHigh, 2);
}
