// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/funding.h"
#include "app/engine/money/money_index.h"
#include "app/engine/values/view.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using testing::ElementsAre;

FundingRound roundOf(std::size_t lab, const char *date, const char *amount, const char *currency)
{
    FundingRound out;
    out.id = std::string(date) + ' ' + amount;
    out.lab = lab;
    out.announced = parseDate(date);
    out.amount = {Decimal::parse(amount), currency};
    out.kind = "equity";
    out.counted = true;
    return out;
}

/// The won has a rate only where `wonRate` says so; the US raised 1,000 M, Korea 60 + 1,400 won.
Dataset world(bool wonRate)
{
    SmallWorld world;
    world.addLab("openai", "US").addLab("upstage", "KR").addLab("mistral", "FR");
    Ledger &ledger = world.dataset.ledger;
    ledger.rounds
        = {roundOf(0, "2025-03-03", "1000", "USD"), roundOf(1, "2025-03-03", "60", "USD"),
           roundOf(1, "2026-04-14", "140000", "KRW"), roundOf(2, "2025-03-03", "300", "USD")};
    ledger.rates.perEuroByDay["USD"] = {{*parseDate("2026-04-14"), Decimal::whole(1)}};
    if (wonRate)
        ledger.rates.perEuroByDay["KRW"] = {{*parseDate("2026-04-14"), Decimal::whole(1400)}};
    return world.dataset;
}

std::string text(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return "";
    case Bound::AtLeast:
        return ">= ";
    case Bound::AtMost:
        return "<= ";
    case Bound::Unsure:
        return "? ";
    }
    return {};
}

std::vector<std::string> sums(const Dataset &dataset, SumBy by)
{
    MoneyView view;
    view.sum = by;
    std::vector<std::string> out;
    for (const MoneyTotal &total : answerFunding(dataset, view).totals)
        out.push_back(
            (total.year ? std::to_string(*total.year) : total.country) + ' ' + text(total.bound())
            + total.total.toText() + ", ratio " + text(total.gapBound)
            + (total.ratio ? total.ratio->toText() : "none") + ", short "
            + (total.difference ? total.difference->toText() : std::string("none"))
            + (total.cumulative
                   ? ", so far " + text(total.cumulativeBound) + total.cumulative->toText()
                   : std::string()));
    return out;
}

TEST(PartialSums, WholeSums_HaveExactGaps)
{
    EXPECT_THAT(sums(world(true), SumBy::Country),
                ElementsAre("US 1000, ratio 1, short 0", "FR 300, ratio 3.3, short 700",
                            "KR 160, ratio 6.2, short 840"));
}

TEST(PartialSums, OneLeftOut_IsAtLeastThatMuch_AndItsGapAtMost)
{
    EXPECT_THAT(sums(world(false), SumBy::Country),
                ElementsAre("US 1000, ratio 1, short 0", "FR 300, ratio 3.3, short 700",
                            "KR >= 60, ratio <= 16.7, short 940"));
}

TEST(PartialSums, LargestWithOneLeftOut_HasGapsOfAtLeast_AndNoneToAnotherPartialSum)
{
    Dataset dataset = world(false);
    dataset.ledger.rounds.push_back(roundOf(0, "2026-04-14", "1", "KRW"));
    EXPECT_THAT(sums(dataset, SumBy::Country),
                ElementsAre("US >= 1000, ratio 1, short 0", "FR 300, ratio >= 3.3, short 700",
                            "KR >= 60, ratio ? none, short none"));
}

TEST(PartialSums, YearWithOneLeftOut_MakesAllThatFollowAtLeast)
{
    Dataset dataset = world(false);
    dataset.ledger.rounds.push_back(roundOf(0, "2026-05-01", "5", "USD"));
    dataset.ledger.rounds.push_back(roundOf(0, "2027-05-01", "5", "USD"));
    EXPECT_THAT(sums(dataset, SumBy::Year),
                ElementsAre("2025 1360, ratio 1, short 0, so far 1360",
                            "2026 >= 5, ratio <= 272, short 1355, so far >= 1365",
                            "2027 5, ratio 272, short 1355, so far >= 1370"));
}

TEST(PartialSums, Superlative_IsSureOnlyWhereTheOthersAreWhole)
{
    MoneyView view;
    view.sum = SumBy::Country;
    EXPECT_TRUE(largestIsSure(answerFunding(world(true), view).totals));
    EXPECT_FALSE(largestIsSure(answerFunding(world(false), view).totals));
    EXPECT_TRUE(firstIsSure(answerFunding(world(true), view).labs));
    EXPECT_FALSE(firstIsSure(answerFunding(world(false), view).labs));
}

TEST(PartialSums, CumulativeMoneyOfALab_IsAtLeastAfterARoundLeftOut)
{
    Dataset dataset = world(false);
    dataset.ledger.rounds.push_back(roundOf(1, "2026-05-01", "5", "USD"));
    std::vector<std::string> found;
    for (const FundingRow &row : answerFunding(dataset, {}).rows) {
        if (dataset.ledger.rounds[row.round].lab == 1)
            found.push_back(row.cumulative ? text(row.cumulativeBound) + row.cumulative->toText()
                                           : "none");
    }
    EXPECT_THAT(found, ElementsAre(">= 65", "none", "60"));
}

