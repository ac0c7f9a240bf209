// SPDX-License-Identifier: GPL-3.0-or-later
//
// The statements of the Korean press report of October 2025, each with what the shipped figures say
// to it. Numbers are those of tests/fixtures/report.
#include "app/engine/money/funding.h"
#include "tests/report/shipped_dataset.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace podium;
using namespace podium::tests;
using testing::ElementsAre;

namespace {

View outsideUsAndChina(const char *snapshot, Folding folding = Folding::Lab)
{
    View view = viewOf(snapshot, folding);
    view.exclude = {"US", "CN"};
    return view;
}

const FundingRound &roundOf(std::string_view id)
{
    const auto &rounds = shippedDataset().ledger.rounds;
    return *std::ranges::find(rounds, id, &FundingRound::id);
}

const PublicProgramme &programmeOf(std::string_view id)
{
    const auto &programmes = shippedDataset().ledger.programmes;
    return *std::ranges::find(programmes, id, &PublicProgramme::id);
}

int rankOfCountry(const Answer &answer, std::string_view code)
{
    const auto found = std::ranges::find(answer.countries, code, &CountryResult::country);
    return found == answer.countries.end() ? 0 : found->rank;
}

} // namespace

// S01: "the most intelligent model outside the United States and China"
TEST(Report, S01_On1SeptemberUnderV22_ExaoneLeadsOutsideUsAndChina)
{
    const Answer answer = shippedAnswer(outsideUsAndChina("2025-09-01"));
    EXPECT_EQ(nameOf(answer, answer.ranking.front()), kExaone);
    EXPECT_NEAR(answer.ranking.front().index, 50.7, 0.05);
}

TEST(Report, S01_On18September_ExaoneLeadsOutsideUsAndChinaAndIs9thOf15Labs)
{
    const Answer answer = shippedAnswer(outsideUsAndChina("2025-09-18"));
    EXPECT_EQ(nameOf(answer, answer.ranking.front()), kExaone);
    EXPECT_NEAR(answer.ranking.front().index, 42.6, 0.05);
    EXPECT_EQ(answer.ranking.front().worldRank, 9);
    EXPECT_EQ(answer.candidates, 15);
}

TEST(Report, S01_On2October_MagistralMediumIsAhead)
{
    const Answer answer = shippedAnswer(outsideUsAndChina("2025-10-02"));
    EXPECT_EQ(nameOf(answer, answer.ranking.at(0)), "Magistral Medium 1.2");
    EXPECT_NEAR(answer.ranking.at(0).index, 52.0, 0.05);
    EXPECT_EQ(nameOf(answer, answer.ranking.at(1)), kExaone);
}

// S02: "ahead of Mistral Medium 3.1"
TEST(Report, S02_OnEveryDay_ExaoneIsAheadOfMistralMedium31)
{
    for (const char *day : {"2025-09-01", "2025-09-02", "2025-09-18", "2025-10-02", "2025-12-28"}) {
        const Answer answer = shippedAnswer(viewOf(day));
        EXPECT_LT(lineOf(answer, kExaone).rank, lineOf(answer, "Mistral Medium 3.1").rank) << day;
    }
}

// S03: "Mistral's model is the most intelligent one of Europe"
TEST(Report, S03_OnEveryDay_TheBestEuropeanModelIsOfMistral)
{
    const Dataset &dataset = shippedDataset();
    for (const char *day : {"2025-09-01", "2025-09-18", "2025-10-02"}) {
        View view = viewOf(day, Folding::Lab);
        for (const Country &country : dataset.countries) {
            if (country.region == "Europe")
                view.include.push_back(country.code);
        }
        const Answer answer = shippedAnswer(view);
        const Model &best = dataset.snapshots[answer.snapshot].models[answer.ranking.at(0).model];
        EXPECT_EQ(dataset.labs[*best.lab].id, "mistral") << day;
    }
}

// S04: "five times the index of GPT-3.5"
TEST(Report, S04_AgainstGpt35_ExaoneHas51TimesItsEstimatedIndex)
{
    for (const char *day : {"2025-09-18", "2025-10-02"}) {
        View view = viewOf(day);
        view.reference = "GPT-3.5 Turbo";
        const Answer answer = shippedAnswer(view);
        ASSERT_TRUE(answer.reference);
        EXPECT_DOUBLE_EQ(answer.reference->index, 8.3);
        EXPECT_TRUE(answer.reference->estimated);
        EXPECT_NEAR(*lineOf(answer, kExaone).ratio, 5.13, 0.01) << day;
    }
}

