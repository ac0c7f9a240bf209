// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/funding_model.h"

#include "app/models/money/funding_total_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/receipts/steps.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

DatasetBuilder worldOfRounds()
{
    auto world = sampleWorld();
    world.rate("USD", "2025-09-08", "1.1728")
        .rate("USD", "2025-09-09", "1.1760")
        .round({.lab = "mistral",
                .name = "Series C",
                .announced = "2025-09-09",
                .amount = "1700000000",
                .currency = "EUR",
                .source = "https://mistral.ai/news"})
        .round({.lab = "openai",
                .name = "Aug 2025",
                .announced = "2025-08-01",
                .amount = "8300000000"})
        .round({.lab = "openai",
                .name = "Tender offer",
                .announced = "2025-10-01",
                .kind = "secondary",
                .counted = false})
        .round({.lab = "upstage",
                .name = "Aug 2025",
                .announced = "2025-08-01",
                .precision = DatePrecision::Month})
        .round({.lab = "alibaba",
                .name = "Grant",
                .announced = "2025-09-09",
                .amount = "1000000",
                .currency = "CNY",
                .kind = "grant"});
    return world;
}

View allKinds()
{
    View view;
    view.money.kinds = {"equity", "secondary", "grant"};
    return view;
}

TEST(FundingModel, Rounds_KeepTheirCurrencyAndRate)
{
    FundingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldOfRounds(), allKinds()));
    using enum FundingModel::Columns;
    EXPECT_EQ(
        printModel(model,
                   {Lab, Country, Kind, Round, Announced, Amount, Converted, Rate, RateDate, Status,
                    Counted, Source}),
        "OpenAI | United States | Sale of existing shares | Tender offer | 1 Oct 2025 | – | – "
        "| – | – | Closed | No | –\n"
        "Mistral | France | Equity | Series C | 9 Sep 2025 | EUR 1.7 bn | USD 2.0 bn | 1.176 | "
        "9 Sep 2025 | Closed | Yes | https://mistral.ai/news\n"
        "Alibaba | China | Grant | Grant | 9 Sep 2025 | CNY 1.0 M | – | – | – | Closed | Yes | "
        "–\n"
        "OpenAI | United States | Equity | Aug 2025 | 1 Aug 2025 | USD 8.3 bn | USD 8.3 bn | 1 | "
        "– | Closed | Yes | –\n"
        "Upstage | South Korea | Equity | Aug 2025 | Aug 2025 | – | – | – | – | Closed | Yes | "
        "–\n");
    EXPECT_EQ(printHeader(model, KeyRole),
              "lab | country | kind | round | date | amount | currency | converted | rate | "
              "rate_date | status | source | converted_currency | counted | confidence | relative "
              "| relative_unit | relative_year | rate_basis | prices_of");
    EXPECT_EQ(model.headerData(Converted, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(),
              "In USD");
}

TEST(FundingModel, ValueRole_IsRawAndMissingIsInvalid)
{
    FundingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldOfRounds(), allKinds()));
    using enum FundingModel::Columns;
    EXPECT_EQ(printModel(model, {Announced, Amount, Converted, Rate, RateDate, Counted}, ValueRole),
              "2025-10-01 | (none) | (none) | (none) | (none) | false\n"
              "2025-09-09 | 1700000000 | 1999200000 | 1.176 | 2025-09-09 | true\n"
              "2025-09-09 | 1000000 | (none) | (none) | (none) | true\n"
              "2025-08-01 | 8300000000 | 8300000000 | 1 | 2025-08-01 | true\n"
              "2025-08-01 | (none) | (none) | (none) | (none) | true\n");
    EXPECT_EQ(printModel(model, {Amount, Converted, Rate}, UnitRole),
              "USD | USD | (none)\n"
              "EUR | USD | (none)\n"
              "CNY | USD | (none)\n"
              "USD | USD | (none)\n"
              "USD | USD | (none)\n");
}

