// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/lag.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/trends/frontier.h"
#include "app/engine/trends/lag_days.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

using namespace podium;
using podium::tests::SmallWorld;

namespace {

const std::vector<DatedIndex> kLeader{{0, 20, 0}, {100, 50, 0}, {200, 60, 0}, {300, 80, 0}};

Model &addDated(SmallWorld &world, const char *name, const char *lab, double index, const char *day)
{
    world.addModel(name, lab, index);
    world.model().released = parseDate(day);
    return world.model();
}

/// US reached 50 on 4 July 2025, 90 days before the snapshot of 2 October.
SmallWorld threeCountries()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR");
    addDated(world, "GPT 1", "OpenAI", 30, "2025-01-01");
    addDated(world, "GPT 2", "OpenAI", 50, "2025-07-04");
    addDated(world, "Qwen", "Alibaba", 45, "2025-09-01");
    addDated(world, "EXAONE", "LG", 25, "2025-09-01");
    world.addModel("Undated", "LG", 99);
    return world;
}

GroupLag lagOf(const Lags &lags, std::string_view group)
{
    for (const GroupLag &lag : lags.groups) {
        if (lag.group == group)
            return lag;
    }
    ADD_FAILURE() << group << " has no lag";
    return {};
}

Result<Lags> lags(const Dataset &dataset, const std::string &reference)
{
    View view;
    view.trends.reference = reference;
    return lagsOf(dataset, *answer(dataset, view));
}

} // namespace

TEST(Lag, Behind_CountsFromTheDayTheReferenceHadTheLevel)
{
    EXPECT_DOUBLE_EQ(lagBetween({{350, 55, 0}}, kLeader, 400).days, 200);
    EXPECT_DOUBLE_EQ(lagBetween({{350, 60, 0}}, kLeader, 400).days, 200) << "as high is enough";
    EXPECT_DOUBLE_EQ(lagBetween({{350, 60.1, 0}}, kLeader, 400).days, 100);
    EXPECT_DOUBLE_EQ(lagBetween({{10, 55, 0}, {350, 40, 0}}, kLeader, 400).days, 200)
        << "the frontier, not the last model";
}

TEST(Lag, Ahead_IsTheReferencesLagWithTheOtherSign)
{
    const std::vector<DatedIndex> ahead{{50, 70, 0}, {120, 85, 0}, {130, 95, 0}};
    EXPECT_DOUBLE_EQ(lagBetween(ahead, kLeader, 400).days, -280);
    EXPECT_DOUBLE_EQ(lagBetween(kLeader, ahead, 400).days, 280);
    EXPECT_FALSE(lagBetween(ahead, kLeader, 400).atLeast);
}

TEST(Lag, LevelPassedByTheFirstModel_IsAtLeast)
{
    const FrontierLag lag = lagBetween({{350, 10, 0}}, kLeader, 400);
    EXPECT_TRUE(lag.atLeast);
    EXPECT_DOUBLE_EQ(lag.days, 400);
    EXPECT_TRUE(lagBetween({{350, 99, 0}}, kLeader, 400).atLeast) << "ahead with its first model";
    EXPECT_FALSE(lagBetween({{350, 21, 0}}, kLeader, 400).atLeast);
}

