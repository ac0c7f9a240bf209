// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_file.h"

#include "app/data/document/document_change.h"
#include "app/data/document/schema.h"
#include "app/data/files/file_reading.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

Import sampleImport(const std::string &sha256)
{
    Import import{"table", "own.csv", sha256, "2026-11-29T08:00:00Z"};
    import.source = "Our lab";
    import.sourceVersion = "unknown";
    import.licence = "CC BY 4.0";
    import.evaluations
        = {{ "own-legal",
             "Legal QA",
             "법률",
             "own",
             Scale::Fraction,
             120,
             3,
             Direction::LowerIsBetter }};
    import.methods = {{ R"({"id":"own-m"})", true }};
    ImportedModel run;
    run.values.id = "mine-1";
    run.values.name = "Mine 1";
    run.values.released = parseDate("2026-10-01");
    run.values.openWeights = false;
    run.values.parameters = 7.5;
    run.values.own = true;
    run.lab = "lg";
    run.scores = {{"hle", 0.25, 0.01, 2158, 1}};
    run.raw = R"({"model":"Mine 1","hle":"25 %"})";
    import.runs = {run};
    ImportedSnapshot snapshot;
    snapshot.values.id = "own-own";
    snapshot.values.date = *parseDate("2026-11-01");
    snapshot.values.indexDecimals = 2;
    snapshot.method = "own-m";
    snapshot.models = {run};
    import.snapshots = {snapshot};
    ImportedRound round;
    round.values.id = "R-own-1";
    round.values.announced = parseDate("2026-09-30");
    round.values.amount = {Decimal::parse("1234567890.5"), "KRW"};
    round.values.counted = true;
    round.lab = "lg";
    import.rounds = {round};
    import.rates = {{ "KRW", *parseDate("2026-11-02"), *Decimal::parse("1650.25") }};
    import.findings
        = {{ Finding::Severity::Warning,
             "scale",
             "0.9",
             { Error::Kind::Invalid,
               "%1 and %2",
               {"a", "b"},
               { "own.csv",
                 3,
                 "hle" } } }};
    return import;
}

std::string refusal(const Result<Document> &read)
{
    return read ? "was read" : message(read.error());
}

class DocumentFile : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(addImports(m_file, {sampleImport("aa")})); }
    /// Runs SQL beside the functions under test.
    void run(const QString &sql)
    {
        Database database(m_file, Database::Access::Write);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(database.run(sql));
    }
    [[nodiscard]] QByteArray bytes() const { return readFile(m_file).value_or("none"); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"own.podium"_s);
};

TEST_F(DocumentFile, Import_ComesBackInEveryPart)
{
    const auto document = readDocument(m_file);
    ASSERT_TRUE(document) << message(document.error());
    ASSERT_EQ(document->imports.size(), 1U);
    const Import &read = document->imports[0];
    const Import wrote = sampleImport("aa");
    EXPECT_EQ(read.source + read.sourceVersion + read.licence + read.importedAt,
              "Our labunknownCC BY 4.02026-11-29T08:00:00Z");
    ASSERT_EQ(read.evaluations.size(), 1U);
    EXPECT_EQ(read.evaluations[0].nameKo, "법률");
    EXPECT_EQ(read.evaluations[0].questions, 120);
    EXPECT_EQ(read.evaluations[0].direction, Direction::LowerIsBetter);
    EXPECT_EQ(read.methods, wrote.methods);
    ASSERT_EQ(read.runs.size(), 1U);
    EXPECT_EQ(read.runs[0].scores, wrote.runs[0].scores);
    EXPECT_EQ(read.runs[0].raw, wrote.runs[0].raw);
    EXPECT_EQ(read.runs[0].lab, "lg");
    EXPECT_EQ(read.runs[0].values.released, parseDate("2026-10-01"));
    EXPECT_EQ(read.runs[0].values.openWeights, false);
    EXPECT_EQ(read.runs[0].values.reasoning, std::nullopt);
    EXPECT_EQ(read.runs[0].values.parameters, 7.5);
    EXPECT_TRUE(read.runs[0].values.own);
    ASSERT_EQ(read.snapshots.size(), 1U);
    EXPECT_EQ(read.snapshots[0].values.indexDecimals, 2);
    ASSERT_EQ(read.snapshots[0].models.size(), 1U);
    EXPECT_EQ(read.snapshots[0].models[0].scores, wrote.runs[0].scores);
    ASSERT_EQ(read.rounds.size(), 1U);
    EXPECT_EQ(read.rounds[0].values.amount.value, Decimal::parse("1234567890.5"));
    EXPECT_EQ(read.rates, wrote.rates);
    EXPECT_EQ(read.findings, wrote.findings);
}

