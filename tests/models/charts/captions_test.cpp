// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/captions.h"

#include "app/models/countries/country_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/table_proxy.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

Captions captionsOf(const AnswerData &data)
{
    return Captions(*data.dataset, *data.answer, data.language);
}

ChartSeries modelsChart(const AnswerData &data, int most = 12)
{
    RankingModel model;
    model.setAnswer(data);
    auto series = readSeries(model, {RankingModel::Model, RankingModel::Index, -1}, most);
    captionsOf(data).captionModels(series);
    return series;
}

ChartSeries countriesChart(const AnswerData &data)
{
    CountryModel model;
    model.setAnswer(data);
    auto series = readSeries(model, {CountryModel::Country, CountryModel::Value, -1}, 12);
    captionsOf(data).captionCountries(series);
    return series;
}

ChartSeries fundingChart(const AnswerData &data)
{
    LabFundingModel model;
    model.setAnswer(data);
    auto series = readSeries(
        model, {LabFundingModel::Lab, LabFundingModel::Total, LabFundingModel::Description}, 12);
    captionsOf(data).captionFunding(series);
    return series;
}

DatasetBuilder worldWithRounds()
{
    auto world = sampleWorld();
    world.rate("USD", "2025-09-09", "1.1760")
        .round({.lab = "mistral",
                .name = "Series C",
                .announced = "2025-09-09",
                .amount = "1700000000",
                .currency = "EUR"})
        .round({.lab = "openai", .announced = "2025-08-01", .amount = "8300000000"})
        .round({.lab = "upstage", .announced = "2025-08-01"});
    return world;
}

TEST(Captions, ReportView_StatesFindingRulesAndSource)
{
    const ChartSeries series
        = modelsChart(answered(sampleWorld(), outsideUnitedStatesAndChina()), 3);
    EXPECT_EQ(
        series.title,
        u"As far as measured, Magistral Medium 1.2 leads outside the United States and China"_s);
    EXPECT_EQ(
        series.subtitle,
        u"Intelligence Index v3.0, best model per lab, as of 2 October 2025 · without the "
        u"United States, China · estimates left out · models without an index: 1 · compared with GPT-3.5 "
        u"Turbo"_s);
    EXPECT_EQ(series.source,
              u"Source: Artificial Analysis, 2 October 2025. Data provided by Artificial Analysis "
              u"(https://artificialanalysis.ai). Index recomputed by Podium."_s);
    EXPECT_EQ(series.valueAxisTitle, u"Intelligence Index v3.0 (points of 100)"_s);
    EXPECT_EQ(series.categoryAxisTitle, u"Model"_s);
    EXPECT_DOUBLE_EQ(series.referenceValue.value(), 8.3);
    EXPECT_EQ(series.referenceText, u"GPT-3.5 Turbo 8.3"_s);
    EXPECT_FALSE(series.emptyText.isEmpty());
}

// Sentences follow the translator, which a test does not install; the rest follows the language.
TEST(Captions, ReportViewInKorean_NamesAndDatesAreKorean)
{
    const ChartSeries series
        = modelsChart(answered(sampleWorld(), outsideUnitedStatesAndChina(), Language::Korean));
    EXPECT_EQ(series.title,
              u"As far as measured, Magistral Medium 1.2 leads outside 미국 및 중국"_s);
    EXPECT_EQ(
        series.subtitle,
        u"Intelligence Index v3.0, best model per lab, as of 2025년 10월 2일 · without 미국, "
        u"중국 · estimates left out · models without an index: 1 · compared with GPT-3.5 Turbo"_s);
}

