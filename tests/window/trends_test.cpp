// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/roles.h"
#include "app/models/trends/event_model.h"
#include "app/models/trends/frontier_model.h"
#include "app/models/trends/history_model.h"
#include "app/models/trends/lag_model.h"
#include "tests/support/model_check.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void press(OpenWindow &open, const QString &text)
{
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return open.click(*button);
    }
    FAIL() << "no button " << text.toStdString();
}

/// The page's table once it has rows.
QTableView *filled(OpenWindow &open, const QString &name)
{
    auto *table = open.window().findChild<QTableView *>(name);
    EXPECT_TRUE(table);
    EXPECT_TRUE(waitFor([table] { return table->model()->rowCount() > 0; }));
    return table;
}

ChartSeries shownSeries(OpenWindow &open)
{
    return open.window().workspace().mainChart()->chart().series();
}

TEST(Trends, Frontier_PictureAndTableShowTheSameSteps)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    const QTableView *table = filled(open, u"frontierTable"_s);
    int points = 0;
    for (const ChartMark &mark : shownSeries(open).marks)
        points += mark.lane < 0 ? 1 : 0;
    EXPECT_EQ(points + shownSeries(open).rowsNotShown, table->model()->rowCount());
}

TEST(Trends, CurvesAboveLanes_HaveMostOfTheirCard)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    filled(open, u"frontierTable"_s);
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(2560, 1440)}) {
        open.window().resize(size);
        ChartCard &card = *open.window().workspace().mainChart();
        const auto share = [&card] {
            return card.chart().transform().m22() * card.chart().chartScene().plane().height()
                / card.height();
        };
        EXPECT_TRUE(waitFor([&] { return share() >= 0.6; }))
            << size.width() << " x " << size.height() << ": " << share();
    }
}

TEST(Trends, EventsSwitchedOff_LanesAreGone)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    (void)filled(open, u"frontierTable"_s);
    EXPECT_EQ(shownSeries(open).plane()->lanes.size(), 2);
    open.click(open.part<QToolButton>(u"trendBeside"_s));
    EXPECT_TRUE(shownSeries(open).plane()->lanes.isEmpty());
}

TEST(Trends, PointClicked_IsTheRowAndTheModelChosenEverywhere)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    QTableView *table = filled(open, u"frontierTable"_s);
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    // The best model leads its frontier and the ranking.
    const QString best = open.desk().table().index(0, 0).data(KeyRole).toString();
    const QList<PlottedMark> marks = chart.chartScene().marks(); // a click draws them anew
    for (const PlottedMark &mark : marks) {
        if (mark.key == best)
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, mark.shape.center().toPoint());
    }
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data(KeyRole).toString(), best);
    EXPECT_TRUE(open.desk().isChosen());
    EXPECT_EQ(open.desk().currentData(KeyRole).toString(), best);
    EXPECT_EQ(chart.look().highlighted, QStringList{best});
}

TEST(Trends, ByLab_IsAChangeOfTheViewThatCanBeUndone)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    (void)filled(open, u"frontierTable"_s);
    press(open, u"By lab"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().trends.by, TrendGroup::Lab);
    EXPECT_EQ(open.session().undoName(), u"Trends: by lab"_s);
    EXPECT_TRUE(waitFor([&] { return shownSeries(open).title.contains(u"OpenAI leads"_s); }))
        << shownSeries(open).title.toStdString();
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(
        waitFor([&] { return shownSeries(open).title.contains(u"the United States leads"_s); }));
}

TEST(Trends, RanksOverTime_FollowEachSnapshotsMethod)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    press(open, u"Ranks over time"_s);
    const QTableView *table = filled(open, u"historyTable"_s);
    QStringList methods;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        methods.append(table->model()->index(row, HistoryModel::Method).data().toString());
    methods.removeDuplicates();
    EXPECT_EQ(methods, (QStringList{u"Intelligence Index v2.2"_s, u"Intelligence Index v3.0"_s}));
    EXPECT_FALSE(shownSeries(open).plane()->breaks.isEmpty());
}

/// An import brings other figures while nothing of them is found yet.
TEST(Trends, FiguresThatChange_AreWaitedForOnEveryPage)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    for (const QString &page :
         {u"Months behind"_s, u"Ranks over time"_s, u"Events"_s, u"Frontier"_s}) {
        press(open, page);
        ASSERT_TRUE(open.settle());
        open.session().setDataset(std::make_shared<const Dataset>(*open.session().dataset()));
        ASSERT_TRUE(open.settle()) << page.toStdString();
    }
}

TEST(Trends, MonthsBehind_CountFromTheReferenceChosen)
{
    OpenWindow open;
    open.window().showWorkspace(u"trends"_s);
    press(open, u"Months behind"_s);
    const QTableView *table = filled(open, u"lagTable"_s);
    EXPECT_EQ(table->model()->index(0, LagModel::Months).data().toString(), u"reference"_s);
    open.choose(u"trendReference"_s, u"Behind China"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(waitFor([table] {
        return table->model()->index(0, LagModel::Months).data().toString().startsWith(u"ahead"_s);
    }));
    open.choose(u"trendReference"_s, u"Behind the United States"_s);
    ASSERT_TRUE(open.settle());
}

TEST(Trends, Models_AreSoundForAnyAnswer)
{
    OpenWindow open;
    const AnswerData data = open.desk().shown();
    FrontierModel frontier;
    const ModelCheck frontierCheck(frontier);
    frontier.setFound(data, frontiersOf(*data.dataset, *data.answer));
    EXPECT_GT(frontier.rowCount(), 0);
    frontier.setFound(data, std::nullopt);
    EXPECT_EQ(frontier.rowCount(), 0);
    LagModel lag;
    const ModelCheck lagCheck(lag);
    lag.setFound(data, *lagsOf(*data.dataset, *data.answer));
    EXPECT_GT(lag.rowCount(), 0);
    HistoryModel ranks;
    const ModelCheck ranksCheck(ranks);
    View view = data.answer->view;
    view.method.clear();
    view.trends.items = {"KR", "FR"};
    ranks.setLines(data, history(*data.dataset, view)->subject);
    EXPECT_EQ(ranks.items(), 2);
    EventModel events;
    const ModelCheck eventsCheck(events);
    events.setAnswer(data);
    EXPECT_EQ(events.marks(0).size(), events.rowCount());
}

} // namespace
} // namespace podium::tests
