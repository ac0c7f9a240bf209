// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/receipt.h"

#include "app/models/countries/country_model.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/ranking/ranking_model.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QStringList workingOf(const QAbstractItemModel &model, int row, int column)
{
    const Receipt receipt(model.index(row, column), {}, Language::English);
    QStringList lines;
    for (const Step &step : receipt.working())
        lines.append(step.what + u" | "_s + step.working);
    return lines;
}

QString remarkOf(const Receipt &receipt, const QString &heading)
{
    for (const Step &remark : receipt.remarks()) {
        if (remark.what == heading)
            return remark.working;
    }
    return {};
}

View countedBy(CountingRule rule)
{
    View view;
    view.countingRule = rule;
    return view;
}

TEST(Receipt, Index_MultipliesEachScoreByItsWeightAndAddsUp)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    // (0.5 + 0.352) / 2 of 100, by hand.
    EXPECT_EQ(workingOf(model, 3, RankingModel::Index),
              (QStringList{u"GPQA Diamond | 50 × 50% = 25"_s, u"HLE | 35.2 × 50% = 17.6"_s,
                           u"Sum | 42.6"_s}));
}

TEST(Receipt, MonthsBehind_CountDaysFromTheDayOfTheLevel)
{
    CountryModel model;
    const AnswerData data = answered(sampleWorld());
    model.setAnswer(data);
    Lags lags{*parseDate("2025-10-02"), "US", {}, 0, 0, 0};
    for (const CountryResult &country : data.answer->countries)
        lags.groups.push_back(
            {country.country,
             country.country == "US" ? LagStanding::Reference : LagStanding::Behind, 0,
             country.country == "US" ? 0 : 56 / kDaysPerMonth});
    model.setLags(lags);
    int korea = 0;
    while (model.index(korea, 0).data(CountryRole).toString() != u"KR"_s)
        ++korea;
    EXPECT_EQ(workingOf(model, korea, CountryModel::MonthsBehind),
              (QStringList{u"Highest index of South Korea | 42.6"_s,
                           u"First index of United States as high | 7 Aug 2025"_s,
                           u"Day of the figures | 2 Oct 2025"_s,
                           u"Days ÷ days of a mean month | 56 ÷ 30.436875 = 1.839874"_s}));
    int states = 0;
    while (model.index(states, 0).data(CountryRole).toString() != u"US"_s)
        ++states;
    EXPECT_EQ(workingOf(model, states, CountryModel::MonthsBehind), QStringList());
}

TEST(Receipt, EloScore_ShowsPointsAndWhatTheMethodCountsThemAs)
{
    DatasetBuilder world;
    world.evaluation("gdpval", "GDPval", Scale::Elo)
        .evaluation("hle", "HLE")
        .method("v4.0", {{"gdpval", 0.5}, {"hle", 0.5}})
        .snapshot("2026-02-05", "v4.0")
        .model("Opus", "", {1250, 0.4});
    RankingModel model;
    model.setAnswer(answered(world));
    // (1,250 − 500) ÷ 2,000 is 37.5 of 100.
    EXPECT_EQ(workingOf(model, 0, RankingModel::Index).front(),
              u"GDPval | 1,250, counted as 37.5 × 50% = 18.75"_s);
}

TEST(Receipt, GeometricMean_NamesScoresAndWeightsWithoutAFalseSum)
{
    View view;
    view.choice.aggregation = Aggregation::Geometric;
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), view));
    const QStringList working = workingOf(model, 0, RankingModel::Index);
    EXPECT_EQ(working.front(), u"GPQA Diamond | 85.4, with a weight of 50%"_s);
    // sqrt(0.854 × 0.516)
    EXPECT_EQ(working.back(), u"Together, by the rules below | 66.382528"_s);
}

TEST(Receipt, Estimate_SaysThatTheSourceGuessed)
{
    View view;
    view.estimated = true;
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), view));
    int row = 0;
    while (!model.index(row, 0).data(EstimatedRole).toBool() && row < model.rowCount())
        ++row;
    ASSERT_LT(row, model.rowCount());
    EXPECT_EQ(workingOf(model, row, RankingModel::Index),
              QStringList{u"The source's own estimate, as printed | 33"_s});
}

TEST(Receipt, RatioAndRank_ShowTheNumbersTheyComeFrom)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), outsideUnitedStatesAndChina()));
    EXPECT_EQ(workingOf(model, 1, RankingModel::Ratio),
              QStringList{u"Index divided by that of the reference | 42.6 ÷ 8.3 = 5.13253"_s});
    EXPECT_EQ(workingOf(model, 1, RankingModel::WorldRank),
              (QStringList{u"Models above it when nothing is filtered | 3"_s,
                           u"World rank | 3 + 1 = 4"_s}));
}

TEST(Receipt, Price_IsShownWorkedOnlyWhereTheSourceBlendsThreeToOne)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    EXPECT_EQ(workingOf(model, 0, RankingModel::Price),
              QStringList{u"Three parts input, one part output | (3 × 1.25 + 10) ÷ 4 = 3.4375"_s});
    EXPECT_TRUE(workingOf(model, 1, RankingModel::Price).isEmpty());
}

TEST(Receipt, MeanOfTwoLabs_NamesBothAndDivides)
{
    CountryModel model;
    model.setAnswer(answered(sampleWorld(), countedBy({CountingRule::Kind::TopMean, 2})));
    int row = 0;
    while (model.index(row, 0).data(KeyRole) != u"KR"_s)
        ++row;
    EXPECT_EQ(workingOf(model, row, CountryModel::Value),
              (QStringList{u"LG AI Research: EXAONE 4.0 32B (Reasoning) | 42.6"_s,
                           u"Upstage: Solar Pro 2 (Reasoning) | 37.7"_s,
                           u"Mean | (42.6 + 37.7) ÷ 2 = 40.15"_s}));
}

TEST(Receipt, ConcentrationOfACountry_SquaresEachLabsShareOfItsModels)
{
    CountryModel model;
    model.setAnswer(answered(sampleWorld(), countedBy({CountingRule::Kind::Herfindahl, 0})));
    int row = 0;
    while (model.index(row, 0).data(KeyRole) != u"KR"_s)
        ++row;
    EXPECT_EQ(workingOf(model, row, CountryModel::Value),
              (QStringList{u"LG AI Research | (2 ÷ 3)² = 0.444444"_s,
                           u"Upstage | (1 ÷ 3)² = 0.111111"_s, u"Sum | 0.555556"_s}));
}

TEST(Receipt, PlainText_CarriesValueMeaningRulesAndSource)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    const Receipt receipt(model.index(3, RankingModel::Index),
                          {u"EXAONE 4.0"_s, u"the rules"_s, u"Source: somebody."_s},
                          Language::English);
    EXPECT_EQ(remarkOf(receipt, u"What it is"_s),
              u"Weighted mean of the evaluations, 0 to 100, computed by Podium."_s);
    const QString text = receipt.plainText();
    EXPECT_TRUE(text.startsWith(u"EXAONE 4.0 · Index\n42.6\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Rules: the rules"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"Source: somebody."_s)) << text.toStdString();
}

TEST(Receipt, MissingNumber_HasNoWorkingAndNoExactNumber)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    const Receipt receipt(model.index(3, RankingModel::Interval), {}, Language::English);
    EXPECT_EQ(receipt.value(), u"–"_s);
    EXPECT_TRUE(receipt.working().isEmpty());
    EXPECT_EQ(remarkOf(receipt, u"Exactly"_s), QString());
}

} // namespace
} // namespace podium::tests