TEST(Captions, EveryFilter_StandsInTheRules)
{
    View view;
    view.folding = Folding::Family;
    view.asOf = parseDate("2025-10-05");
    view.include = {"KR", "FR"};
    view.labs = {"lg", "mistral"};
    view.openWeights = true;
    view.reasoning = false;
    view.releasedFrom = parseDate("2025-01-01");
    view.overParameters = 4;
    view.mostParameters = 32;
    view.overPrice = 0.5;
    view.mostPrice = 2;
    view.text = "exa";
    view.tieTolerance = 0.5;
    view.estimated = true;
    view.laterScores = true;
    const AnswerData data = answered(sampleWorld(), view);
    EXPECT_EQ(
        captionsOf(data).rules(),
        u"Intelligence Index v3.0, best variant per family, as of 2 October 2025 · models "
        u"released until 5 October 2025 · only South Korea, France · only labs LG AI Research, "
        u"Mistral · only open weights · no reasoning models · released since 1 January 2025 · "
        u"more than 4 billion parameters · at most 32 billion parameters · more than USD 0.5 per "
        u"million tokens · at most USD 2 per million tokens · matching “exa” · gaps up to 0.5 points count as ties · "
        u"estimates included (*) · models left out because what the filters ask is not known of "
        u"them: 2 · later scores included"_s);
}

TEST(Captions, FiltersOnUnknownFacts_SayWhomTheyLeaveOut)
{
    const auto leftOut = [](const View &view) {
        return captionsOf(answered(sampleWorld(), view)).rules().split(u" · "_s).constLast();
    };
    View view;
    view.openWeights = true;
    EXPECT_EQ(leftOut(view),
              u"models left out whose weights are not known to be open or closed: 5"_s);
    view.mostPrice = 2;
    EXPECT_EQ(leftOut(view),
              u"models left out because what the filters ask is not known of them: 6"_s);
    view.openWeights.reset();
    EXPECT_EQ(leftOut(view), u"models left out whose price is not known: 6"_s);
    view = {};
    view.mostParameters = 40;
    EXPECT_EQ(leftOut(view), u"models left out whose number of parameters is not known: 6"_s);
    view = {};
    view.releasedFrom = parseDate("2025-01-01");
    EXPECT_EQ(leftOut(view), u"models left out whose release date is not known: 5"_s);
    view = {};
    view.reasoning = true;
    EXPECT_EQ(leftOut(view), u"models left out that are not known to reason or not: 8"_s);
}

TEST(Captions, ChosenRules_StandInTheRules)
{
    View view;
    view.choice.normalisation = Normalisation::Rank;
    view.choice.aggregation = Aggregation::WinRate;
    view.choice.weights = WeightRule{WeightRule::Kind::Category, {}};
    view.choice.missing = MissingRule{MissingRule::Kind::Renormalise, 0.75};
    EXPECT_EQ(
        captionsOf(answered(sampleWorld(), view)).rules(),
        u"Intelligence Index v3.0, all variants, as of 2 October 2025 · scores as ranks · mean "
        u"win rate · categories weighted equally · weights scaled up over missing scores, from "
        u"75.0% measured (≈) · estimates left out · models without an index: 1"_s);
}

TEST(Captions, Count_SaysHowMuchIsShown)
{
    EXPECT_EQ(captionsOf(answered(sampleWorld())).count(), u"8 of 9 models"_s);
    EXPECT_EQ(captionsOf(answered(sampleWorld(), outsideUnitedStatesAndChina())).count(),
              u"4 of 6 labs"_s);
    View view;
    view.exclude = {"US"};
    EXPECT_EQ(captionsOf(answered(sampleWorld(), view)).count(), u"6 of 8 models"_s);
}

TEST(Captions, Leads_AreOfWhatIsMeasuredAndWithinError)
{
    const auto title = [](const std::shared_ptr<const Dataset> &dataset, const View &view) {
        return modelsChart(answered(dataset, view)).title;
    };
    View view;
    EXPECT_EQ(title(worldWithErrors(), view), u"As far as measured, GPT-5 leads"_s);
    view.certainty.level = 0.999;
    view.certainty.eloAsTasks = true;
    DatasetBuilder few = sampleWorld();
    EXPECT_EQ(title(few.share(), view), u"As far as measured, GPT-5 leads"_s)
        << "errors are not known";
    view.estimated = true;
    EXPECT_EQ(title(worldWithErrors(), view), u"GPT-5 leads"_s) << "estimates stand in";
}