/// A reference that rises 0.1 points a day without error turns an error of 1 point into 10 days.
TEST(LagInterval, ScoreNoise_BecomesDaysOfTheSlope)
{
    LagWorld world;
    world.day = 1000;
    world.groups.resize(2);
    for (int day = 0; day < 1000; ++day) {
        world.groups[0].push_back(world.entries.size());
        world.entries.push_back({static_cast<double>(day), 0.1 * day, 0});
    }
    world.groups[1] = {world.entries.size()};
    world.entries.push_back({1000, 50.05, 1});
    const LagInterval interval = lagIntervals(world, {40'000, 7, 0.95, 0})[1];
    // The level is reached on day 501: 499 days behind, ±19.6; half a day for the steps.
    EXPECT_NEAR(interval.low, 499 - 19.6, 0.9);
    EXPECT_NEAR(interval.high, 499 + 19.6, 0.9);
    EXPECT_DOUBLE_EQ(interval.ahead, 0);
}

/// One model each: P(ahead) = Φ(gap / SE of the difference).
TEST(LagInterval, ShareAhead_FollowsTheNormalAndItsCorrelation)
{
    const LagWorld world{100, {{10, 50, 1}, {20, 51, 1}}, {{0}, {1}}, 0};
    EXPECT_NEAR(lagIntervals(world, {40'000, 7, 0.95, 0})[1].ahead, 0.7602, 0.006);
    EXPECT_NEAR(lagIntervals(world, {40'000, 7, 0.95, 0.5})[1].ahead, 0.8413, 0.006);
    EXPECT_DOUBLE_EQ(lagIntervals(world, {1000, 7, 0.95, 0})[0].ahead, 0)
        << "the reference is never ahead of itself";
}

TEST(LagInterval, SameSeed_SameInterval)
{
    const LagWorld world{
        100, {{10, 50, 1}, {20, 51, 1}, {30, 52, 3}, {40, 51, 2}}, {{0, 2}, {1, 3}}, 0};
    const auto first = lagIntervals(world, {500, 7, 0.9, 0.2});
    const auto again = lagIntervals(world, {500, 7, 0.9, 0.2});
    const auto other = lagIntervals(world, {500, 8, 0.9, 0.2});
    EXPECT_EQ(first[1].low, again[1].low);
    EXPECT_EQ(first[1].ahead, again[1].ahead);
    EXPECT_NE(first[1].ahead, other[1].ahead);
}

TEST(Lags, MonthsBehind_AreByCountryWithStandings)
{
    const auto found = lags(threeCountries().dataset, "US");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->withoutDate, 1);
    ASSERT_EQ(found->groups.size(), 3u);
    EXPECT_EQ(found->groups[0].group, "US");
    EXPECT_EQ(found->groups[0].standing, LagStanding::Reference);
    EXPECT_FALSE(found->groups[0].low);
    const GroupLag china = lagOf(*found, "CN");
    EXPECT_EQ(china.standing, LagStanding::Behind);
    EXPECT_NEAR(china.months, 90 / 30.436875, 1e-9);
    EXPECT_EQ(china.bound, Bound::Exact);
    EXPECT_LE(*china.low, china.months);
    EXPECT_GE(*china.high, china.months);
    EXPECT_GT(*china.ahead, 0.05) << "5 points with a standard error of 5";
    EXPECT_LT(*china.ahead, 0.30);
    EXPECT_EQ(lagOf(*found, "KR").bound, Bound::AtLeast);
}

TEST(Lags, BehindAReferenceThatIsItselfBehind_IsAhead)
{
    const auto found = lags(threeCountries().dataset, "CN");
    EXPECT_EQ(lagOf(*found, "US").standing, LagStanding::Ahead);
    EXPECT_NEAR(lagOf(*found, "US").months, -90 / 30.436875, 1e-9);
    EXPECT_EQ(found->groups.front().group, "US") << "the furthest ahead first";
}

TEST(Lags, WithoutReference_TheHighestFrontierIsIt)
{
    EXPECT_EQ(lags(threeCountries().dataset, "")->reference, "US");
}

TEST(Lags, UnknownReference_IsRefusedWithThoseThereAre)
{
    const auto found = lags(threeCountries().dataset, "FR");
    ASSERT_FALSE(found);
    EXPECT_EQ(
        message(found.error()),
        "\"FR\" has no ranked model with a release date to lag behind; there are CN, KR, US.");
}

TEST(Lags, NoDatedModel_IsRefused)
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addModel("GPT", "OpenAI", 50);
    const auto found = lags(world.dataset, "");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Error::Kind::Empty);
}

TEST(Lags, WithoutTheErrorOfItsBestModel_AGroupHasNoInterval)
{
    SmallWorld world = threeCountries();
    for (Evaluation &evaluation : world.dataset.evaluations)
        evaluation.questions.reset();
    const auto found = lags(world.dataset, "US");
    EXPECT_NEAR(lagOf(*found, "CN").months, 90 / 30.436875, 1e-9);
    EXPECT_FALSE(lagOf(*found, "CN").low);
    EXPECT_FALSE(lagOf(*found, "CN").ahead);
    EXPECT_EQ(found->withoutError, 4);
}

// China is at 45, which the United States first measured on 4 July. A model of theirs that nobody
// measured was out in March: it may have been there before.
TEST(Lags, WhereTheReferenceHasAnUnmeasuredModelFromBefore_AreAtLeast)
{
    auto world = threeCountries();
    const auto measured = lagOf(*lags(world.dataset, "US"), "CN");
    EXPECT_EQ(measured.bound, Bound::Exact);
    addDated(world, "GPT 1.5", "OpenAI", 0, "2025-03-01");
    world.withoutScore(0);
    const auto found = lags(world.dataset, "US");
    const GroupLag china = lagOf(*found, "CN");
    EXPECT_EQ(china.months, measured.months);
    EXPECT_EQ(china.bound, Bound::AtLeast);
    ASSERT_TRUE(china.low);
    EXPECT_LE(*china.low, china.months);
    EXPECT_FALSE(china.high) << "open upwards";
    EXPECT_EQ(found->unmeasured, 1);
}

TEST(Lags, WhereTheReferencesUnmeasuredModelCameLater_AreWhatTheyWere)
{
    auto world = threeCountries();
    addDated(world, "GPT 3", "OpenAI", 0, "2025-08-01");
    world.withoutScore(0);
    EXPECT_EQ(lagOf(*lags(world.dataset, "US"), "CN").bound, Bound::Exact);
}

// Qwen 2 may be higher than what China was measured at: it can only be less far behind.
TEST(Lags, WhereTheFollowerHasAnUnmeasuredModel_AreAtMost)
{
    auto world = threeCountries();
    addDated(world, "Qwen 2", "Alibaba", 0, "2025-09-15");
    world.withoutScore(0);
    const GroupLag china = lagOf(*lags(world.dataset, "US"), "CN");
    EXPECT_EQ(china.bound, Bound::AtMost);
    EXPECT_EQ(china.unmeasured, 1);
    EXPECT_FALSE(china.low) << "open downwards";
    ASSERT_TRUE(china.high);
    EXPECT_GE(*china.high, china.months);
    const GroupLag ahead = lagOf(*lags(world.dataset, "CN"), "US");
    EXPECT_EQ(ahead.bound, Bound::AtMost) << "told of the months it is ahead";
    EXPECT_FALSE(ahead.high) << "the same lag seen from the other side";
    ASSERT_TRUE(ahead.low);
}

TEST(Lags, WhereBothHaveUnmeasuredModels_AreSureOfNoDirection)
{
    auto world = threeCountries();
    addDated(world, "GPT 1.5", "OpenAI", 0, "2025-03-01");
    world.withoutScore(0);
    addDated(world, "Qwen 2", "Alibaba", 0, "2025-09-15");
    world.withoutScore(0);
    addDated(world, "Solar", "LG", 0, "2025-09-15");
    world.withoutScore(0);
    const auto found = lags(world.dataset, "US");
    for (const char *country : {"CN", "KR"}) {
        const GroupLag lag = lagOf(*found, country);
        EXPECT_EQ(lag.bound, Bound::Unsure) << country;
        EXPECT_FALSE(lag.low) << country;
        EXPECT_FALSE(lag.high) << country;
        EXPECT_FALSE(lag.ahead) << country;
    }
}

TEST(Lags, WithAnEstimateThatCameBefore_AreAtLeast)
{
    auto world = threeCountries();
    addDated(world, "GPT 1.5", "OpenAI", 0, "2025-03-01");
    world.withoutScore(0);
    world.model().publishedIndex = 32;
    world.model().publishedBasis = PublishedBasis::Estimated;
    View view;
    view.estimated = true;
    const auto answered = answer(world.dataset, view);
    const Frontiers all = frontiersOf(world.dataset, *answered);
    for (const GroupFrontier &group : all.groups) {
        EXPECT_EQ(group.unmeasured, group.group == "US" ? 1 : 0);
        EXPECT_EQ(group.atLeastSince.has_value(), group.group == "US");
    }
}

TEST(Lags, NoInterval_IsWithoutWidth)
{
    auto world = threeCountries();
    for (Evaluation &evaluation : world.dataset.evaluations)
        evaluation.questions = 2'000'000'000;
    const auto found = lags(world.dataset, "US");
    ASSERT_TRUE(found);
    for (const GroupLag &lag : found->groups)
        EXPECT_TRUE(!lag.low || !lag.high || *lag.low < *lag.high) << lag.group;
}

// What is estimated may be lower as well as higher than it says.
TEST(Lags, ByAnEstimate_AreSureOfNoDirection)
{
    auto world = threeCountries();
    addDated(world, "Qwen 2", "Alibaba", 0, "2025-09-15");
    world.withoutScore(0);
    world.model().publishedIndex = 47;
    world.model().publishedBasis = PublishedBasis::Estimated;
    View view;
    view.estimated = true;
    view.trends.reference = "US";
    const auto found = lagsOf(world.dataset, *answer(world.dataset, view));
    ASSERT_TRUE(found);
    EXPECT_EQ(lagOf(*found, "CN").bound, Bound::Unsure);
}
