// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/tables/data_table.h"
#include "ui/window/window_messages.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(Memory, SecondWindow_ShowsWhatTheFirstShowed)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"podium.conf"_s), QSettings::IniFormat);
    {
        OpenWindow first;
        first.window().resize(1300, 800);
        first.window().appearance().setThemeChoice(Settings::ThemeChoice::Dark);
        first.choose(u"filter"_s, u"Exclude the United States and China"_s);
        ASSERT_TRUE(first.settle());
        first.part<DataTable>(u"rankingTable"_s).showColumns({RankingModel::WorldRank}, true);
        first.window().showWorkspace(1);
        first.window().remember(store);
    }
    OpenWindow second;
    second.window().restore(store);
    second.session().loadShipped();
    ASSERT_TRUE(second.settle());
    EXPECT_EQ(second.window().size(), QSize(1300, 800));
    EXPECT_EQ(second.window().appearance().themeChoice(), Settings::ThemeChoice::Dark);
    EXPECT_EQ(second.window().workspaces().currentKey(), u"countries"_s);
    EXPECT_EQ(second.session().view().exclude, (std::vector<std::string>{"US", "CN"}));
    second.window().showWorkspace(0);
    EXPECT_FALSE(second.table(u"rankingTable"_s).isColumnHidden(RankingModel::WorldRank));
    EXPECT_TRUE(second.table(u"rankingTable"_s).isColumnHidden(RankingModel::Speed));
}

TEST(Memory, LastStartThatCrashed_IsSaidWithWhereItsSettingsAre)
{
    OpenWindow open;
    open.window().messages().sayStartedAnew(u"/home/me/podium.conf.unreadable"_s);
    open.session().loadShipped();
    ASSERT_TRUE(open.settle());
    const auto &message = open.part<MessageBar>(u"message"_s);
    EXPECT_FALSE(message.isHidden());
    EXPECT_TRUE(message.sentence().contains(u"podium.conf.unreadable"_s))
        << message.sentence().toStdString();
}

TEST(Memory, Hint_IsThereOnTheFirstStartOnly)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"podium.conf"_s), QSettings::IniFormat);
    {
        OpenWindow first;
        first.window().restore(store);
        auto &hint = first.part<MessageBar>(u"hint"_s);
        EXPECT_TRUE(hint.sentence().contains(u"Ctrl+K"_s));
        first.click(*hint.findChild<QPushButton *>());
        EXPECT_EQ(first.window().workspaces().currentKey(), u"claims"_s);
        EXPECT_FALSE(hint.isVisible());
        first.window().remember(store);
    }
    OpenWindow second;
    second.window().restore(store);
    EXPECT_FALSE(second.window().findChild<MessageBar *>(u"hint"_s)->isVisible());
}

TEST(Memory, DamagedSettings_AreLeftAside)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"podium.conf"_s), QSettings::IniFormat);
    store.setValue(u"view"_s, QByteArray("{broken"));
    store.setValue(u"window/geometry"_s, QByteArray("rubbish"));
    store.setValue(u"layout/workspace"_s, u"none"_s);
    OpenWindow open;
    open.window().restore(store);
    EXPECT_TRUE(open.settle());
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
}

} // namespace
} // namespace podium::tests
