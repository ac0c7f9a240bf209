// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/desk_theme.h"
#include "ui/tables/data_table.h"
#include "ui/tables/table_header.h"
#include "ui/window/appearance.h"
#include "ui/window/panel_area.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kTable = "rankingTable";

TEST(Columns, SmallWindow_HoldsTheUsualOnesBesideTheInspector)
{
    OpenWindow open;
    for (const auto language :
         {Settings::LanguageChoice::English, Settings::LanguageChoice::Korean}) {
        open.window().appearance().setLanguageChoice(language);
        open.window().resize(1280, 700);
        open.window().resetLayout();
        ASSERT_TRUE(open.settle());
        const QTableView &table = open.table(QString::fromLatin1(kTable));
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << "it scrolls sideways";
        EXPECT_GE(table.columnWidth(RankingModel::Country),
                  table.sizeHintForIndex(table.model()->index(0, RankingModel::Country)).width())
            << "a country is cut";
    }
}

/// All scores shown, in a window that is too narrow for them, moved sideways by the right key.
class MovedSideways : public testing::Test
{
protected:
    MovedSideways()
        : m_table(m_open.table(QString::fromLatin1(kTable)))
    {
        m_open.window().resize(1280, 720);
        m_open.choose(u"columns"_s, u"Scores > All of these"_s);
        m_before = strip();
        m_table.setFocus();
        for (int i = 0; i < 14; ++i)
            QTest::keyClick(&m_table, Qt::Key_Right);
    }

    QModelIndex cell(int row, int column) { return m_table.model()->index(row, column); }
    /// What the third row shows below rank and model.
    QImage strip()
    {
        const QRect rank = m_table.visualRect(cell(2, RankingModel::Rank));
        const QRect model = m_table.visualRect(cell(2, RankingModel::Model));
        const QRect both = (rank | model).adjusted(0, 0, -1, 0);
        return m_table.viewport()->grab(both).toImage();
    }

    OpenWindow m_open;
    QTableView &m_table;
    QImage m_before;
};

TEST_F(MovedSideways, RankAndModel_StayWhereTheyWere)
{
    ASSERT_GT(m_table.horizontalScrollBar()->value(), 0);
    EXPECT_EQ(m_table.visualRect(cell(2, RankingModel::Rank)).left(), 0);
    EXPECT_EQ(strip(), m_before);
    const QRect current = m_table.visualRect(m_table.currentIndex());
    EXPECT_GE(current.left(), m_table.visualRect(cell(0, RankingModel::Model)).right())
        << "the cell the keys went to is not beneath the columns that stay";
}

TEST_F(MovedSideways, ClickOnTheNameThatStays_ChoosesThatModelAndMovesNothing)
{
    const int before = m_table.horizontalScrollBar()->value();
    const QModelIndex name = cell(3, RankingModel::Model);
    QTest::mouseClick(m_table.viewport(), Qt::LeftButton, {}, m_table.visualRect(name).center());
    EXPECT_EQ(m_table.currentIndex(), name);
    EXPECT_EQ(m_table.horizontalScrollBar()->value(), before);
    EXPECT_EQ(m_open.desk().currentData(KeyRole), name.data(KeyRole));
}

TEST_F(MovedSideways, ClickOnTheTitleThatStays_SortsByIt)
{
    QHeaderView &header = *m_table.horizontalHeader();
    const QRect name = m_table.visualRect(cell(0, RankingModel::Model));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      {name.center().x(), header.height() / 2});
    EXPECT_EQ(header.sortIndicatorSection(), RankingModel::Model);
}

TEST(Columns, GroupOfScores_IsShownAtOnceAndHiddenAgain)
{
    OpenWindow open;
    const QTableView &table = open.table(u"rankingTable"_s);
    const int first = RankingModel::ColumnCount;
    ASSERT_EQ(table.model()->columnCount(), first + 10);
    EXPECT_TRUE(table.isColumnHidden(first));
    open.choose(u"columns"_s, u"Scores > All of these"_s);
    for (int column = first; column < first + 10; ++column)
        EXPECT_FALSE(table.isColumnHidden(column)) << column;
    open.choose(u"columns"_s, u"Scores > All of these"_s);
    EXPECT_TRUE(table.isColumnHidden(first + 9));
}

