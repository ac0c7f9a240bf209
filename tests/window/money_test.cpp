// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include "app/models/money_index_model.h"
#include "app/models/programme_model.h"
#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void showPage(OpenWindow &open, const QString &title)
{
    open.window().showWorkspace(2);
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == title && button->isVisible())
            return open.click(*button);
    }
}

/// The row whose programme begins so, as its cells in the order of the columns.
QStringList programme(OpenWindow &open, const QString &name)
{
    const QAbstractItemModel *model = open.table(u"programmeTable"_s).model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, ProgrammeModel::Programme).data().toString().startsWith(name))
            continue;
        for (int column = 0; column < ProgrammeModel::Source; ++column)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
    return cells;
}

TEST(MoneyPages, Programmes_ShowAmountsAndWhatIsInSums)
{
    OpenWindow open;
    showPage(open, u"Programmes"_s);
    const QStringList budget = programme(open, u"2026 AI budget"_s);
    ASSERT_FALSE(budget.isEmpty());
    EXPECT_EQ(budget[ProgrammeModel::Country], u"South Korea"_s);
    EXPECT_EQ(budget[ProgrammeModel::Amount], u"KRW 10.1 tn"_s);
    EXPECT_EQ(budget[ProgrammeModel::Counted], u"yes"_s);
    const QStringList part = programme(open, u"National Growth Fund, part for AI"_s);
    ASSERT_FALSE(part.isEmpty());
    EXPECT_EQ(part[ProgrammeModel::Amount], u"about KRW 30.0 tn"_s);
    EXPECT_EQ(part[ProgrammeModel::Counted], u"no, a part of another"_s);
}

TEST(MoneyPages, ChartOfProgrammes_LeavesPartsOut)
{
    OpenWindow open;
    showPage(open, u"Programmes"_s);
    ProgrammeModel model;
    const ModelCheck check(model);
    model.setAnswer(open.desk().shown());
    const ChartSeries series = model.series(1000);
    ASSERT_FALSE(series.marks.isEmpty());
    for (const ChartMark &mark : series.marks)
        EXPECT_NE(mark.key, u"P075"_s) << "a part of P045";
    for (qsizetype i = 1; i < series.marks.size(); ++i)
        EXPECT_GE(series.marks[i - 1].value, series.marks[i].value);
    EXPECT_EQ(model.series(3).rowsNotShown, series.marks.size() - 3);
}

TEST(MoneyPages, MoneyAndIndex_ListsWhoStandsAboveTheLine_ByCountryAndByLab)
{
    OpenWindow open;
    showPage(open, u"Money and index"_s);
    const auto *table = open.window().findChild<QTableView *>(u"moneyIndexTable"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [table] { return table->isVisible() && table->model()->rowCount() > 2; }));
    const int countries = table->model()->rowCount();
    double before = 1e9;
    for (int row = 0; row < countries; ++row) {
        const double residual
            = table->model()->index(row, MoneyIndexModel::Residual).data(ValueRole).toDouble();
        EXPECT_LE(residual, before);
        before = residual;
    }
    EXPECT_LT(before, 0) << "someone must be below the line";
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == "By lab"_L1 && button->isVisible())
            open.click(*button);
    }
    EXPECT_TRUE(QTest::qWaitFor(
        [table, countries] { return table->model()->rowCount() != countries; }));
}

} // namespace
} // namespace podium::tests
