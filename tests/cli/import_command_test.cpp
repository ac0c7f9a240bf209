// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"
#include "tests/fetching/played_server.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class ImportCommand : public testing::Test
{
protected:
    QString file(const QString &name, const QByteArray &text)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            throw std::runtime_error("the file cannot be written");
        return out.fileName();
    }
    [[nodiscard]] Ran with(const char *words, const QStringList &more)
    {
        return runPodium(split(words) + more);
    }

    QTemporaryDir m_folder;
    QString m_document = m_folder.filePath(u"x.podium"_s);
};

TEST_F(ImportCommand, OwnModel_StandsInTheRankingOfTheDocument)
{
    const QString table = file(u"mine.csv"_s,
                               "model,lab,GPQA Diamond,HLE,SciCode\n"
                               "Mine 1,LG AI Research,99,95,90\n");
    const Ran import = with("import", {table, u"--into"_s, m_document});
    EXPECT_EQ(import.code, Done) << import.err.toStdString();
    EXPECT_TRUE(import.out.contains(u"mine.csv (table): own runs: 1. Added to "_s))
        << import.out.toStdString();
    const Ran rank = with("rank --missing renormalise:0.1 --top 3 --format csv",
                          {u"--document"_s, m_document});
    EXPECT_EQ(rank.code, Done) << rank.err.toStdString();
    EXPECT_EQ(rank.rows().value(0).value(u"model"_s), u"Mine 1"_s) << rank.out.toStdString();
    EXPECT_EQ(rank.rows().value(0).value(u"country"_s), u"KR"_s);
    EXPECT_EQ(rank.rows().value(0).value(u"own_run"_s), u"true"_s);
    EXPECT_EQ(rank.rows().value(1).value(u"own_run"_s), u"false"_s);
    EXPECT_FALSE(runPodium("rank --missing renormalise:0.1 --format csv").out.contains(u"Mine 1"_s))
        << "without the document nobody sees it";
}

TEST_F(ImportCommand, SameFileTwice_IsAddedOnce)
{
    const QString table = file(u"mine.csv"_s, "model,hle\nMine,0.5\n");
    EXPECT_EQ(with("import", {table, u"--into"_s, m_document}).code, Done);
    const Ran again = with("import", {table, u"--into"_s, m_document});
    EXPECT_EQ(again.code, Done);
    EXPECT_TRUE(again.out.contains(u"already; nothing was added"_s)) << again.out.toStdString();
}

TEST_F(ImportCommand, OneBadFile_KeepsAllOut)
{
    const Ran ran
        = with("import",
               {file(u"good.csv"_s, "model,hle\nMine,0.5\n"),
                file(u"bad.csv"_s, "model,hle\nA,0.5\nA,0.6\n"), u"--into"_s, m_document});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.out.contains(u"error: bad.csv:3: A stands in row 2 already"_s))
        << ran.out.toStdString();
    EXPECT_FALSE(QFile::exists(m_document));
}

TEST_F(ImportCommand, Findings_AreRecords)
{
    const Ran ran = with("import --format csv", {file(u"a.csv"_s, "model,hle\nA,0.5\n")});
    EXPECT_EQ(ran.code, Done);
    EXPECT_EQ(ran.rows().value(0).value(u"severity"_s), u"note"_s);
    EXPECT_EQ(ran.rows().value(0).value(u"rule"_s), u"delimiter"_s);
}

TEST_F(ImportCommand, WithoutFile_IsWrongUsage)
{
    EXPECT_EQ(runPodium("import").code, WrongUsage);
    EXPECT_EQ(runPodium("rank --into x.podium").code, WrongUsage);
    EXPECT_EQ(runPodium("rank --as table").code, WrongUsage);
    EXPECT_EQ(runPodium("chart models --mapping a.json -o a.png").code, WrongUsage);
    EXPECT_EQ(runPodium("import nothing.csv").code, Failed);
}

