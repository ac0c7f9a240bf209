// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journey.h"

#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(Journey, Back_ReturnsToTheWorkspaceAndTheViewAndForwardAgain)
{
    OpenWindow open;
    const View first = open.session().view();
    open.desk().edit().fold(Folding::All);
    ASSERT_TRUE(open.settle());
    const View folded = open.session().view();
    ASSERT_NE(first, folded);
    open.window().showWorkspace(u"countries"_s);
    open.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
    EXPECT_EQ(open.session().view(), folded);
    open.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(open.session().view(), first);
    open.press(Qt::Key_Right, Qt::AltModifier);
    open.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"countries"_s);
    View there = folded;
    there.picture.kind = PictureKind::Countries;
    EXPECT_EQ(open.session().view(), there);
    EXPECT_FALSE(open.window().journey().canGoForward());
}

TEST(Journey, Beginning_HasNoWayBack)
{
    OpenWindow open;
    EXPECT_FALSE(open.window().journey().canGoBack());
    EXPECT_FALSE(open.window().journey().canGoForward());
}

TEST(Journey, Back_CanBeUndone)
{
    OpenWindow open;
    open.desk().edit().fold(Folding::All);
    ASSERT_TRUE(open.settle());
    const View folded = open.session().view();
    open.window().journey().goBack();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().undoName(), u"Back"_s);
    open.session().undo();
    EXPECT_EQ(open.session().view(), folded);
}

TEST(Journey, PagesInARow_AreOneStepBehindWhatWasChanged)
{
    OpenWindow open;
    open.desk().edit().fold(Folding::All);
    ASSERT_TRUE(open.settle());
    for (const int page : {1, 2, 4, 5}) {
        open.window().showWorkspace(page);
        ASSERT_TRUE(open.settle());
    }
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
    EXPECT_EQ(open.session().view().folding, Folding::All);
    open.session().undo();
    EXPECT_EQ(open.session().view().folding, Folding::Lab);
}

TEST(Journey, ChangeAfterBack_ForgetsTheWayForward)
{
    OpenWindow open;
    open.desk().edit().fold(Folding::All);
    ASSERT_TRUE(open.settle());
    open.window().journey().goBack();
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(open.window().journey().canGoForward());
    open.desk().edit().setTop(7);
    ASSERT_TRUE(open.settle());
    EXPECT_FALSE(open.window().journey().canGoForward());
}

TEST(Journey, RecentViews_AreNamedByTheirRulesAndSurviveARestart)
{
    OpenWindow open;
    const View first = open.session().view();
    const QString name = open.window().journey().recent().front().name;
    EXPECT_TRUE(name.startsWith(u"Intelligence Index v3.0"_s)) << name.toStdString();
    open.desk().edit().setExcluded(u"US"_s, true);
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(open.window().journey().recent().size(), 2U);
    EXPECT_TRUE(open.window().journey().recent().front().name.contains(u"United States"_s));
    Journey later(open.desk(), open.window().workspaces(), nullptr);
    later.restore(open.window().journey().state());
    ASSERT_EQ(later.recent().size(), 2U);
    EXPECT_EQ(later.recent().back().name, name);
    later.show(later.recent().back().view);
    EXPECT_EQ(open.session().view(), first);
}

TEST(Journey, ManyViews_OnlyTenAreKept)
{
    OpenWindow open;
    for (int top = 30; top < 34; ++top) {
        open.desk().edit().setMostParameters(top);
        ASSERT_TRUE(open.settle());
    }
    QVariantList state = open.window().journey().state();
    for (int i = 0; i < 4; ++i)
        state += state;
    state.append(QVariantMap{{u"name"_s, u"broken"_s}, {u"view"_s, QByteArray("{")}});
    Journey later(open.desk(), open.window().workspaces(), nullptr);
    later.restore(state);
    EXPECT_EQ(later.recent().size(), 10U);
}

} // namespace
} // namespace podium::tests