TEST(FundingModel, MissingAmounts_SayWhy)
{
    FundingModel model;
    model.setAnswer(answered(worldOfRounds(), allKinds()));
    const auto tip = [&model](int row, int column) {
        return model.index(row, column).data(Qt::ToolTipRole).toString();
    };
    EXPECT_EQ(tip(0, FundingModel::Amount), u"The amount was not disclosed."_s);
    EXPECT_EQ(tip(0, FundingModel::Counted),
              u"Not new money, or only planned: left out of the totals."_s);
    EXPECT_EQ(
        tip(2, FundingModel::Converted),
        u"There is no exchange rate for this day or its month, and Podium does not guess one."_s);
    EXPECT_EQ(tip(3, FundingModel::Rate), u"Already in this currency."_s);
}

TEST(FundingModel, MonthlyRate_ShowsItsMonth)
{
    auto world = worldOfRounds();
    world.round({.lab = "mistral",
                 .name = "Loan",
                 .announced = "2025-09-01",
                 .amount = "1000000000",
                 .currency = "EUR",
                 .precision = DatePrecision::Month,
                 .kind = "debt"});
    View view;
    view.money.kinds = {"debt"};
    FundingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(world, view, Language::Korean));
    using enum FundingModel::Columns;
    EXPECT_EQ(printModel(model, {Lab, Country, Announced, Amount, Converted, Rate, RateDate}),
              "미스트랄 | 프랑스 | 2025년 9월 | 10억 유로 | 11.7억 달러 | 1.1744 | "
              "2025년 9월 (mean, days: 2)\n");
    EXPECT_EQ(model.index(0, Rate).data(Qt::ToolTipRole).toString(),
              u"Mean of the period's days with a reference rate (2)."_s);
}

TEST(FundingModel, Roles_NameRowAndLab)
{
    FundingModel model;
    model.setAnswer(answered(worldOfRounds(), allKinds()));
    const QModelIndex mistral = model.index(1, FundingModel::Lab);
    EXPECT_EQ(mistral.data(KeyRole).toString(), u"R1"_s);
    EXPECT_EQ(mistral.data(LabRole).toString(), u"mistral"_s);
    EXPECT_EQ(mistral.data(CountryRole).toString(), u"FR"_s);
    EXPECT_EQ(mistral.data(NoteRole).toString(), u"France"_s);
    EXPECT_EQ(mistral.data(SourceRole).toString(), u"https://mistral.ai/news"_s);
}

TEST(FundingModel, Receipt_MultipliesTheAmountByTheRateOfItsDayToTheDigit)
{
    FundingModel model;
    model.setAnswer(answered(worldOfRounds(), allKinds()));
    const auto steps = [&model](int row) {
        return model.index(row, FundingModel::Converted).data(StepsRole).value<Steps>();
    };
    EXPECT_EQ(steps(1),
              (Steps{{u"Amount"_s, u"EUR 1,700,000,000"_s},
                     {u"Rate of 9 Sep 2025"_s, u"1 EUR = 1.176 USD"_s},
                     {u"Converted"_s, u"1,700,000,000 × 1.176 = USD 1,999,200,000"_s}}));
    EXPECT_EQ(steps(2), Steps()) << "without a rate nothing was converted";
    EXPECT_EQ(steps(3), (Steps{{u"Amount"_s, u"USD 8,300,000,000"_s}}));
}

TEST(LabFundingModel, Receipt_NamesEveryCountedRoundAndTheSum)
{
    auto world = worldOfRounds();
    world.round(
        {.lab = "openai", .name = "Series F", .announced = "2025-08-31", .amount = "40000000000"});
    LabFundingModel model;
    model.setAnswer(answered(world));
    EXPECT_EQ(model.index(0, LabFundingModel::Total).data(StepsRole).value<Steps>(),
              (Steps{{u"Series F · 31 Aug 2025"_s, u"USD 40,000,000,000"_s},
                     {u"Aug 2025 · 1 Aug 2025"_s, u"USD 8,300,000,000"_s},
                     {u"Sum"_s, u"USD 48,300,000,000"_s}}));
}