TEST(PartialSums, ShareOfGdp_IsAtLeast)
{
    Dataset dataset = world(false);
    dataset.ledger.economies = {{"KR", 2025, Decimal::whole(6000), Decimal::whole(50)}};
    MoneyView view;
    view.sum = SumBy::Country;
    view.per = MoneyPer::Gdp;
    const MoneyTotal korea = answerFunding(dataset, view).totals.back();
    ASSERT_TRUE(korea.relative);
    EXPECT_EQ(text(korea.relative->bound) + korea.relative->value.toText(), ">= 1");
}

// A round whose day nobody knows may lie in any period: sums without it are at least so much.
TEST(PartialSums, RoundsWithoutADay_AreLeftOutOfEachPeriod)
{
    Dataset dataset = world(true);
    dataset.ledger.rounds.push_back(roundOf(2, "2025-03-03", "225", "USD"));
    dataset.ledger.rounds.back().announced.reset();
    MoneyView view;
    view.from = parseDate("2025-01-01");
    view.to = parseDate("2026-12-31");
    for (const SumBy by : {SumBy::Lab, SumBy::Country}) {
        view.sum = by;
        const auto totals = answerFunding(dataset, view).totals;
        const auto mistral = std::ranges::find(totals, "FR", &MoneyTotal::country);
        ASSERT_NE(mistral, totals.end());
        EXPECT_EQ(mistral->total.toText(), "300");
        EXPECT_EQ(mistral->leftOut, 1);
        EXPECT_EQ(mistral->bound(), Bound::AtLeast);
        EXPECT_EQ(totals.front().bound(), Bound::Exact) << "of another country";
    }
    const FundingAnswer answer = answerFunding(dataset, view);
    EXPECT_EQ(std::ranges::find(answer.labs, 2u, &LabFunding::lab)->bound(), Bound::AtLeast);
    for (const FundingRow &row : answer.rows) {
        const bool mistral = dataset.ledger.rounds[row.round].lab == 2;
        EXPECT_EQ(row.cumulativeBound, mistral ? Bound::AtLeast : Bound::Exact);
    }
    view.sum = SumBy::Year;
    EXPECT_EQ(answerFunding(dataset, view).totals.back().cumulativeBound, Bound::AtLeast);
    MoneyView later = view;
    later.from = parseDate("2026-12-01");
    EXPECT_EQ(std::ranges::count(answerFunding(dataset, later).labs, 2u, &LabFunding::lab), 0)
        << "no row for a lab of which nothing is known to be of the period";
    view.labs = {"openai"};
    EXPECT_EQ(answerFunding(dataset, view).totals.back().cumulativeBound, Bound::Exact)
        << "not asked for";
}

TEST(PartialSums, ProgrammesLeftOutAndQualifiers_GiveTheSumsBound)
{
    Dataset dataset = world(true);
    const auto programme = [](const char *country, const char *amount, const char *qualifier) {
        PublicProgramme out;
        out.id = std::string(country) + amount + qualifier;
        out.country = country;
        out.amount = {*amount ? Decimal::parse(amount) : std::nullopt, "USD"};
        out.qualifier = qualifier;
        out.announced = parseDate("2025-03-03");
        out.payer = "public";
        return out;
    };
    dataset.ledger.programmes = {programme("KR", "5", "exact"),     programme("KR", "", "exact"),
                                 programme("US", "5", "up_to"),     programme("US", "7", "exact"),
                                 programme("FR", "5", "more_than"), programme("CN", "5", "up_to"),
                                 programme("CN", "", "exact")};
    MoneyView view;
    view.sum = SumBy::Country;
    std::vector<std::string> found;
    for (const ProgrammeSum &sum : answerFunding(dataset, view).programmeSums)
        found.push_back(sum.country + ' ' + text(sum.bound) + sum.total.toText());
    EXPECT_THAT(found, ElementsAre("US <= 12", "CN ? 5", "FR >= 5", "KR >= 5"));
}

TEST(PartialSums, MoneyTrend_LeavesThemOut)
{
    const auto point = [](std::int64_t money, double index, Bound bound) {
        MoneyPoint out;
        out.money = Decimal::whole(money);
        out.index = index;
        out.moneyBound = bound;
        return out;
    };
    const auto trend = fitTrend({point(10, 10, Bound::Exact), point(100, 20, Bound::Exact),
                                 point(1000, 30, Bound::Exact), point(2, 90, Bound::AtLeast)});
    ASSERT_TRUE(trend);
    EXPECT_NEAR(trend->slope, 10, 1e-9);
    EXPECT_FALSE(fitTrend(
        {point(10, 10, Bound::Exact), point(100, 20, Bound::Exact), point(2, 90, Bound::AtLeast)}));
}

} // namespace
} // namespace podium::tests
