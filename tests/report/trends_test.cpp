// SPDX-License-Identifier: GPL-3.0-or-later
//
// Countries and time on the figures that ship.
#include "app/engine/comparison/pareto.h"
#include "app/engine/trends/frontier.h"
#include "app/engine/trends/history.h"
#include "app/engine/trends/lag.h"
#include "tests/report/shipped_dataset.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <stdexcept>

using namespace podium;
using namespace podium::tests;

namespace {

const CountryResult &countryOf(const Answer &answer, std::string_view code)
{
    const auto found = std::ranges::find(answer.countries, code, &CountryResult::country);
    if (found == answer.countries.end())
        throw std::runtime_error("no such country");
    return *found;
}

} // namespace

TEST(ShippedTrends, SouthKoreaWithoutMotif_StandsAt41Point6)
{
    View view = viewOf("2026-08-22");
    view.withoutBestLab = true;
    const Answer answer = shippedAnswer(view);
    const CountryResult &korea = countryOf(answer, "KR");
    EXPECT_NEAR(korea.value, 47.4, 0.05);
    EXPECT_EQ(shippedDataset().labs[*korea.labs.front().lab].nameEn, "Motif Technologies");
    EXPECT_NEAR(*korea.withoutBestLab, 41.6, 0.05);
    EXPECT_FALSE(countryOf(answer, "FR").withoutBestLab) << "Mistral alone is ranked";
}

TEST(ShippedTrends, FrontierShares_SumToOne)
{
    View view = viewOf("2026-08-22");
    view.countingRule = {CountingRule::Kind::FrontierShare, 0};
    for (const Seats seats : {Seats::Source, Seats::Split}) {
        view.seats = seats;
        double sum = 0;
        for (const CountryResult &country : shippedAnswer(view).countries)
            sum += country.value;
        EXPECT_NEAR(sum, 1, 1e-12);
    }
}

TEST(ShippedTrends, LabsOfTwoCountries_AreThoseTheDataNames)
{
    std::vector<std::string> names;
    for (const Lab &lab : shippedDataset().labs) {
        if (!lab.otherCountries.empty())
            names.push_back(lab.id);
    }
    EXPECT_THAT(names, testing::IsSupersetOf({"cohere", "google", "servicenow", "zai"}));
    EXPECT_THAT(names, testing::Not(testing::Contains("inception"))) << "a name shared by chance";
}

TEST(ShippedTrends, ChinaBehindTheUs_ByTheDayTheUsHadItsIndex)
{
    View view = viewOf("2026-08-22");
    view.trends.reference = "US";
    const Answer answer = shippedAnswer(view);
    const auto lags = lagsOf(shippedDataset(), answer);
    ASSERT_TRUE(lags);
    const auto china = std::ranges::find(lags->groups, "CN", &GroupLag::group);
    ASSERT_NE(china, lags->groups.end());
    // Kimi K3 has 59.7; the US had 62.1 with Claude Fable 5 on 9 June 2026, 57.3 before: 74 days.
    EXPECT_NEAR(china->months, 74 / kDaysPerMonth, 1e-9);
    EXPECT_FALSE(china->low) << "models of its own that nobody measured may stand nearer";
}

TEST(ShippedTrends, OldSnapshot_LeavesOutWhatHasNoDate)
{
    View view = viewOf("2025-10-02");
    view.estimated = true;
    const Frontiers found = frontiersOf(shippedDataset(), shippedAnswer(view));
    std::size_t steps = 0;
    for (const GroupFrontier &group : found.groups) {
        steps += group.steps.size();
        EXPECT_TRUE(std::ranges::is_sorted(group.steps, {}, &DatedLine::released));
    }
    EXPECT_GT(steps, found.groups.size());
    EXPECT_EQ(found.lastDay, parseDate("2025-10-02"));
}

TEST(ShippedTrends, HistoryOfKorea_HasASegmentForEachVersion)
{
    View view;
    view.trends.items = {"KR"};
    const auto answered = history(shippedDataset(), view);
    ASSERT_TRUE(answered);
    const std::vector<HistoryLine> &lines = answered->subject;
    std::vector<std::string> methods;
    for (const HistorySegment &segment : lines.front().segments)
        methods.push_back(shippedDataset().methods[segment.method].id);
    EXPECT_THAT(methods, testing::ElementsAre("v2.2", "v3.0", "v4.0", "v4.1", "v4.3.2"));
    EXPECT_EQ(lines.front().segments[1].points.size(), 4u);
    view.trends.joined = true;
    EXPECT_FALSE(history(shippedDataset(), view));
}

TEST(ShippedTrends, Pareto_HoldsTheCheapestAndTheBestOfThoseSold)
{
    const Answer answer = shippedAnswer(viewOf("2026-08-22"));
    const ParetoFrontier found = paretoFrontier(shippedDataset(), answer);
    EXPECT_EQ(found.points.front().standing, ParetoStanding::Frontier);
    const auto best = std::ranges::min_element(found.points, {}, &ParetoPoint::line);
    EXPECT_EQ(best->standing, ParetoStanding::Frontier);
    for (const ParetoPoint &point : found.points)
        EXPECT_EQ(point.better.has_value(), point.standing != ParetoStanding::Frontier);
}
