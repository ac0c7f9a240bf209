// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"

#include "app/engine/ranking/answering.h"
#include "app/models/language/number_text.h"
#include "app/models/tables/column.h"
#include "app/models/tables/part_bars.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QString tip(const RankingModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::ToolTipRole).toString();
}

TEST(RankingModel, AllVariants_ShowsEveryRankedModel)
{
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld()));
    using enum RankingModel::Column;
    EXPECT_EQ(
        printModel(model,
                   {Rank, RankingModel::Model, Lab, Country, Index, Interval, PublishedIndex, Ratio,
                    Difference, WorldRank, RankInterval, Released, OpenWeights, Parameters, Price,
                    Speed}),
        "1 | GPT-5 (high) | OpenAI | United States | 68.5 | – | 68.5 | – | – | 1 | – | "
        "Aug 2025 | Closed | – | $3.44 | 154.9\n"
        "2 | Qwen3 235B | Alibaba | China | 57.7 | – | – | – | – | 2 | – | Jul 2025 | Open | "
        "235 | $0.00 | –\n"
        "3 | Magistral Medium 1.2 | Mistral | France | 52.0 | – | 50 | – | – | 3 | – | – | "
        "– | – | – | –\n"
        "4 | EXAONE 4.0 32B (Reasoning) | LG AI Research | South Korea | 42.6 | – | 43 | – | "
        "– | 4 | – | Jul 2025 | Open | 32 | – | –\n"
        "5 | Solar Pro 2 (Reasoning) | Upstage | South Korea | 37.7 | – | – | – | – | 5 | – | "
        "– | – | – | – | –\n"
        "6 | EXAONE 4.0 32B | LG AI Research | South Korea | 25.0 | – | – | – | – | 6 | – | "
        "– | – | – | – | –\n"
        "7 | Mystery 1 | – | Unassigned | 20.0 | – | – | – | – | 7 | – | – | – | – | – | –\n"
        "8 | GPT-3.5 Turbo | OpenAI | United States | 8.3 | – | – | – | – | 8 | – | – | – | "
        "– | – | –\n");
}

TEST(RankingModel, KnownQuestions_GiveIntervalsToShowAndToDraw)
{
    Dataset world = sampleWorld().build();
    for (Evaluation &evaluation : world.evaluations)
        evaluation.questions = 400;
    const auto dataset = std::make_shared<const Dataset>(std::move(world));
    const auto answered = answer(*dataset, {});
    ASSERT_TRUE(answered);
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer({dataset, std::make_shared<const Answer>(*answered), Language::English});
    const QModelIndex interval = model.index(0, RankingModel::Interval);
    const double low = interval.data(LowRole).toDouble();
    const double high = interval.data(HighRole).toDouble();
    EXPECT_LT(low, 68.5);
    EXPECT_GT(high, 68.5);
    EXPECT_EQ(interval.data(Qt::DisplayRole).toString(),
              indexIntervalText(low, high, Language::English));
    EXPECT_EQ(model.index(0, RankingModel::RankInterval).data(Qt::DisplayRole).toString(), u"1"_s);
    EXPECT_EQ(model.index(0, RankingModel::Index).data(LowRole).toDouble(), low);
    EXPECT_EQ(model.index(0, RankingModel::RankInterval).data(HighRole).toDouble(), 1);
    EXPECT_EQ(model.index(0, RankingModel::Model).data(LowRole), QVariant());
}

TEST(RankingModel, KoreanWithReference_ShowsNamesAndRatios)
{
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), outsideUnitedStatesAndChina(), Language::Korean));
    using enum RankingModel::Column;
    EXPECT_EQ(
        printModel(model,
                   {Rank, Model, Lab, Country, Index, Ratio, Difference, WorldRank, Released}),
        "1 | Magistral Medium 1.2 | 미스트랄 | 프랑스 | 52.0 | 6.3× | +43.7 | 3 | –\n"
        "2 | EXAONE 4.0 32B (Reasoning) | LG AI연구원 | 대한민국 | 42.6 | 5.1× | +34.3 | 4 | "
        "2025년 7월\n"
        "3 | Solar Pro 2 (Reasoning) | 업스테이지 | 대한민국 | 37.7 | 4.5× | +29.4 | 5 | –\n"
        "4 | Mystery 1 | – | Unassigned | 20.0 | 2.4× | +11.7 | 6 | –\n");
}

