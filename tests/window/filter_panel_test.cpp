// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/facets/facet_panel.h"
#include "ui/window/panel_area.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QCheckBox *box(OpenWindow &open, const QString &name)
{
    for (QCheckBox *found : open.part<FacetPanel>(u"facets"_s).findChildren<QCheckBox *>()) {
        if (found->accessibleName() == name && found->isVisible())
            return found;
    }
    return nullptr;
}

TEST(FilterPanel, TickedValue_FiltersTheTable_AndCountsOfTheOthersFollow)
{
    OpenWindow open;
    open.press(Qt::Key_F8);
    ASSERT_TRUE(waitFor([&] { return box(open, u"Open weights"_s) != nullptr; }));
    const QString koreans = box(open, u"South Korea"_s)->accessibleDescription();
    open.click(*box(open, u"Open weights"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().openWeights, true);
    EXPECT_TRUE(
        waitFor([&] { return box(open, u"South Korea"_s)->accessibleDescription() != koreans; }));
    EXPECT_TRUE(box(open, u"Open weights"_s)->isChecked());
}

TEST(FilterPanel, TwoCountries_AddUp_AndUndoTakesOneBack)
{
    OpenWindow open;
    open.press(Qt::Key_F8);
    ASSERT_TRUE(waitFor([&] { return box(open, u"South Korea"_s) != nullptr; }));
    open.click(*box(open, u"South Korea"_s));
    ASSERT_TRUE(open.settle());
    open.click(*box(open, u"France"_s));
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().include, (std::vector<std::string>{"KR", "FR"}));
    QStringList countries = open.column(u"rankingTable"_s, RankingModel::Country);
    countries.removeDuplicates();
    countries.sort();
    EXPECT_EQ(countries, (QStringList{u"France"_s, u"South Korea"_s}));
    EXPECT_EQ(open.session().undoName(), u"Filter: France"_s);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(waitFor([&] { return !box(open, u"France"_s)->isChecked(); }));
    EXPECT_TRUE(box(open, u"South Korea"_s)->isChecked());
}

TEST(FilterPanel, TypedText_IsOneRuleAndOneStepToUndo)
{
    OpenWindow open;
    open.press(Qt::Key_F8);
    auto &text = open.part<QLineEdit>(u"facetText"_s);
    QTest::keyClicks(&text, u"exaone"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().text, "exaone");
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Model),
              QStringList{u"EXAONE 4.0 32B (Reasoning)"_s});
    ASSERT_TRUE(waitFor([&] { return box(open, u"France"_s) == nullptr; }))
        << "countries without such a model have no count any more";
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().text, "");
    EXPECT_EQ(text.text(), QString());
}

TEST(FilterPanel, ReleaseRange_TakesAFirstDayAndLetsItGo)
{
    OpenWindow open;
    open.press(Qt::Key_F8);
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &open.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        waiting.stop();
        dialog->findChild<QDateEdit *>()->setDate({2025, 8, 1});
        dialog->accept();
    });
    waiting.start(1);
    open.choose(u"releasedFrom"_s, u"Choose a day…"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().releasedFrom, parseDate("2025-08-01"));
    EXPECT_TRUE(waitFor([&] {
        return open.part<QAbstractButton>(u"releasedFrom"_s).text() == u"Since 1 Aug 2025"_s;
    })) << open.part<QAbstractButton>(u"releasedFrom"_s).text().toStdString();
    open.choose(u"releasedFrom"_s, u"Any day"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_FALSE(open.session().view().releasedFrom);
}

TEST(FilterPanel, Closed_CountsNothing_AndOpensWithTheViewOfTheDay)
{
    OpenWindow open;
    open.desk().edit().setReasoning(true);
    ASSERT_TRUE(open.settle());
    open.press(Qt::Key_F8);
    ASSERT_TRUE(waitFor([&] { return box(open, u"Reasoning models"_s) != nullptr; }));
    EXPECT_TRUE(box(open, u"Reasoning models"_s)->isChecked());
    open.press(Qt::Key_F8);
    EXPECT_FALSE(open.window().panels().isWanted(PanelArea::Filters));
}

} // namespace
} // namespace podium::tests