TEST(LabFundingModel, Totals_LeaveOutWhatHasNoAmount)
{
    LabFundingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldOfRounds()));
    EXPECT_EQ(
        printModel(model),
        "OpenAI | United States | USD 8.3 bn | 1 | Aug 2025 · USD 8.3 bn · Aug 2025 | USD | 0 "
        "| exact\n"
        "Mistral | France | USD 2.0 bn | 1 | Series C · EUR 1.7 bn · Sep 2025 | USD | 0 | "
        "exact\n"
        "Alibaba | China | – | 0 | Grant · CNY 1.0 M · Sep 2025 | USD | 1 | at_least\n"
        "Upstage | South Korea | – | 0 | Aug 2025 · amount not disclosed · Aug 2025 | USD | 1 "
        "| at_least\n");
    EXPECT_EQ(printHeader(model),
              "Lab | Country | Total (USD) | Rounds | Description | Currency | Left out | Bound");
    EXPECT_EQ(printHeader(model, KeyRole),
              "lab | country | total | rounds | description | currency | left_out | bound");
    EXPECT_FALSE(model.index(2, LabFundingModel::Total).data(ValueRole).isValid());
    EXPECT_DOUBLE_EQ(model.index(1, LabFundingModel::Total).data(ValueRole).toDouble(), 1999200000);
    EXPECT_EQ(model.index(2, LabFundingModel::Total).data(Qt::ToolTipRole).toString(),
              u"Rounds left out, because the amount was not disclosed or there is no exchange "
              u"rate: 1."_s);
    EXPECT_EQ(model.index(1, 0).data(KeyRole).toString(), u"mistral"_s);
}

TEST(LabFundingModel, SeveralRounds_AreAllNamed)
{
    auto world = worldOfRounds();
    world.round({.lab = "openai",
                 .name = "Grant",
                 .announced = "2025-09-01",
                 .amount = "2000000",
                 .precision = DatePrecision::Year});
    LabFundingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(world, {}, Language::Korean));
    EXPECT_EQ(model.index(0, LabFundingModel::Description).data().toString(),
              u"Grant · 200만 달러 · 2025년; Aug 2025 · 83억 달러 · 2025년 8월"_s);
}

TEST(FundingTotalModel, OfCountries_HoldsWhatIsKnownAndTheGapToTheLargest)
{
    using enum FundingTotalModel::Columns;
    FundingTotalModel model;
    const ModelCheck check(model);
    View view;
    view.money.sum = SumBy::Country;
    model.setAnswer(answered(worldOfRounds(), view));
    const std::vector<int> shown{Country, Kinds, Rounds, LeftOut, Total, Ratio, Difference};
    EXPECT_EQ(printModel(model, shown, Qt::DisplayRole),
              "United States | Equity | 1 | 0 | USD 8.3 bn | 1× | USD 0\n"
              "France | Equity | 1 | 0 | USD 2.0 bn | 4.1× | USD 6.3 bn\n"
              "China | – | 0 | 1 | – | – | at most USD 8.3 bn\n"
              "South Korea | – | 0 | 1 | – | – | at most USD 8.3 bn\n");
    EXPECT_EQ(printModel(model, shown, RecordRole),
              "US | equity | 1 | 0 | 8300000000 | 1 | 0\n"
              "FR | equity | 1 | 0 | 1999200000 | 4.1 | 6300800000\n"
              "CN |  | 0 | 1 | (none) | (none) | 8300000000\n"
              "KR |  | 0 | 1 | (none) | (none) | 8300000000\n");
    EXPECT_FALSE(model.index(2, Total).data(ValueRole).isValid()) << "not known is not zero";
    EXPECT_EQ(model.index(0, 0).data(KeyRole).toString(), u"US"_s);
}

TEST(FundingTotalModel, OfYears_AddsUpTheYearsBefore)
{
    using enum FundingTotalModel::Columns;
    auto world = worldOfRounds();
    world.round({.lab = "mistral", .announced = "2024-09-09", .amount = "1000000000"});
    FundingTotalModel model;
    View view;
    view.money.sum = SumBy::Year;
    view.money.from = parseDate("2024-01-01");
    view.money.to = parseDate("2025-12-31");
    model.setAnswer(answered(world, view));
    EXPECT_EQ(printModel(model, {Year, Total, Cumulative}, Qt::DisplayRole),
              "2024 | USD 1.0 bn | USD 1.0 bn\n"
              "2025 | at least USD 10.3 bn | at least USD 11.3 bn\n");
}

} // namespace
} // namespace podium::tests
