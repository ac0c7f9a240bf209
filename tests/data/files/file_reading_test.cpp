// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_reading.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

std::string readingProblem(const QString &file, qint64 most = kMostTextBytes,
                           Readable readable = Readable::Anything)
{
    const auto read = readFile(file, most, readable);
    return read ? "read" : read.error().place.file + ": " + message(read.error());
}

TEST(FileReading, Limit_HoldsWhateverAFileSaysItsSizeIs)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"own.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(5 << 20));
    EXPECT_EQ(readFile(file.fileName(), 5 << 20)->size(), 5 << 20);
    const std::string tooLarge
        = "This is larger than 4 MiB, the most Podium reads; is it the right file?";
    EXPECT_EQ(readingProblem(file.fileName(), 4 << 20),
              file.fileName().toStdString() + ": " + tooLarge);
    EXPECT_EQ(readingProblem(u"/dev/zero"_s, 4 << 20), "/dev/zero: " + tooLarge);
}

TEST(FileReading, ErrorOfTheSystem_IsNotTakenForTheEnd)
{
    EXPECT_EQ(readingProblem(u"/proc/self/mem"_s),
              "/proc/self/mem: The file cannot be read: Input/output error.");
    EXPECT_EQ(readingProblem(u"/nowhere/own.json"_s),
              "/nowhere/own.json: The file cannot be read: No such file or directory.");
    EXPECT_EQ(readingProblem({}), ": A file to read needs a name.");
}

TEST(FileReading, Pipe_IsNothingForAWindowThatWouldWaitForIt)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const std::string special
        = ": This is no file but a folder, a device or a pipe; choose another.";
    for (const QString &name : {pipe, folder.path(), u"/dev/zero"_s})
        EXPECT_EQ(readingProblem(name, kMostTextBytes, Readable::RegularFile),
                  name.toStdString() + special);
}

TEST(FileReading, EmptyFileAndResource_AreReadWhole)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"empty"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(*readFile(file.fileName()), QByteArray());
    EXPECT_FALSE(readFile(u":/podium/data/labs.csv"_s)->isEmpty());
}

} // namespace
} // namespace podium::tests
