// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_model.h"
#include "app/models/countries/country_slope.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

ChartWidget &chart(OpenWindow &open)
{
    return open.window().workspace().mainChart()->chart();
}

void show(OpenWindow &open, const QString &picture)
{
    open.window().showWorkspace(u"countries"_s);
    for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
        if (button->text() == picture && button->isVisible()) {
            open.click(*button);
            ASSERT_TRUE(open.settle());
            return;
        }
    }
    FAIL() << "no picture " << picture.toStdString();
}

bool isShown(OpenWindow &open, int column)
{
    return !open.table(u"countryTable"_s).isColumnHidden(column);
}

QPoint middleOfRow(ChartWidget &widget, const QString &key)
{
    const auto &marks = widget.chartScene().marks();
    const auto mark = std::ranges::find(marks, key, &PlottedMark::key);
    return mark == marks.end() ? QPoint() : widget.mapFromScene(mark->row.center());
}

/// A rule that nothing on the page shows must not be said of it.
TEST(Countries, SecondRule_IsSaidWhereItIsDrawn_AndComesBackThere)
{
    OpenWindow open;
    show(open, u"Two rules"_s);
    const auto second = open.session().view().otherRule;
    ASSERT_TRUE(second);
    EXPECT_TRUE(chart(open).series().subtitle.contains(u"sum over labs"_s));
    show(open, u"Bars"_s);
    EXPECT_FALSE(open.session().view().otherRule);
    EXPECT_FALSE(chart(open).series().subtitle.contains(u"sum over labs"_s))
        << chart(open).series().subtitle.toStdString();
    show(open, u"Two rules"_s);
    EXPECT_EQ(open.session().view().otherRule, second);
}

/// Whatever a View may say, the window says too, and does not change.
TEST(Countries, NumberOfARule_IsShownAsTheViewHasIt)
{
    OpenWindow open;
    open.window().showWorkspace(u"countries"_s);
    for (const CountingRule &rule : {CountingRule{CountingRule::Kind::Count, 2000},
                                     CountingRule{CountingRule::Kind::LabsOver, 42.5},
                                     CountingRule{CountingRule::Kind::TopMean, 250}}) {
        open.desk().edit().countBy(rule);
        ASSERT_TRUE(open.settle());
        EXPECT_EQ(open.part<QDoubleSpinBox>(u"ruleNumber"_s).value(), rule.number);
        EXPECT_EQ(open.session().view().countingRule, rule);
    }
}

/// By the best model it is the index beside it, and would stand there twice.
TEST(Countries, Value_IsShownWhereItIsNotTheBestIndex)
{
    OpenWindow open;
    show(open, u"Bars"_s);
    EXPECT_FALSE(isShown(open, CountryModel::Value));
    EXPECT_TRUE(isShown(open, CountryModel::BestIndex));
    View view = open.session().view();
    view.countingRule = {CountingRule::Kind::LabSum, 0};
    open.session().setView(view, [] { return u"Rule"_s; });
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(isShown(open, CountryModel::Value));
}

TEST(Countries, TwoRules_SetASecondRuleBesideTheFirst)
{
    OpenWindow open;
    show(open, u"Two rules"_s);
    EXPECT_EQ(open.session().view().otherRule, (CountingRule{CountingRule::Kind::LabSum, 0}));
    open.choose(u"otherRule"_s, u"Mean of the best 3 labs"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().undoName(), u"Second counting rule: Mean of the best 3 labs"_s);
    const ChartSeries &series = chart(open).series();
    ASSERT_TRUE(series.plane());
    EXPECT_EQ(series.plane()->places, (QStringList{u"best model"_s, u"mean of the best 3 labs"_s}));
    EXPECT_TRUE(series.subtitle.contains(u"Kendall's tau"_s));
    EXPECT_TRUE(isShown(open, CountryModel::OtherRank));
    const QStringList names = open.column(u"countryTable"_s, CountryModel::Country);
    const QStringList ranks = open.column(u"countryTable"_s, CountryModel::OtherRank);
    for (const ChartMark &mark : series.marks) {
        if (CountrySlope::isOther(mark.key)) {
            EXPECT_EQ(ranks.at(names.indexOf(mark.label)), QString::number(int(*mark.value)));
        }
    }
    show(open, u"Bars"_s);
    EXPECT_FALSE(isShown(open, CountryModel::OtherRank));
    EXPECT_FALSE(chart(open).series().plane());
}