TEST_F(DocumentFile, SameBytesAgain_AreAddedOnce)
{
    const auto again = addImports(m_file, {sampleImport("aa"), sampleImport("bb")});
    ASSERT_TRUE(again);
    EXPECT_THAT(*again, ElementsAre(false, true));
    EXPECT_EQ(readDocument(m_file)->imports.size(), 2U);
}

TEST_F(DocumentFile, RemovedImport_TakesItsModelsAlong)
{
    ASSERT_TRUE(addImports(m_file, {sampleImport("bb")}));
    ASSERT_TRUE(saveChange(m_file, {{}, {keyOf(readDocument(m_file)->imports[0])}}));
    const auto document = readDocument(m_file);
    ASSERT_EQ(document->imports.size(), 1U);
    EXPECT_EQ(document->imports[0]->sha256, "bb");
    Database database(m_file, Database::Access::Read);
    ASSERT_TRUE(database.open());
    EXPECT_EQ(database.value(u"SELECT count(*) FROM scores"_s)->toInt(), 2);
}

TEST_F(DocumentFile, TextsAndCorrections_AreReplacedAndTakenOut)
{
    const KeptText view{KeptText::Kind::View, "Monday", "{}"};
    Document first;
    first.texts = {{KeptText::Kind::View, "Monday", "old"}, {KeptText::Kind::Story, "Gone", "x"}};
    first.corrections = {{Correction::Kind::LabAlias, "lg", "x"}};
    first.scenarios = {{"Gone", true, {}, {"grok-4"}}};
    Document second;
    second.texts = {view};
    second.corrections = {{Correction::Kind::LabCountry, "lg", "FR"}};
    second.scenarios = {{"LG", false, {}, {"grok-4"}, {{"lg", Decimal::whole(5), "USD", Date()}}}};
    ASSERT_TRUE(saveChange(m_file, changeBetween({}, first)));
    ASSERT_TRUE(saveChange(m_file, changeBetween(first, second)));
    const auto document = readDocument(m_file);
    EXPECT_THAT(document->texts, ElementsAre(view));
    EXPECT_EQ(document->corrections, second.corrections);
    EXPECT_EQ(document->scenarios, second.scenarios);
}

