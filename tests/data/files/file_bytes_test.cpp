// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_bytes.h"

#include "app/data/files/sha256.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A file of this size whose bytes differ from each other.
QString fileOfSize(const QTemporaryDir &folder, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 256);
    QFile file(folder.filePath(u"bytes"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == size);
    return file.fileName();
}

TEST(FileBytes, SmallAndLargeFiles_GiveTheSameAsReading)
{
    for (const qsizetype size : {0, 100, 5 << 20}) {
        const QTemporaryDir folder;
        const QString name = fileOfSize(folder, size);
        const auto bytes = FileBytes::open(name, 8 << 20, {}, 4 << 20);
        ASSERT_TRUE(bytes);
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(bytes->bytes(), file.readAll());
        EXPECT_TRUE(bytes->checkUnchanged());
    }
    const QTemporaryDir folder;
    EXPECT_FALSE(FileBytes::open(fileOfSize(folder, 5 << 20), 4 << 20));
    EXPECT_FALSE(FileBytes::open(folder.filePath(u"other"_s), 4 << 20));
}

TEST(FileBytes, FileThatGrewMeanwhile_IsSaid)
{
    const QTemporaryDir folder;
    const QString name = fileOfSize(folder, 5 << 20);
    const auto bytes = FileBytes::open(name, 8 << 20, {}, 4 << 20);
    ASSERT_TRUE(bytes);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    EXPECT_EQ(message(bytes->checkUnchanged().error()),
              "The file was changed while it was read; try again when it is done.");
}

TEST(Sha256, EverySize_GivesTheHashOfQt)
{
    QByteArray bytes;
    for (int size = 0; size < 200; ++size) {
        EXPECT_EQ(sha256Of(bytes),
                  QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString())
            << size;
        bytes += static_cast<char>(size * 7);
    }
    const QByteArray large = bytes.repeated(30'000);
    EXPECT_EQ(sha256Of(large),
              QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex().toStdString());
}

} // namespace
} // namespace podium::tests
