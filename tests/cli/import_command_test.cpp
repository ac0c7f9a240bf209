// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"
#include "tests/fetching/played_server.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <string>

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

/// The command that is named ranks the model, whatever rules that takes.
TEST_F(ImportCommand, WhatWasBroughtIn_IsRankedByTheCommandThatIsNamed)
{
    const QByteArray ofVersion3 = "Model,MMLU-Pro,GPQA,HLE,LiveCodeBench,SciCode,AIME 2025,IFBench,"
                                  "AA-LCR,Terminal-Bench Hard,τ²-Bench Telecom\n"
                                  "Mine,82.1,71.5,12,74.2,38.1,81,61.4,55.2,21,48.3\n";
    const std::pair<QString, QByteArray> files[]{{u"all of version 3.csv"_s, ofVersion3},
                                                 {u"some.csv"_s, "model,hle,scicode\nMine,50,40\n"},
                                                 {u"own.csv"_s, "모델;점수\nMine;52,3\nB;41,0\n"}};
    for (const auto &[name, text] : files) {
        const QString document = m_folder.filePath(name + u".podium"_s);
        const Ran import = with("import", {file(name, text), u"--into"_s, document});
        ASSERT_EQ(import.code, Done) << import.err.toStdString();
        const QString command = import.out.trimmed().section(u"To see it: podium "_s, 1);
        ASSERT_FALSE(command.isEmpty()) << import.out.toStdString();
        QStringList words = QString(command).replace(document, u"DOC"_s).remove(u'\'').split(u' ');
        words.replaceInStrings(u"DOC"_s, document);
        const Ran rank = runPodium(words);
        EXPECT_EQ(rank.code, Done) << command.toStdString() << rank.err.toStdString();
        EXPECT_TRUE(rank.out.contains(u" Mine "_s)) << command.toStdString();
    }
}

