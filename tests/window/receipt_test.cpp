// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/lab_funding_model.h"
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/receipt_dialog.h"
#include "ui/workspaces/workspace.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void askInTable(OpenWindow &open, const QString &name, int row, int column, const QString &entry)
{
    QTableView &table = open.table(name);
    const QModelIndex cell = table.model()->index(row, column);
    table.scrollTo(cell);
    open.chooseByRightClick(*table.viewport(), table.visualRect(cell).center(), entry);
}

void askInChart(OpenWindow &open, const QString &key, const QString &entry)
{
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    const auto &marks = chart.chartScene().marks();
    const auto mark = std::ranges::find(marks, key, &PlottedMark::key);
    ASSERT_NE(mark, marks.end()) << "the chart has no mark " << key.toStdString();
    open.chooseByRightClick(*chart.viewport(), chart.mapFromScene(mark->shape.center()), entry);
}

ReceiptDialog *receipt(OpenWindow &open)
{
    return open.window().findChild<ReceiptDialog *>();
}

TEST(ReceiptWindow, RightClickOnAnIndex_ShowsItsSumAndCopiesIt)
{
    OpenWindow open;
    askInTable(open, u"rankingTable"_s, 0, RankingModel::Index, u"Receipt…"_s);
    ASSERT_NE(receipt(open), nullptr);
    const QString text = receipt(open)->plainText();
    EXPECT_TRUE(text.startsWith(u"GPT-5 (high) · Index\n68.5\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u" × 10% = "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Sum: 68.4"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Artificial Analysis, 2 Oct 2025"_s)) << text.toStdString();
    QTest::mouseClick(receipt(open)->findChild<QPushButton *>(u"copyReceipt"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
    QTest::keyClick(receipt(open), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !receipt(open); }));
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(ReceiptWindow, RightClickOnABar_ShowsTheReceiptOfThatCountry)
{
    OpenWindow open;
    askInChart(open, u"KR"_s, u"Receipt…"_s);
    ASSERT_NE(receipt(open), nullptr);
    const QString text = receipt(open)->plainText();
    EXPECT_TRUE(text.startsWith(u"South Korea · "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"EXAONE 4.0 32B (Reasoning): 42.6"_s)) << text.toStdString();
}

TEST(ReceiptWindow, RightClickOnALabsMoney_ShowsItsRoundsToTheDollar)
{
    OpenWindow open;
    QTest::keyClick(&open.window(), Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    askInChart(open, u"anthropic"_s, u"Receipt…"_s);
    ASSERT_NE(receipt(open), nullptr);
    EXPECT_TRUE(receipt(open)->plainText().contains(u"USD 13,000,000,000"_s))
        << receipt(open)->plainText().toStdString();
}

TEST(ReceiptWindow, CopyValue_CopiesWhatTheCellShows)
{
    OpenWindow open;
    askInTable(open, u"rankingTable"_s, 0, RankingModel::Model, u"Copy value"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"GPT-5 (high)"_s);
}

TEST(ReceiptWindow, AnotherLanguage_ClosesTheReceiptOfTheOldOne)
{
    OpenWindow open;
    askInTable(open, u"rankingTable"_s, 0, RankingModel::Index, u"Receipt…"_s);
    ASSERT_NE(receipt(open), nullptr);
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    EXPECT_TRUE(waitFor([&] { return !receipt(open); }));
    askInTable(open, u"rankingTable"_s, 0, RankingModel::Index, u"산출 근거…"_s);
    ASSERT_NE(receipt(open), nullptr);
    EXPECT_TRUE(receipt(open)->plainText().contains(u"합계: 68.4"_s))
        << receipt(open)->plainText().toStdString();
}

} // namespace
} // namespace podium::tests
