// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_model.h"

#include "app/models/receipts/steps.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

View counting(CountingRule::Kind kind, double number)
{
    View view;
    view.countingRule = {kind, number};
    view.top = 3;
    return view;
}

TEST(CountryModel, BestModel_ShowsLabsAndTopShare)
{
    CountryModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), counting(CountingRule::Kind::Best, 0)));
    std::vector<int> shown(CountryModel::Unmeasured + 1);
    std::iota(shown.begin(), shown.end(), 0);
    EXPECT_EQ(
        printModel(model, shown),
        "1 | United States | 68.5 | – | – | – | – | GPT-5 (high) | 68.5 | 1 | 2 | 1 | OpenAI | – | – | – | – | exact | 0\n"
        "2 | China | 57.7 | – | – | – | – | Qwen3 235B | 57.7 | 1 | 1 | 1 | Alibaba | – | – | – | – | exact | 0\n"
        "3 | France | ≥ 52.0 | – | – | – | – | Magistral Medium 1.2 | ≥ 52.0 | 1 | 1 | 1 | Mistral | – | – | – | – | at_least | 1\n"
        "4 | South Korea | 42.6 | – | – | – | – | EXAONE 4.0 32B (Reasoning) | 42.6 | 2 | 3 | 0 | LG "
        "AI Research, Upstage | – | – | – | – | exact | 0\n"
        "– | Unassigned | 20.0 | – | – | – | – | Mystery 1 | 20.0 | 1 | 1 | 0 | Lab not known | – | – | – | – | exact | 0\n");
    EXPECT_EQ(
        printHeader(model),
        "Rank | Country | Value | Second rank | Second value | Months behind | Interval of the "
        "months | Best model | Best index | Labs | Models | In the top 3 | Names of the labs | Interval | Ranks | "
        "Bound of the ranks | From choosing | Bound | Unmeasured | Counting rule | Labs counted | Fewer labs | Estimated | "
        "Best lab | Without its best lab | Tie");
    EXPECT_EQ(
        printHeader(model, KeyRole),
        "rank | country | value | other_rank | other_value | months_behind | "
        "behind_interval | best_model | best_index | labs | models | top_share | lab_names | interval | "
        "rank_interval | rank_bound | choice_bias | bound | unmeasured | rule | labs_counted | fewer_than_asked | "
        "estimated | best_lab | value_without_best_lab | tie_group");
}

TEST(CountryModel, CountInKorean_ShowsWholeNumbers)
{
    CountryModel model;
    const ModelCheck check(model);
    model.setAnswer(
        answered(sampleWorld(), counting(CountingRule::Kind::Count, 5), Language::Korean));
    using enum CountryModel::Columns;
    EXPECT_EQ(printModel(model, {Rank, Country, Value, LabNames}),
              "1 | 대한민국 | 2 | LG AI연구원, 업스테이지\n"
              "2 | 미국 | 1 | OpenAI\n"
              "2 | 중국 | 1 | 알리바바\n"
              "2 | 프랑스 | 1 | 미스트랄\n"
              "– | Unassigned | 0 | Lab not known\n");
    EXPECT_EQ(model.headerData(Value, Qt::Horizontal, Qt::ToolTipRole).toString(),
              u"number of models in the world's top 5"_s);
    EXPECT_FALSE(model.index(0, Value).data(ShareRole).isValid());
    EXPECT_TRUE(model.index(0, BestIndex).data(ShareRole).isValid());
}

TEST(CountryModel, Intervals_AreInTheUnitOfTheRule)
{
    const auto interval = [](CountingRule::Kind kind, double number) {
        View view = counting(kind, number);
        view.certainty.shown = true;
        CountryModel model;
        model.setAnswer(answered(worldWithErrors(), view));
        return model.index(0, CountryModel::Interval).data().toString();
    };
    EXPECT_EQ(interval(CountingRule::Kind::Count, 1), u"1"_s);
    EXPECT_EQ(interval(CountingRule::Kind::LabsOver, 42), u"1"_s);
    EXPECT_EQ(interval(CountingRule::Kind::FrontierShare, 0), u"71.3%"_s); // nobody comes near
    EXPECT_EQ(interval(CountingRule::Kind::Herfindahl, 0), u"–"_s);
}