TEST(Columns, ShowAllAndReset_AreThereAndBackAgain)
{
    OpenWindow open;
    const QTableView &table = open.table(u"rankingTable"_s);
    open.choose(u"columns"_s, u"Show all"_s);
    EXPECT_FALSE(table.isColumnHidden(RankingModel::Speed));
    open.choose(u"columns"_s, u"Reset columns"_s);
    EXPECT_TRUE(table.isColumnHidden(RankingModel::Speed));
    EXPECT_FALSE(table.isColumnHidden(RankingModel::Contributions));
}

TEST(Columns, ChosenScores_OutliveAMethodWithoutThem)
{
    OpenWindow open;
    const QTableView &table = open.table(u"rankingTable"_s);
    open.choose(u"columns"_s, u"Scores > All of these"_s);
    const int columns = table.model()->columnCount();
    open.desk().edit().chooseSnapshot(u"2025-12-12"_s);
    open.session().undo();
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(table.model()->columnCount(), columns);
    EXPECT_FALSE(table.isColumnHidden(columns - 1));
    EXPECT_TRUE(table.isColumnHidden(RankingModel::Speed));
}

TEST(Columns, Moved_ArePartOfTheViewAndUndone)
{
    OpenWindow open;
    QTableView &table = open.table(u"rankingTable"_s);
    QHeaderView &header = *table.horizontalHeader();
    EXPECT_EQ(open.session().view().picture.columns, std::vector<std::string>());
    const int before = header.visualIndex(RankingModel::Released);
    header.moveSection(before, header.visualIndex(RankingModel::Lab));
    const std::vector<std::string> columns = open.session().view().picture.columns;
    ASSERT_GT(columns.size(), 3u);
    EXPECT_EQ((std::vector(columns.begin(), columns.begin() + 4)),
              (std::vector<std::string>{"rank", "model", "released", "lab"}));
    const View moved = open.session().view();
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(header.visualIndex(RankingModel::Released), before);
    open.session().setView(moved, [] { return u"As saved"_s; });
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(header.visualIndex(RankingModel::Released), 2);
    open.choose(u"columns"_s, u"Reset columns"_s);
    EXPECT_EQ(open.session().view().picture.columns, std::vector<std::string>());
    open.session().setView(moved, [] { return u"As saved"_s; });
    open.window().resetLayout();
    EXPECT_EQ(open.session().view().picture.columns, std::vector<std::string>());
}

TEST(Columns, WorkspaceThatIsBuiltLater_ShowsThoseOfTheView)
{
    OpenWindow open;
    View view = open.session().view();
    view.picture.kind = PictureKind::Lags;
    const std::vector<std::string> columns{"group", "months"};
    view.picture.columns = columns;
    open.session().setView(view, [] { return u"As saved"_s; });
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().picture.columns, columns);
}

TEST(Columns, OfAnotherPicture_AreItsOwnAndComeBack)
{
    OpenWindow open;
    open.choose(u"columns"_s, u"Model > Lab"_s);
    const std::vector<std::string> ranking = open.session().view().picture.columns;
    ASSERT_FALSE(ranking.empty());
    open.desk().edit().show(PictureKind::Models);
    EXPECT_EQ(open.session().view().picture.columns, ranking) << "it has the same table";
    open.desk().edit().show(PictureKind::Frontier);
    EXPECT_EQ(open.session().view().picture.columns, std::vector<std::string>());
    open.desk().edit().show(PictureKind::ModelsByCountry);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().picture.columns, ranking);
    EXPECT_TRUE(open.table(u"rankingTable"_s).isColumnHidden(RankingModel::Lab));
}

TEST(Columns, OfAViewThatNamesFew_AreThoseAlone)
{
    OpenWindow open;
    View view = open.session().view();
    view.picture.columns = {"released", "model", "from_tomorrow"};
    open.session().setView(view, [] { return u"As saved"_s; });
    ASSERT_TRUE(open.settle());
    const QTableView &table = open.table(u"rankingTable"_s);
    EXPECT_FALSE(table.isColumnHidden(RankingModel::Released));
    EXPECT_TRUE(table.isColumnHidden(RankingModel::Index));
    open.choose(u"columns"_s, u"Index > Index"_s);
    const std::vector<std::string> columns = open.session().view().picture.columns;
    EXPECT_EQ(columns.back(), "from_tomorrow") << "it may come with another method";
    EXPECT_EQ(std::ranges::count(columns, "index"), 1);
}