TEST(RankingModel, ValueRole_IsRawAndMissingIsInvalid)
{
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld()));
    using enum RankingModel::Column;
    EXPECT_EQ(printModel(model,
                         {Rank, Index, PublishedIndex, Ratio, Released, OpenWeights, Parameters,
                          Price, Speed},
                         ValueRole),
              "1 | 68.5 | 68.5 | (none) | 2025-08-07 | false | (none) | 3.44 | 154.9\n"
              "2 | 57.7 | (none) | (none) | 2025-07-25 | true | 235 | 0 | (none)\n"
              "3 | 52 | 50 | (none) | (none) | (none) | (none) | (none) | (none)\n"
              "4 | 42.6 | 43 | (none) | 2025-07-15 | true | 32 | (none) | (none)\n"
              "5 | 37.7 | (none) | (none) | (none) | (none) | (none) | (none) | (none)\n"
              "6 | 25 | (none) | (none) | (none) | (none) | (none) | (none) | (none)\n"
              "7 | 20 | (none) | (none) | (none) | (none) | (none) | (none) | (none)\n"
              "8 | 8.3 | (none) | (none) | (none) | (none) | (none) | (none) | (none)\n");
    EXPECT_FALSE(model.index(6, Lab).data(ValueRole).isValid());
}

TEST(RankingModel, ForPrograms_HasCodesAndPlainNames)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), {}, Language::Korean));
    using enum RankingModel::Column;
    EXPECT_EQ(
        printModel(model, {Rank, Model, Lab, Country, Index, Estimated, Tied, ModelId}, RecordRole)
            .substr(0, 133),
        "1 | GPT-5 (high) | OpenAI | US | 68.5 | false | false | gpt-5-high\n"
        "2 | Qwen3 235B | Alibaba | CN | 57.7 | false | false | qwen3-235b\n");
    const QModelIndex unassigned = model.index(6, Country);
    EXPECT_EQ(unassigned.data().toString(), u"Unassigned"_s);
    EXPECT_FALSE(unassigned.data(RecordRole).isValid());
}

TEST(RankingModel, OtherRoles_NameRowAndPlace)
{
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld()));
    const QModelIndex exaone = model.index(3, RankingModel::Model);
    EXPECT_EQ(exaone.data(KeyRole).toString(), u"exaone-4.0-32b-reasoning"_s);
    EXPECT_EQ(exaone.data(CountryRole).toString(), u"KR"_s);
    EXPECT_EQ(exaone.data(LabRole).toString(), u"lg"_s);
    EXPECT_EQ(exaone.data(NoteRole).toString(), u"LG AI Research · South Korea"_s);
    EXPECT_EQ(exaone.data(SourceRole).toString(), u"Artificial Analysis, 2 Oct 2025"_s);
    EXPECT_FALSE(exaone.data(EstimatedRole).toBool());
    EXPECT_DOUBLE_EQ(model.index(3, RankingModel::Index).data(ShareRole).toDouble(), 0.426);
    EXPECT_FALSE(exaone.data(ShareRole).isValid());

    const QModelIndex orphan = model.index(6, RankingModel::Model);
    EXPECT_EQ(orphan.data(CountryRole).toString(), u"ZZ"_s);
    EXPECT_EQ(orphan.data(NoteRole).toString(), u"Unassigned"_s);
    EXPECT_FALSE(orphan.data(LabRole).isValid());
}

TEST(RankingModel, EstimatedModel_IsMarkedAndExplained)
{
    View view;
    view.estimated = true;
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), view));
    const QModelIndex guess = model.index(5, RankingModel::Index);
    EXPECT_EQ(model.index(5, RankingModel::Model).data().toString(), u"Guess 1"_s);
    EXPECT_TRUE(guess.data(EstimatedRole).toBool());
    EXPECT_EQ(guess.data(Qt::ToolTipRole).toString(),
              u"Estimated by the source: scores are missing, so Podium cannot compute it."_s);
    EXPECT_EQ(guess.data(Qt::AccessibleTextRole).toString(), u"Index: 33.0, estimated"_s);
}

