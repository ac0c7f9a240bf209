// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/score_model.h"

#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void setItems(ScoreModel &model, std::vector<std::string> items,
              Language language = Language::English)
{
    View view;
    view.comparing.items = std::move(items);
    const AnswerData data = answered(sampleWorld(), view, language);
    auto sides = sideBySide(*data.dataset, *data.answer);
    ASSERT_TRUE(sides);
    model.setSides(data, std::move(*sides));
}

TEST(ScoreModel, Sides_ShowEachScoreBesideTheMedian)
{
    ScoreModel model;
    const ModelCheck check(model);
    EXPECT_EQ(model.rowCount(), 0);
    setItems(model, {"KR", "mistral", "GPT-5 (high)"});
    // The median of the eight ranked: 30 and 50, 20 and 40 per cent in the middle.
    EXPECT_EQ(printModel(model),
              "GPQA Diamond | 50.0% | 45.0 | 50.0 | 60.0 | 85.4\n"
              "HLE | 50.0% | 35.3 | 35.2 | 44.0 | 51.6\n");
    EXPECT_EQ(printHeader(model),
              "Evaluation | Weight | Median | South Korea | Mistral | GPT-5 (high)");
}

TEST(ScoreModel, MissingScore_IsMissingInTableAndPicture)
{
    ScoreModel model;
    setItems(model, {"Guess 1", "GPT-5 (high)"});
    EXPECT_EQ(model.index(1, ScoreModel::FirstItem).data().toString(), u"–"_s);
    EXPECT_FALSE(model.index(1, ScoreModel::FirstItem).data(ValueRole).isValid());
    const ChartSeries series = model.profile(false);
    ASSERT_EQ(series.marks.size(), 4);
    EXPECT_FALSE(series.marks.at(2).value);
    EXPECT_TRUE(series.marks.at(3).value);
    EXPECT_EQ(series.profile()->whose.first().name, u"Guess 1 (index estimated)"_s);
}

TEST(ScoreModel, Profile_HasARowForEachEvaluationAndAMarkForEachItem)
{
    ScoreModel model;
    setItems(model, {"GPT-5 (high)", "KR"});
    const ChartSeries series = model.profile(false);
    ASSERT_TRUE(series.profile());
    EXPECT_EQ(series.profile()->rows.size(), 2);
    EXPECT_NEAR(*series.profile()->rows.first().tick, 45.0, 1e-9);
    EXPECT_EQ(series.title, u"GPT-5 (high) is ahead in 2 of 2 evaluations"_s);
    const ChartMark &mark = series.marks.at(1);
    EXPECT_EQ(mark.line, u"KR"_s);
    EXPECT_EQ(mark.lane, 0);
    EXPECT_EQ(ScoreModel::evaluationOf(mark.key), u"gpqa"_s);
    EXPECT_EQ(model.columnOf(mark.key), ScoreModel::FirstItem + 1);
    EXPECT_TRUE(model.profile(true).profile()->radar);
}

TEST(ScoreModel, Order_IsByTheIndexBestFirst)
{
    ScoreModel model;
    setItems(model, {"KR", "Guess 1", "GPT-5 (high)"});
    EXPECT_EQ(model.order(),
              u"Index: GPT-5 (high) 68.5, South Korea 42.6, Guess 1 33.0 (estimated)"_s);
}

TEST(ScoreModel, InKorean_NamesThingsInKorean)
{
    ScoreModel model;
    setItems(model, {"KR", "mistral"}, Language::Korean);
    EXPECT_EQ(model.headerData(ScoreModel::FirstItem, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"대한민국"_s);
}

} // namespace
} // namespace podium::tests
