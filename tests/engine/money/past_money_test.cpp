// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/all_years.h"
#include "app/engine/money/money_index.h"
#include "app/engine/money/profile.h"
#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Figures of 2 October 2025 and of a year later; money, a programme and an event on both sides.
Dataset twoDays()
{
    SmallWorld world;
    world.addLab("upstage", "KR").addModel("Solar", "upstage", 30);
    Snapshot later = world.dataset.snapshots.front();
    later.id = "2026-10-02";
    later.date = *parseDate("2026-10-02");
    world.dataset.snapshots.push_back(later);
    Ledger &ledger = world.dataset.ledger;
    for (const char *day : {"2025-03-03", "2026-03-03"}) {
        FundingRound round;
        round.id = day;
        round.announced = parseDate(day);
        round.amount = {Decimal::whole(100), "USD"};
        round.counted = true;
        ledger.rounds.push_back(round);
        PublicProgramme programme;
        programme.id = programme.nameEn = std::string("Plan of ") + day;
        programme.country = "KR";
        programme.announced = parseDate(day);
        programme.amount = {Decimal::whole(10), "USD"};
        ledger.programmes.push_back(programme);
        LedgerEvent event;
        event.titleEn = std::string("Event of ") + day;
        event.date = *parseDate(day);
        event.country = "KR";
        ledger.events.push_back(event);
    }
    CountryFigure figure;
    figure.country = "KR";
    figure.metric = "budget";
    figure.firstYear = figure.lastYear = 2027;
    ledger.figures = {figure};
    return world.dataset;
}

std::vector<std::string> itemsOf(const std::vector<ProfileRow> &rows, ProfileSection section)
{
    std::vector<std::string> out;
    for (const ProfileRow &row : rows) {
        if (row.section == section)
            out.push_back(section == ProfileSection::Raised ? row.amount->toText() : row.item);
    }
    return out;
}

std::vector<ProfileRow> profileOn(const char *snapshot)
{
    View view;
    view.snapshot = snapshot;
    view.money.profile = {"KR"};
    auto found = profile(twoDays(), view);
    EXPECT_TRUE(found);
    return found ? found->subject : std::vector<ProfileRow>();
}

TEST(PastMoney, ProfileOfAPastDay_HasNothingAnnouncedLater)
{
    const auto rows = profileOn("2025-10-02");
    EXPECT_THAT(itemsOf(rows, ProfileSection::Raised), ElementsAre("100"));
    EXPECT_THAT(itemsOf(rows, ProfileSection::Programmes), ElementsAre("Plan of 2025-03-03"));
    EXPECT_THAT(itemsOf(rows, ProfileSection::Events), ElementsAre("Event of 2025-03-03"));
    EXPECT_THAT(itemsOf(rows, ProfileSection::Figures), IsEmpty());
    for (const ProfileRow &row : rows)
        EXPECT_TRUE(row.section != ProfileSection::Raised || row.date == "2015-01-01/2025-10-02")
            << row.date;
}

TEST(PastMoney, SourceOfAnEconomy_IsItsEditionOrAsItIsNamed)
{
    const auto sourceOf = [](const char *edition) {
        Dataset dataset = twoDays();
        dataset.ledger.economies = {{"KR", 2024, Decimal::whole(5), {}, edition, {}}};
        View view;
        view.money.profile = {"KR"};
        const auto found = profile(dataset, view);
        const auto row
            = std::ranges::find(found->subject, ProfileSection::Economy, &ProfileRow::section);
        return row == found->subject.end() ? std::string() : row->source;
    };
    EXPECT_EQ(sourceOf("WEO-2026-04"), "IMF, World Economic Outlook, 2026-04");
    EXPECT_EQ(sourceOf("WDI-2025-10"), "World Bank, World Development Indicators, 2025-10");
    EXPECT_EQ(sourceOf("World Bank, World Development Indicators"),
              "World Bank, World Development Indicators");
}

