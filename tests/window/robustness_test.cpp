// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "app/models/robustness/rank_chance_model.h"
#include "app/models/robustness/uncertainty_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/elements/work_bar.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"
#include "ui/panels/weights/weight_row.h"
#include "ui/tables/data_table.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A screen of 1280 × 720 with letters of 130 %, in letters of 100 %: Qt scales all of it.
constexpr QSize kLargeFonts(985, 534);

void showRobustness(OpenWindow &open)
{
    open.window().showWorkspace(u"robustness"_s);
}

/// The simulation runs on another thread.
bool simulated(OpenWindow &open)
{
    const auto *table = open.window().findChild<QTableView *>(u"uncertaintyTable"_s);
    return waitFor([table] { return table->isVisible() && table->model()->rowCount() > 0; });
}

ChartWidget &chartOf(OpenWindow &open)
{
    return open.window().workspace().mainChart()->chart();
}

void showStudy(OpenWindow &open, const QString &page)
{
    for (QPushButton *button : open.window().workspace().findChildren<QPushButton *>()) {
        if (button->text() == page && button->isVisible())
            return open.click(*button);
    }
    FAIL() << "no page " << page.toStdString();
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

TEST(Robustness, WhileAWeightMoves_ThePictureFollowsRoughly_AndThenWholly)
{
    OpenWindow open;
    showRobustness(open);
    ASSERT_TRUE(simulated(open));
    const auto &bar = *open.window().workspace().findChild<WorkBar *>();
    ASSERT_TRUE(waitFor([&] { return bar.text().contains(u"10,000"_s); }));
    const QList<ChartMark> before = chartOf(open).series().marks;
    auto &slider = open.part<QSlider>(u"weight_ifbench"_s);
    slider.setSliderDown(true);
    const auto movesAndFollows = [&] {
        if (!open.session().isBusy())
            slider.setValue(300 + (slider.value() + 11) % 600);
        return chartOf(open).series().marks != before
            && bar.text() == u"Roughly, from few draws, while the weight moves"_s;
    };
    EXPECT_TRUE(waitFor(movesAndFollows)) << bar.text().toStdString();
    slider.setSliderDown(false);
    EXPECT_TRUE(waitFor([&] { return bar.text().contains(u"10,000"_s); }))
        << bar.text().toStdString();
}

TEST(Robustness, NarrowWindow_HasTheRankingAmongThePages_AndAWideOneBesideThem)
{
    OpenWindow open;
    open.window().resize(kLargeFonts);
    showRobustness(open);
    ASSERT_TRUE(open.settle());
    const auto *ranking = open.window().findChild<QTableView *>(u"robustnessRanking"_s);
    EXPECT_FALSE(ranking->isVisible());
    showStudy(open, u"Ranking"_s);
    EXPECT_TRUE(ranking->isVisible());
    EXPECT_EQ(&open.window().workspace().mainTable()->table(), ranking);
    open.window().resize(1440, 900);
    ASSERT_TRUE(simulated(open));
    EXPECT_TRUE(ranking->isVisible());
    for (const QPushButton *button : open.window().workspace().findChildren<QPushButton *>())
        EXPECT_TRUE(button->text() != u"Ranking"_s || button->isHidden());
}

TEST(Robustness, NarrowWindow_ShortensNoControl)
{
    OpenWindow open;
    open.window().resize(kLargeFonts);
    for (const auto language :
         {Settings::LanguageChoice::English, Settings::LanguageChoice::Korean}) {
        open.window().appearance().setLanguageChoice(language);
        showRobustness(open);
        auto &left = open.part<SegmentSwitch>(u"robustnessChoice"_s);
        auto &pages = open.part<SegmentSwitch>(u"robustnessPages"_s);
        for (int i = 0; i < 10; ++i) {
            left.setCurrent(i / 5);
            pages.setCurrent(i % 5);
            ASSERT_TRUE(open.settle());
            EXPECT_LE(open.window().workspace().width(), open.window().workspaces().width());
            for (const auto *button : open.window().workspace().findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !button->text().isEmpty()) {
                    EXPECT_GE(button->width(), button->sizeHint().width())
                        << button->text().toStdString();
                }
            }
            for (const auto *row : open.window().workspace().findChildren<WeightRow *>()) {
                const auto *name = row->findChild<ElidedLabel *>();
                if (row->isVisible()) {
                    EXPECT_EQ(name->QLabel::text(), name->wholeText());
                }
            }
        }
    }
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

TEST(Robustness, LockedWeight_StaysWhileAnotherIsDragged)
{
    OpenWindow open;
    showRobustness(open);
    const auto &parts = open.desk().shown().method().parts;
    const auto weightOf = [&](const std::string &id) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (open.session().dataset()->evaluations[parts[i].evaluation].id == id)
                return open.session().answer()->weights[i];
        }
        return -1.0;
    };
    const double before = weightOf("hle");
    ASSERT_GT(before, 0);
    open.click(open.part<QToolButton>(u"lock_hle"_s));
    EXPECT_FALSE(open.part<QSlider>(u"weight_hle"_s).isEnabled());
    auto &slider = open.part<QSlider>(u"weight_ifbench"_s);
    slider.setSliderDown(true);
    for (const int position : {200, 500, 800}) {
        slider.setValue(position);
        ASSERT_TRUE(open.settle());
        EXPECT_NEAR(weightOf("hle"), before, 1e-12);
        EXPECT_NEAR(sumOfWeights(open), 1, 1e-9);
    }
    slider.setSliderDown(false);
    ASSERT_TRUE(open.settle());
    EXPECT_NEAR(weightOf("ifbench"), 0.8, 1e-9);
    open.click(open.part<QToolButton>(u"weightsUnlock"_s));
    EXPECT_TRUE(open.part<QSlider>(u"weight_hle"_s).isEnabled());
}

