// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/gap_model.h"

#include "app/engine/ranking/answering.h"
#include "app/models/receipts/steps.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Two evaluations of 400 questions: A 60 (80, 40), B 55 (50, 60).
DatasetBuilder twoProfiles()
{
    DatasetBuilder world;
    world.country("KR", "South Korea", "한국")
        .country("FR", "France", "프랑스")
        .lab("lg", "LG AI Research", "KR")
        .lab("mistral", "Mistral", "FR")
        .evaluation("gpqa", "GPQA Diamond")
        .evaluation("hle", "HLE")
        .method("v3.0", {{"gpqa", 0.5}, {"hle", 0.5}})
        .snapshot("2025-10-02", "v3.0")
        .model("A", "lg", {0.8, 0.4})
        .model("B", "mistral", {0.5, 0.6});
    return world;
}

void compareTwo(GapModel &model, const std::string &a, const std::string &b, int questions = 400)
{
    Dataset world = twoProfiles().build();
    for (Evaluation &evaluation : world.evaluations)
        evaluation.questions = questions;
    const auto dataset = std::make_shared<const Dataset>(std::move(world));
    auto found = answer(*dataset, View());
    auto pair = compareSides(*dataset, View(), a, b);
    ASSERT_TRUE(found && pair);
    model.setPair({dataset, std::make_shared<const Answer>(std::move(*found)), Language::English},
                  std::move(*pair));
}

TEST(GapModel, Pair_ShowsTheWayFromOneIndexToTheOther)
{
    GapModel model;
    const ModelCheck check(model);
    EXPECT_EQ(model.rowCount(), 0);
    compareTwo(model, "KR", "FR");
    EXPECT_EQ(printModel(model),
              "Index of France | – | – | – | – | 55.00\n"
              "GPQA Diamond | 50.0% | 80.0 | 50.0 | +15.00 | 70.00\n"
              "HLE | 50.0% | 40.0 | 60.0 | -10.00 | 60.00\n"
              "Index of South Korea | – | – | – | sum +5.00 | 60.00\n");
    EXPECT_EQ(printHeader(model),
              "Step | Weight | South Korea | France | Part of the gap | Index so far");
    EXPECT_EQ(model.index(1, 0).data(CountryRole).toString(), u"KR"_s);
    EXPECT_EQ(model.index(2, 0).data(CountryRole).toString(), u"FR"_s);
}

TEST(GapModel, Waterfall_FloatsFromTheSecondToTheFirst)
{
    GapModel model;
    compareTwo(model, "A", "B");
    const ChartSeries series = model.waterfall();
    ASSERT_EQ(series.marks.size(), 4);
    EXPECT_TRUE(series.floating);
    EXPECT_FALSE(series.marks.first().from);
    EXPECT_DOUBLE_EQ(*series.marks.first().value, 55);
    for (int i = 1; i < 3; ++i)
        EXPECT_DOUBLE_EQ(*series.marks.at(i).from, *series.marks.at(i - 1).value);
    EXPECT_DOUBLE_EQ(*series.marks.at(2).value, *series.marks.last().value);
    EXPECT_FALSE(series.marks.last().from);
    EXPECT_EQ(series.marks.at(2).valueText, u"-10.0"_s);
    EXPECT_EQ(series.marks.at(2).valueNote, u"to 60.0"_s);
    EXPECT_EQ(series.title, u"A leads B by 5.0 points"_s);
    EXPECT_TRUE(series.subtitle.contains(u"2 October 2025"_s)) << series.subtitle.toStdString();
    EXPECT_FALSE(series.source.isEmpty());
}

TEST(GapModel, Finding_SaysWhoLeadsAndHowSure)
{
    GapModel model;
    compareTwo(model, "A", "B");
    // SE of an index: 100 * 0.5 * sqrt(p1 q1 / 400 + p2 q2 / 400), 1.58 and 1.75: together 2.36.
    EXPECT_EQ(model.finding(), u"A leads B by 5.0 points"_s);
    EXPECT_EQ(model.certainty(), u"standard error 2.4 points: more than chance"_s);
    compareTwo(model, "B", "A", 100);
    EXPECT_EQ(model.finding(), u"B is 5.0 points behind A"_s);
    EXPECT_EQ(model.certainty(), u"standard error 4.7 points: may be chance"_s);
}

TEST(GapModel, ReceiptOfThePart_EndsWithThePart)
{
    GapModel model;
    compareTwo(model, "A", "B");
    const auto steps = model.index(1, GapModel::Contribution).data(StepsRole).value<Steps>();
    ASSERT_EQ(steps.size(), 4);
    EXPECT_EQ(steps.first().working, u"50.0%"_s);
    EXPECT_EQ(steps.last().working, u"15"_s);
    const auto sum = model.index(3, GapModel::Contribution).data(StepsRole).value<Steps>();
    EXPECT_EQ(sum.last().working, u"5"_s);
}

} // namespace
} // namespace podium::tests