// S05: "of the 22 most intelligent models 13 are American, 6 Chinese, 3 from elsewhere"
TEST(Report, S05_AllVariants_TheTop22HoldNobodyElse)
{
    EXPECT_EQ(compositionOf(shippedAnswer(viewOf("2025-09-18"))), "US 16, CN 6");
    EXPECT_EQ(compositionOf(shippedAnswer(viewOf("2025-10-02"))), "US 17, CN 5");
    EXPECT_EQ(compositionOf(shippedAnswer(viewOf("2025-09-18", Folding::Family))), "US 15, CN 7");
}

TEST(Report, S05_On18September_ExaoneSolarAndMistralAreTheBestThreeOfTheRest)
{
    const Answer answer = shippedAnswer(outsideUsAndChina("2025-09-18", Folding::Family));
    EXPECT_EQ(nameOf(answer, answer.ranking.at(0)), kExaone);
    EXPECT_EQ(nameOf(answer, answer.ranking.at(1)), "Solar Pro 2 (Reasoning)");
    EXPECT_EQ(nameOf(answer, answer.ranking.at(2)), "Mistral Medium 3.1");
}

// S06: "20th worldwide on 2 October 2025"
TEST(Report, S06_On2October_ExaoneIs53rdOf117VariantsAnd11thOf16Labs)
{
    const Answer all = shippedAnswer(viewOf("2025-10-02"));
    EXPECT_EQ(lineOf(all, kExaone).rank, 53);
    EXPECT_EQ(all.candidates, 117);
    const Answer labs = shippedAnswer(viewOf("2025-10-02", Folding::Lab));
    EXPECT_EQ(lineOf(labs, kExaone).rank, 11);
    EXPECT_EQ(labs.candidates, 16);
}

// S07: "ten evaluations"
TEST(Report, S07_MethodV30_HasTenEvaluationsOfEqualWeight)
{
    const Dataset &dataset = shippedDataset();
    const Method &method = dataset.methods.at(*findMethod(dataset, "v3.0"));
    EXPECT_EQ(method.parts.size(), 10u);
    for (const MethodPart &part : method.parts)
        EXPECT_DOUBLE_EQ(part.weight, 0.1);
}

// S08, S09, S10: the three rounds
TEST(Report, S08ToS10_RoundsOfAugustAndSeptember2025_ArePrintedToTheDigit)
{
    MoneyView view;
    view.labs = {"mistral", "openai", "anthropic"};
    view.from = parseDate("2025-08-01");
    view.to = parseDate("2025-09-30");
    const FundingAnswer answer = answerFunding(shippedDataset(), view);
    std::vector<std::string> rounds;
    for (const FundingRow &row : answer.rows) {
        const FundingRound &round = shippedDataset().ledger.rounds[row.round];
        rounds.push_back(shippedDataset().labs[round.lab].id + ' ' + toIsoText(*round.announced)
                         + ' ' + round.amount.currency + ' ' + round.amount.value->toText());
    }
    EXPECT_THAT(rounds,
                ElementsAre("mistral 2025-09-09 EUR 1700000000",
                            "anthropic 2025-09-02 USD 13000000000",
                            "openai 2025-08-01 USD 8300000000"));
}

TEST(Report, S08_MistralsRound_ConvertsAtTheAnnouncementDaysRate)
{
    const FundingRound &round = roundOf("R105");
    const auto dollars = convert(shippedDataset().ledger.rates, *round.amount.value, "EUR", "USD",
                                 *round.announced, round.precision);
    ASSERT_TRUE(dollars);
    // ECB reference rate of 9 September 2025: USD 1.1744 per euro.
    EXPECT_EQ(dollars->rate.toText(), "1.1744");
    EXPECT_EQ(toIsoText(dollars->rateDate), "2025-09-09");
    EXPECT_EQ(dollars->value.toText(), "1996480000");
    EXPECT_NEAR(13e9 / dollars->value.toDouble(), 6.51, 0.005);
}

