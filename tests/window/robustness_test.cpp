// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

#include "app/models/ranking_model.h"
#include "app/models/uncertainty_model.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/window/workspaces/workspace.h"

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void showRobustness(OpenWindow &open)
{
    open.window().showWorkspace(u"robustness"_s);
}

/// The simulation runs on another thread.
bool simulated(OpenWindow &open)
{
    const auto *table = open.window().findChild<QTableView *>(u"uncertaintyTable"_s);
    return QTest::qWaitFor([table] { return table->isVisible() && table->model()->rowCount() > 0; });
}

double sumOfWeights(OpenWindow &open)
{
    double sum = 0;
    for (const double weight : open.session().answer()->weights)
        sum += weight;
    return sum;
}

TEST(Robustness, DraggedWeight_ReordersTheTable_AsOneStepToUndo)
{
    OpenWindow open;
    showRobustness(open);
    const QStringList before = open.column(u"robustnessRanking"_s, RankingModel::Model);
    const View asked = open.session().view();
    auto &slider = open.part<QSlider>(u"weight_ifbench"_s);
    slider.setSliderDown(true);
    for (const int position : {200, 400, 700, 950}) {
        slider.setValue(position);
        ASSERT_TRUE(open.settle());
    }
    slider.setSliderDown(false);
    EXPECT_NEAR(sumOfWeights(open), 1, 1e-9);
    EXPECT_NE(open.column(u"robustnessRanking"_s, RankingModel::Model), before);
    EXPECT_EQ(open.session().undoName(), u"Weights"_s);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view(), asked);
    EXPECT_EQ(open.column(u"robustnessRanking"_s, RankingModel::Model), before);
    EXPECT_EQ(slider.value(), 100);
}

TEST(Robustness, SecondDrag_IsAStepOfItsOwn)
{
    OpenWindow open;
    showRobustness(open);
    auto &slider = open.part<QSlider>(u"weight_ifbench"_s);
    for (const int position : {300, 600}) {
        slider.setSliderDown(true);
        slider.setValue(position);
        slider.setSliderDown(false);
        ASSERT_TRUE(open.settle());
    }
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(slider.value(), 300);
}

TEST(Robustness, Preset_BringsTheWeightsBack)
{
    OpenWindow open;
    showRobustness(open);
    auto &slider = open.part<QSlider>(u"weight_ifbench"_s);
    slider.setValue(500);
    ASSERT_TRUE(open.settle());
    EXPECT_NEAR(open.session().answer()->weights.front(), 0.5 / 9, 1e-9);
    open.click(open.part<QToolButton>(u"weightsSource"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_NEAR(open.session().answer()->weights.front(), 0.1, 1e-9);
    EXPECT_EQ(slider.value(), 100);
}

TEST(Robustness, Simulation_ListsChancesThatAddUpToOne)
{
    OpenWindow open;
    showRobustness(open);
    ASSERT_TRUE(simulated(open));
    const QAbstractItemModel *model = open.table(u"uncertaintyTable"_s).model();
    double first = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        first += model->index(row, UncertaintyModel::First).data(ValueRole).toDouble();
    EXPECT_GE(first, 1 - 1e-9);
    EXPECT_LT(first, 1.05) << "only ties may share the first place";
    const ChartSeries &series = open.window().workspace().mainChart()->chart().series();
    ASSERT_FALSE(series.marks.isEmpty());
    for (const ChartMark &mark : series.marks) {
        EXPECT_LE(mark.low, mark.value);
        EXPECT_GE(mark.high, mark.value);
    }
}

} // namespace
} // namespace podium::tests