TEST_F(ImportCommand, Document_IsTakenByEveryCommandThatReadsFigures)
{
    const QString table = file(u"board.csv"_s, "model,index\nA,50\nB,60\n");
    ASSERT_EQ(with("import", {table, u"--into"_s, m_document}).code, Done);
    const Ran snapshots = with("snapshots --format csv", {u"--document"_s, m_document});
    EXPECT_TRUE(snapshots.out.contains(u"published-board"_s)) << snapshots.out.toStdString();
    const Ran rank
        = with("rank --snapshot published-board --format csv", {u"--document"_s, m_document});
    EXPECT_EQ(rank.rows().value(0).value(u"model"_s), u"B"_s) << rank.err.toStdString();
    for (const char *words : {"countries", "labs", "methods", "claims", "funding", "history"})
        EXPECT_EQ(with(words, {u"--document"_s, m_document}).code, Done) << words;
    const Ran missing = with("rank", {u"--document"_s, u"none.podium"_s});
    EXPECT_EQ(missing.code, Failed);
    EXPECT_TRUE(missing.err.contains(u"There is no such document"_s)) << missing.err.toStdString();
}

QByteArray analysisOf(const QByteArray &models)
{
    return "{\"intelligence_index_version\": 4.3, \"data\": [" + models + "]}";
}

QByteArray modelOf(const QByteArray &id, const QByteArray &index)
{
    return R"({"id": ")" + id + R"(", "slug": ")" + id + R"(", "name": "Model )" + id
        + R"(", "model_creator": {"name": "OpenAI"}, "evaluations": )"
          R"({"artificial_analysis_intelligence_index": )"
        + index + "}}";
}

TEST_F(ImportCommand, Fetch_KeepsASnapshotOfEach_AndSaysWhatChanged)
{
    PlayedServer server({answer(200, analysisOf(modelOf("a", "50") + ',' + modelOf("b", "40")),
                                "ETag: \"1\"\r\nX-RateLimit-Limit: 100\r\n"
                                "X-RateLimit-Remaining: 99\r\n"),
                         answer(304, {}),
                         answer(200, analysisOf(modelOf("a", "51") + ',' + modelOf("c", "45")))});
    const QStringList asked{server.address(u"/models.json?token=secret"_s).toString(), u"--into"_s,
                            m_document};
    const Ran first = with("fetch", asked);
    EXPECT_EQ(first.code, Done) << first.err.toStdString();
    EXPECT_TRUE(first.out.contains(u"models.json (artificial-analysis): snapshots: 1"_s));
    EXPECT_TRUE(first.out.contains(u"note: Fetched from http://127.0.0.1"_s));
    EXPECT_TRUE(first.out.contains(u"Requests left: 99 of 100 a day."_s));
    EXPECT_FALSE(first.out.contains(u"secret"_s)) << first.out.toStdString();
    const Ran same = with("fetch", asked);
    EXPECT_TRUE(same.out.contains(u"Nothing changed at"_s)) << same.out.toStdString();
    const Ran second = with("fetch", asked);
    EXPECT_EQ(second.code, Done) << second.err.toStdString();
    for (const QString &row : {u"New"_s, u"Model c"_s, u"Gone"_s, u"Model b"_s, u"51.0"_s})
        EXPECT_TRUE(second.out.contains(row)) << second.out.toStdString();
    QFile document(m_document);
    ASSERT_TRUE(document.open(QIODevice::ReadOnly));
    EXPECT_FALSE(document.readAll().contains("secret"));
}

TEST_F(ImportCommand, Fetch_ThatFails_SaysWhy_AndMakesNoDocument)
{
    const PlayedServer server({answer(404, {})});
    const Ran ran
        = with("fetch", {server.address(u"/x.csv"_s).toString(), u"--into"_s, m_document});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"has nothing at this address"_s)) << ran.err.toStdString();
    EXPECT_FALSE(QFile::exists(m_document));
    EXPECT_EQ(runPodium("fetch").code, WrongUsage);
    EXPECT_TRUE(runPodium("fetch nowhere").err.contains(u"There is no source"_s));
    EXPECT_TRUE(runPodium("fetch http://example.org/a").err.contains(u"https://"_s));
    EXPECT_TRUE(runPodium("fetch artificial-analysis").err.contains(u"PODIUM_AA_KEY"_s));
}

} // namespace
} // namespace podium::tests
