// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_model.h"

#include "app/engine/ranking/answering.h"
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

void compare(ComparisonModel &model, std::vector<std::string> items, int questions = 400)
{
    Dataset world = twoProfiles().build();
    for (Evaluation &evaluation : world.evaluations)
        evaluation.questions = questions;
    const auto dataset = std::make_shared<const Dataset>(std::move(world));
    View view;
    view.comparing.items = std::move(items);
    auto found = answer(*dataset, view);
    auto pair = comparePair(*dataset, view);
    ASSERT_TRUE(found && pair);
    model.setPair({dataset, std::make_shared<const Answer>(std::move(*found)), Language::English},
                  std::move(*pair));
}

TEST(ComparisonModel, Pair_ShowsWhereTheGapComesFrom)
{
    ComparisonModel model;
    const ModelCheck check(model);
    EXPECT_EQ(model.rowCount(), 0);
    compare(model, {"KR", "FR"});
    // Gap 5 = 15 - 10; GPQA alone gives A +30, so only HLE (-20) can close it: t = 5 / (5 + 20).
    EXPECT_EQ(printModel(model), "GPQA Diamond | 50.0% | 80.0 | 50.0 | +15.0 | –\n"
                                 "HLE | 50.0% | 40.0 | 60.0 | -10.0 | 60.0%\n");
    EXPECT_EQ(printHeader(model),
              "Evaluation | Weight | South Korea | France | Part of the gap | Weight to tie");
    EXPECT_EQ(model.index(0, 0).data(CountryRole).toString(), u"KR"_s);
    EXPECT_EQ(model.index(1, 0).data(CountryRole).toString(), u"FR"_s);
}

TEST(ComparisonModel, Finding_SaysWhoLeadsAndHowSure)
{
    ComparisonModel model;
    compare(model, {"A", "B"});
    // SE of an index: 100 * 0.5 * sqrt(p1 q1 / 400 + p2 q2 / 400), 1.58 and 1.75: together 2.36.
    EXPECT_EQ(model.finding(), u"A leads B by 5.0 points"_s);
    EXPECT_EQ(model.certainty(), u"standard error 2.4 points: more than chance"_s);
    compare(model, {"B", "A"}, 100);
    EXPECT_EQ(model.finding(), u"B is 5.0 points behind A"_s);
    EXPECT_EQ(model.certainty(), u"standard error 4.7 points: may be chance"_s);
}

TEST(ComparisonModel, Caption_CarriesFindingRulesAndSource)
{
    ComparisonModel model;
    compare(model, {"KR", "FR"});
    ChartSeries series;
    model.caption(series);
    EXPECT_EQ(series.title, u"South Korea leads France by 5.0 points"_s);
    EXPECT_TRUE(series.subtitle.contains(u"2 October 2025"_s)) << series.subtitle.toStdString();
    EXPECT_TRUE(series.valueAxisTitle.contains(u"South Korea leads"_s));
    EXPECT_FALSE(series.source.isEmpty());
}

} // namespace
} // namespace podium::tests