TEST_F(ImportCommand, ManyModels_AreNotRankedAgainByTheImport)
{
    QByteArray many = "model,mine\n";
    for (int i = 0; i <= 20'000; ++i)
        many += "M" + QByteArray::number(i) + ",50\n";
    const Ran import = with("import", {file(u"many.csv"_s, many), u"--into"_s, m_document});
    EXPECT_EQ(import.code, Done) << import.err.toStdString();
    EXPECT_TRUE(import.out.contains(u"models in them: 20001"_s)) << import.out.toStdString();
    EXPECT_FALSE(import.out.contains(u"To see it"_s)) << import.out.toStdString();
}

TEST_F(ImportCommand, OneRunInTwoFiles_StopsTheImportWhereScoresMeet)
{
    const QString first = file(u"a.csv"_s, "model,hle\nMine,0.5\n");
    const QString meets = file(u"b.csv"_s, "model,hle\nMine,0.6\n");
    const QString beside = file(u"c.csv"_s, "model,scicode\nMine,0.6\n");
    const Ran both = with("import", {first, meets, u"--into"_s, m_document});
    EXPECT_EQ(both.code, Failed);
    EXPECT_TRUE(
        both.out.contains(u"Mine has two scores of hle, 0.5 and 0.6; the first is of a.csv"_s))
        << both.out.toStdString();
    EXPECT_FALSE(QFile::exists(m_document));
    const Ran other = with("import", {first, beside, u"--into"_s, m_document});
    EXPECT_EQ(other.code, Done);
    EXPECT_TRUE(other.out.contains(u"is taken for two runs"_s)) << other.out.toStdString();
}

TEST_F(ImportCommand, RunThatTheDocumentHas_IsNotAddedAgain)
{
    const QString first = file(u"a.csv"_s, "model,hle\nMine,0.5\n");
    const QString meets = file(u"b.csv"_s, "model,hle\nMine,0.6\n");
    ASSERT_EQ(with("import", {first, u"--into"_s, m_document}).code, Done);
    const Ran later = with("import", {meets, u"--into"_s, m_document});
    EXPECT_EQ(later.code, Failed);
    EXPECT_TRUE(later.out.contains(u"hle, 0.5 and 0.6; the first is of a.csv, which is"_s))
        << later.out.toStdString();
}

/// Figures of a corrected table under the same names are refused, or take the place of the older.
TEST_F(ImportCommand, CorrectedTable_TakesThePlaceOfTheOlder)
{
    const auto scores = [this] {
        const Ran rank = with("rank --missing renormalise:0.1 --top 3 --format csv",
                              {u"--document"_s, m_document});
        QStringList own;
        for (const auto &row : rank.rows()) {
            if (row.value(u"own_run"_s) == u"true"_s)
                own << row.value(u"model"_s);
        }
        return own;
    };
    ASSERT_EQ(with("import",
                   {file(u"a.csv"_s, "model,hle,scicode\nMine,0.97,0.9\nOurs,0.98,0.9\n"),
                    u"--into"_s, m_document})
                  .code,
              Done);
    const QString corrected = file(u"a.csv"_s, "model,hle,scicode\nMine,0.99,0.9\n");
    const Ran refused = with("import", {corrected, u"--into"_s, m_document});
    EXPECT_EQ(refused.code, Failed);
    EXPECT_TRUE(refused.out.contains(u"(--replace)"_s)) << refused.out.toStdString();
    const Ran replaced = with("import --replace", {corrected, u"--into"_s, m_document});
    EXPECT_EQ(replaced.code, Done) << replaced.out.toStdString();
    EXPECT_TRUE(replaced.out.contains(u"This takes the place of a.csv, which was imported at"_s))
        << replaced.out.toStdString();
    EXPECT_TRUE(replaced.out.contains(u"is in the document no longer: Ours (1 in all)"_s))
        << replaced.out.toStdString();
    EXPECT_EQ(scores(), QStringList{u"Mine"_s});
    // A file of another name takes the place of what it says all of, and of nothing else.
    const QString other = file(u"b.csv"_s, "model,hle,scicode\nMine,0.96,0.9\nTheirs,0.95,0.9\n");
    EXPECT_EQ(with("import --replace", {other, u"--into"_s, m_document}).code, Done);
    EXPECT_EQ(scores(), (QStringList{u"Mine"_s, u"Theirs"_s}));
    const QString part = file(u"c.csv"_s, "model,hle,scicode\nMine,0.94,0.9\n");
    EXPECT_EQ(with("import --replace", {part, u"--into"_s, m_document}).code, Failed);
}

TEST_F(ImportCommand, ImportsOfADocument_AreListedAndTakenOut)
{
    const QString a = file(u"a.csv"_s, "model,hle\nMine,0.5\n");
    const QString b = file(u"b.csv"_s, "model,scicode\nOurs,0.5\n");
    ASSERT_EQ(with("import", {a, b, u"--into"_s, m_document}).code, Done);
    const Ran listed = with("imports --format csv", {m_document});
    ASSERT_EQ(listed.code, Done) << listed.err.toStdString();
    ASSERT_EQ(listed.rows().size(), 2);
    EXPECT_EQ(listed.rows()[1].value(u"file"_s), u"b.csv"_s);
    EXPECT_EQ(listed.rows()[1].value(u"own_runs"_s), u"1"_s);
    const Ran unknown = with("imports remove", {u"c.csv"_s, u"--document"_s, m_document});
    EXPECT_EQ(unknown.code, Failed);
    EXPECT_TRUE(unknown.err.contains(u"holds no import \"c.csv\""_s)) << unknown.err.toStdString();
    const Ran taken = with("imports remove", {u"a.csv"_s, u"--document"_s, m_document});
    EXPECT_EQ(taken.code, Done) << taken.err.toStdString();
    EXPECT_TRUE(taken.out.contains(u"a.csv was taken out of"_s)) << taken.out.toStdString();
    EXPECT_EQ(with("imports --format csv", {m_document}).rows().size(), 1);
    EXPECT_EQ(with("imports remove", {u"1"_s, u"--document"_s, m_document}).code, Done);
    EXPECT_TRUE(with("imports", {m_document}).out.contains(u"holds no import"_s));
    EXPECT_EQ(runPodium("imports").code, WrongUsage);
}

TEST_F(ImportCommand, SameBytesUnderTwoNames_AreSaid)
{
    const QString one = file(u"a.csv"_s, "model,hle\nMine,0.5\n");
    const QString two = file(u"b.csv"_s, "model,hle\nMine,0.5\n");
    const Ran both = with("import", {one, two, u"--into"_s, m_document});
    EXPECT_EQ(both.code, Done) << both.out.toStdString();
    EXPECT_TRUE(both.out.contains(u"holds the same bytes as a.csv, which is imported already"_s))
        << both.out.toStdString();
    EXPECT_TRUE(both.out.contains(u"b.csv is in "_s)) << both.out.toStdString();
}

/// Two runs of one evaluation that ships are as sure as each was measured.
TEST_F(ImportCommand, RunsOfFewAndOfManyQuestions_HaveIntervalsOfTheirOwn)
{
    const QString table = file(u"runs.csv"_s,
                               "model,lab,hle,n\nFew,LG AI Research,0.6,5\n"
                               "Many,LG AI Research,0.6,2000\n");
    ASSERT_EQ(with("import", {table, u"--into"_s, m_document}).code, Done);
    const Ran rank
        = with("rank --missing renormalise:0.05 --include KR --intervals --error run-again "
               "--format csv",
               {u"--document"_s, m_document});
    ASSERT_EQ(rank.code, Done) << rank.err.toStdString();
    const auto widthOf = [&rank](const QString &model) {
        for (const auto &row : rank.rows()) {
            if (row.value(u"model"_s) == model)
                return row.value(u"index_high"_s).toDouble() - row.value(u"index_low"_s).toDouble();
        }
        return -1.0;
    };
    EXPECT_GT(widthOf(u"Many"_s), 0) << rank.out.toStdString();
    EXPECT_GT(widthOf(u"Few"_s), 5 * widthOf(u"Many"_s)) << rank.out.toStdString();
}

TEST_F(ImportCommand, SameFigureInTwoFiles_CountsOnce)
{
    const QString one = file(u"hle_o3_20250520_101010.json"_s, R"({"score":0.5,"score:std":0.5})");
    const QString all = file(u"hle_o3_20250520_101010_allresults.json"_s,
                             R"({"score":0.5,"metrics":{},"convos":[]})");
    const Ran both = with("import", {one, all, u"--into"_s, m_document});
    EXPECT_EQ(both.code, Done) << both.out.toStdString();
    EXPECT_TRUE(both.out.contains(u"_allresults.json: nothing in it is new"_s))
        << both.out.toStdString();
    const QString own = file(u"own_o3_20250520_101010.json"_s, R"({"score":0.25,"score:std":0.5})");
    const QString again = file(u"own_o3_20250520_101010_allresults.json"_s,
                               R"({"score":0.25,"metrics":{},"convos":[]})");
    ASSERT_EQ(with("import", {own, u"--into"_s, m_document}).code, Done);
    const Ran later = with("import", {again, u"--into"_s, m_document});
    EXPECT_EQ(later.code, Done) << later.out.toStdString();
    EXPECT_TRUE(later.out.contains(u"nothing in it is new"_s)) << later.out.toStdString();
    const Ran snapshots = with("snapshots --format csv", {u"--document"_s, m_document});
    EXPECT_EQ(snapshots.out.count(u"\nsimple-evals-2025-05-20"_s), 1)
        << snapshots.out.toStdString();
}

TEST_F(ImportCommand, FilesOfSourcesWithoutFigures_AreNotCalledViews)
{
    const auto said = [this](const QByteArray &text) {
        const Ran ran = with("import", {file(u"a.json"_s, text)});
        EXPECT_EQ(ran.code, Failed) << text.toStdString();
        return ran.err + ran.out;
    };
    EXPECT_TRUE(said(R"({"intelligence_index_version":4.3,"data":[]})")
                    .contains(u"The file holds no score that can be used"_s));
    EXPECT_TRUE(said(R"({"data":[{"id":"x","elo":1200}]})").contains(u"is of no shape"_s));
    EXPECT_TRUE(said(R"({"error":"API key is required"})")
                    .contains(u"refused them with: \"API key is required\""_s));
    EXPECT_TRUE(said(R"({"models":[{"id":"x","evaluations":{"hle":0.)").contains(u"cut off"_s));
    EXPECT_TRUE(said(R"({"models":[{"id":"x","evaluations":{"hle":0.1)").contains(u"cut off"_s));
}

TEST_F(ImportCommand, SameFileTwice_IsAddedOnce)
{
    const QString table = file(u"mine.csv"_s, "model,hle\nMine,0.5\n");
    EXPECT_EQ(with("import", {table, u"--into"_s, m_document}).code, Done);
    const Ran again = with("import", {table, u"--into"_s, m_document});
    EXPECT_EQ(again.code, Done);
    EXPECT_TRUE(again.out.contains(u"already; nothing was added"_s)) << again.out.toStdString();
}

TEST_F(ImportCommand, CountryOfANewLab_CanBeSaid)
{
    const QString rounds
        = file(u"rounds.csv"_s, "Company,Round,Amount,Date\nMoonlit AI,Seed,$30M,2026-04-12\n");
    ASSERT_EQ(with("import", {rounds, u"--into"_s, m_document}).code, Done);
    const Ran said
        = with("import", {u"--lab-country"_s, u"Moonlit AI=France"_s, u"--into"_s, m_document});
    EXPECT_EQ(said.code, Done) << said.err.toStdString();
    EXPECT_EQ(
        with("import", {u"--lab-country"_s, u"Moonlit AI=KR"_s, u"--into"_s, m_document}).code,
        Done);
    const Ran labs = with("labs --format csv", {u"--document"_s, m_document});
    EXPECT_FALSE(labs.err.contains(u"Moonlit"_s)) << labs.err.toStdString();
    EXPECT_TRUE(labs.out.contains(u"moonlit-ai,Moonlit AI,KR"_s)) << labs.out.toStdString();
    const Ran wrong = with("import", {u"--lab-country"_s, u"Moonlit AI"_s});
    EXPECT_EQ(wrong.code, WrongUsage);
    EXPECT_TRUE(wrong.err.contains(u"names no lab with its country"_s)) << wrong.err.toStdString();
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

TEST_F(ImportCommand, Scenario_ActsAndIsSaidEverywhere)
{
    const Ran added
        = with("scenario add LG --model EXAONE_9 --index 99 --lab lg --date 2026-12-01 --round",
               {u"lg=5e9 USD"_s, u"--into"_s, m_document});
    EXPECT_EQ(added.code, Done) << added.err.toStdString();
    EXPECT_TRUE(added.out.contains(u"EXAONE 9: index 99.0, lg"_s)) << added.out.toStdString();
    const Ran rank = with("rank --top 2 --format csv", {u"--document"_s, m_document});
    EXPECT_EQ(rank.rows().value(0).value(u"model"_s), u"EXAONE 9 †"_s) << rank.err.toStdString();
    EXPECT_EQ(rank.rows().value(0).value(u"assumed"_s), u"true"_s);
    EXPECT_EQ(rank.rows().value(1).value(u"scenario"_s), u"LG"_s);
    for (const char *command : {"rank", "countries", "lag", "claims", "labs", "funding", "events",
                                "compare KR US", "pareto", "history KR"}) {
        const Ran said = with(command, {u"--document"_s, m_document});
        EXPECT_TRUE(said.out.contains(u"What if: LG († assumed)"_s))
            << command << said.err.toStdString();
        const Ran json = with(command, {u"--document"_s, m_document, u"--format=json"_s});
        EXPECT_EQ(json.json().value(u"scenarios"_s).toArray().size(), 1) << command;
    }
    const Ran chart = with("chart models --title Mine --subtitle Rules -o a.png",
                           {u"--document"_s, m_document});
    ASSERT_EQ(chart.drawn.size(), 1) << chart.err.toStdString();
    EXPECT_EQ(chart.drawn[0].series.title, u"What if “LG”: Mine"_s);
    EXPECT_EQ(chart.drawn[0].series.subtitle, u"What if: LG († assumed) · Rules"_s);
    EXPECT_TRUE(chart.drawn[0].series.marks.value(0).hollow);
    const Ran claims = with("claims --format json", {u"--document"_s, m_document});
    EXPECT_TRUE(claims.out.contains(u"\"sentence_en\": \"What if “LG”: "_s));
}

TEST_F(ImportCommand, Scenario_IsSwitchedAndTakenOut)
{
    const auto scenario = [this](const char *words) {
        return with(words, {u"--into"_s, m_document});
    };
    const auto first = [this](const QStringList &more) {
        return with("rank --top 1 --format csv", QStringList{u"--document"_s, m_document} + more)
            .rows()
            .value(0)
            .value(u"model"_s);
    };
    const QString leader = runPodium("rank --top 1 --format csv").rows().value(0).value(u"model"_s);
    EXPECT_EQ(scenario("scenario add Top --index 99").code, Done);
    EXPECT_EQ(scenario("scenario off Top").code, Done);
    EXPECT_EQ(first({}), leader);
    EXPECT_EQ(first({u"--scenario"_s, u"Top"_s}), u"Top †"_s);
    const Ran without = with("scenario add Without --without", {leader, u"--into"_s, m_document});
    EXPECT_EQ(without.code, Done) << without.err.toStdString();
    EXPECT_NE(first({}), leader);
    EXPECT_EQ(first({u"--scenario="_s}), leader);
    EXPECT_EQ(scenario("scenario remove Without").code, Done);
    EXPECT_EQ(first({}), leader);
    EXPECT_EQ(with("scenario --format csv", {m_document}).rows().size(), 1);
}

TEST_F(ImportCommand, WrongScenario_SaysWhatIsWrong)
{
    const auto said = [this](const char *words) {
        return with(words, {u"--into"_s, m_document}).err;
    };
    EXPECT_TRUE(said("scenario add X").contains(u"Say what is assumed"_s));
    EXPECT_TRUE(said("scenario add X --index 500").contains(u"--index takes"_s));
    EXPECT_TRUE(said("scenario add X --model M --lab lg").contains(u"--index or its --scores"_s));
    EXPECT_TRUE(said("scenario add X --index 5 --lab nobody").contains(u"no lab \"nobody\""_s));
    EXPECT_TRUE(said("scenario add X --round lg=much").contains(u"--round takes"_s));
    EXPECT_TRUE(said("scenario add X --without Nobody").contains(u"no model \"Nobody\""_s));
    EXPECT_TRUE(said("scenario on X").contains(u"There is no such document"_s));
    EXPECT_TRUE(said("scenario add").contains(u"Say which scenario"_s));
    EXPECT_EQ(runPodium("rank --scenario X").code, WrongUsage);
    EXPECT_FALSE(QFile::exists(m_document)) << "nothing of it was kept";
}

TEST_F(ImportCommand, FilesOfOnesOwn_ActFromTheDocumentAndComeOutEqual)
{
    const QByteArray view
        = R"({"whom": {"folding": "lab", "exclude": ["US", "CN"]}, "version": 2})";
    const QByteArray corrections = R"({"version": 1, "corrections": [
        {"kind": "lab-country", "lab": "mistral", "country": "DE"}]})";
    const QByteArray method = R"({"id": "mine", "name": "Mine", "version": "1",
        "evaluations": [{"id": "hle", "weight": 1}]})";
    const QByteArray claims = R"({"version": 1, "sentences": ["KR is ahead of CA"], "claims": []})";
    const QStringList files{file(u"abroad.json"_s, view), file(u"c.json"_s, corrections),
                            file(u"m.json"_s, method), file(u"own.json"_s, claims)};
    const Ran import = with("import", files + QStringList{u"--into"_s, m_document});
    ASSERT_EQ(import.code, Done) << import.err.toStdString();
    EXPECT_TRUE(import.out.contains(u"abroad.json: view \"abroad\"."_s))
        << import.out.toStdString();
    const QStringList document{u"--document"_s, m_document};
    const Ran named = with("rank --view abroad --format csv", document);
    EXPECT_EQ(named.code, Done) << named.err.toStdString();
    EXPECT_TRUE(named.out.contains(u"Mistral,DE,"_s)) << named.out.toStdString();
    EXPECT_EQ(with("rank --method mine --top 1", document).code, Done);
    EXPECT_TRUE(with("claims", document).out.contains(u"own-1. KR is ahead of CA"_s));
    for (const char *what : {"view abroad", "method mine", "claims own", "corrections"}) {
        const Ran out = with((std::string("export ") + what).c_str(), document);
        ASSERT_EQ(out.code, Done) << out.err.toStdString();
        const QString again = m_folder.filePath(u"again.podium"_s);
        const QString name = split(what).value(1, u"c"_s) + u".json"_s;
        EXPECT_EQ(with("import", {file(name, out.out.toUtf8()), u"--into"_s, again}).code, Done);
        EXPECT_EQ(with((std::string("export ") + what).c_str(), {u"--document"_s, again}).out,
                  out.out);
    }
    EXPECT_TRUE(with("rank --view nowhere", document).err.contains(u"it holds abroad"_s));
    EXPECT_TRUE(with("export view nowhere", document).err.contains(u"it keeps abroad"_s));
    EXPECT_EQ(with("export view", document).code, WrongUsage);
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

