// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <new>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

/// Runs with a standard output that goes into a file, which may be a device.
Ran runInto(const QString &name, const char *arguments)
{
    Ran ran;
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    QTextStream out(&file);
    QTextStream err(&ran.err);
    ran.code = runCommandLine(split(arguments), out, err, {}, {});
    return ran;
}

/// A file that lives as long as it.
class SmallFile final
{
public:
    SmallFile(const QString &name, const QByteArray &text)
        : m_name(m_folder.filePath(name))
    {
        QFile file(m_name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QTemporaryDir m_folder;
    QString m_name;
};

TEST(Failures, OutputThatCannotBeWritten_IsNoSuccess)
{
    for (const char *arguments :
         {"rank --format csv", "rank --format json", "--help", "--version", "methods"}) {
        const Ran ran = runInto(u"/dev/full"_s, arguments);
        EXPECT_EQ(ran.code, Failed) << arguments;
        EXPECT_EQ(ran.err,
                  u"podium: The output cannot be written whole: No space left on device.\n"_s);
    }
}

TEST(Failures, MemoryThatIsNotThere_EndsInASentence)
{
    QString text;
    QTextStream err(&text);
    QString nothing;
    QTextStream out(&nothing);
    const int code
        = runCommandLine(split("chart models -o a.svg"), out, err,
                         [](const ChartOrder &) -> Result<void> { throw std::bad_alloc(); }, {});
    EXPECT_EQ(code, Failed);
    EXPECT_EQ(text,
              u"podium: There is not enough memory for this; ask for less, such as fewer draws, or "
              "a smaller file.\n"_s);
}

TEST(Failures, DeviceWithoutEnd_IsRefused)
{
    for (const char *arguments :
         {"rank --view /dev/zero", "rank --corrections /dev/zero", "claims /dev/zero",
          "rank --method /dev/full.json", "fit irt /dev/zero"}) {
        const Ran ran = runPodium(arguments);
        EXPECT_EQ(ran.code, Failed) << arguments;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("podium: /dev/")) << arguments;
    }
}

TEST(Failures, FileWithoutAName_IsSaid)
{
    for (const QString &option : {u"--corrections"_s, u"claims"_s}) {
        QStringList arguments{option, QString()};
        if (option.startsWith(u"--"_s))
            arguments.prepend(u"rank"_s);
        EXPECT_THAT(runPodium(arguments).err.toStdString(),
                    HasSubstr("A file to read needs a name"));
    }
}

TEST(Failures, SteeringCharactersOfArguments_DoNotReachTheTerminal)
{
    const Ran ran = runPodium(QStringList{u"rank"_s, u"--snapshot"_s, u"a\x1b]0;b\x07"_s});
    EXPECT_FALSE(ran.err.contains(u'\x1b')) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"a\ufffd]0;b\ufffd"_s)) << ran.err.toStdString();
    const Ran titled
        = runPodium(QStringList{u"rank"_s, u"--text"_s, u"\x1b[31mred"_s, u"--top"_s, u"1"_s});
    EXPECT_FALSE(titled.out.contains(u'\x1b')) << titled.out.toStdString();
}

TEST(Failures, VeryLongArgument_IsNotRepeatedWhole)
{
    const Ran ran = runPodium(QStringList{u"rank"_s, u"--fold"_s, QString(100'000, u'x')});
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_LT(ran.err.size(), 3000);
}

TEST(Failures, WeightsWhoseSumWouldOverflow_AreRefusedWhereTheyEnter)
{
    for (const char *command : {"rank", "countries", "uncertainty"}) {
        const Ran ran = runPodium(QStringList{QString::fromLatin1(command), u"--weights"_s,
                                              u"hle=1e308,gpqa_diamond=1e308"_s});
        EXPECT_EQ(ran.code, WrongUsage) << command;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("--weights takes")) << command;
    }
    const SmallFile view(u"view.json"_s,
                         R"({"method": {"weights": "hle=1e308,gpqa_diamond=1e308"}})");
    const Ran ran = runPodium(QStringList{u"uncertainty"_s, u"--view"_s, view.name()});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("method.weights"));
}

TEST(Failures, HistoryBeforeTheFirstFigures_IsSaid)
{
    const Ran ran = runPodium("history KR --snapshot 2026-08-22 --as-of 2025-01-01");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("There is no snapshot on or before 2025-01-01"));
}

TEST(Failures, AnchorsAndCountsBeyondBounds_AreRefused)
{
    const SmallFile scores(u"scores.csv"_s, "model,benchmark,score\nm1,b1,0.5\nm2,b1,0.6\n");
    for (const QString &anchor : {u"m1=nan"_s, u"m1=inf"_s, u"m1=1e308"_s}) {
        const Ran ran
            = runPodium(QStringList{u"fit"_s, u"irt"_s, scores.name(), u"--anchor"_s, anchor});
        EXPECT_EQ(ran.code, Failed);
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("An anchor is a model and its value"));
    }
    const SmallFile battles(u"battles.csv"_s, "model_a,model_b,wins_a,wins_b\nm1,m2,1e308,1e308\n");
    EXPECT_THAT(
        runPodium(QStringList{u"fit"_s, u"bradley-terry"_s, battles.name()}).err.toStdString(),
        HasSubstr("A count must be 0 or a number from"));
}

TEST(Failures, WhatAFileSays_IsNamedWithTheFile)
{
    const SmallFile empty(u"battles.csv"_s, "model_a,model_b,wins_a,wins_b\n");
    EXPECT_THAT(
        runPodium(QStringList{u"fit"_s, u"bradley-terry"_s, empty.name()}).err.toStdString(),
        HasSubstr(empty.name().toStdString() + ": "));
    const SmallFile claims(u"claims.json"_s, R"({"claims": []})");
    EXPECT_THAT(runPodium(QStringList{u"claims"_s, claims.name(), u"--explain"_s, u"S01"_s})
                    .err.toStdString(),
                HasSubstr(claims.name().toStdString() + ": There is no claim"));
}

} // namespace
} // namespace podium::tests
