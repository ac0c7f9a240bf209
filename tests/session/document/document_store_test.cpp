// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/document_store.h"

#include "app/data/document/document_file.h"
#include "app/session/document/document_work.h"
#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QString importStep()
{
    return u"Import own.csv"_s;
}

/// One own run with a score of the only evaluation.
Import runImport(const std::string &name, const std::string &sha256 = "a")
{
    Import import{"table", "own.csv", sha256, "2026-11-29T08:00:00Z"};
    ImportedModel run;
    run.values.id = name;
    run.values.name = name;
    run.scores = {{"gpqa", 0.5}};
    import.runs = {run};
    return import;
}

/// A session, as one run of the program has it.
struct Running {
    explicit Running(const QString &own, const QString &file = {})
        : store(session, work)
    {
        session.setDataset(sessionWorld().share());
        store.start(own, file);
        settle();
    }
    void settle()
    {
        EXPECT_TRUE(waitFor([this] { return !session.isBusy() && !store.isBusy(); }));
    }
    void add(const Import &import)
    {
        store.add({import}, importStep);
        settle();
    }
    [[nodiscard]] std::vector<std::string> models() const
    {
        std::vector<std::string> names;
        for (const RankedModel &line : session.answer()->ranking)
            names.push_back(session.dataset()->snapshots.front().models[line.model].name);
        return names;
    }

    Session session;
    DocumentWork work{session};
    DocumentStore store;
};

using Names = std::vector<std::string>;

class DocumentStoreTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList heldBy(const QString &file) const
    {
        QStringList names;
        const auto document = readDocument(file);
        EXPECT_TRUE(document);
        for (const Import &import : document ? document->imports : std::vector<KeptImport>())
            names << QString::fromStdString(import.runs.front().values.name);
        return names;
    }

    /// A run that ends with one import in the file and one that is only in its copy.
    void killWithUnsaved() const
    {
        Running killed(m_own);
        killed.add(runImport("Saved"));
        killed.store.saveAs(m_file);
        killed.settle();
        killed.add(runImport("Unsaved", "b"));
    }

    QTemporaryDir m_folder;
    QString m_own = m_folder.filePath(u"own"_s);
    QString m_file = m_folder.filePath(u"figures.podium"_s);
};

TEST_F(DocumentStoreTest, Import_MakesADocument_IsRanked_AndIsOneStepToUndo)
{
    Running run(m_own);
    EXPECT_FALSE(run.store.isOpen());
    run.add(runImport("Mine"));
    EXPECT_TRUE(run.store.isOpen());
    EXPECT_TRUE(run.store.isChanged());
    EXPECT_EQ(run.models(), (Names{"GPT-5", "Mine", "EXAONE 4.0 32B", "GPT-3.5 Turbo"}));
    EXPECT_EQ(run.session.undoName(), importStep());
    run.session.undo();
    run.settle();
    EXPECT_EQ(run.models(), (Names{"GPT-5", "EXAONE 4.0 32B", "GPT-3.5 Turbo"}));
    EXPECT_FALSE(run.store.isChanged());
    run.session.redo();
    run.settle();
    EXPECT_EQ(run.models().at(1), "Mine");
}

TEST_F(DocumentStoreTest, Saved_IsUnchanged_KeepsItsUndo_AndOpensAgain)
{
    Running run(m_own);
    run.add(runImport("Mine"));
    run.store.saveAs(m_file);
    run.settle();
    EXPECT_FALSE(run.store.isChanged());
    EXPECT_EQ(run.store.recent(), QStringList{m_file});
    EXPECT_EQ(heldBy(m_file), QStringList{u"Mine"_s});
    run.session.undo();
    run.settle();
    EXPECT_TRUE(run.store.isChanged());
    run.session.redo();
    run.settle();
    Running again(m_folder.filePath(u"other"_s), m_file);
    EXPECT_EQ(again.models().at(1), "Mine");
    EXPECT_FALSE(again.store.isChanged());
    EXPECT_FALSE(again.session.canUndo());
}

TEST_F(DocumentStoreTest, TwoWindows_LoseNothingOfOneAnothers)
{
    Running first(m_own);
    first.add(runImport("Mine"));
    first.store.saveAs(m_file);
    first.settle();
    Running second(m_folder.filePath(u"other"_s), m_file);
    second.add(runImport("Theirs", "b"));
    second.store.save();
    second.settle();
    first.add(runImport("Later", "c"));
    first.store.remove(0, importStep);
    first.settle();
    first.store.save();
    first.settle();
    EXPECT_EQ(heldBy(m_file), (QStringList{u"Theirs"_s, u"Later"_s}));
}