TEST(Countries, SecondRuleUndone_AsksForOne)
{
    OpenWindow open;
    show(open, u"Two rules"_s);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_FALSE(open.session().view().otherRule);
    EXPECT_EQ(chart(open).series().emptyText,
              u"Choose a second counting rule to set beside the first."_s);
    EXPECT_EQ(open.part<QAbstractButton>(u"otherRule"_s).text(), u"Choose a second rule"_s);
}

TEST(Countries, EndOfALineClicked_ChoosesTheCountryAndItsWholeLine)
{
    OpenWindow open;
    show(open, u"Two rules"_s);
    const QString end = CountrySlope::keysOf(u"KR"_s).last();
    QTest::mouseClick(chart(open).viewport(), Qt::LeftButton, {}, middleOfRow(chart(open), end));
    EXPECT_EQ(open.desk().currentData(CountryRole).toString(), u"KR"_s);
    EXPECT_EQ(chart(open).look().highlighted, CountrySlope::keysOf(u"KR"_s));
    EXPECT_EQ(open.table(u"countryTable"_s).currentIndex().siblingAtColumn(0).data(KeyRole),
              u"KR"_s);
}

TEST(Countries, ArrowKeys_WalkFromEndToEndOfTheSlope)
{
    OpenWindow open;
    show(open, u"Two rules"_s);
    ChartWidget &widget = chart(open);
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_Home);
    const QList<ChartMark> marks = widget.series().marks;
    for (int i = 1; i < marks.size(); ++i) {
        QTest::keyClick(&widget, Qt::Key_Down);
        EXPECT_EQ(open.desk().currentData(CountryRole).toString(), marks.at(i).country);
    }
    EXPECT_EQ(marks.last().country, open.desk().currentData(CountryRole).toString());
}

TEST(Countries, MonthsBehind_StandInThePictureAndInTheTable)
{
    OpenWindow open;
    show(open, u"Months behind"_s);
    ASSERT_TRUE(waitFor([&] { return !chart(open).series().marks.isEmpty(); }));
    EXPECT_TRUE(isShown(open, CountryModel::MonthsBehind));
    EXPECT_TRUE(chart(open).series().dots);
    EXPECT_TRUE(chart(open).series().title.contains(u"months behind the United States"_s))
        << chart(open).series().title.toStdString();
    const QStringList names = open.column(u"countryTable"_s, CountryModel::Country);
    const QStringList months = open.column(u"countryTable"_s, CountryModel::MonthsBehind);
    EXPECT_EQ(months.at(names.indexOf(u"United States"_s)), u"reference"_s);
    for (const ChartMark &mark : chart(open).series().marks)
        EXPECT_EQ(mark.valueText, months.at(names.indexOf(mark.label)));
    show(open, u"Bars"_s);
    EXPECT_FALSE(isShown(open, CountryModel::MonthsBehind));
}

TEST(Countries, AnotherReference_CountsFromItsFrontier)
{
    OpenWindow open;
    show(open, u"Months behind"_s);
    ASSERT_TRUE(waitFor([&] { return !chart(open).series().marks.isEmpty(); }));
    open.choose(u"countryReference"_s, u"Behind China"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().undoName(), u"Months behind: China"_s);
    const QStringList names = open.column(u"countryTable"_s, CountryModel::Country);
    EXPECT_TRUE(waitFor([&] {
        return open.column(u"countryTable"_s, CountryModel::MonthsBehind)
                   .at(names.indexOf(u"China"_s))
            == u"reference"_s;
    }));
    EXPECT_TRUE(open.column(u"countryTable"_s, CountryModel::MonthsBehind)
                    .at(names.indexOf(u"United States"_s))
                    .startsWith(u"ahead"_s));
    open.choose(u"countryReference"_s, u"Behind the United States"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.part<MenuButton>(u"countryReference"_s).text(), u"Behind the United States"_s);
}