TEST(CountryModel, FrontierShare_IsShownAndDrawnInPerCent)
{
    CountryModel model;
    model.setAnswer(answered(sampleWorld(), counting(CountingRule::Kind::FrontierShare, 0)));
    const QModelIndex value = model.index(0, CountryModel::Value);
    // EXAONE led from 15 July, Qwen from 25 July, GPT-5 from 7 August to 2 October: 57 of 80 days.
    EXPECT_EQ(value.data().toString(), u"71.3%"_s);
    EXPECT_DOUBLE_EQ(value.data(ValueRole).toDouble(), 71.25);
    EXPECT_FALSE(value.data(ShareRole).isValid());
}

TEST(CountryModel, ForPrograms_HasCodesSharesAndWhatPeopleNeedNot)
{
    using enum CountryModel::Columns;
    CountryModel model;
    View view = counting(CountingRule::Kind::TopMean, 2);
    view.withoutBestLab = true;
    model.setAnswer(answered(sampleWorld(), view));
    EXPECT_EQ(
        printModel(model,
                   {Rank, Country, Value, Rule, LabsCounted, FewerThanAsked, LabNames, BestLab,
                    WithoutBestLab},
                   RecordRole),
        "1 | US | 68.5 | top-mean:2 | 1 | true | OpenAI | OpenAI | (none)\n"
        "2 | CN | 57.7 | top-mean:2 | 1 | true | Alibaba | Alibaba | (none)\n"
        "3 | FR | 52 | top-mean:2 | 1 | true | Mistral | Mistral | (none)\n"
        "4 | KR | 40.15 | top-mean:2 | 2 | false | LG AI Research; Upstage | LG AI Research | "
        "37.7\n"
        "(none) | ZZ | 20 | top-mean:2 | 1 | true | (none) | (none) | (none)\n");
    model.setAnswer(answered(sampleWorld(), counting(CountingRule::Kind::FrontierShare, 0)));
    EXPECT_DOUBLE_EQ(model.index(0, Value).data(RecordRole).toDouble(), 0.7125);
    for (int column = Rule; column < model.columnCount(); ++column)
        EXPECT_EQ(model.headerData(column, Qt::Horizontal, UseRole).toInt(),
                  static_cast<int>(ColumnUse::Programs))
            << column;
}

TEST(CountryModel, LabSum_HasNoBarOfAHundred)
{
    CountryModel model;
    model.setAnswer(answered(sampleWorld(), counting(CountingRule::Kind::LabSum, 0)));
    EXPECT_FALSE(model.index(0, CountryModel::Value).data(ShareRole).isValid());
    model.setAnswer(answered(sampleWorld(), counting(CountingRule::Kind::Best, 0)));
    EXPECT_TRUE(model.index(0, CountryModel::Value).data(ShareRole).isValid());
}

TEST(CountryModel, TopMeanWithTooFewLabs_SaysSo)
{
    CountryModel model;
    model.setAnswer(answered(sampleWorld(), counting(CountingRule::Kind::TopMean, 2)));
    EXPECT_EQ(model.index(0, CountryModel::Value).data(Qt::ToolTipRole).toString(),
              u"Fewer labs than the rule asks for; labs counted: 1."_s);
    EXPECT_FALSE(model.index(3, CountryModel::Value).data(Qt::ToolTipRole).isValid());
}

TEST(CountryModel, OnlyAnEstimate_IsMarked)
{
    View view;
    view.estimated = true;
    view.exclude = {"US"};
    auto world = sampleWorld();
    world.country("CA", "Canada", "캐나다")
        .lab("cohere", "Cohere", "CA")
        .model("Guess 2", "cohere", {}, [](Model &model) {
            model.publishedIndex = 45;
            model.publishedBasis = PublishedBasis::Estimated;
        });
    CountryModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(world, view));
    EXPECT_EQ(printModel(model, {CountryModel::Country}, EstimatedRole),
              "false\nfalse\ntrue\nfalse\nfalse\n");
    EXPECT_EQ(printModel(model, {CountryModel::Country}, KeyRole), "CN\nFR\nCA\nKR\nZZ\n");
}

