// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/import_reading.h"

#include "app/session/document/file_kinds.h"
#include "app/session/document/revealing.h"
#include "tests/session/session_world.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <memory>
#include <string>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class ImportReadingTest : public testing::Test
{
protected:
    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
    Session m_session;
};

TEST_F(ImportReadingTest, File_IsReadAnew_WhenAColumnIsSomethingElse)
{
    ImportReading reading(m_session, QStringList{written(u"own.csv"_s, "model,Ours\nMine,0.5\n")});
    EXPECT_FALSE(reading.items().front().read); // there are no figures to meet with
    m_session.setDataset(sessionWorld().share());
    ASSERT_TRUE(waitFor([&] { return reading.imports().size() == 1; }));
    EXPECT_TRUE(reading.imports().front()->runs.empty());
    const ReadColumn ours{"Ours", "own-evaluation", "0.5"};
    EXPECT_EQ(reading.imports().front()->columns,
              (std::vector{ReadColumn{"model", "model", "Mine"}, ours}));
    reading.setMapping(
        0,
        {{u"columns"_s, QJsonObject{{u"model"_s, u"model"_s}, {u"Ours"_s, u"evaluation:gpqa"_s}}}});
    ASSERT_TRUE(waitFor([&] { return !reading.isBusy(); }));
    EXPECT_EQ(reading.imports().front()->runs.size(), 1U);
    EXPECT_EQ(reading.imports().front()->columns.back().meaning, "evaluation:gpqa");
}

TEST_F(ImportReadingTest, RunThatTheDocumentHas_IsSaid)
{
    m_session.setDataset(sessionWorld().share());
    auto document = std::make_shared<Document>();
    Import before;
    before.file = "old.csv";
    before.sha256 = "of other bytes";
    before.runs.resize(1);
    before.runs[0].values.id = "mine";
    before.runs[0].values.name = "Mine";
    before.runs[0].scores = {{"gpqa", 0.4}};
    document->imports.push_back(before);
    m_session.openDocument(document, {});
    ImportReading reading(m_session, QStringList{written(u"own.csv"_s, "model,gpqa\nMine,0.5\n")});
    ASSERT_TRUE(waitFor([&] { return reading.items().front().read && !reading.isBusy(); }));
    EXPECT_TRUE(reading.imports().empty()) << "one run, twice";
}

TEST_F(ImportReadingTest, WhatWasChosen_IsRememberedForTheSameColumns)
{
    m_session.setDataset(sessionWorld().share());
    auto document = std::make_shared<Document>();
    document->texts = {{KeptText::Kind::Mapping, "model\nOurs\n",
                        R"({"columns":{"model":"model","Ours":"evaluation:gpqa"}})"}};
    m_session.openDocument(document, {});
    ImportReading same(m_session, QStringList{written(u"own.csv"_s, "model,Ours\nMine,0.5\n")});
    ImportReading other(m_session, QStringList{written(u"two.csv"_s, "model,Theirs\nMine,0.5\n")});
    ASSERT_TRUE(waitFor([&] { return same.ready() == 1 && other.ready() == 1; }));
    EXPECT_TRUE(same.items().front().isRemembered);
    EXPECT_EQ(same.imports().front()->runs.size(), 1U);
    EXPECT_EQ(same.mappings().front().name, document->texts.front().name);
    EXPECT_TRUE(other.imports().front()->runs.empty());
    EXPECT_TRUE(other.mappings().empty());
}

/// A pipe that nobody has written to yet is a file that takes for ever: the test knows when it ends.
TEST_F(ImportReadingTest, FileThatTakesLong_LeavesTheEventLoopTurning_AndCanBeLeft)
{
    m_session.setDataset(sessionWorld().share());
    const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"slow.csv"_s));
    ASSERT_EQ(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    auto reading = std::make_unique<ImportReading>(m_session, QStringList{QFile::decodeName(pipe)});
    int turns = 0;
    QTimer timer;
    timer.callOnTimeout([&turns] { ++turns; });
    timer.start(0);
    ASSERT_TRUE(waitFor([&] { return turns > 20; }));
    EXPECT_TRUE(reading->isBusy());
    QFile file(QFile::decodeName(pipe));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("model,Ours\nMine,0.5\n");
    file.close();
    ASSERT_TRUE(waitFor([&] { return !reading->isBusy(); }));
    EXPECT_EQ(reading->ready(), 1);
    reading.reset();
}

TEST_F(ImportReadingTest, PastedText_IsReadWithItsOrigin)
{
    m_session.setDataset(sessionWorld().share());
    ImportReading reading(m_session,
                          {.name = u"Pasted"_s,
                           .text = u"model\tOurs\nMine\t0.5\n"_s,
                           .origin = ImportFinding{.rule = "fetched"}});
    ASSERT_TRUE(waitFor([&] { return reading.ready() == 1; }));
    EXPECT_EQ(reading.imports().front()->findings.back().rule, "fetched");
}

