// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "tests/support/printers.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class SettingsTest : public testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"podium.ini"_s); }

    Settings writtenAndRead(const Settings &settings) const
    {
        {
            QSettings store(path(), QSettings::IniFormat);
            writeSettings(settings, store);
        }
        return readSettings(QSettings(path(), QSettings::IniFormat));
    }

    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, FirstStart_HasDefaults)
{
    EXPECT_EQ(readSettings(QSettings(path(), QSettings::IniFormat)), Settings());
}

TEST_F(SettingsTest, EverySetting_ComesBack)
{
    Settings settings;
    settings.language = Settings::LanguageChoice::Korean;
    settings.theme = Settings::ThemeChoice::Dark;
    settings.windowGeometry = QByteArray("\x00\xff geometry", 11);
    settings.windowState = "state";
    settings.view = View();
    settings.view->snapshot = "2025-10-02";
    settings.view->exclude = {"US", "CN"};
    settings.view->text = "대한";
    EXPECT_EQ(writtenAndRead(settings), settings);
}

TEST_F(SettingsTest, ForgottenView_IsRemoved)
{
    Settings settings;
    settings.view = View();
    EXPECT_TRUE(writtenAndRead(settings).view.has_value());
    settings.view.reset();
    EXPECT_FALSE(writtenAndRead(settings).view.has_value());
}

TEST_F(SettingsTest, Unreadable_FallsBackToDefaults)
{
    QSettings store(path(), QSettings::IniFormat);
    store.setValue(u"language"_s, u"klingon"_s);
    store.setValue(u"theme"_s, 7);
    store.setValue(u"view"_s, QByteArray("{\"nonsense\": 1}"));
    EXPECT_EQ(readSettings(store), Settings());
}

} // namespace
} // namespace podium::tests
