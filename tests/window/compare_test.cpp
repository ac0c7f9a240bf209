// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include "app/models/comparison_model.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/parts/field_button.h"
#include "ui/window/workspaces/workspace.h"

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QString headers(OpenWindow &open)
{
    const QAbstractItemModel &model = *open.table(u"comparisonTable"_s).model();
    QStringList titles;
    for (int column : {ComparisonModel::ScoreA, ComparisonModel::ScoreB})
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles.join(u" / "_s);
}

TEST(Compare, Opened_ComparesTheTwoThatLead)
{
    OpenWindow open;
    open.press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(headers(open), u"GPT-5 (high) / Grok 4"_s);
    EXPECT_EQ(open.column(u"comparisonTable"_s, ComparisonModel::Evaluation).size(), 10);
    const ChartSeries &series = open.window().workspace().mainChart()->chart().series();
    EXPECT_EQ(series.marks.size(), 10);
    EXPECT_EQ(series.title, u"GPT-5 (high) leads Grok 4 by 3.2 points"_s);
}

TEST(Compare, AnotherModelFromTheMenu_IsComparedAndUndone)
{
    OpenWindow open;
    open.press(Qt::Key_4, Qt::ControlModifier);
    open.choose(u"compareSecond"_s, u"EXAONE 4.0 32B (Reasoning)"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(headers(open), u"GPT-5 (high) / EXAONE 4.0 32B (Reasoning)"_s);
    open.click(open.part<QAbstractButton>(u"compareSwap"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(headers(open), u"EXAONE 4.0 32B (Reasoning) / GPT-5 (high)"_s);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(headers(open), u"GPT-5 (high) / EXAONE 4.0 32B (Reasoning)"_s);
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Compare, WhatLacksScores_IsSaidAndTheLeadersOffered)
{
    OpenWindow open;
    open.press(Qt::Key_4, Qt::ControlModifier);
    View view = open.session().view();
    view.comparing.items = {"GPT-3.5 Turbo", "FR"};
    open.session().setView(view, u"Compared"_s);
    ASSERT_TRUE(open.settle());
    for (QPushButton *found : open.window().workspace().findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text() == "Compare the leaders"_L1)
            open.click(*found);
    }
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(headers(open), u"GPT-5 (high) / Grok 4"_s);
}

} // namespace
} // namespace podium::tests