TEST_F(DocumentStoreTest, WhatWasNotSaved_SurvivesAnEnd_AndIsSaid)
{
    {
        Running killed(m_own);
        killed.add(runImport("Saved"));
        killed.store.saveAs(m_file);
        killed.settle();
        killed.add(runImport("Unsaved", "b"));
        killed.store.remove(0, importStep);
        killed.settle();
    }
    for (int start = 0; start < 2; ++start) { // also when the next run is killed at once
        auto run = std::make_unique<Session>();
        run->setDataset(sessionWorld().share());
        DocumentWork work(*run);
        DocumentStore store(*run, work);
        QSignalSpy restored(&store, &DocumentStore::restored);
        store.start(m_own, {});
        ASSERT_TRUE(waitFor([&] { return restored.count() == 1 && !store.isBusy(); }));
        EXPECT_EQ(store.file(), m_file);
        EXPECT_TRUE(store.isChanged());
        ASSERT_EQ(run->document()->imports.size(), 1U);
        EXPECT_EQ(run->document()->imports.front()->runs.front().values.name, "Unsaved");
        EXPECT_EQ(heldBy(m_file), QStringList{u"Saved"_s});
        if (start == 0)
            continue;
        store.save();
        ASSERT_TRUE(waitFor([&] { return !store.isBusy(); }));
    }
    EXPECT_EQ(heldBy(m_file), QStringList{u"Unsaved"_s});
    Running after(m_own);
    EXPECT_FALSE(after.store.isOpen());
}

TEST_F(DocumentStoreTest, RemovedStory_StaysRemovedAfterAnEnd)
{
    const KeptText story{KeptText::Kind::Story, "story", "{}"};
    {
        Running killed(m_own);
        killed.store.keep({{}, {}, {story, {KeptText::Kind::View, "week", "{}"}}}, importStep);
        killed.store.saveAs(m_file);
        killed.settle();
        killed.store.keep({{}, {}, {{story.kind, story.name, {}}}}, importStep);
        killed.settle();
    }
    Running run(m_own);
    ASSERT_TRUE(run.session.document());
    ASSERT_EQ(run.session.document()->texts.size(), 1U);
    EXPECT_EQ(run.session.document()->texts[0].name, "week");
    run.store.save();
    run.settle();
    EXPECT_EQ(readDocument(m_file)->texts.size(), 1U);
}

TEST_F(DocumentStoreTest, WhatWasNotSaved_OfADamagedFile_LeavesItAsItIs)
{
    killWithUnsaved();
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3 but no more");
    file.close();
    Running run(m_own);
    EXPECT_TRUE(run.store.file().isEmpty());
    ASSERT_TRUE(run.session.document());
    EXPECT_EQ(run.session.document()->imports.size(), 1U);
    EXPECT_EQ(QFile(m_file).size(), 27);
}

TEST_F(DocumentStoreTest, CopyThatCannotBeRead_IsSetAside_AndTheFileIsOpened)
{
    killWithUnsaved();
    const QStringList copies = QDir(m_own).entryList({u"*.podium"_s}, QDir::Files);
    ASSERT_EQ(copies.size(), 1);
    QFile copy(QDir(m_own).filePath(copies.front()));
    ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.write("SQLite format 3 of a newer one");
    copy.close();
    Running run(m_own, m_file);
    EXPECT_EQ(run.store.file(), m_file);
    run.add(runImport("Another", "c"));
    EXPECT_EQ(QDir(m_own).entryList({u"*.unreadable*"_s}, QDir::Files).size(), 1)
        << "somebody else may still read it";
}

TEST_F(DocumentStoreTest, NewWhileItIsSaved_StaysWithoutAFile)
{
    Running run(m_own);
    run.add(runImport("Mine"));
    run.store.saveAs(m_file);
    run.store.create();
    run.settle();
    EXPECT_TRUE(run.store.file().isEmpty());
    EXPECT_TRUE(run.session.document()->imports.empty());
    EXPECT_EQ(readDocument(m_file)->imports.size(), 1U);
}

TEST_F(DocumentStoreTest, TwoRuns_KeepWhatIsNotSavedApart)
{
    Running first(m_own);
    Running second(m_own);
    first.add(runImport("Mine"));
    second.add(runImport("Theirs", "b"));
    EXPECT_EQ(heldBy(m_own + u"/unsaved-1.podium"_s), QStringList{u"Mine"_s});
    EXPECT_EQ(heldBy(m_own + u"/unsaved-2.podium"_s), QStringList{u"Theirs"_s});
}

