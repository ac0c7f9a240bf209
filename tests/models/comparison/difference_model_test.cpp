// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/difference_model.h"

#include "app/engine/ranking/answering.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Between the first two days A rises over B, C goes and D comes; the third has another method.
DatasetBuilder threeDays()
{
    DatasetBuilder world;
    world.country("KR", "South Korea", "한국")
        .country("FR", "France", "프랑스")
        .lab("lg", "LG AI Research", "KR", "LG AI연구원")
        .lab("mistral", "Mistral", "FR")
        .evaluation("gpqa", "GPQA Diamond")
        .evaluation("hle", "HLE")
        .method("v3.0", {{"gpqa", 0.5}, {"hle", 0.5}})
        .method("v4.0", {{"gpqa", 1.0}})
        .snapshot("2025-09-18", "v3.0")
        .model("A", "lg", {0.4, 0.4})
        .model("B", "mistral", {0.5, 0.5})
        .model("C", "mistral", {0.3, 0.3})
        .snapshot("2025-10-02", "v3.0")
        .model("A", "lg", {0.7, 0.4})
        .model("B", "mistral", {0.5, 0.5})
        .model("D", "", {0.2, 0.4})
        .snapshot("2026-04-10", "v4.0")
        .model("A", "lg", {0.7, 0.4});
    return world;
}

void compare(DifferenceModel &model, const std::string &earlier, const std::string &later)
{
    const auto dataset = threeDays().share();
    View view;
    view.snapshot = later;
    auto found = answer(*dataset, view);
    auto difference = differenceBetween(*dataset, View(), earlier, later);
    ASSERT_TRUE(found && difference);
    model.setDifference(
        {dataset, std::make_shared<const Answer>(std::move(*found)), Language::English},
        std::move(*difference));
}

TEST(DifferenceModel, Changes_StandInOrderOfTheirKindWithBothFigures)
{
    DifferenceModel model;
    const ModelCheck check(model);
    EXPECT_EQ(model.rowCount(), 0);
    compare(model, "2025-09-18", "2025-10-02");
    EXPECT_EQ(printHeader(model),
              "Change | Model | Lab | Country | Of what | 18 Sep 2025 | 2 Oct 2025 | Difference | "
              "Word of the change");
    EXPECT_EQ(
        printModel(model),
        "New | D | – | Unassigned | Index | – | 30.0 | – | new\n"
        "Gone | C | Mistral | France | Index | 30.0 | – | – | gone\n"
        "Score | A | LG AI Research | South Korea | GPQA Diamond | 40.0 | 70.0 | +30.0 | score:gpqa\n"
        "Index | A | LG AI Research | South Korea | Index | 40.0 | 55.0 | +15.0 | index\n"
        "Rank | A | LG AI Research | South Korea | Rank | 2 | 1 | 1 up | rank\n"
        "Rank | B | Mistral | France | Rank | 1 | 2 | 1 down | rank\n");
    EXPECT_EQ(model.index(4, DifferenceModel::Difference).data(ValueRole).toDouble(), 1);
    EXPECT_EQ(model.index(5, DifferenceModel::Difference).data(ValueRole).toDouble(), -1);
    EXPECT_FALSE(model.index(0, DifferenceModel::From).data(ValueRole).isValid());
}

TEST(DifferenceModel, ChosenKinds_AreListedAloneAndCountsStay)
{
    DifferenceModel model;
    const ModelCheck check(model);
    compare(model, "2025-09-18", "2025-10-02");
    model.setKinds({Change::Kind::Gone, Change::Kind::New});
    EXPECT_EQ(printModel(model, {0, 1}), "New | D\nGone | C\n");
    EXPECT_EQ(model.countOf(Change::Kind::Rank), 2);
    model.setKinds({});
    EXPECT_EQ(model.rowCount(), 6);
}

TEST(DifferenceModel, Finding_NamesBestNewcomerAndLargestMove)
{
    DifferenceModel model;
    compare(model, "2025-09-18", "2025-10-02");
    EXPECT_EQ(model.finding(),
              u"Best newcomer: D with 30.0. Largest move of an index: A, from 40.0 to 55.0."_s);
    EXPECT_EQ(model.methodBreak(), QString());
    EXPECT_TRUE(model.rules().startsWith(u"From 18 Sep 2025 to 2 Oct 2025 · "_s));
}

TEST(DifferenceModel, AnotherMethod_IsABreakThatIsSaid)
{
    DifferenceModel model;
    compare(model, "2025-10-02", "2026-04-10");
    EXPECT_EQ(printModel(model, {0, 1, 4, 5, 6, 7}),
              "Method | – | Intelligence Index | v3.0 | v4.0 | –\n"
              "Gone | B | Index | 50.0 | – | –\n"
              "Gone | D | Index | 30.0 | – | –\n");
    EXPECT_FALSE(model.index(0, DifferenceModel::From).data(ValueRole).isValid());
    EXPECT_TRUE(model.methodBreak().contains(u"are not compared"_s));
    EXPECT_TRUE(model.rules().contains(u"method changed"_s)) << model.rules().toStdString();
    EXPECT_TRUE(model.rules().endsWith(u" · "_s + model.laterRules()));
    EXPECT_TRUE(model.source().contains(u"2 October 2025"_s)) << model.source().toStdString();
}

TEST(DifferenceModel, SameFigures_SayThatNothingChanged)
{
    DifferenceModel model;
    compare(model, "2025-10-02", "2025-10-02");
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.finding(), u"Nothing changed between the two."_s);
}

} // namespace
} // namespace podium::tests
