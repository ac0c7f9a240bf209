// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_writing.h"

#include "app/data/files/file_reading.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;

/// While it lives, files of this process end at a number of bytes, as on a disk that is full.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

class FileWritingTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(writeFile(m_file, "before")); }
    [[nodiscard]] static QByteArray text(const QString &file)
    {
        return readFile(file).value_or(QByteArray("unreadable"));
    }
    [[nodiscard]] QString reasonFor(const QString &file) const
    {
        const auto written = writeFile(file, "after");
        return written ? u"written"_s : QString::fromStdString(message(written.error()));
    }
    /// Names of all that is in the folder.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"own.json"_s);
};

TEST_F(FileWritingTest, FullDisk_LeavesTheFileAndSaysWhy_HoweverLargeItIs)
{
    for (const qsizetype size : {100, 5'000, 40'000, 3'000'000}) {
        const FullDisk full(50);
        const auto written = writeFile(m_file, QByteArray(size, 'x'));
        ASSERT_FALSE(written) << size;
        EXPECT_EQ(message(written.error()),
                  "The file \"" + m_file.toStdString() + "\" cannot be written: File too large.");
    }
    EXPECT_EQ(text(m_file), "before");
    EXPECT_EQ(names(), QStringList{u"own.json"_s});
}

TEST_F(FileWritingTest, WhatIsNoFile_StaysWhatItIs)
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &name : {pipe, u"/dev/null"_s, m_folder.path()})
        EXPECT_EQ(reasonFor(name),
                  u"\"%1\" is no file but a folder, a device or a pipe; choose another name."_s.arg(
                      name));
    struct stat status {
    };
    ASSERT_EQ(::stat(QFile::encodeName(pipe).constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
    EXPECT_EQ(reasonFor({}), u"A file to write into needs a name."_s);
}

TEST_F(FileWritingTest, Links_StayLinks)
{
    const QString there = m_folder.filePath(u"there"_s);
    const QString dangling = m_folder.filePath(u"dangling"_s);
    const QString loop = m_folder.filePath(u"loop"_s);
    ASSERT_TRUE(QFile::link(u"own.json"_s, there) && QFile::link(u"new.json"_s, dangling)
                && QFile::link(u"loop"_s, loop));
    EXPECT_EQ(reasonFor(there), u"written"_s);
    EXPECT_EQ(reasonFor(dangling), u"written"_s);
    EXPECT_TRUE(reasonFor(loop).endsWith(u"Too many levels of symbolic links."_s))
        << reasonFor(loop).toStdString();
    for (const QString &link : {there, dangling, loop})
        EXPECT_TRUE(QFileInfo(link).isSymLink()) << link.toStdString();
    EXPECT_EQ(text(m_file), "after");
    EXPECT_EQ(text(m_folder.filePath(u"new.json"_s)), "after");
}

TEST_F(FileWritingTest, OwnFiles_AreForNobodyElse)
{
    const QString own = m_folder.filePath(u"share/podium/own.json"_s);
    ASSERT_TRUE(writeOwnFile(own, "own"));
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(QFile::permissions(own) & (kOwner | others), kOwner);
    EXPECT_FALSE(QFile::permissions(QFileInfo(own).path()) & others);
    EXPECT_FALSE(QFile::permissions(m_folder.filePath(u"share"_s)) & others);
    ASSERT_TRUE(QFile::setPermissions(m_file, kOwner | QFile::ReadOther));
    ASSERT_TRUE(writeOwnFile(m_file, "own"));
    EXPECT_FALSE(QFile::permissions(m_file) & others);
}

TEST_F(FileWritingTest, PermissionsOfAFileThatIsThere_Stay)
{
    constexpr QFile::Permissions shared = kOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(m_file, shared));
    ASSERT_TRUE(writeFile(m_file, "after"));
    EXPECT_EQ(QFile::permissions(m_file) & (shared | QFile::ReadOther), shared);
}

} // namespace
} // namespace podium::tests