TEST_F(DocumentStoreTest, WhatCannotBeOpened_ChangesNothing)
{
    Running run(m_own);
    run.add(runImport("Mine"));
    QSignalSpy failed(&run.store, &DocumentStore::openFailed);
    run.store.open(m_folder.filePath(u"none.podium"_s));
    run.settle();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(run.models().at(1), "Mine");
}

/// How often something is shown from the start on.
struct Starting {
    Starting(const QString &own, const QString &file, ReadingAhead ahead = {})
        : store(session, work)
    {
        QObject::connect(&session, &Session::answerChanged, &store,
                         [this] { shown += session.answer() != nullptr; });
        store.start(own, file, std::move(ahead));
        session.setDataset(sessionWorld().share());
        EXPECT_TRUE(waitFor([this] { return !session.isBusy() && !store.isBusy(); }));
    }

    Session session;
    DocumentWork work{session};
    DocumentStore store;
    int shown = 0;
};

TEST_F(DocumentStoreTest, FirstAnswer_HasTheDocumentThatIsOpened)
{
    Document document;
    document.imports.emplace_back(runImport("Own run"));
    ASSERT_TRUE(replaceDocument(m_file, document));

    const Starting start(m_own, m_file);

    EXPECT_EQ(start.shown, 1) << "what ships was shown first";
    ASSERT_TRUE(start.session.answer());
    EXPECT_EQ(start.session.answer()->ranking.size(), 4U);
}

TEST_F(DocumentStoreTest, WhatWasReadAhead_IsOpened_AndOnlyForItsOwnFile)
{
    Document document;
    document.imports.emplace_back(runImport("Own run"));
    ASSERT_TRUE(replaceDocument(m_file, document));
    const QString other = m_folder.filePath(u"other.podium"_s);
    ASSERT_TRUE(replaceDocument(other, Document()));

    EXPECT_EQ(Starting(m_own, m_file, ReadingAhead(m_file)).session.answer()->ranking.size(), 4U);
    EXPECT_EQ(Starting(m_own, other, ReadingAhead(m_file)).session.answer()->ranking.size(), 3U);
}

TEST_F(DocumentStoreTest, FirstAnswer_DoesNotWaitForWhatCannotBeOpened)
{
    QFile damaged(m_file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no document");
    damaged.close();

    const Starting start(m_own, m_file);

    EXPECT_EQ(start.shown, 1);
    ASSERT_TRUE(start.session.answer());
    EXPECT_EQ(start.session.answer()->ranking.size(), 3U);
}

TEST_F(DocumentStoreTest, WhatCannotBeSaved_IsSaid_AndStaysUnsaved)
{
    Running run(m_own);
    run.add(runImport("Mine"));
    QSignalSpy failed(&run.store, &DocumentStore::saveFailed);
    run.store.saveAs(m_folder.filePath(u"no/such/folder.podium"_s));
    run.settle();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(run.store.isChanged());
    EXPECT_TRUE(run.store.file().isEmpty());
}

TEST_F(DocumentStoreTest, Closed_TakesItsSnapshotsAlong)
{
    Running run(m_own);
    Import import{"table", "legal.csv", "a", "2026-11-29T08:00:00Z"};
    import.evaluations = {{ "own-legal", "Legal QA", "", "own" }};
    import.methods = {{
        R"({"id":"own-legal","name":"Legal","version":"1","evaluations":[{"id":"own-legal","weight":1}]})",
        true
    }};
    ImportedSnapshot snapshot;
    snapshot.values.id = "own-legal";
    snapshot.values.date = *parseDate("2026-11-29");
    snapshot.method = "own-legal";
    snapshot.models = {runImport("Mine").runs.front()};
    snapshot.models.front().scores = {{"own-legal", 0.9}};
    import.snapshots = {snapshot};
    run.add(import);
    EXPECT_EQ(run.session.view().snapshot, "own-legal");
    run.store.close();
    run.settle();
    EXPECT_FALSE(run.store.isOpen());
    ASSERT_TRUE(run.session.answer());
    EXPECT_EQ(run.models(), (Names{"GPT-5", "EXAONE 4.0 32B", "GPT-3.5 Turbo"}));
    EXPECT_FALSE(run.session.canUndo());
}

} // namespace
} // namespace podium::tests
