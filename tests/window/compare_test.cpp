// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_json.h"
#include "app/models/comparison/fact_model.h"
#include "app/models/comparison/gap_model.h"
#include "app/models/comparison/score_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/comparison/dragged_items.h"
#include "ui/panels/comparison/item_chip.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kExaone = u"EXAONE 4.0 32B (Reasoning)"_s;

/// Names of those compared, as the table of scores has them.
QString compared(OpenWindow &open, const QString &table = u"scoresTable"_s, int first = 3)
{
    // A notice stands in its place while there is nothing in it.
    const QAbstractItemModel &model = *open.window().findChild<QTableView *>(table)->model();
    QStringList titles;
    for (int column = first; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles.join(u" / "_s);
}

/// Opens the workspace, or waits for what it finds.
bool shows(OpenWindow &open, const QString &names)
{
    return open.settle() && waitFor([&] { return compared(open) == names; });
}

void openCompare(OpenWindow &open)
{
    open.press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4"_s)) << compared(open).toStdString();
}

void find(OpenWindow &open, const QString &text)
{
    open.click(open.part<QAbstractButton>(u"compareAdd"_s));
    auto &query = open.part<QLineEdit>(u"compareQuery"_s);
    QTest::keyClicks(&query, text);
    QTest::keyClick(&query, Qt::Key_Return);
}

void choosePage(OpenWindow &open, const QString &title)
{
    for (QPushButton *found : open.part<QWidget>(u"comparePages"_s).findChildren<QPushButton *>()) {
        if (found->text() == title)
            open.click(*found);
    }
    ASSERT_TRUE(open.settle());
}

/// What a person drops there; whether it was taken.
bool drop(QWidget &target, const QStringList &ids)
{
    const auto data = mimeOf({ids, ids});
    const QPointF middle = QRectF(target.rect()).center();
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(middle, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &dropped);
    return dropped.isAccepted();
}

const ChartSeries &picture(OpenWindow &open)
{
    return open.window().workspace().mainChart()->chart().series();
}

TEST(Compare, Opened_ComparesTheTwoThatLead)
{
    OpenWindow open;
    openCompare(open);
    EXPECT_EQ(open.column(u"scoresTable"_s, ScoreModel::Evaluation).size(), 10);
    EXPECT_EQ(picture(open).marks.size(), 20);
    EXPECT_EQ(open.part<QLabel>(u"compareFinding"_s).text().section(u" · "_s, 0, 0),
              u"GPT-5 leads Grok 4 by 3.2 points"_s);
    EXPECT_TRUE(open.session().view().comparing.items.empty());
}

TEST(Compare, ModelsLabsAndCountriesByTheirNames_AreAddedAndUndone)
{
    OpenWindow open;
    openCompare(open);
    find(open, u"exaone 4.0 32b (r"_s);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / "_s + kExaone));
    find(open, u"France"_s);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / %1 / France"_s.arg(kExaone)));
    EXPECT_EQ(open.session().undoName(), u"Compare: with France"_s);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / "_s + kExaone));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shows(open, u"GPT-5 (high) / Grok 4"_s));
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Compare, Chip_IsTakenAwayByItsCrossAndByDelete)
{
    OpenWindow open;
    openCompare(open);
    find(open, u"exaone 4.0 32b (r"_s);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / "_s + kExaone));
    auto &second = open.part<ItemChip>(u"compared2"_s);
    QTest::mouseClick(&second, Qt::LeftButton, {}, {second.width() - 12, second.height() / 2});
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / "_s + kExaone));
    auto &first = open.part<ItemChip>(u"compared1"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Delete);
    EXPECT_TRUE(shows(open, kExaone + u" / GPT-5 (high)"_s)) << "a leader stands in";
    EXPECT_EQ(open.session().view().comparing.items.size(), 1u);
}

TEST(Compare, ChipMadeFirst_IsTheOneTheOthersAreHeldAgainst)
{
    OpenWindow open;
    openCompare(open);
    auto &second = open.part<ItemChip>(u"compared2"_s);
    open.chooseFromMenu(
        [&] {
            QTest::mouseClick(&second, Qt::LeftButton, {}, {40, 10});
        },
        u"Make first"_s);
    ASSERT_TRUE(shows(open, u"Grok 4 / GPT-5 (high)"_s));
    EXPECT_EQ(open.session().undoName(), u"Compare: Grok 4 first"_s);
    EXPECT_TRUE(open.part<QLabel>(u"compareFinding"_s)
                    .text()
                    .startsWith(u"Grok 4 is 3.2 points behind GPT-5"_s));
}

TEST(Compare, Waterfall_EndsAtTheIndexOfTheFirst)
{
    OpenWindow open;
    openCompare(open);
    choosePage(open, u"Waterfall"_s);
    ASSERT_TRUE(waitFor([&] { return picture(open).marks.size() == 12; }));
    const QList<ChartMark> &marks = picture(open).marks;
    EXPECT_NEAR(*marks.at(10).value, *marks.at(11).value, 1e-9);
    EXPECT_NEAR(*marks.last().value - *marks.first().value, 3.2, 0.05);
    EXPECT_EQ(open.column(u"waterfallTable"_s, GapModel::Contribution).last().left(4), u"sum "_s);
    open.choose(u"compareFrom"_s, u"GPT-5 (high)"_s);
    ASSERT_TRUE(waitFor([&] { return picture(open).marks.first().label == "GPT-5 (high)"_L1; }));
    EXPECT_EQ(picture(open).marks.last().label, u"Grok 4"_s) << "the ends change places";
}

TEST(Compare, EndsOfTheWaterfall_AreAStepToUndoAndPartOfTheView)
{
    OpenWindow open;
    openCompare(open);
    find(open, u"gpt-3.5"_s);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / GPT-3.5 Turbo"_s));
    choosePage(open, u"Waterfall"_s);
    const auto ends = [&] {
        const QList<ChartMark> &marks = picture(open).marks;
        return marks.isEmpty() ? QString() : marks.first().label + u" / "_s + marks.last().label;
    };
    ASSERT_TRUE(waitFor([&] { return ends() == u"Grok 4 / GPT-5 (high)"_s; }));
    open.choose(u"compareFrom"_s, u"GPT-5 (high)"_s);
    ASSERT_TRUE(waitFor([&] { return ends() == u"GPT-5 (high) / Grok 4"_s; }));
    EXPECT_EQ(open.session().undoName(), u"Compare: from GPT-5 (high) to Grok 4"_s);
    const QByteArray saved = QJsonDocument(toJson(open.session().view())).toJson();
    open.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return ends() == u"Grok 4 / GPT-5 (high)"_s; }));
    open.session().setView(*viewFromJson(saved), [] { return u"Opened"_s; });
    EXPECT_TRUE(waitFor([&] { return ends() == u"GPT-5 (high) / Grok 4"_s; }));
}

