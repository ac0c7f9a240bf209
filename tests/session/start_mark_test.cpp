// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/start_mark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class StartMarkTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"starting"_s);
};

TEST_F(StartMarkTest, StartThatCameToItsEnd_LeavesNothing)
{
    {
        StartMark mark(m_file);
        EXPECT_FALSE(mark.lastOneFailed());
        EXPECT_TRUE(QFile::exists(m_file));
        mark.done();
        EXPECT_FALSE(QFile::exists(m_file));
    }
    EXPECT_FALSE(StartMark(m_file).lastOneFailed());
    EXPECT_FALSE(StartMark(m_file).lastOneFailed()) << "left in order before done()";
}

TEST_F(StartMarkTest, StartThatGoesOnElsewhere_HasNotFailed)
{
    const StartMark first(m_file);
    EXPECT_FALSE(StartMark(m_file).lastOneFailed());
    EXPECT_TRUE(QFile::exists(m_file)) << "it is still the first one's";
}

TEST_F(StartMarkTest, ProcessThatIsGone_HasFailed)
{
    // A process that has ended, and so has nobody's number.
    QProcess gone;
    gone.start(u"true"_s, {});
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 number = gone.processId();
    ASSERT_TRUE(gone.waitForFinished());
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(u"%1\npodium\n%2\n%3\n%4\n"_s
                   .arg(QString::number(number), QSysInfo::machineHostName(),
                        QString::fromLatin1(QSysInfo::machineUniqueId()),
                        QString::fromLatin1(QSysInfo::bootUniqueId()))
                   .toUtf8());
    file.close();
    StartMark mark(m_file);
    EXPECT_TRUE(mark.lastOneFailed());
    mark.done();
    EXPECT_FALSE(StartMark(m_file).lastOneFailed());
}

} // namespace
} // namespace podium::tests
