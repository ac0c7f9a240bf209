// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/funding_model.h"
#include "app/models/money/money_index_model.h"
#include "app/models/money/profile_model.h"
#include "app/models/money/programme_model.h"
#include "app/models/tables/roles.h"
#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void showPage(OpenWindow &open, const QString &title)
{
    open.window().showWorkspace(2);
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == title && button->isVisible())
            open.click(*button);
    }
    EXPECT_TRUE(open.settle());
}

/// The row whose programme begins so, as its cells in the order of the columns.
QStringList programme(OpenWindow &open, const QString &name)
{
    const QAbstractItemModel *model = open.table(u"programmeTable"_s).model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, ProgrammeModel::Programme).data().toString().startsWith(name))
            continue;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
    return cells;
}

QStringList factsOf(const QWidget &strip)
{
    QStringList facts;
    for (const ElidedLabel *label : strip.findChildren<ElidedLabel *>()) {
        if (label->isVisible() && !label->wholeText().isEmpty())
            facts.append(label->wholeText());
    }
    return facts;
}

/// What a reader wants first stands above a hundred lines, and is one of them.
TEST(MoneyPages, Profile_BeginsWithACountryAtAGlance)
{
    OpenWindow open;
    showPage(open, u"Country profile"_s);
    open.desk().edit().showProfile(u"KR"_s);
    ASSERT_TRUE(open.settle());
    const QStringList facts = factsOf(open.part<QWidget>(u"profileFacts"_s));
    EXPECT_EQ(facts.mid(0, 3),
              (QStringList{u"Best model"_s, u"42.6"_s, u"EXAONE 4.0 32B (Reasoning)"_s}))
        << facts.join(u" | "_s).toStdString();
    for (const QString &about : {u"Rank"_s, u"Labs"_s, u"Lab that raised the most"_s,
                                 u"Largest programme"_s, u"Private investment in AI"_s})
        EXPECT_TRUE(facts.contains(about)) << about.toStdString();
    const QStringList values = open.column(u"profileTable"_s, ProfileModel::Value);
    const QStringList days = open.column(u"profileTable"_s, ProfileModel::When);
    EXPECT_TRUE(values.contains(facts.at(facts.indexOf(u"Largest programme"_s) + 1)));
    EXPECT_EQ(days.first(), u"2 Oct 2025"_s) << "as people write days";
    EXPECT_TRUE(days.contains(u"2025–"_s)) << days.join(u' ').toStdString();
}

TEST(MoneyPages, Programmes_ShowAmountsAndWhatIsInSums)
{
    OpenWindow open;
    showPage(open, u"Programmes"_s);
    const QStringList budget = programme(open, u"2026 AI budget"_s);
    ASSERT_FALSE(budget.isEmpty());
    EXPECT_EQ(budget[ProgrammeModel::Country], u"South Korea"_s);
    EXPECT_EQ(budget[ProgrammeModel::Amount], u"KRW 10.1 tn"_s);
    EXPECT_EQ(budget[ProgrammeModel::InSum], u"yes"_s);
    const QStringList part = programme(open, u"National Growth Fund, part for AI"_s);
    ASSERT_FALSE(part.isEmpty());
    EXPECT_EQ(part[ProgrammeModel::Amount], u"about KRW 30.0 tn"_s);
    EXPECT_EQ(part[ProgrammeModel::InSum], u"no, a part of another"_s);
}

/// Chooses the comparison whose text begins so.
void chooseComparison(OpenWindow &open, const QString &text)
{
    QMenu *menu = &open.window().findChild<MenuButton *>(u"moneyComparison"_s)->popup();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(text))
            action->trigger();
    }
}

TEST(MoneyPages, PeriodOfAnyTwoDays_IsAskedForAndNeverRunsBackwards)
{
    OpenWindow open;
    showPage(open, u"Rounds"_s);
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &open.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        waiting.stop();
        const auto days = dialog->findChildren<QDateEdit *>();
        ASSERT_EQ(days.size(), 2);
        days[0]->setDate({2025, 9, 3});
        days[1]->setDate({2025, 9, 1});
        EXPECT_EQ(days[1]->date(), QDate(2025, 9, 3));
        days[1]->setDate({2025, 9, 9});
        dialog->accept();
    });
    waiting.start(1);
    MoneyMenus::askForPeriod(open.desk());
    ASSERT_TRUE(open.settle());
    const MoneyView &money = open.session().view().money;
    EXPECT_EQ(money.from, parseDate("2025-09-03"));
    EXPECT_EQ(money.to, parseDate("2025-09-09"));
}

TEST(MoneyPages, ComparisonOfTheReport_ShowsItsThreeAmounts)
{
    OpenWindow open;
    showPage(open, u"Rounds"_s);
    chooseComparison(open, u"Mistral, OpenAI"_s);
    ASSERT_TRUE(open.settle());
    const QAbstractItemModel *model = open.table(u"roundTable"_s).model();
    QStringList amounts;
    for (int row = 0; row < model->rowCount(); ++row)
        amounts.append(model->index(row, FundingModel::Amount).data().toString());
    amounts.sort();
    EXPECT_EQ(amounts, (QStringList{u"EUR 1.7 bn"_s, u"USD 13.0 bn"_s, u"USD 8.3 bn"_s}));
    EXPECT_TRUE(open.window().desk().session().undoName().startsWith(u"Mistral"_s));
    EXPECT_EQ(open.window().findChild<QToolButton *>(u"moneyChoice"_s)->text(),
              u"Anthropic, Mistral, OpenAI"_s);
}

