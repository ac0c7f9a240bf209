// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QPoint middleOf(ChartWidget &chart, const QString &key)
{
    const auto &marks = chart.chartScene().marks();
    const auto mark = std::ranges::find(marks, key, &PlottedMark::key);
    return mark == marks.end() ? QPoint() : chart.mapFromScene(mark->shape.center());
}

bool inspectorNames(OpenWindow &open, const QString &model)
{
    const auto labels = open.window().inspector().findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == model; });
}

TEST(ChartInTheWindow, ClickOnACountry_ChoosesItsBestModelEverywhere)
{
    OpenWindow open;
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    ASSERT_TRUE(inspectorNames(open, u"GPT-5 (high)"_s));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, middleOf(chart, u"KR"_s));
    const QModelIndex current = open.table(u"rankingTable"_s).currentIndex();
    EXPECT_EQ(current.siblingAtColumn(RankingModel::Model).data().toString(),
              u"EXAONE 4.0 32B (Reasoning)"_s);
    EXPECT_TRUE(inspectorNames(open, u"EXAONE 4.0 32B (Reasoning)"_s));
}

TEST(ChartInTheWindow, DoubleClickOnACountry_ShowsOnlyIt)
{
    OpenWindow open;
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, middleOf(chart, u"KR"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Country),
              (QStringList{u"South Korea"_s, u"South Korea"_s}));
}

TEST(ChartInTheWindow, SelectedRow_IsHighlighted)
{
    OpenWindow open;
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    QTableView &table = open.table(u"rankingTable"_s);
    const int row = static_cast<int>(
        open.column(u"rankingTable"_s, RankingModel::Country).indexOf(u"France"_s));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(row, RankingModel::Model)).center());
    EXPECT_EQ(chart.look().highlighted, QStringList{u"FR"_s});
}

TEST(ChartInTheWindow, MouseOnAMark_ShowsValueAndSource)
{
    OpenWindow open;
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    QTest::mouseMove(chart.viewport(), middleOf(chart, u"US"_s));
    EXPECT_TRUE(waitFor([&] { return chart.calloutText().contains(u"68.5"_s); }))
        << chart.calloutText().toStdString();
    EXPECT_TRUE(chart.calloutText().contains(u"Artificial Analysis"_s));
}

} // namespace
} // namespace podium::tests