TEST_F(ImportCommand, Fetch_OfARunThatTheDocumentHas_IsNotAddedAgain)
{
    PlayedServer server({answer(200, "model,hle\nMine,0.5\n"), answer(200, "model,hle\nMine,0.6\n"),
                         answer(200, "model,hle\nMine,0.6\n")});
    const QStringList asked{server.address(u"/runs.csv"_s).toString(), u"--into"_s, m_document};
    EXPECT_TRUE(
        with("import",
             {file(u"a.csv"_s, "model,hle,scicode\nMine,0.5,0.4\n"), u"--into"_s, m_document})
            .out.contains(u"Added to"_s));
    const Ran same = with("fetch", asked);
    EXPECT_EQ(same.code, Done) << same.out.toStdString();
    EXPECT_TRUE(same.out.contains(u"runs.csv: nothing in it is new"_s)) << same.out.toStdString();
    const Ran other = with("fetch", asked);
    EXPECT_EQ(other.code, Failed) << other.out.toStdString();
    EXPECT_TRUE(other.out.contains(u"hle, 0.5 and 0.6; the first is of a.csv"_s))
        << other.out.toStdString();
    EXPECT_EQ(with("imports remove 1 --document", {m_document}).code, Done);
    EXPECT_EQ(with("fetch --replace", asked).code, Done);
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