TEST(RankingModel, PublishedIndex_ExplainsWhyItDiffers)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    constexpr int column = RankingModel::PublishedIndex;
    EXPECT_EQ(tip(model, 1, column), u"The source printed no index for this model."_s);
    EXPECT_EQ(tip(model, 2, column),
              u"Podium's index differs by +2.0, more than rounding explains: the source printed it "
              u"from other scores than those it gives."_s);
    EXPECT_EQ(tip(model, 3, column),
              u"Podium's index differs by -0.4, which the rounding of the printed figures "
              u"explains."_s);
}

TEST(RankingModel, ScoreSolvedFromThePublishedIndex_IsNoCheck)
{
    Dataset dataset = *sampleWorld().share();
    for (Snapshot &snapshot : dataset.snapshots)
        snapshot.note += "; GDPval-AA solved from the published index";
    const auto solved = std::make_shared<const Dataset>(std::move(dataset));
    RankingModel model;
    model.setAnswer({solved, std::make_shared<const Answer>(*answer(*solved, {})), {}});
    bool said = false;
    for (int row = 0; row < model.rowCount(); ++row)
        said |= model.index(row, RankingModel::PublishedIndex)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(u"No check:"_s);
    EXPECT_TRUE(said);
}

TEST(RankingModel, PublishedUnderASubIndex_IsTheSourcesSubIndex)
{
    AnswerData data = answered(sampleWorld());
    Dataset dataset = *data.dataset;
    dataset.methods[data.answer->method].subject = Subject::Coding;
    const std::size_t second = data.answer->ranking[2].model;
    dataset.snapshots[data.answer->snapshot].models[second].publishedCoding = 41.26;
    data.dataset = std::make_shared<const Dataset>(std::move(dataset));
    RankingModel model;
    model.setAnswer(data);
    const auto shown = [&model](int row, int role) {
        return model.index(row, RankingModel::PublishedIndex).data(role);
    };
    EXPECT_EQ(shown(2, Qt::DisplayRole).toString(), u"41.3"_s);
    EXPECT_EQ(shown(2, ValueRole).toDouble(), 41.26);
    EXPECT_EQ(tip(model, 2, RankingModel::PublishedIndex),
              u"The source's own number for this sub-index."_s);
    EXPECT_FALSE(shown(3, ValueRole).isValid()) << "it printed an index, but no sub-index";
    EXPECT_EQ(tip(model, 3, RankingModel::PublishedIndex),
              u"The source printed no index for this model."_s);
}

TEST(RankingModel, AccessibleText_SaysColumnAndMissing)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    EXPECT_EQ(model.index(0, RankingModel::Lab).data(Qt::AccessibleTextRole).toString(),
              u"Lab: OpenAI"_s);
    EXPECT_EQ(model.index(6, RankingModel::Lab).data(Qt::AccessibleTextRole).toString(),
              u"Lab: no data"_s);
}