TEST(MoneyPages, ComparisonOfNewcomers_ShowsTheirProgrammesOnly)
{
    OpenWindow open;
    showPage(open, u"Programmes"_s);
    chooseComparison(open, u"Newcomers"_s);
    ASSERT_TRUE(open.settle());
    const QAbstractItemModel *model = open.table(u"programmeTable"_s).model();
    ASSERT_GT(model->rowCount(), 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString country
            = model->index(row, ProgrammeModel::Country).data(CountryRole).toString();
        EXPECT_TRUE((QStringList{u"VN"_s, u"SA"_s, u"CH"_s, u"AE"_s, u"IN"_s}).contains(country))
            << country.toStdString();
    }
}

TEST(MoneyPages, OtherFigures_CompareCountries_AndLabsOverTime)
{
    OpenWindow open;
    showPage(open, u"Other figures"_s);
    const auto *table = open.window().findChild<QTableView *>(u"figureTable"_s);
    ASSERT_TRUE(waitFor([table] { return table->isVisible(); }));
    const ChartSeries &countries = open.window().workspace().mainChart()->chart().series();
    EXPECT_TRUE(countries.title.contains(u": the United States leads with "_s))
        << countries.title.toStdString();
    EXPECT_FALSE(countries.plane());
    open.choose(u"figureKind"_s, u"Revenue at an annual rate"_s);
    ASSERT_TRUE(open.settle());
    ASSERT_TRUE(waitFor([&] {
        return open.window().workspace().mainChart()->chart().series().plane() != nullptr;
    }));
    const ChartSeries &labs = open.window().workspace().mainChart()->chart().series();
    EXPECT_TRUE(labs.title.contains(u": OpenAI reports most, "_s)) << labs.title.toStdString();
    EXPECT_EQ(open.session().undoName(), u"Figure: Revenue at an annual rate"_s);
}

TEST(MoneyPages, RatesOfOneDay_AreAChoiceInTheCurrencyMenu)
{
    OpenWindow open;
    showPage(open, u"Rounds"_s);
    open.choose(u"money"_s, u"All at the rates of 2 October 2025, the day of the figures"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().money.rateDate, parseDate("2025-10-02"));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(open.session().view().money.rateDate);
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
    ASSERT_TRUE(waitFor([table] { return table->isVisible() && table->model()->rowCount() > 2; }));
    const int countries = table->model()->rowCount();
    double before = 1e9;
    for (int row = 0; row < countries; ++row) {
        const QVariant residual
            = table->model()->index(row, MoneyIndexModel::Residual).data(ValueRole);
        if (!residual.isValid()) // below the line, or not: some of its models are not measured
            continue;
        EXPECT_LE(residual.toDouble(), before);
        before = residual.toDouble();
    }
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == "By lab"_L1 && button->isVisible())
            open.click(*button);
    }
    EXPECT_TRUE(waitFor([table, countries] { return table->model()->rowCount() != countries; }));
}

TEST(MoneyAndIndex, WithoutALine_HasNoColumnsOfIt)
{
    OpenWindow open;
    open.desk().edit().chooseSnapshot(u"2026-09-25"_s);
    ASSERT_TRUE(open.settle());
    showPage(open, u"Money and index"_s);
    const QTableView &table = open.table(u"moneyIndexTable"_s);
    const auto &rows = static_cast<const QAbstractProxyModel &>(*table.model());
    const auto &model = static_cast<const MoneyIndexModel &>(*rows.sourceModel());
    ASSERT_TRUE(
        waitFor([&] { return model.found() && model.answerData().snapshot().id == "2026-09-25"; }));
    ASSERT_FALSE(model.found()->isFinding());
    EXPECT_TRUE(table.isColumnHidden(MoneyIndexModel::Expected));
    EXPECT_TRUE(table.isColumnHidden(MoneyIndexModel::Residual));
    EXPECT_FALSE(model.rules().contains(u"beside the line"_s)) << model.rules().toStdString();
}

/// What is chosen is bold.
TEST(MoneyPages, NamesInTheSwitch_AreWholeWhenChosen_AndMoveNothing)
{
    OpenWindow open;
    open.window().showWorkspace(u"funding"_s);
    auto &pages = open.part<SegmentSwitch>(u"moneyPages"_s);
    const auto places = [&pages] {
        QList<QRect> found;
        for (const QPushButton *button : pages.findChildren<QPushButton *>())
            found.append(button->geometry());
        return found;
    };
    const QList<QRect> before = places();
    for (int page = 0; page < before.size(); ++page) {
        pages.setCurrent(page);
        ASSERT_TRUE(open.settle());
        const QPushButton *button = pages.findChildren<QPushButton *>().at(page);
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        EXPECT_GE(button->width(), QFontMetrics(bold).horizontalAdvance(button->text()) + 16)
            << button->text().toStdString();
    }
    EXPECT_EQ(places(), before);
}

} // namespace
} // namespace podium::tests
