// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"
#include "ui/workspaces/workspace.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QStringList labelsOf(ChartWidget &chart)
{
    QStringList labels;
    for (const ChartMark &mark : chart.series().marks)
        labels.append(mark.label);
    return labels;
}

void showModelsInChart(OpenWindow &open)
{
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == "By model"_L1)
            open.click(*button);
    }
}

TEST(Table, FirstFigures_GiveItTheKeyboard)
{
    OpenWindow open;
    EXPECT_EQ(open.window().focusWidget(), &open.window().workspace().mainTable()->table());
}

TEST(Table, ClickOnAHeader_SortsTableAndChartAlike)
{
    OpenWindow open;
    showModelsInChart(open);
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    const QStringList ranked = open.column(u"rankingTable"_s, RankingModel::Model);
    ASSERT_EQ(ranked.front(), u"GPT-5 (high)"_s);
    EXPECT_EQ(labelsOf(chart), ranked.first(chart.series().marks.size()));

    open.clickHeader(open.table(u"rankingTable"_s), RankingModel::Model);
    const QStringList named = open.column(u"rankingTable"_s, RankingModel::Model);
    EXPECT_NE(named, ranked);
    EXPECT_TRUE(std::ranges::is_sorted(named, [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    })) << named.join(u'\n').toStdString();
    EXPECT_EQ(labelsOf(chart), named.first(chart.series().marks.size()));
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Rank).indexOf(u"1"_s),
              named.indexOf(u"GPT-5 (high)"_s));
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Table, TypedSearch_FiltersTableAndChart_AndEscapeBringsAllBack)
{
    OpenWindow open;
    const qsizetype all = open.column(u"rankingTable"_s, RankingModel::Model).size();
    open.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&open.part<QLineEdit>(u"search"_s), u"korea"_s);
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Model),
              (QStringList{u"EXAONE 4.0 32B (Reasoning)"_s, u"Solar Pro 2 (Reasoning)"_s}));
    EXPECT_EQ(labelsOf(open.window().workspace().mainChart()->chart()),
              QStringList{u"South Korea"_s});
    open.press(Qt::Key_Escape);
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Model).size(), all);
    EXPECT_EQ(open.part<QLineEdit>(u"search"_s).text(), QString());
}

TEST(Table, SearchInKorean_FindsTheLab)
{
    OpenWindow open;
    open.part<QLineEdit>(u"search"_s).setText(u"미스트랄"_s);
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Model),
              QStringList{u"Magistral Medium 1.2"_s});
}

TEST(Table, SearchForNothing_SaysSo_AndItsButtonEndsTheSearch)
{
    OpenWindow open;
    QTest::keyClicks(&open.part<QLineEdit>(u"search"_s), u"zzzz"_s);
    auto *notice = open.window().workspace().findChild<Notice *>();
    ASSERT_TRUE(notice && notice->isVisible());
    EXPECT_EQ(notice->sentence(), u"Nothing is called “zzzz”."_s);
    open.click(*notice->findChild<QPushButton *>());
    EXPECT_FALSE(notice->isVisible());
    EXPECT_GT(open.column(u"rankingTable"_s, RankingModel::Model).size(), 10);
}

TEST(Table, FiltersThatLeaveNothing_AreEndedByTheButtonOfTheEmptyTable)
{
    OpenWindow open;
    View view = open.session().view();
    view.include = {"IL"};
    open.session().setView(view, [] { return u"Only Israel"_s; });
    ASSERT_TRUE(open.settle());
    auto *notice = open.window().workspace().findChild<Notice *>();
    ASSERT_TRUE(notice && notice->isVisible());
    EXPECT_EQ(notice->sentence(), u"No model passes these filters."_s);
    open.click(*notice->findChild<QPushButton *>());
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Model).size(), 16);
}

/// A table seldom ends where a row does.
TEST(Table, RowThatIsSeenInPart_IsNotPainted)
{
    QStandardItemModel model;
    for (int row = 0; row < 12; ++row)
        model.appendRow(new QStandardItem(u"####"_s));
    DataTable table;
    table.setModel(&model);
    table.setTheme(Theme::light());
    const int row = table.rowHeight(0);
    table.resize(200, 200);
    table.show();
    table.resize(200, 200 - table.viewport()->height() + 3 * row + row * 2 / 3);
    const QImage seen = table.viewport()->grab().toImage();
    const auto isPainted = [&seen](int from, int to) {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                if (seen.pixel(x, y) != seen.pixel(seen.width() - 1, seen.height() - 1))
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(isPainted(2 * row, 3 * row));
    EXPECT_FALSE(isPainted(3 * row, seen.height()));
}

} // namespace
} // namespace podium::tests