/// No hole in the rates that ship: every counted round with an amount and a day converts.
TEST(Report, CountedRounds_AllHaveARate)
{
    const FundingAnswer answer = answerFunding(shippedDataset(), {});
    std::vector<std::string> without;
    for (const FundingRow &row : answer.rows) {
        const FundingRound &round = shippedDataset().ledger.rounds[row.round];
        if (round.counted && round.amount.value && round.announced && !row.converted)
            without.push_back(round.id + ' ' + round.amount.currency);
    }
    EXPECT_THAT(without, testing::IsEmpty());
}

/// KRW 594 bn, most of it on 14 to 30 April 2026, when the ECB's rates of the won end.
TEST(Report, KoreasMoney_IsAboutFourHundredMillionDollars)
{
    MoneyView view;
    view.sum = SumBy::Country;
    view.to = parseDate("2026-08-22");
    const std::vector<MoneyTotal> totals = answerFunding(shippedDataset(), view).totals;
    const auto korea = std::ranges::find(totals, "KR", &MoneyTotal::country);
    ASSERT_NE(korea, totals.end());
    EXPECT_EQ(korea->leftOut, 0);
    EXPECT_NEAR(korea->total.toDouble() / 1e9, 0.40, 0.005);
    ASSERT_TRUE(korea->ratio);
    EXPECT_NEAR(korea->ratio->toDouble(), 1072, 11);
    EXPECT_EQ(korea->gapBound, Bound::AtLeast) << "the largest leaves out a round without a day";
}

// S11: "at least ten companies in the United States and in China each"
TEST(Report, S11_On2October_TheDaysOwnFiguresHoldFewerRankedLabs)
{
    const Answer answer = shippedAnswer(viewOf("2025-10-02"));
    std::vector<std::string> labs;
    for (const CountryResult &country : answer.countries)
        labs.push_back(country.country + ' ' + std::to_string(country.labs.size()));
    EXPECT_THAT(labs, ElementsAre("US 9", "CN 4", "FR 1", "KR 2"));
}

// S12: "Korea is third, well ahead of Canada"
TEST(Report, S12_KoreasPlace_DependsOnTheDay)
{
    EXPECT_EQ(rankOfCountry(shippedAnswer(viewOf("2025-09-18")), "KR"), 3);
    const Answer october = shippedAnswer(viewOf("2025-10-02"));
    EXPECT_EQ(rankOfCountry(october, "KR"), 4);
    EXPECT_EQ(rankOfCountry(october, "FR"), 3);
    EXPECT_EQ(rankOfCountry(october, "CA"), 0) << "no Canadian model was measured that day";
    const Answer december = shippedAnswer(viewOf("2025-12-28"));
    EXPECT_GT(rankOfCountry(december, "CA"), rankOfCountry(december, "KR"));
}

// S13, S14, S15: Korea's public money
TEST(Report, S13_KoreasBudgetOf2026_IsInTheLedger)
{
    EXPECT_EQ(programmeOf("P038").amount.value->toText(), "10100000000000");
    EXPECT_EQ(programmeOf("P038").amount.currency, "KRW");
    EXPECT_EQ(programmeOf("P045").amount.value->toText(), "150000000000000");
}

TEST(Report, S14AndS15_AmountsOnlyTheReportGives_CarryLowConfidence)
{
    std::vector<std::string> amounts;
    for (const PublicProgramme &programme : shippedDataset().ledger.programmes) {
        if (programme.source.find("press report") == std::string::npos)
            continue;
        EXPECT_EQ(programme.confidence, "low") << programme.id;
        amounts.push_back(programme.amount.value->toText());
    }
    std::ranges::sort(amounts);
    EXPECT_THAT(amounts, ElementsAre("30000000000000", "4300000000000", "700000000000"));
}

// The report's date of release
TEST(Report, Exaone_WasReleasedOn15July2025)
{
    const Answer answer = shippedAnswer(viewOf("2025-10-02"));
    const Snapshot &snapshot = shippedDataset().snapshots[answer.snapshot];
    EXPECT_EQ(toIsoText(*snapshot.models[lineOf(answer, kExaone).model].released), "2025-07-15");
}