TEST(Robustness, SliderBeyondWhatTheLockedLeave_ComesBackWhenReleased)
{
    OpenWindow open;
    showRobustness(open);
    open.click(open.part<QToolButton>(u"lock_hle"_s));
    auto &slider = open.part<QSlider>(u"weight_ifbench"_s);
    slider.setSliderDown(true);
    slider.setValue(1000);
    ASSERT_TRUE(open.settle());
    slider.setSliderDown(false);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(slider.value(), 900) << "a tenth is locked";
}

TEST(Robustness, AllButOneLocked_NothingMovesAndItIsSaid)
{
    OpenWindow open;
    showRobustness(open);
    const auto locks = open.window().findChildren<QToolButton *>(QRegularExpression(u"^lock_"_s));
    ASSERT_GT(locks.size(), 2);
    for (QToolButton *lock : locks.mid(1)) {
        lock->setFocus();
        QTest::keyClick(lock, Qt::Key_Space);
        EXPECT_TRUE(lock->isChecked());
    }
    const auto sliders = open.window().findChildren<QSlider *>(QRegularExpression(u"^weight_"_s));
    ASSERT_EQ(sliders.size(), locks.size());
    for (const QSlider *slider : sliders)
        EXPECT_FALSE(slider->isEnabled());
    QTest::keyClick(locks.last(), Qt::Key_Space);
    int movable = 0;
    for (const QSlider *slider : sliders)
        movable += slider->isEnabled() ? 1 : 0;
    EXPECT_EQ(movable, 2);
}

TEST(Robustness, OneModel_ShowsTheChanceOfEachOfItsRanks)
{
    OpenWindow open;
    showRobustness(open);
    ASSERT_TRUE(simulated(open));
    showStudy(open, u"One model"_s);
    open.desk().chooseBestOfCountry(u"KR"_s);
    const QAbstractItemModel *model = open.table(u"chanceTable"_s).model();
    double sum = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        sum += model->index(row, RankChanceModel::Chance).data(ValueRole).toDouble();
    EXPECT_NEAR(sum, 1, 0.01);
    const ChartSeries &series = chartOf(open).series();
    EXPECT_TRUE(series.title.contains(u"EXAONE 4.0 32B "_s)) << series.title.toStdString();
    ASSERT_FALSE(series.marks.isEmpty());
    EXPECT_EQ(series.marks.first().country, u"KR"_s);
}