TEST(CountryModel, CountryWithAModelWithoutAnIndex_IsAtLeastSoHighInTextAndPicture)
{
    auto world = worldWithErrors();
    View view;
    view.exclude = {"US"};
    view.certainty.shown = true;
    CountryModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(world, view));
    using enum CountryModel::Columns;
    const auto rowOf = [&model](const QString &code) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(KeyRole).toString() == code)
                return row;
        }
        return -1;
    };
    const int korea = rowOf(u"KR"_s);
    EXPECT_EQ(model.index(korea, Value).data().toString(), u"42.6"_s);
    EXPECT_TRUE(model.index(korea, Interval).data(HighRole).isValid());
    auto incomplete = *world;
    Model another
        = incomplete.snapshots.front()
              .models[*findModel(incomplete.snapshots.front(), "EXAONE 4.0 32B (Reasoning)")];
    another.id = another.slug = another.name = "EXAONE next";
    Snapshot &snapshot = incomplete.snapshots.front();
    snapshot.models.push_back(another);
    ScoreTable scores(incomplete.evaluations.size(), snapshot.models.size());
    for (std::size_t e = 0; e < incomplete.evaluations.size(); ++e) {
        for (std::size_t m = 0; m + 1 < snapshot.models.size(); ++m) {
            if (const auto score = snapshot.scores.score(e, m))
                scores.set(e, m, *score);
        }
    }
    snapshot.scores = scores;
    model.setAnswer(answered(std::make_shared<const Dataset>(std::move(incomplete)), view));
    EXPECT_EQ(model.index(korea, Value).data().toString(), u"≥ 42.6"_s);
    EXPECT_EQ(model.index(korea, BestIndex).data().toString(), u"≥ 42.6"_s);
    EXPECT_TRUE(model.index(korea, Interval).data().toString().startsWith(u"from "_s));
    EXPECT_FALSE(model.index(korea, Interval).data(HighRole).isValid());
    EXPECT_EQ(model.index(korea, ValueBound).data().toString(), u"at_least"_s);
    EXPECT_EQ(model.index(korea, Unmeasured).data().toInt(), 1);
    EXPECT_FALSE(model.index(rowOf(u"CN"_s), Value).data().toString().contains(u"≥"_s));
}

TEST(CountryModel, SecondRule_StandsBesideTheFirstWithItsOwnSteps)
{
    View view = counting(CountingRule::Kind::Best, 0);
    view.otherRule = CountingRule{CountingRule::Kind::LabSum, 0};
    CountryModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), view));
    using enum CountryModel::Columns;
    EXPECT_EQ(printModel(model, {Rank, Country, Value, OtherRank, OtherValue}),
              "1 | United States | 68.5 | 2 | 68.5\n"
              "2 | China | 57.7 | 3 | 57.7\n"
              "3 | France | ≥ 52.0 | 4 | ≥ 52.0\n"
              "4 | South Korea | 42.6 | 1 | 80.3\n"
              "– | Unassigned | 20.0 | – | 20.0\n");
    EXPECT_EQ(model.index(3, OtherRank).data(ValueRole).toInt(), 1);
    EXPECT_EQ(model.headerData(OtherValue, Qt::Horizontal, Qt::ToolTipRole).toString(),
              u"sum over labs, each by its best model"_s);
    const Steps steps = model.index(3, OtherValue).data(StepsRole).value<Steps>();
    ASSERT_EQ(steps.size(), 3) << "two labs and their sum";
    EXPECT_EQ(steps.back().working, u"80.3"_s);
}

TEST(CountryModel, MonthsBehind_ComeWhenTheyAreCountedAndStayWithTheirCountry)
{
    CountryModel model;
    const ModelCheck check(model);
    const AnswerData data = answered(sampleWorld());
    model.setAnswer(data);
    model.setLags(*lagsOf(*data.dataset, *data.answer));
    using enum CountryModel::Columns;
    EXPECT_EQ(model.index(0, MonthsBehind).data().toString(), u"reference"_s);
    EXPECT_EQ(model.index(0, MonthsBehind).data(ValueRole).toDouble(), 0);
    const QVariant months = model.index(1, MonthsBehind).data(ValueRole);
    ASSERT_TRUE(months.isValid());
    View withoutFirst;
    withoutFirst.exclude = {"US"};
    model.setAnswer(answered(sampleWorld(), withoutFirst));
    EXPECT_EQ(model.index(0, Country).data().toString(), u"China"_s);
    EXPECT_EQ(model.index(0, MonthsBehind).data(ValueRole), months);
    model.setLags(std::nullopt);
    EXPECT_FALSE(model.index(0, MonthsBehind).data(ValueRole).isValid());
}

TEST(CountryModel, LabNames_ExplainEachLab)
{
    CountryModel model;
    model.setAnswer(answered(sampleWorld()));
    EXPECT_EQ(model.index(3, CountryModel::LabNames).data(Qt::ToolTipRole).toString(),
              u"LG AI Research: 42.6 (EXAONE 4.0 32B (Reasoning))\n"
              u"Upstage: 37.7 (Solar Pro 2 (Reasoning))"_s);
}

} // namespace
} // namespace podium::tests
