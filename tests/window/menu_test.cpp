// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "tests/window/window_texts.h"

#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

/// Entries whose key another one before them has already: pressing it would only move between them.
QStringList clashes(const QWidget &menu)
{
    QStringList clashing;
    QList<QKeySequence> keys;
    for (const QAction *action : menu.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (keys.contains(key))
            clashing << action->text();
        if (!key.isEmpty())
            keys << key;
    }
    return clashing;
}

TEST(Menus, EveryLanguage_GivesEachEntryItsOwnKey)
{
    OpenWindow open;
    for (const auto choice :
         {Settings::LanguageChoice::English, Settings::LanguageChoice::Korean}) {
        open.window().appearance().setLanguageChoice(choice);
        ASSERT_TRUE(open.settle());
        EXPECT_EQ(clashes(*open.window().menuBar()), QStringList());
        visitMenus(open.window(), [](const QMenu &menu) {
            EXPECT_EQ(clashes(menu), QStringList()) << menu.title().toStdString();
        });
    }
}

} // namespace
} // namespace podium::tests
