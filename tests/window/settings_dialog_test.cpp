// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_dialog.h"

#include "tests/window/open_window.h"
#include "ui/panels/desk_theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void chooseWithKeys(QComboBox &box, int position)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < position; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
}

TEST(SettingsDialog, Korean_TakesEffectAtOnceInWindowAndDialog)
{
    OpenWindow open;
    SettingsDialog dialog(open.desk(), open.window().appearance(), [] {});
    dialog.show();
    chooseWithKeys(*dialog.findChild<QComboBox *>(u"language"_s), 2);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.desk().language(), Language::Korean);
    EXPECT_EQ(dialog.windowTitle(), u"설정"_s);
    EXPECT_EQ(dialog.findChild<QComboBox *>(u"language"_s)->currentText(), u"한국어"_s);
}

TEST(SettingsDialog, DarkColours_TakeEffectAtOnce)
{
    OpenWindow open;
    SettingsDialog dialog(open.desk(), open.window().appearance(), [] {});
    dialog.show();
    ASSERT_FALSE(themeOf(open.desk()).isDark);
    chooseWithKeys(*dialog.findChild<QComboBox *>(u"colours"_s), 2);
    EXPECT_TRUE(themeOf(open.desk()).isDark);
}

TEST(SettingsDialog, Currency_IsAChangeThatCanBeUndone)
{
    OpenWindow open;
    SettingsDialog dialog(open.desk(), open.window().appearance(), [] {});
    dialog.show();
    const std::string before = open.session().view().money.currency;
    chooseWithKeys(*dialog.findChild<QComboBox *>(u"currency"_s), 2);
    EXPECT_EQ(open.session().view().money.currency, "KRW");
    while (open.session().view().money.currency != before && open.session().canUndo())
        open.session().undo();
    EXPECT_EQ(open.session().view().money.currency, before);
}

} // namespace
} // namespace podium::tests
