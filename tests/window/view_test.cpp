// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/panels/elements/chip.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/rules/day_bar.h"
#include "ui/window/workspace_stack.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const QStringList kOutside{u"Magistral Medium 1.2"_s, u"EXAONE 4.0 32B (Reasoning)"_s,
                           u"Solar Pro 2 (Reasoning)"_s};

QStringList models(OpenWindow &open)
{
    return open.column(u"rankingTable"_s, RankingModel::Model);
}

/// Whether a label somewhere says this, cut or whole.
bool says(OpenWindow &open, const QString &text)
{
    for (const QLabel *label : open.window().findChildren<QLabel *>()) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible() && (elided ? elided->wholeText() : label->text()).contains(text))
            return true;
    }
    return false;
}

QList<Chip *> chips(OpenWindow &open)
{
    QList<Chip *> shown;
    for (Chip *chip : open.window().findChildren<Chip *>()) {
        if (chip->isVisible())
            shown.append(chip);
    }
    return shown;
}

TEST(ViewInTheWindow, ExcludingTwoCountries_IsUndoneAndRedoneByKeys)
{
    OpenWindow open;
    const QStringList all = models(open);
    open.choose(u"filter"_s, u"Exclude the United States and China"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(models(open), kOutside);
    EXPECT_TRUE(says(open, u"3 of 16 labs"_s));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(models(open), all);
    open.press(Qt::Key_F, Qt::ControlModifier); // the search field has an undo of its own
    open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(models(open), kOutside);
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(ViewInTheWindow, ClickOnAChip_LetsItsCountryInAgain)
{
    OpenWindow open;
    open.choose(u"filter"_s, u"Exclude the United States and China"_s);
    ASSERT_TRUE(open.settle());
    ASSERT_GE(chips(open).size(), 2);
    EXPECT_EQ(chips(open)[1]->text(), u"without China"_s);
    open.click(*chips(open)[1]);
    ASSERT_TRUE(open.settle());
    for (const Chip *chip : chips(open))
        EXPECT_NE(chip->text(), u"without China"_s);
    EXPECT_EQ(models(open).front(), u"DeepSeek V3.1 Terminus (Reasoning)"_s);
}

/// With many rules and a panel the day that was just chosen is still to be read.
TEST(ViewInTheWindow, ManyRules_LeaveTheFieldsWhatTellsChoicesApart)
{
    OpenWindow open;
    open.window().resize(1440, 900);
    open.session().setView(
        [view = open.session().view()]() mutable {
            view.exclude = {"US", "CN"};
            return view;
        }(),
        [] { return u"two out"_s; });
    for (const QString &page : {u"ranking"_s, u"countries"_s}) {
        open.window().showWorkspace(page);
        ASSERT_TRUE(open.settle());
        for (const QString &name : {u"data"_s, u"index"_s, u"models"_s}) {
            const auto *field = open.window().findChild<FieldButton *>(name);
            EXPECT_TRUE(!field->isVisible() || field->width() >= field->widths().first())
                << name.toStdString() << " in " << page.toStdString();
        }
        EXPECT_FALSE(chips(open).isEmpty());
    }
}

/// The pointer leaves a button unnoticed while its menu is open.
TEST(ViewInTheWindow, ButtonWhoseMenuClosed_LooksSwitchedOffAgain)
{
    OpenWindow open;
    for (const QString &name : {u"data"_s, u"filter"_s}) {
        auto &button = open.part<QAbstractButton>(name);
        button.setAttribute(Qt::WA_UnderMouse);
        open.choose(name,
                    name == u"data"_s ? u"Artificial Analysis · 18 Sep 2025 (Intelligence "
                                        "Index v3.0, 198 models)"_s
                                      : u"Exclude the United States and China"_s);
        ASSERT_TRUE(open.settle());
        EXPECT_FALSE(button.underMouse()) << name.toStdString();
    }
}

TEST(ViewInTheWindow, AnotherSnapshot_ChangesWhatIsShownAndCounted)
{
    OpenWindow open;
    open.choose(u"data"_s,
                u"Artificial Analysis · 18 Sep 2025 (Intelligence Index v3.0, 198 models)"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(says(open, u"15 of 198 models"_s)) << models(open).size();
    EXPECT_EQ(open.session().view().snapshot, "2025-09-18");
}

TEST(ViewInTheWindow, AllVariants_RankMoreThanFlagships)
{
    OpenWindow open;
    open.choose(u"models"_s, u"All variants"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(models(open).size(), 117);
    EXPECT_TRUE(says(open, u"117 of 302 models"_s));
}

TEST(ViewInTheWindow, OtherRules_AreSaidInTheFieldAndUndone)
{
    OpenWindow open;
    const auto &field = open.part<FieldButton>(u"index"_s);
    const QString before = field.value();
    open.desk().edit().chooseRules({.aggregation = Aggregation::Geometric});
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(field.value(), u"Intelligence Index v3.0 · geometric mean"_s);
    EXPECT_TRUE(says(open, u"geometric mean"_s));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(field.value(), before);
}

TEST(ViewInTheWindow, EstimatesInTheStatusLine_AreShownByAClick)
{
    OpenWindow open;
    const qsizetype before = models(open).size();
    open.click(open.part<QToolButton>(u"showEstimated"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_GT(models(open).size(), before);
    EXPECT_TRUE(open.session().view().estimated);
}

TEST(ViewInTheWindow, ClickOnAWorkspaceOrItsKey_ShowsIt)
{
    OpenWindow open;
    for (int number = 4; number >= 1; --number) {
        open.press(Qt::Key_0 + number, Qt::ControlModifier);
        QCoreApplication::processEvents();
        EXPECT_EQ(open.window().workspaces().current(), number - 1);
    }
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Days, Slider_ShowsTheFiguresOfEachDay_AndAWayAlongItIsOneStep)
{
    OpenWindow open;
    const std::string before = open.session().view().snapshot;
    auto &bar = *open.window().findChild<DayBar *>();
    EXPECT_TRUE(bar.isHidden());
    bar.open();
    auto &slider = open.part<QSlider>(u"days"_s);
    EXPECT_EQ(slider.value(), static_cast<int>(open.desk().shown().answer->snapshot));
    slider.setSliderDown(true);
    slider.setValue(1);
    slider.setValue(2);
    slider.setSliderDown(false);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.desk().shown().answer->snapshot, 2U);
    open.session().undo();
    EXPECT_EQ(open.session().view().snapshot, before);
}

TEST(Days, Playing_BeginsAnewAtTheEnd_AndStopsWhenClosed)
{
    OpenWindow open;
    auto &bar = *open.window().findChild<DayBar *>();
    bar.open();
    auto &slider = open.part<QSlider>(u"days"_s);
    slider.setValue(slider.maximum());
    ASSERT_TRUE(open.settle());
    open.click(open.part<QToolButton>(u"playDays"_s));
    EXPECT_TRUE(bar.isPlaying());
    EXPECT_EQ(slider.value(), 0);
    bar.hide();
    EXPECT_FALSE(bar.isPlaying());
}

} // namespace
} // namespace podium::tests
