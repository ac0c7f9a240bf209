// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/evaluation_model.h"

#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

DatasetBuilder worldWithElo()
{
    DatasetBuilder world;
    world.country("KR", "South Korea")
        .lab("lg", "LG AI Research", "KR")
        .lab("upstage", "Upstage", "KR")
        .evaluation("gpqa", "GPQA Diamond")
        .evaluation("gdpval", "GDPval", Scale::Elo)
        .method("v4", {{"gpqa", 0.75}, {"gdpval", 0.25}})
        .snapshot("2026-01-06", "v4")
        .model("A", "lg", {0.818, 1250.0})
        .model("B", "upstage", {0.5, 1000.0})
        .model("C", "upstage", {0.4, 900.0});
    return world;
}

TEST(EvaluationModel, ChosenModel_ShowsItsPartsAndMedians)
{
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldWithElo()));
    EXPECT_EQ(model.rowCount(), 0);
    model.showModel(0);
    EXPECT_EQ(printModel(model),
              "GPQA Diamond | 81.8 | 75.0% | 61.3 | 50.0 | – | –\n"
              "GDPval | 1,250 | 25.0% | 9.4 | 1,000 | – | –\n");
    EXPECT_EQ(printModel(model, {}, ValueRole),
              "GPQA Diamond | 0.818 | 0.75 | 61.35 | 0.5 | (none) | (none)\n"
              "GDPval | 1250 | 0.25 | 9.375 | 1000 | (none) | (none)\n");
    EXPECT_EQ(printModel(model, {EvaluationModel::Score, EvaluationModel::Median}, ShareRole),
              "0.818 | 0.5\n0.375 | 0.25\n");
    EXPECT_EQ(printHeader(model, KeyRole),
              "evaluation | score | weight | points | median | category | questions");
    EXPECT_EQ(model.index(1, 0).data(KeyRole).toString(), u"gdpval"_s);
    EXPECT_EQ(model.index(1, 0).data(CountryRole).toString(), u"KR"_s);
}

TEST(EvaluationModel, NewAnswer_KeepsTheModel)
{
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldWithElo()));
    model.showModel(1);
    View onlyUpstage;
    onlyUpstage.labs = {"upstage"};
    model.setAnswer(answered(worldWithElo(), onlyUpstage));
    EXPECT_EQ(printModel(model, {EvaluationModel::Score, EvaluationModel::Median}),
              "50.0 | 45.0\n1,000 | 950\n");
}

TEST(EvaluationModel, ModelNoLongerRanked_ShowsNothing)
{
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldWithElo()));
    model.showModel(0);
    View onlyUpstage;
    onlyUpstage.labs = {"upstage"};
    model.setAnswer(answered(worldWithElo(), onlyUpstage));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EvaluationModel, MissingScore_IsADashAndExplained)
{
    View view;
    view.estimated = true;
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(sampleWorld(), view));
    model.showModel(5);
    EXPECT_EQ(printModel(model, {0, 1, 2, 3}),
              "GPQA Diamond | 30.0 | 50.0% | 15.0\nHLE | – | 50.0% | –\n");
    EXPECT_EQ(model.index(1, EvaluationModel::Score).data(Qt::ToolTipRole).toString(),
              u"The source gives no score of this model in this evaluation."_s);
}

TEST(EvaluationModel, PartsThatDoNotAddUp_HaveNoPoints)
{
    View view;
    view.choice.aggregation = Aggregation::Geometric;
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldWithElo(), view));
    model.showModel(0);
    EXPECT_EQ(printModel(model, {EvaluationModel::Score, EvaluationModel::Points}),
              "81.8 | –\n1,250 | –\n");
    EXPECT_EQ(model.index(0, EvaluationModel::Points).data(Qt::ToolTipRole).toString(),
              u"The parts of this kind of index do not add up, so none has points."_s);
}

TEST(EvaluationModel, ImputedScore_IsNotShownAsMeasured)
{
    View view;
    view.choice.missing = MissingRule{MissingRule::Kind::Mean, 0.5};
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldWithElo().model("D", "upstage", {0.9, std::nullopt}), view));
    model.showModel(0);
    EXPECT_EQ(printModel(model, {EvaluationModel::Score, EvaluationModel::Points}),
              "90.0 | 67.5\n– | 6.9\n"); // Elo 1050 on average: 0.275 of 25 points
    EXPECT_EQ(model.index(1, EvaluationModel::Score).data(Qt::ToolTipRole).toString(),
              u"The source gives no score of this model in this evaluation; the index rests on one "
              u"that was filled in."_s);
}

TEST(EvaluationModel, PositionOutsideTheRanking_ShowsNothing)
{
    EvaluationModel model;
    const ModelCheck check(model);
    model.setAnswer(answered(worldWithElo()));
    model.showModel(3);
    EXPECT_EQ(model.rowCount(), 0);
    model.showModel(-1);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace podium::tests