TEST(Compare, SmallestSwap_IsSaidInWordsForEachOfTheOthers)
{
    OpenWindow open;
    openCompare(open);
    find(open, u"gpt-3.5"_s);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / GPT-3.5 Turbo"_s));
    choosePage(open, u"Smallest swap"_s);
    const QStringList said = open.part<QLabel>(u"compareSentences"_s).text().split(u'\n');
    ASSERT_EQ(said.size(), 2);
    EXPECT_TRUE(said.first().startsWith(u"Grok 4 draws level with GPT-5 (high) when "_s));
    EXPECT_TRUE(said.last().contains(u"was not measured on"_s)) << said.last().toStdString();
    EXPECT_EQ(picture(open).marks.size(), 10);
}

TEST(Compare, Facts_StandSideBySide)
{
    OpenWindow open;
    openCompare(open);
    choosePage(open, u"Facts"_s);
    EXPECT_EQ(compared(open, u"factsTable"_s, 1), u"GPT-5 (high) / Grok 4"_s);
    EXPECT_TRUE(open.column(u"factsTable"_s, FactModel::Fact).contains(u"World rank"_s));
    EXPECT_EQ(open.window().workspace().mainChart(), nullptr);
}

TEST(Compare, WhatTheFiguresDoNotKnow_IsSaidAndTheLeadersOffered)
{
    OpenWindow open;
    openCompare(open);
    View view = open.session().view();
    view.comparing.items = {"Nobody", "FR"};
    open.session().setView(view, [] { return u"Compared"_s; });
    ASSERT_TRUE(open.settle());
    ASSERT_TRUE(waitFor([&] {
        return open.part<QLabel>(u"compareFinding"_s).text().contains(u"“Nobody”"_s)
            || open.part<QLabel>(u"compareFinding"_s).text().contains(u"\"Nobody\""_s);
    }));
    EXPECT_EQ(open.part<ItemChip>(u"compared1"_s).text(), u"Nobody"_s);
    open.click(open.part<QAbstractButton>(u"compareLeaders"_s));
    EXPECT_TRUE(shows(open, u"GPT-5 (high) / Grok 4"_s));
}

TEST(Compare, LanguageChanged_NamesEverythingInKorean)
{
    OpenWindow open;
    openCompare(open);
    find(open, u"France"_s);
    ASSERT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / France"_s));
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    EXPECT_TRUE(shows(open, u"GPT-5 (high) / Grok 4 / 프랑스"_s));
    EXPECT_EQ(open.part<ItemChip>(u"compared3"_s).text(), u"프랑스"_s);
}