TEST(Captions, Reference_ThatIsEstimated_IsSaidBesideEachRatio)
{
    View view;
    view.reference = "Guess 1";
    const AnswerData data = answered(sampleWorld(), view);
    EXPECT_TRUE(modelsChart(data).subtitle.contains(u"compared with Guess 1 (estimated)"_s));
    RankingModel model;
    model.setAnswer(data);
    EXPECT_EQ(model.headerData(RankingModel::Ratio, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"× Guess 1*"_s);
    EXPECT_EQ(model.index(0, RankingModel::Ratio).data().toString(), u"2.1×*"_s);
    EXPECT_EQ(model.index(0, RankingModel::Difference).data().toString(), u"+35.5*"_s);
    view.reference = "GPT-3.5 Turbo";
    model.setAnswer(answered(sampleWorld(), view));
    EXPECT_EQ(model.headerData(RankingModel::Ratio, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"× GPT-3.5 Turbo"_s);
    EXPECT_FALSE(model.index(0, RankingModel::Ratio).data().toString().contains(u'*'));
}

TEST(Captions, TitleOfModels_FollowsTheFilters)
{
    const auto title
        = [](const View &view) { return modelsChart(answered(sampleWorld(), view)).title; };
    View view;
    EXPECT_EQ(title(view), u"As far as measured, GPT-5 leads"_s);
    view.include = {"KR"};
    EXPECT_EQ(title(view), u"EXAONE 4.0 32B (Reasoning) leads within South Korea"_s);
    view.openWeights = true;
    EXPECT_EQ(title(view), u"As far as known, EXAONE 4.0 32B leads under these filters"_s)
        << "of two others nobody knows whether they are open";
    view.text = "nothing like this";
    EXPECT_EQ(title(view), u"Models by Intelligence Index v3.0"_s);
}

TEST(Captions, TiedLeaders_ShareTheFirstPlace)
{
    auto world = sampleWorld();
    world.model("Rival", "mistral", {0.685, 0.685});
    EXPECT_EQ(modelsChart(answered(world)).title,
              u"As far as measured, GPT-5 and Rival share the first place"_s);
    world.model("Third", "lg", {0.685, 0.685}).model("Fourth", "lg", {0.685, 0.685});
    EXPECT_EQ(modelsChart(answered(world)).title,
              u"As far as measured, Fourth and others (4) share the first place"_s);
}

TEST(Captions, LeaderNotDrawn_ClaimsNothing)
{
    const AnswerData data = answered(sampleWorld());
    RankingModel model;
    model.setAnswer(data);
    TableProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterText(u"korea"_s);
    auto series = readSeries(proxy, {RankingModel::Model, RankingModel::Index, -1}, 12);
    captionsOf(data).captionModels(series);
    EXPECT_EQ(series.title, u"Models by Intelligence Index v3.0"_s);
}

TEST(Captions, Countries_StateTheCountingRule)
{
    const ChartSeries series = countriesChart(answered(sampleWorld()));
    EXPECT_EQ(series.title, u"As far as measured, the United States leads, China second"_s);
    EXPECT_EQ(
        series.subtitle,
        u"Counting rule: best model · Intelligence Index v3.0, as of 2 October 2025 · estimates "
        u"left out · models without an index: 1 · ≥: at least, for some of its models are without an "
        u"index or only estimated"_s);
    EXPECT_EQ(series.valueAxisTitle,
              u"Intelligence Index v3.0 of the best model (points of 100)"_s);
}

TEST(Captions, CountriesByCount_NameFoldingAndDrawNoReference)
{
    View view = outsideUnitedStatesAndChina();
    view.countingRule = {CountingRule::Kind::Count, 5};
    const ChartSeries series = countriesChart(answered(sampleWorld(), view));
    EXPECT_EQ(
        series.title,
        u"As far as measured, South Korea leads outside the United States and China, France second"_s);
    EXPECT_EQ(
        series.subtitle,
        u"Counting rule: number of models in the world's top 5 · Intelligence Index v3.0, best "
        u"model per lab, as of 2 October 2025 · without the United States, China · estimates left "
        u"out · models without an index: 1 · models without an index may move any value"_s);
    EXPECT_EQ(series.valueAxisTitle, u"Models in the world's top 5 (number)"_s);
    EXPECT_FALSE(series.referenceValue.has_value());
}

TEST(Captions, CountriesByConcentration_NobodyLeadsAndFoldingIsNamed)
{
    View view;
    view.countingRule = {CountingRule::Kind::Herfindahl, 0};
    view.seats = Seats::Split;
    const ChartSeries series = countriesChart(answered(sampleWorld(), view));
    EXPECT_EQ(series.title, u"Countries by Intelligence Index v3.0"_s);
    EXPECT_EQ(
        series.subtitle,
        u"Counting rule: concentration of models in labs (Herfindahl index; 1 is a single "
        u"lab) · Intelligence Index v3.0, all variants, as of 2 October 2025 · estimates "
        u"left out · models without an index: 1 · labs of several countries are split between them where labs or models "
        u"add up · models without an index may move any value"_s);
    EXPECT_EQ(series.valueAxisTitle,
              u"Concentration of models in labs (Herfindahl index, 0 to 1)"_s);
}

TEST(Captions, CountriesByFrontierShare_AreDrawnInPerCentWithoutReference)
{
    View view = outsideUnitedStatesAndChina();
    view.countingRule = {CountingRule::Kind::FrontierShare, 0};
    const ChartSeries series = countriesChart(answered(sampleWorld(), view));
    EXPECT_EQ(series.valueAxisTitle, u"Days with the world's best model (%)"_s);
    EXPECT_FALSE(series.referenceValue.has_value());
}

TEST(Captions, CountriesWithoutAnyCount_NobodyLeads)
{
    View view;
    view.countingRule = {CountingRule::Kind::LabsOver, 90};
    const ChartSeries series = countriesChart(answered(sampleWorld(), view));
    EXPECT_EQ(series.title, u"Countries by Intelligence Index v3.0"_s);
    EXPECT_EQ(captionsOf(answered(sampleWorld(), view)).countingRule(),
              u"number of labs with an index of at least 90"_s);
}

TEST(Captions, Funding_StatesPeriodCurrencyAndWhatIsLeftOut)
{
    View view;
    view.picture.logarithmic = true;
    const ChartSeries series = fundingChart(answered(worldWithRounds(), view));
    EXPECT_EQ(series.title, u"New money by lab, in USD"_s) << "a round left out may be the largest";
    EXPECT_EQ(
        series.subtitle,
        u"New money announced from 1 August 2025 to 2 October 2025 · in USD at the rates of the "
        u"days announced · rounds left out without a disclosed amount, a rate or a day: 1"_s);
    EXPECT_EQ(series.source,
              u"Sources: announcements and press as listed; ECB reference rates of the day "
              u"announced."_s);
    EXPECT_EQ(series.valueAxisTitle, u"New money (USD)"_s);
    EXPECT_TRUE(series.logarithmic);
}

TEST(Captions, FundingInKorean_MoneyIsKorean)
{
    View view;
    view.money.kinds = {"equity"};
    view.money.countries = {"FR"};
    const ChartSeries series = fundingChart(answered(worldWithRounds(), view, Language::Korean));
    EXPECT_EQ(series.title, u"미스트랄 raised the most: 20억 달러"_s);
    EXPECT_EQ(
        series.subtitle,
        u"New money announced from 2025년 8월 1일 to 2025년 10월 2일 · only Equity · only 프랑스 · "
        u"in USD at the rates of the days announced"_s);
}

TEST(Captions, NoRounds_ClaimNothing)
{
    EXPECT_EQ(fundingChart(answered(sampleWorld())).title, u"New money by lab, in USD"_s);
}

TEST(Captions, EstimatedReference_SaysSo)
{
    View view;
    view.reference = "Guess 1";
    EXPECT_EQ(modelsChart(answered(sampleWorld(), view)).referenceText,
              u"Guess 1 33.0 (estimated)"_s);
}

} // namespace
} // namespace podium::tests