TEST(Columns, SecondWindow_HasTheColumnsOfTheFirst)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"podium.conf"_s), QSettings::IniFormat);
    {
        OpenWindow first;
        first.choose(u"columns"_s, u"Scores > All of these"_s);
        first.choose(u"columns"_s, u"Model > Lab"_s);
        first.window().remember(store);
    }
    OpenWindow second;
    second.window().restore(store);
    second.session().loadShipped();
    ASSERT_TRUE(second.settle());
    const QTableView &table = second.table(u"rankingTable"_s);
    EXPECT_FALSE(table.isColumnHidden(RankingModel::ColumnCount + 3));
    EXPECT_TRUE(table.isColumnHidden(RankingModel::Lab));
}

TEST(Columns, TitleOfContributions_DoesNotSort)
{
    OpenWindow open;
    QTableView &table = open.table(u"rankingTable"_s);
    open.clickHeader(table, RankingModel::Contributions);
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), -1);
    open.clickHeader(table, RankingModel::Model);
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), RankingModel::Model);
}

TEST(Columns, CopiedTable_TellsContributionsAndRankIntervals)
{
    OpenWindow open;
    open.click(open.part<QAbstractButton>(u"copyTable"_s));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_TRUE(lines[0].startsWith(u"Rank\tRank interval\tModel\t"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(u"\tContributions\t"_s)) << lines[0].toStdString();
    const QModelIndex best
        = open.table(u"rankingTable"_s).model()->index(0, RankingModel::RankInterval);
    EXPECT_TRUE(lines[1].startsWith(u"1\t%1\tGPT-5 (high)\t"_s.arg(best.data().toString())))
        << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(u"\tMMLU-Pro 8.7; GPQA Diamond "_s)) << lines[1].toStdString();
}

/// Where the bracket of a row runs, as the table shows it.
QColor bracketOf(OpenWindow &open, const QString &model)
{
    QTableView &table = open.table(u"rankingTable"_s);
    const auto row
        = static_cast<int>(open.column(u"rankingTable"_s, RankingModel::Model).indexOf(model));
    const QModelIndex cell = table.model()->index(row, RankingModel::Rank);
    table.scrollTo(cell);
    const QRect rect = table.visualRect(cell);
    return table.viewport()->grab(rect).toImage().pixelColor(4, rect.height() / 2);
}

TEST(Columns, BracketsOfTies_AreOnlyDrawnInTheOrderOfRanks)
{
    OpenWindow open;
    QTableView &table = open.table(u"rankingTable"_s);
    const QAbstractItemModel &model = *table.model();
    int tied = 0;
    const auto tieOf
        = [&model](int row) { return model.index(row, RankingModel::Rank).data(TieRole).toInt(); };
    while (tied + 1 < model.rowCount() && tieOf(tied) != tieOf(tied + 1))
        ++tied;
    ASSERT_LT(tied + 1, model.rowCount()) << "the figures have ties";
    const QString name = model.index(tied, RankingModel::Model).data().toString();
    const QColor bracket = themeOf(open.desk()).quietText;
    EXPECT_EQ(bracketOf(open, name), bracket);
    open.clickHeader(table, RankingModel::Model);
    EXPECT_NE(bracketOf(open, name), bracket);
    open.clickHeader(table, RankingModel::Index);
    EXPECT_EQ(bracketOf(open, name), bracket);
}

TEST(Columns, BothPanelsInASmallWindow_LeaveRoomForTheRanking)
{
    OpenWindow open;
    open.press(Qt::Key_F8);
    open.window().resize(1280, 720);
    ASSERT_TRUE(waitFor([&] { return open.window().panels().isWanted(PanelArea::Filters); }));
    EXPECT_EQ(open.window().size(), QSize(1280, 720)) << "it fits the screen";
    const QTableView &table = open.table(u"rankingTable"_s);
    const QHeaderView &header = *table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        const int least = static_cast<const TableHeader &>(header).leastTitleWidth(column);
        EXPECT_GE(table.columnWidth(column), least)
            << table.model()->headerData(column, Qt::Horizontal).toString().toStdString();
    }
}

} // namespace
} // namespace podium::tests