TEST(RankingModel, Header_NamesTheReference)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), outsideUnitedStatesAndChina()));
    EXPECT_EQ(
        printHeader(model),
        "Rank | Model | Lab | Country | Index | 95% interval | Contributions | Published | "
        "× GPT-3.5 Turbo | vs GPT-3.5 Turbo | World rank | Rank interval | Released | Weights | "
        "Parameters (bn) | Price per M tokens | Tokens/s | Tie | Estimated | Tied | Family | Id | "
        "Filled in | Own run | Assumed | From choosing | GPQA Diamond | HLE");
    EXPECT_EQ(printHeader(model, KeyRole),
              "rank | model | lab | country | index | index_interval | contributions | "
              "published_index | ratio | difference | world_rank | rank_interval | released | "
              "open_weights | parameters_b | price_blended_usd | output_tokens_per_s | tie_group | "
              "estimated | tied | family | model_id | imputed | own_run | assumed | choice_bias | "
              "score_gpqa | score_hle");
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_EQ(model.headerData(column, Qt::Horizontal, UseRole).toInt()
                      == static_cast<int>(ColumnUse::Programs),
                  column >= RankingModel::TieGroup && column < RankingModel::ColumnCount)
            << "the window has no more columns than before: " << column;
    EXPECT_EQ(
        printHeader(model, GroupRole),
        "Rank | Model | Model | Model | Index | Index | Index | Index | Comparison | "
        "Comparison | Rank | Rank | Facts | Facts | Facts | Price and speed | "
        "Price and speed | Scores | Scores | Scores | Scores | Scores | Scores | Scores | Scores | "
        "Scores | Scores | Scores");
    EXPECT_EQ(
        model.headerData(RankingModel::Difference, Qt::Horizontal, Qt::ToolTipRole).toString(),
        u"Index less that of GPT-3.5 Turbo (8.3), in points."_s);
}

TEST(RankingModel, EstimatedReference_IsExplainedInTheHeader)
{
    View view;
    view.reference = "Guess 1";
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), view));
    EXPECT_EQ(
        model.headerData(RankingModel::Ratio, Qt::Horizontal, Qt::ToolTipRole).toString(),
        u"Index divided by that of Guess 1 (33.0). An index has no true zero: read it beside the "
        u"difference. The source estimated the index of Guess 1."_s);
}

TEST(RankingModel, KnownErrors_AreInTheExplanations)
{
    AnswerData data = answered(sampleWorld());
    auto changed = std::make_shared<Answer>(*data.answer);
    changed->ranking[0].indexLow = 67.1;
    changed->ranking[0].indexHigh = 69.9;
    changed->ranking[0].rankLow = 1;
    changed->ranking[0].rankHigh = 2;
    data.answer = changed;
    RankingModel model;
    model.setAnswer(data);
    EXPECT_EQ(
        tip(model, 0, RankingModel::Index),
        u"Computed by Podium from the scores, by Intelligence Index v3.0. With a certainty of "
        u"95% it is between 67.1 and 69.9."_s);
    EXPECT_EQ(tip(model, 0, RankingModel::Rank),
              u"With a certainty of 95% its rank is between 1 and 2."_s);
}

TEST(RankingModel, RankOfItsOwn_IsExplainedAsTheOnlyOne)
{
    AnswerData data = answered(sampleWorld());
    auto changed = std::make_shared<Answer>(*data.answer);
    changed->ranking[0].rankLow = 1;
    changed->ranking[0].rankHigh = 1;
    changed->ranking[0].tieGroup = 1;
    data.answer = changed;
    RankingModel model;
    model.setAnswer(data);
    EXPECT_EQ(tip(model, 0, RankingModel::Rank),
              u"With a certainty of 95% its rank is 1 and no other."_s);
}

TEST(RankingModel, TieGroup_IsARoleOfItsRowsAndExplained)
{
    AnswerData data = answered(sampleWorld());
    auto changed = std::make_shared<Answer>(*data.answer);
    for (const std::size_t row : {1U, 2U, 3U}) {
        changed->ranking[row].rankLow = 2;
        changed->ranking[row].rankHigh = 4;
        changed->ranking[row].tieGroup = 2;
    }
    data.answer = changed;
    RankingModel model;
    model.setAnswer(data);
    EXPECT_EQ(model.index(2, RankingModel::Rank).data(TieRole), 2);
    EXPECT_FALSE(model.index(0, RankingModel::Rank).data(TieRole).isValid());
    EXPECT_EQ(tip(model, 2, RankingModel::Rank),
              u"With a certainty of 95% its rank is between 2 and 4.\nTie group of 3 models, from "
              u"rank 2 to rank 4: no sure border runs between them."_s);
}

