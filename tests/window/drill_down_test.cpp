// SPDX-License-Identifier: GPL-3.0-or-later
// A number answers alike to click, double click and right click in table, picture and inspector.
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/inspector/evaluation_list.h"
#include "ui/panels/inspector/fact_list.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/receipt_dialog.h"
#include "ui/workspaces/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void doubleClick(QWidget &widget, const QPoint &point)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, point);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, point);
}

void doubleClickCell(OpenWindow &open, const QString &model, int column)
{
    const auto row
        = static_cast<int>(open.column(u"rankingTable"_s, RankingModel::Model).indexOf(model));
    QTableView &table = open.table(u"rankingTable"_s);
    const QModelIndex cell = table.model()->index(row, column);
    table.scrollTo(cell);
    doubleClick(*table.viewport(), table.visualRect(cell).center());
}

TEST(DrillDown, DoubleClickOnAModel_ShowsAllOfItsLab)
{
    OpenWindow open;
    doubleClickCell(open, u"Magistral Medium 1.2"_s, RankingModel::Model);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().labs, std::vector<std::string>{"mistral"});
    QStringList labs = open.column(u"rankingTable"_s, RankingModel::Lab);
    EXPECT_GT(labs.size(), 1) << "variants are not folded";
    labs.removeDuplicates();
    EXPECT_EQ(labs, QStringList{u"Mistral"_s});
    EXPECT_EQ(open.session().undoName(), u"All models of Mistral"_s);
}

TEST(DrillDown, DoubleClickOnACountry_ShowsItsLabsAsBars)
{
    OpenWindow open;
    doubleClickCell(open, u"GPT-5 (high)"_s, RankingModel::Country);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().include, std::vector<std::string>{"US"});
    EXPECT_EQ(open.session().view().folding, Folding::Lab);
    EXPECT_EQ(open.session().view().picture.kind, PictureKind::Models);
    EXPECT_GT(open.window().workspace().mainChart()->chart().series().marks.size(), 1);
}

TEST(DrillDown, CountryOfOneLab_ShowsItsModels_NeverOneBar)
{
    OpenWindow open;
    doubleClickCell(open, u"Magistral Medium 1.2"_s, RankingModel::Country);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().include, std::vector<std::string>{"FR"});
    EXPECT_EQ(open.session().view().folding, Folding::All);
    EXPECT_GT(open.window().workspace().mainChart()->chart().series().marks.size(), 1);
}

TEST(DrillDown, CountryToLabToModelToReceipt_AndBackByOneKey)
{
    OpenWindow open;
    const View before = open.session().view();
    doubleClickCell(open, u"GPT-5 (high)"_s, RankingModel::Country);
    ASSERT_TRUE(open.settle());
    doubleClickCell(open, u"GPT-5 (high)"_s, RankingModel::Model);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().labs, std::vector<std::string>{"openai"});
    doubleClickCell(open, u"GPT-5 (high)"_s, RankingModel::Model);
    auto *receipt = open.window().findChild<ReceiptDialog *>();
    ASSERT_NE(receipt, nullptr);
    EXPECT_TRUE(receipt->plainText().startsWith(u"GPT-5 (high) · Index\n"_s));
    receipt->reject();
    open.table(u"rankingTable"_s).setFocus();
    open.press(Qt::Key_Backspace);
    ASSERT_TRUE(open.settle());
    open.press(Qt::Key_Backspace);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view(), before);
}

TEST(DrillDown, CalloutOfACountry_NamesTheModelsBehindIt)
{
    OpenWindow open;
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    const auto &marks = chart.chartScene().marks();
    ASSERT_FALSE(marks.isEmpty());
    QTest::mouseMove(chart.viewport(), chart.mapFromScene(marks.front().shape.center()));
    ASSERT_TRUE(waitFor([&chart] { return !chart.calloutText().isEmpty(); }));
    EXPECT_TRUE(chart.calloutText().contains(u"xAI"_s)) << chart.calloutText().toStdString();
    EXPECT_TRUE(chart.calloutText().contains(u"GPT-5 (high)"_s));
}

TEST(DrillDown, DoubleClickOnAModelsBar_ShowsAllOfItsLab)
{
    OpenWindow open;
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == "By model"_L1)
            open.click(*button);
    }
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    const auto &marks = chart.chartScene().marks();
    ASSERT_FALSE(marks.isEmpty());
    doubleClick(*chart.viewport(), chart.mapFromScene(marks.front().shape.center()));
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().labs, std::vector<std::string>{"openai"});
}

TEST(DrillDown, RightClickOnAFactOfTheInspector_ShowsItsReceipt)
{
    OpenWindow open;
    auto *facts = open.window().findChild<FactList *>();
    ASSERT_TRUE(facts && facts->isVisible());
    const auto values = facts->findChildren<QLabel *>();
    const auto index = std::ranges::find_if(values, [](const QLabel *label) {
        return label->text() == "68.4"_L1 || label->text() == "68.5"_L1;
    });
    ASSERT_NE(index, values.end());
    open.chooseByRightClick(**index, (*index)->rect().center(), u"Receipt…"_s);
    const auto *receipt = open.window().findChild<ReceiptDialog *>();
    ASSERT_NE(receipt, nullptr);
    EXPECT_TRUE(receipt->plainText().startsWith(u"GPT-5 (high) · Index\n"_s))
        << receipt->plainText().toStdString();
}

TEST(DrillDown, RightClickOnAScoreOfTheInspector_ShowsWhatItAdds)
{
    OpenWindow open;
    auto *list = open.window().findChild<EvaluationList *>();
    ASSERT_TRUE(list && list->isVisible());
    const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
    open.chooseByRightClick(*list->viewport(), first, u"Receipt…"_s);
    const auto *receipt = open.window().findChild<ReceiptDialog *>();
    ASSERT_NE(receipt, nullptr);
    EXPECT_TRUE(receipt->plainText().startsWith(u"GPT-5 (high) · MMLU-Pro\n"_s))
        << receipt->plainText().toStdString();
    EXPECT_TRUE(receipt->plainText().contains(u" × 10% = "_s));
}

} // namespace
} // namespace podium::tests