TEST_F(ImportReadingTest, Kinds_AreToldByWhatStandsInAFile)
{
    const auto world = sessionWorld().share();
    const auto kind = [&](const char *name, const QByteArray &text) {
        return kindOf(written(QString::fromLatin1(name), text), *world);
    };
    EXPECT_EQ(kind("a.json", "SQLite format 3\0 and more"), FileKind::Document);
    EXPECT_EQ(kind("b.podium", "model,gpqa\nMine,0.5\n"), FileKind::Figures);
    EXPECT_EQ(kind("c.csv", R"({"folding":"lab"})"), FileKind::Own);
    EXPECT_EQ(kind("d.txt", "{ nonsense"), FileKind::Own);
    EXPECT_EQ(kindOf(m_folder.filePath(u"none"_s), *world), FileKind::Own);
}

/// Two evaluations, eight models measured in both, an own run in one of them.
Dataset worldWithARun()
{
    DatasetBuilder world;
    world.country("US", "United States")
        .lab("openai", "OpenAI", "US")
        .evaluation("gpqa", "GPQA")
        .evaluation("hle", "HLE")
        .method("v1", {{"gpqa", 0.25}, {"hle", 0.75}})
        .snapshot("2025-10-02", "v1");
    for (int i = 0; i < 8; ++i)
        world.model("M" + std::to_string(i), "openai", {0.9 - 0.1 * i, 0.5 - 0.05 * i});
    world.model("Mine", "openai", {0.6, {}}, [](Model &model) { model.own = true; });
    return world.build();
}

Import importOf(const std::string &id)
{
    Import import;
    import.runs.resize(1);
    import.runs.front().values.id = id;
    return import;
}

TEST(Revealing, RunWithMissingScores_ChangesAsLittleAsNeeded)
{
    View view;
    view.top = 7;
    const Revealed shown = revealing(worldWithARun(), {importOf("mine")}, view);
    EXPECT_EQ(shown.model, "mine");
    EXPECT_TRUE(shown.filledIn);
    EXPECT_FALSE(shown.unfolded || shown.unfiltered || shown.otherSnapshot);
    EXPECT_EQ(shown.view.choice.missing, (MissingRule{MissingRule::Kind::Regression, 0.25}));
    EXPECT_EQ(shown.view.top, 7);
}

TEST(Revealing, RunThatTheNewestMethodDoesNotAskFor_IsShownWhereMostOfItCounts)
{
    DatasetBuilder world;
    world.country("US", "United States")
        .lab("openai", "OpenAI", "US")
        .evaluation("gpqa", "GPQA")
        .evaluation("hle", "HLE")
        .evaluation("new", "New")
        .method("v1", {{"gpqa", 0.5}, {"hle", 0.5}})
        .method("v2", {{"gpqa", 0.1}, {"new", 0.9}})
        .method("v3", {{"new", 1.0}});
    const std::array days{"2025-10-02", "2026-01-02", "2026-02-02"};
    const auto own = [](Model &model) { model.own = true; };
    for (std::size_t i = 0; i < days.size(); ++i) {
        world.snapshot(days[i], "v" + std::to_string(i + 1));
        for (int k = 0; k < 8; ++k)
            world.model("M" + std::to_string(k), "openai",
                        {0.9 - 0.1 * k, 0.5 - 0.05 * k, 0.8 - 0.1 * k});
        if (i < 2)
            world.model("Mine", "openai", {0.6, 0.4, {}}, own);
    }
    const Revealed shown = revealing(world.build(), {importOf("mine")}, View());
    EXPECT_EQ(shown.model, "mine");
    EXPECT_EQ(shown.view.snapshot, "2025-10-02") << "a tenth of v2 says less than all of v1";
    EXPECT_TRUE(shown.otherSnapshot && !shown.filledIn);
}

TEST(Revealing, RunThatAFilterHides_IsShownWithoutIt)
{
    View view;
    view.exclude = {"US"};
    view.folding = Folding::Lab;
    const Revealed shown = revealing(worldWithARun(), {importOf("mine")}, view);
    EXPECT_EQ(shown.model, "mine");
    EXPECT_TRUE(shown.unfiltered && shown.unfolded);
    EXPECT_TRUE(shown.view.exclude.empty());
}

TEST(Revealing, WhatIsNotThere_LeavesTheView)
{
    View view;
    view.exclude = {"US"};
    EXPECT_EQ(revealing(worldWithARun(), {importOf("other")}, view).view, view);
}

} // namespace
} // namespace podium::tests
