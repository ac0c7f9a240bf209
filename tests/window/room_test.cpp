// SPDX-License-Identifier: GPL-3.0-or-later
// A small window shows what matters, and no table has room for rows it does not have.
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/row_room.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"
#include "ui/workspaces/workspace.h"

#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// What a screen of 1280×720 leaves below the title.
constexpr QSize kSmall(1280, 672);

int rowsSeen(QTableView &table)
{
    const int row = table.rowHeight(0);
    return row > 0 ? table.viewport()->height() / row : 0;
}

/// Ten at 1280×720 with a usual frame; the picture below keeps what it needs.
TEST(Room, SmallWindow_ShowsTheTopOfTheRanking)
{
    OpenWindow open;
    open.window().resize(kSmall);
    QTableView &table = open.table(u"rankingTable"_s);
    EXPECT_TRUE(waitFor([&table] { return rowsSeen(table) >= 8; })) << rowsSeen(table);
}

/// What does not fit stands aside rather than being cut, and is copied all the same.
TEST(Room, SmallWindow_CutsNoColumnOfTheRanking)
{
    OpenWindow open;
    open.window().resize(kSmall);
    auto &table = open.part<DataTable>(u"rankingTable"_s);
    EXPECT_TRUE(waitFor([&table] { return table.horizontalScrollBar()->maximum() == 0; }));
    EXPECT_TRUE(table.isColumnHidden(RankingModel::Released));
    EXPECT_TRUE(table.wholePart().columns.contains(RankingModel::Released));
    table.showColumns({RankingModel::Released}, true);
    EXPECT_FALSE(table.isColumnHidden(RankingModel::Released)) << "somebody asked for it";
    open.window().resize(2000, 900);
    EXPECT_TRUE(waitFor([&] { return !table.isColumnHidden(RankingModel::Contributions); }));
}

TEST(Room, SmallWindow_ShowsMostOfTheMoney)
{
    OpenWindow open;
    open.window().resize(1280, 720);
    ChartCard *money = nullptr;
    for (ChartCard *const card : open.window().findChildren<ChartCard *>()) {
        if (card->isVisible() && card != open.window().workspace().mainChart())
            money = card;
    }
    ASSERT_TRUE(money);
    EXPECT_TRUE(waitFor([&] { return money->chart().series().marks.size() > 3; }))
        << money->chart().series().marks.size();
}

TEST(Room, SmallWindow_ShowsAllCountries)
{
    OpenWindow open;
    open.window().resize(kSmall);
    open.window().showWorkspace(u"countries"_s);
    QTableView &table = open.table(u"countryTable"_s);
    const int rows = table.model()->rowCount();
    ASSERT_GE(rows, 4);
    EXPECT_TRUE(waitFor([&] { return rowsSeen(table) >= std::min(rows, 8); }))
        << rowsSeen(table) << " of " << rows;
}

/// A row and a half of thirty were no table, and half a row is nothing to read.
TEST(Room, SmallWindow_ShowsWholeRowsBelowACurve)
{
    OpenWindow open;
    open.window().resize(kSmall);
    open.window().showWorkspace(u"trends"_s);
    ASSERT_TRUE(open.settle());
    QTableView &table = open.table(u"frontierTable"_s);
    ASSERT_GT(table.model()->rowCount(), 3);
    EXPECT_TRUE(waitFor([&table] { return rowsSeen(table) >= 3; })) << rowsSeen(table);
    EXPECT_TRUE(waitFor([&table] { return table.viewport()->height() % table.rowHeight(0) == 0; }))
        << table.viewport()->height();
}

TEST(Room, TableOfFewRows_LeavesTheRestToThePicture)
{
    OpenWindow open;
    open.window().resize(1440, 900);
    open.desk().edit().excludeOnly({"US", "CN"});
    ASSERT_TRUE(open.settle());
    QTableView &table = open.table(u"rankingTable"_s);
    ASSERT_EQ(table.model()->rowCount(), 3);
    EXPECT_TRUE(waitFor([&table] { return rowsSeen(table) <= 4; })) << rowsSeen(table);
}

TEST(Room, HeightOfATable_IsItsRowsAtMost_AndNeverThePicturesNeed)
{
    EXPECT_EQ(RowRoom::tableHeight(600, 1000, 350, 200, {55}), 350) << "the first rows";
    EXPECT_EQ(RowRoom::tableHeight(600, 180, 180, 200, {55}), 180) << "no row too many";
    EXPECT_EQ(RowRoom::tableHeight(400, 1000, 350, 200, {55}), 200) << "what the picture needs";
    EXPECT_EQ(RowRoom::tableHeight(1000, 2000, 350, 200, {55}), 450) << "its share";
    EXPECT_EQ(RowRoom::tableHeight(1000, 2000, 350, 200, {55, 400}), 600)
        << "what a picture that is large enough leaves";
}

} // namespace
} // namespace podium::tests