TEST(Robustness, WhatMattersMost_DrawsEffectsAndShiftsOfEachEvaluation)
{
    OpenWindow open;
    showRobustness(open);
    showStudy(open, u"What matters most"_s);
    ASSERT_TRUE(waitFor([&] { return !chartOf(open).series().marks.isEmpty(); }));
    EXPECT_EQ(open.table(u"effectTable"_s).model()->rowCount(), 5);
    EXPECT_TRUE(chartOf(open).series().title.startsWith(u"What moves the order most: "_s));
    showStudy(open, u"Without each"_s);
    ASSERT_TRUE(waitFor([&] { return !chartOf(open).series().marks.isEmpty(); }));
    EXPECT_EQ(open.table(u"withoutTable"_s).model()->rowCount(), 10);
}

/// A million rankings are more than anybody waits for.
void askForTooMuch(OpenWindow &open)
{
    View view = open.session().view();
    view.robustness.draws = 1'000'000;
    open.session().setView(view, [] { return u"Many draws"_s; });
    ASSERT_TRUE(open.settle());
}

TEST(Robustness, CancelledWork_SaysSoAndIsRunAgainWhenAsked)
{
    OpenWindow open;
    showRobustness(open);
    askForTooMuch(open);
    showStudy(open, u"What matters most"_s);
    auto *bar
        = open.window().workspace().findChild<WorkBar *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(bar);
    auto *button = bar->findChild<QToolButton *>(u"workButton"_s);
    ASSERT_TRUE(waitFor([&] { return button->isVisible(); }));
    auto *progress = bar->findChild<QProgressBar *>(u"workProgress"_s);
    ASSERT_TRUE(waitFor([&] { return progress->value() > 0; }));
    EXPECT_EQ(button->text(), u"Cancel"_s);
    EXPECT_EQ(chartOf(open).series().emptyText, u"Simulating…"_s);
    open.click(*button);
    EXPECT_EQ(chartOf(open).series().emptyText, u"Cancelled before there were figures."_s);
    EXPECT_FALSE(progress->isVisible());
    EXPECT_TRUE(bar->text().startsWith(u"Cancelled"_s)) << bar->text().toStdString();
    EXPECT_EQ(button->text(), u"Run again"_s);
    open.click(*button);
    EXPECT_TRUE(waitFor([&] { return progress->isVisible(); }));
    EXPECT_EQ(button->text(), u"Cancel"_s);
}

TEST(Robustness, OldFigures_StayAndSaySoWhileNewOnesAreWorkedOn)
{
    OpenWindow open;
    showRobustness(open);
    showStudy(open, u"What matters most"_s);
    ASSERT_TRUE(waitFor([&] { return !chartOf(open).series().marks.isEmpty(); }));
    EXPECT_FALSE(chartOf(open).series().subtitle.startsWith(u"Old figures"_s));
    askForTooMuch(open);
    EXPECT_FALSE(chartOf(open).series().marks.isEmpty());
    EXPECT_TRUE(chartOf(open).series().subtitle.startsWith(u"Old figures"_s))
        << chartOf(open).series().subtitle.toStdString();
}

TEST(Robustness, AnotherAggregation_IsChosenInTheWorkspaceWithWhatItMeansAndDoes)
{
    OpenWindow open;
    showRobustness(open);
    showStudy(open, u"Rules"_s);
    open.choose(u"choose_aggregation"_s, u"Harmonic mean"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().choice.aggregation, Aggregation::Harmonic);
    EXPECT_EQ(open.part<QLabel>(u"meaning_aggregation"_s).text(), u"Weak scores count most."_s);
    auto &effect = open.part<QLabel>(u"effect_aggregation"_s);
    ASSERT_TRUE(waitFor([&] { return !effect.text().isEmpty(); }));
    EXPECT_EQ(effect.text(), u"Of the top 16, 2 would not be there by the method's own rule."_s);
    EXPECT_EQ(open.part<QLabel>(u"effect_missing"_s).text(), u"It is the method's own rule."_s);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(effect.text(), u"It is the method's own rule."_s);
}

} // namespace
} // namespace podium::tests
