// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings_file.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class SettingsFileTest : public testing::Test
{
protected:
    [[nodiscard]] Result<void> set(const QString &key, const QVariant &value) const
    {
        return writeSettingsFile(m_file, [&](QSettings &store) { store.setValue(key, value); });
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"Podium/podium.conf"_s);
};

TEST_F(SettingsFileTest, Change_KeepsWhatElseIsThere_ForItsOwnerAlone)
{
    ASSERT_TRUE(set(u"first"_s, 1));
    ASSERT_TRUE(set(u"second"_s, QByteArray("\x00\xff view", 7)));
    const QSettings store(m_file, QSettings::IniFormat);
    EXPECT_EQ(store.value(u"first"_s).toInt(), 1);
    EXPECT_EQ(store.value(u"second"_s).toByteArray(), QByteArray("\x00\xff view", 7));
    EXPECT_FALSE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(SettingsFileTest, FullDisk_LeavesTheFileAsItWas)
{
    ASSERT_TRUE(set(u"first"_s, 1));
    const QByteArray before = text();
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit full{10, limit.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    const auto written = set(u"second"_s, 2);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    (void)std::signal(SIGXFSZ, handler);
    EXPECT_FALSE(written);
    EXPECT_EQ(text(), before);
}

} // namespace
} // namespace podium::tests