TEST(RankingModel, Contributions_TellEachEvaluationsPoints)
{
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld()));
    constexpr int column = RankingModel::Contributions;
    EXPECT_EQ(model.index(0, column).data().toString(), u"GPQA Diamond 42.7; HLE 25.8"_s);
    EXPECT_EQ(model.index(0, column).data(ValueRole).toString(), u"GPQA Diamond 42.7; HLE 25.8"_s);
    EXPECT_EQ(tip(model, 0, column),
              u"GPQA Diamond: 85.4 → 42.7 points\nHLE: 51.6 → 25.8 points"_s);
}

TEST(RankingModel, ContributionBars_ShareOneScaleOverAllRows)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld()));
    const auto bars = [&model](int row) {
        return model.index(row, RankingModel::Contributions).data(BarsRole).value<PartBars>();
    };
    ASSERT_EQ(bars(0).bars.size(), 2U);
    EXPECT_DOUBLE_EQ(*bars(0).bars[0].end, 1) << "the greatest contribution there is";
    EXPECT_DOUBLE_EQ(*bars(1).bars[0].end, 30.0 / 42.7);
    EXPECT_DOUBLE_EQ(*bars(1).bars[1].end, 27.7 / 42.7);
    EXPECT_EQ(bars(0).zero, 0);
}

TEST(RankingModel, MissingScore_IsNoBarAndNoZero)
{
    View view;
    view.estimated = true;
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), view));
    const QModelIndex guess = model.index(5, RankingModel::Contributions);
    EXPECT_EQ(guess.data().toString(), u"GPQA Diamond 15.0; HLE –"_s);
    EXPECT_EQ(tip(model, 5, RankingModel::Contributions),
              u"GPQA Diamond: 30.0 → 15.0 points\nHLE: not measured"_s);
    EXPECT_EQ(guess.data(BarsRole).value<PartBars>().bars[1].end, std::nullopt);
    const QModelIndex score = model.index(5, RankingModel::ColumnCount + 1);
    EXPECT_EQ(score.data().toString(), u"–"_s);
    EXPECT_FALSE(score.data(ValueRole).isValid());
}

TEST(RankingModel, PartsThatDoNotAddUp_AreTheirNormalisedScores)
{
    View view;
    view.choice.aggregation = Aggregation::Geometric;
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), view));
    EXPECT_EQ(model.index(0, RankingModel::Contributions).data().toString(),
              u"GPQA Diamond 85.4%; HLE 51.6%"_s);
    EXPECT_EQ(tip(model, 0, RankingModel::Contributions),
              u"GPQA Diamond: 85.4, counted as 85.4%\nHLE: 51.6, counted as 51.6%"_s);
    EXPECT_EQ(
        model.headerData(RankingModel::Contributions, Qt::Horizontal, Qt::ToolTipRole).toString(),
        u"The scores as the index counts them, in the order of the method: the parts of this kind of "
        u"index do not add up."_s);
}

TEST(RankingModel, ColumnsBehind_AreTheScoresOfEachEvaluation)
{
    RankingModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld()));
    const int gpqa = RankingModel::ColumnCount;
    EXPECT_EQ(model.columnCount(), RankingModel::ColumnCount + 2);
    EXPECT_EQ(model.index(0, gpqa).data().toString(), u"85.4"_s);
    EXPECT_DOUBLE_EQ(model.index(0, gpqa).data(ValueRole).toDouble(), 0.854);
    EXPECT_EQ(model.index(0, gpqa).data(KeyRole), model.index(0, 0).data(KeyRole));
    EXPECT_EQ(model.headerData(gpqa, Qt::Horizontal, Qt::ToolTipRole).toString(),
              u"Score in GPQA Diamond, in per cent. It weighs 50.0% in the index."_s);
}

TEST(RankingModel, WithoutAnswer_IsEmpty)
{
    RankingModel model;
    const ModelCheck check(model);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
    EXPECT_FALSE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
    model.setAnswer(answered(sampleWorld()));
    EXPECT_EQ(model.rowCount(), 8);
    const int behind = RankingModel::ColumnCount + 2;
    EXPECT_FALSE(model.headerData(behind, Qt::Horizontal, KeyRole).isValid());
    model.setAnswer({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace podium::tests