TEST_F(DocumentFile, NewerSchema_IsRefusedAndStays)
{
    run(u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytes();
    EXPECT_THAT(refusal(readDocument(m_file)), HasSubstr("is of version 99"));
    EXPECT_FALSE(addImports(m_file, {sampleImport("bb")}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(DocumentFile, AnotherProgramsDatabase_IsRefusedAndStays)
{
    run(u"PRAGMA application_id = 7"_s);
    const QByteArray before = bytes();
    EXPECT_THAT(refusal(readDocument(m_file)), HasSubstr("no document of Podium"));
    EXPECT_FALSE(addImports(m_file, {sampleImport("bb")}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(DocumentFile, TextFile_IsRefusedAndStays)
{
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("model,hle\nA,0.5\n").repeated(100));
    file.close();
    const QByteArray before = bytes();
    EXPECT_THAT(refusal(readDocument(m_file)), HasSubstr("no document of Podium"));
    EXPECT_FALSE(addImports(m_file, {sampleImport("bb")}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(DocumentFile, DamagedPages_AreSaid)
{
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 1; page < file.size() / 4096; ++page) {
        file.seek(page * 4096);
        file.write(QByteArray(64, '\x5A'));
    }
    file.close();
    EXPECT_THAT(refusal(readDocument(m_file)), HasSubstr("is damaged"));
}

TEST_F(DocumentFile, MissingFile_SaysHowToMakeOne)
{
    EXPECT_THAT(refusal(readDocument(m_folder.filePath(u"none.podium"_s))),
                HasSubstr("There is no such document"));
    EXPECT_EQ(names(), QStringList{u"own.podium"_s});
}

TEST_F(DocumentFile, FolderThatIsNotThere_LeavesNothing)
{
    const auto added = addImports(m_folder.filePath(u"no/own.podium"_s), {sampleImport("bb")});
    ASSERT_FALSE(added);
    EXPECT_THAT(message(added.error()), HasSubstr("cannot be opened"));
}

TEST_F(DocumentFile, SecondWriter_IsToldAndChangesNothing)
{
    Database first(m_file, Database::Access::Write);
    ASSERT_TRUE(first.open());
    ASSERT_TRUE(first.run(u"BEGIN IMMEDIATE"_s));
    const auto added = addImports(m_file, {sampleImport("bb")});
    ASSERT_FALSE(added);
    EXPECT_THAT(message(added.error()), HasSubstr("Another program is writing"));
    EXPECT_EQ(readDocument(m_file)->imports.size(), 1U) << "reading goes on";
    ASSERT_TRUE(first.run(u"ROLLBACK"_s));
}

/// In a child process, so that limits and kills stay there.
int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100;
}

TEST_F(DocumentFile, FullDisk_LeavesTheDocumentAsItWas)
{
    for (const rlim_t more : {0, 100, 5'000, 30'000}) {
        const auto size = static_cast<rlim_t>(QFile(m_file).size());
        const int said = inChild([&] {
            (void)std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{size + more, size + more};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            Import large = sampleImport("large");
            large.runs.resize(2000, large.runs[0]);
            return addImports(m_file, {large}) ? 1 : 2;
        });
        EXPECT_EQ(said, 2) << more;
        const auto document = readDocument(m_file);
        ASSERT_TRUE(document) << message(document.error());
        EXPECT_EQ(document->imports.size(), 1U) << more;
    }
}

TEST_F(DocumentFile, KilledWhileSaving_IsBeforeOrAfter)
{
    for (int delay = 0; delay < 20; ++delay) {
        const pid_t child = ::fork();
        if (child == 0) {
            Import large = sampleImport("large" + std::to_string(delay));
            large.runs.resize(3000, large.runs[0]);
            (void)addImports(m_file, {large});
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(delay * 7'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        for (int time = 0; time < 2; ++time) { // recovery is done once and stays done
            const auto document = readDocument(m_file);
            ASSERT_TRUE(document) << delay << ": " << message(document.error());
            for (std::size_t i = 1; i < document->imports.size(); ++i)
                EXPECT_EQ(document->imports[i]->runs.size(), 3000U) << "half an import";
        }
    }
}

TEST(Schema, OlderVersion_IsMigratedStepByStep)
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"old.podium"_s), Database::Access::Write);
    ASSERT_TRUE(database.open());
    const std::array<SchemaStep, 1> first{
        "CREATE TABLE a (x TEXT);\nINSERT INTO a VALUES ('v');\n"};
    const std::array<SchemaStep, 3> all{first[0], "ALTER TABLE a ADD COLUMN y TEXT;\n",
                                        "UPDATE a SET y = x || '!';\n"};
    EXPECT_EQ(checkedVersion(database, first), 0);
    ASSERT_TRUE(database.inTransaction([&] { return migrate(database, 0, first); }));
    EXPECT_EQ(checkedVersion(database, all), 1);
    ASSERT_TRUE(database.inTransaction([&] { return migrate(database, 1, all); }));
    EXPECT_EQ(checkedVersion(database, all), 3);
    EXPECT_EQ(database.value(u"SELECT y FROM a"_s)->toString(), u"v!"_s);
    EXPECT_FALSE(checkedVersion(database, first)) << "a newer one is refused";
}

TEST_F(DocumentFile, FirstVersion_IsReadAndTakesScenarios)
{
    const QString file = m_folder.filePath(u"first.podium"_s);
    {
        Database database(file, Database::Access::Write);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(
            database.inTransaction([&] { return migrate(database, 0, schemaSteps().first(1)); }));
        ASSERT_TRUE(database.run(u"INSERT INTO texts VALUES (0, 'Monday', '{}')"_s));
    }
    const Scenario scenario{"Without", true, {}, {"grok-4"}};
    EXPECT_TRUE(readDocument(file)->scenarios.empty());
    ASSERT_TRUE(saveChange(file, {{}, {}, {}, {scenario}}));
    const Document saved = *readDocument(file);
    EXPECT_THAT(saved.scenarios, ElementsAre(scenario));
    EXPECT_EQ(saved.texts.size(), 1U);
}

TEST(Schema, StepThatFails_LeavesTheVersionBefore)
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"old.podium"_s), Database::Access::Write);
    ASSERT_TRUE(database.open());
    const std::array<SchemaStep, 1> first{"CREATE TABLE a (x TEXT);\n"};
    const std::array<SchemaStep, 2> bad{first[0], "ALTER TABLE a ADD COLUMN y TEXT;\nNONSENSE;\n"};
    ASSERT_TRUE(database.inTransaction([&] { return migrate(database, 0, first); }));
    EXPECT_FALSE(database.inTransaction([&] { return migrate(database, 1, bad); }));
    EXPECT_EQ(checkedVersion(database, bad), 1);
    EXPECT_EQ(database.value(u"SELECT count(*) FROM pragma_table_info('a')"_s)->toInt(), 1);
}

TEST_F(DocumentFile, Change_LeavesWhatOthersAdded)
{
    ASSERT_TRUE(addImports(m_file, {sampleImport("b")}));
    const Document before = *readDocument(m_file);
    Document after = before;
    after.imports.erase(after.imports.begin());
    after.imports.push_back(sampleImport("c"));
    after.texts = {{KeptText::Kind::Mapping, "model", "{}"}};
    ASSERT_TRUE(addImports(m_file, {sampleImport("theirs")}));
    ASSERT_TRUE(saveChange(m_file, changeBetween(before, after)));
    const Document saved = *readDocument(m_file);
    std::vector<std::string> held;
    for (const Import &import : saved.imports)
        held.push_back(import.sha256);
    EXPECT_THAT(held, ElementsAre("b", "theirs", "c"));
    EXPECT_EQ(saved.texts, after.texts);
}

TEST_F(DocumentFile, Replaced_IsWholeOrStays)
{
    ASSERT_TRUE(replaceDocument(m_file, {{sampleImport("b")}, {}, {}}));
    EXPECT_EQ(readDocument(m_file)->imports.front()->sha256, "b");
    EXPECT_FALSE(replaceDocument(m_file + u"/no/folder.podium"_s, {}));
    EXPECT_EQ(
        QDir(QFileInfo(m_file).path()).entryList(QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot),
        QStringList());
}

TEST_F(DocumentFile, WhatMayNotStandTwice_IsRefusedInWordsOfPodium)
{
    const QTemporaryDir folder;
    Import import = sampleImport("twice");
    import.runs[0].scores.push_back({"hle", 0.5});
    const auto added = addImports(folder.filePath(u"a.podium"_s), {import});
    ASSERT_FALSE(added);
    EXPECT_THAT(message(added.error()), HasSubstr("holds something twice"));
    EXPECT_THAT(message(added.error()), testing::Not(HasSubstr("constraint")));
}

} // namespace
} // namespace podium::tests