TEST(Countries, TopModels_AreAPictureWithItsNumberAndItsColumn)
{
    OpenWindow open;
    show(open, u"Top 22"_s);
    const ChartSeries &series = chart(open).series();
    ASSERT_EQ(series.marks.size(), qsizetype(open.session().answer()->composition.size()));
    EXPECT_EQ(series.marks.front().country, u"US"_s);
    ASSERT_TRUE(isShown(open, CountryModel::TopShare));
    const QStringList names = open.column(u"countryTable"_s, CountryModel::Country);
    const QStringList counts = open.column(u"countryTable"_s, CountryModel::TopShare);
    for (const ChartMark &mark : series.marks)
        EXPECT_EQ(mark.valueText, counts.at(names.indexOf(mark.label)));
    auto &number = open.part<QSpinBox>(u"top"_s);
    number.selectAll();
    QTest::keyClicks(&number, u"5"_s);
    QTest::keyClick(&number, Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(chart(open).series().title.contains(u"top 5: "_s))
        << chart(open).series().title.toStdString();
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(number.value(), 22);
    show(open, u"Bars"_s);
    EXPECT_FALSE(isShown(open, CountryModel::TopShare));
    EXPECT_FALSE(number.isVisible());
}

TEST(Countries, BarOfTheTopModelsClicked_ChoosesItsCountry)
{
    OpenWindow open;
    show(open, u"Top 22"_s);
    QTest::mouseClick(chart(open).viewport(), Qt::LeftButton, {},
                      middleOfRow(chart(open), u"CN"_s));
    EXPECT_EQ(open.desk().currentData(CountryRole).toString(), u"CN"_s);
    EXPECT_EQ(chart(open).look().highlighted, QStringList{u"CN"_s});
}

TEST(Countries, SmallWindowWithTheInspector_HasRoomForPictureTableAndControls)
{
    OpenWindow open;
    open.window().resize(1280, 700); // 720 with the frame
    for (const auto language :
         {Settings::LanguageChoice::English, Settings::LanguageChoice::Korean}) {
        open.window().appearance().setLanguageChoice(language);
        open.window().showWorkspace(u"countries"_s);
        auto &pictures = open.part<SegmentSwitch>(u"countryPicture"_s);
        for (int picture = 0; picture < 5; ++picture) {
            pictures.setCurrent(picture);
            ASSERT_TRUE(open.settle());
            ASSERT_TRUE(waitFor([&] { return !chart(open).series().marks.isEmpty(); }));
            QCoreApplication::processEvents();
            EXPECT_GE(chart(open).height(), 250) << picture;
            if (picture == 1) {
                EXPECT_GE(chart(open).chartScene().plane().height(), 240);
            }
            const QTableView &table = open.table(u"countryTable"_s);
            const int rows = std::min(5, table.model()->rowCount());
            EXPECT_GE(table.viewport()->height(), rows * table.rowHeight(0) - 6) << picture;
            for (const auto *button : open.window().workspace().findChildren<MenuButton *>()) {
                if (button->isVisible()) {
                    EXPECT_GE(button->width(), button->sizeHint().width())
                        << button->text().toStdString();
                }
            }
        }
        pictures.setCurrent(0);
    }
}

TEST(Countries, SmallCountryOnTheMap_IsReachedByMouseAndKeyboard)
{
    OpenWindow open;
    open.desk().edit().chooseSnapshot(u"2026-08-22"_s);
    ASSERT_TRUE(open.settle());
    show(open, u"Map"_s);
    ASSERT_TRUE(waitFor([&] { return chart(open).series().map() != nullptr; }));
    ChartWidget &widget = chart(open);
    ASSERT_FALSE(middleOfRow(widget, u"SG"_s).isNull());
    QTest::mouseClick(widget.viewport(), Qt::LeftButton, {}, middleOfRow(widget, u"SG"_s));
    EXPECT_EQ(open.desk().currentData(CountryRole).toString(), u"SG"_s);
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_Home);
    EXPECT_NE(open.desk().currentData(CountryRole).toString(), u"SG"_s);
    for (int i = 0; i < widget.series().marks.size()
         && open.desk().currentData(CountryRole).toString() != u"SG"_s;
         ++i)
        QTest::keyClick(&widget, Qt::Key_Right);
    EXPECT_EQ(open.desk().currentData(CountryRole).toString(), u"SG"_s);
}

} // namespace
} // namespace podium::tests