TEST(PastMoney, ProfileOfTheNewestDay_HasAll)
{
    const auto rows = profileOn("2026-10-02");
    EXPECT_THAT(itemsOf(rows, ProfileSection::Raised), ElementsAre("200"));
    EXPECT_THAT(itemsOf(rows, ProfileSection::Programmes),
                ElementsAre("Plan of 2025-03-03", "Plan of 2026-03-03"));
    EXPECT_THAT(itemsOf(rows, ProfileSection::Figures), ElementsAre("budget"));
}

TEST(PastMoney, AllYears_EndOnTheDayThatIsAskedFor)
{
    View view;
    view.asOf = parseDate("2026-03-02");
    fillPeriod(view.money);
    const auto found = answer(twoDays(), view);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->funding.rows.size(), 1u);
    EXPECT_EQ(found->funding.events.size(), 1u);
    EXPECT_EQ(found->funding.programmes.size(), 1u);
    view.money.to = parseDate("2026-12-31");
    EXPECT_EQ(answer(twoDays(), view)->funding.rows.size(), 2u) << "a period named is kept";
}

/// Labs with ten times more money each, of which the last has the highest index.
SmallWorld labsWithMoney(int number)
{
    SmallWorld world;
    int money = 10;
    for (int i = 0; i < number; ++i) {
        const std::string lab = "lab" + std::to_string(i);
        world.addLab(lab, "US").addModel("Model " + lab, lab, i + 1 == number ? 90 : 10 + 5 * i);
        FundingRound round;
        round.lab = world.dataset.labs.size() - 1;
        round.announced = parseDate("2025-03-03");
        round.amount = {Decimal::whole(money), "USD"};
        round.counted = true;
        world.dataset.ledger.rounds.push_back(round);
        money *= 10;
    }
    return world;
}

MoneyIndex foundByLab(const Dataset &dataset)
{
    View view;
    view.money.indexBy = SumBy::Lab;
    return moneyIndex(dataset, view).value().subject;
}

TEST(MoneyIndex, OfEightMeasuredLabs_HasSureDistancesFromTheLine)
{
    const MoneyIndex found = foundByLab(labsWithMoney(8).dataset);
    EXPECT_EQ(found.residualBound(), Bound::Exact);
    EXPECT_EQ(found.points.front().key, "lab7");
    for (const MoneyPoint &point : found.points)
        EXPECT_TRUE(point.residual) << point.key;
}

TEST(MoneyIndex, OfSevenLabs_HasNoDistances)
{
    for (const MoneyPoint &point : foundByLab(labsWithMoney(7).dataset).points)
        EXPECT_FALSE(point.residual) << point.key;
}

/// What is not measured of one moves the line for all.
TEST(MoneyIndex, WithAnUnmeasuredModel_HasNoSureDistance)
{
    SmallWorld world = labsWithMoney(8);
    world.addModel("New", "lab2", 0).withoutScore(0);
    EXPECT_EQ(foundByLab(world.dataset).residualBound(), Bound::Unsure);
}

TEST(MoneyIndex, WithUnmeasuredModels_CountsThemByCountry)
{
    SmallWorld world;
    Ledger &ledger = world.dataset.ledger;
    for (const auto &[country, index, money] :
         {std::tuple("US", 30.0, 10), std::tuple("CN", 20.0, 100), std::tuple("FR", 60.0, 1000),
          std::tuple("KR", 90.0, 10000)}) {
        world.addLab(country, country).addModel(country, country, index);
        FundingRound round;
        round.lab = world.dataset.labs.size() - 1;
        round.announced = parseDate("2025-03-03");
        round.amount = {Decimal::whole(money), "USD"};
        round.counted = true;
        ledger.rounds.push_back(round);
    }
    world.addModel("Solar Pro", "KR", 0).withoutScore(0);
    world.addModel("Qwen", "CN", 0).withoutScore(0);
    View view;
    view.money.indexBy = SumBy::Country;
    const auto found = moneyIndex(world.dataset, view);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->subject.fitted, 4);
    EXPECT_EQ(found->subject.unmeasured, 2);
    for (const MoneyPoint &point : found->subject.points) {
        EXPECT_EQ(point.unmeasured, point.key == "KR" || point.key == "CN" ? 1 : 0);
    }
}

} // namespace
} // namespace podium::tests