TEST(CompareTray, CurrentModelByItsKey_AppearsThereAndOpensTheComparison)
{
    OpenWindow open;
    EXPECT_FALSE(open.window().findChild<QWidget *>(u"compareTray"_s)->isVisible());
    open.desk().chooseBestOfLab(u"mistral"_s);
    open.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    const int current = open.desk().current().value_or(-1);
    EXPECT_EQ(open.part<ItemChip>(u"compared1"_s).text(),
              open.desk().ranking().index(current, RankingModel::Model).data().toString());
    open.click(open.part<QAbstractButton>(u"trayCompare"_s));
    EXPECT_TRUE(open.part<QWidget>(u"comparePages"_s).isVisible());
}

TEST(CompareTray, Clear_EmptiesAndHidesItInOneStep)
{
    OpenWindow open;
    open.desk().edit().addToCompare({u"KR"_s, u"FR"_s});
    ASSERT_TRUE(open.settle());
    open.click(open.part<QAbstractButton>(u"trayClear"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_FALSE(open.window().findChild<QWidget *>(u"compareTray"_s)->isVisible());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().comparing.items, (std::vector<std::string>{"KR", "FR"}));
}

TEST(CompareMenu, OfARow_AddsItsModelLabAndCountry)
{
    OpenWindow open;
    QTableView &table = open.table(u"rankingTable"_s);
    const QPoint first = table.visualRect(table.model()->index(0, RankingModel::Model)).center();
    open.chooseByRightClick(*table.viewport(), first, u"Add GPT-5 (high) to Compare"_s);
    ASSERT_TRUE(open.settle());
    open.chooseByRightClick(*table.viewport(), first, u"Add OpenAI to Compare"_s);
    ASSERT_TRUE(open.settle());
    open.chooseByRightClick(*table.viewport(), first, u"Add United States to Compare"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().comparing.items.size(), 3u);
    EXPECT_EQ(open.session().undoName(), u"Compare: with United States"_s);
}

TEST(CompareDrag, RowPulledOut_CarriesItsModel)
{
    OpenWindow open;
    QTableView &table = open.table(u"rankingTable"_s);
    const QPoint row = table.visualRect(table.model()->index(1, RankingModel::Model)).center();
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, row);
    QMouseEvent move(QEvent::MouseMove, row + QPoint(30, 30),
                     table.viewport()->mapToGlobal(row + QPoint(30, 30)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(table.viewport(), &move);
    const auto drags = table.findChildren<QDrag *>();
    ASSERT_EQ(drags.size(), 1);
    const DraggedItems dragged = draggedItems(drags.first()->mimeData());
    EXPECT_EQ(dragged.names,
              QStringList{table.model()->index(1, RankingModel::Model).data().toString()});
    EXPECT_EQ(dragged.ids, QStringList{table.model()->index(1, 0).data(KeyRole).toString()});
    EXPECT_FALSE(drags.first()->pixmap().isNull());
}

TEST(CompareDrag, DroppedOnTrayRailAndWorkspace_IsCompared)
{
    OpenWindow open;
    open.desk().edit().addToCompare({u"KR"_s});
    ASSERT_TRUE(open.settle());
    ASSERT_TRUE(drop(open.part<QWidget>(u"compareTray"_s), {u"FR"_s}));
    ASSERT_TRUE(open.settle());
    QPushButton *entry = nullptr;
    for (QPushButton *found : open.window().findChildren<QPushButton *>()) {
        if (found->text() == "Compare"_L1)
            entry = found;
    }
    ASSERT_TRUE(entry && drop(*entry, {u"US"_s}));
    ASSERT_TRUE(open.settle());
    open.click(*entry);
    ASSERT_TRUE(shows(open, u"South Korea / France / United States"_s));
    ASSERT_TRUE(drop(open.window().workspace(), {u"CN"_s, u"KR"_s}));
    EXPECT_TRUE(shows(open, u"South Korea / France / United States / China"_s));
}

TEST(CompareDrag, SomethingElse_PassesBy)
{
    OpenWindow open;
    openCompare(open);
    QMimeData text;
    text.setText(u"GPT-5 (high)"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&open.window().workspace(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST(Compare, SixCompared_LeaveNoRoomForASeventh)
{
    OpenWindow open;
    open.desk().edit().addToCompare({u"KR"_s, u"FR"_s, u"US"_s, u"CN"_s, u"CA"_s, u"IL"_s});
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(open.session().view().comparing.items.size(), 6u);
    EXPECT_FALSE(open.desk().edit().canAddToCompare(u"openai"_s));
    open.press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_FALSE(open.part<QAbstractButton>(u"compareAdd"_s).isEnabled());
}

} // namespace
} // namespace podium::tests
