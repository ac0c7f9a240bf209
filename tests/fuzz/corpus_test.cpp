// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readers.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <ostream>

namespace podium::tests {

void PrintTo(const Reader &reader, std::ostream *out)
{
    *out << reader.name;
}

namespace {

class Corpus : public testing::TestWithParam<Reader>
{
};

/// What fuzzing started from, and what it once broke.
TEST_P(Corpus, EachText_IsReadOrRefusedWithASentence)
{
    const QDir folder(QStringLiteral(PODIUM_CORPUS "/")
                      + QString::fromUtf8(GetParam().name.data(),
                                          static_cast<qsizetype>(GetParam().name.size())));
    const QStringList files = folder.entryList(QDir::Files);
    ASSERT_FALSE(files.isEmpty()) << folder.path().toStdString();
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(GetParam().faultOf(file.readAll()).toStdString(), "") << name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, Corpus, testing::ValuesIn(kReaders));

} // namespace
} // namespace podium::tests
