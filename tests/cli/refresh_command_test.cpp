// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_file.h"
#include "app/data/stories/own_stories.h"
#include "app/export/package/zip_file.h"
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A folder with a story of one slide and its deck, on the figures of 18 September 2025.
class RefreshCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        write(u"story.json"_s, R"({"id":"one","title":{"en":"One"},"slides":[{"id":"rank",
            "views":[{"data":{"snapshot":"2025-09-18"},"whom":{"folding":"lab","exclude":["US"]},
            "picture":{"kind":"models","rows":4}}]}]})");
        const Ran made = runPodium(
            {u"deck"_s, at(u"story.json"_s), u"--lang"_s, u"en"_s, u"-o"_s, at(u"deck.pptx"_s)});
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Ran refresh(const QStringList &more) const
    {
        return runPodium(QStringList{u"refresh"_s, at(u"deck.pptx"_s), u"--lang"_s, u"en"_s}
                         + more);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(RefreshCommand, LaterSnapshot_SaysWhoMoved)
{
    const Ran ran = refresh(
        {u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, at(u"new.pptx"_s), u"--format"_s, u"json"_s});
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json.value(u"day"_s), u"2025-10-02"_s);
    bool moved = false;
    for (const QJsonValue &row : json.value(u"rows"_s).toArray())
        moved = moved || row.toObject().value(u"state"_s) == u"moved"_s
            || row.toObject().value(u"state"_s) == u"entered"_s;
    EXPECT_TRUE(moved);
    EXPECT_NE(bytesOf(u"new.pptx"_s), bytesOf(u"deck.pptx"_s));
}

TEST_F(RefreshCommand, SlideOfAnotherDeckWithNewFigures_EndsWithThree)
{
    const auto pasted
        = withMembers(bytesOf(u"deck.pptx"_s), {{u"customXml/item1.xml"_s, "<other/>"}}, {});
    ASSERT_TRUE(pasted);
    write(u"deck.pptx"_s, *pasted);
    EXPECT_EQ(refresh({u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, at(u"new.pptx"_s)}).code, 3);
    EXPECT_EQ(refresh({u"--snapshot"_s, u"2025-09-18"_s, u"-o"_s, at(u"same.pptx"_s)}).code, 0);
}

TEST_F(RefreshCommand, WithoutOutput_StandsBesideWithItsDay)
{
    ASSERT_EQ(refresh({}).code, 0);
    EXPECT_EQ(bytesOf(u"deck (2025-09-18).pptx"_s), bytesOf(u"deck.pptx"_s));
}

/// Nothing moved because the slides name their day, not because there is nothing newer.
TEST_F(RefreshCommand, SlidesThatNameTheirDay_SayHowNewerFiguresCome)
{
    EXPECT_TRUE(refresh({}).out.contains(u"nothing after 2025-09-18 is shown"_s));
    EXPECT_FALSE(refresh({u"--snapshot"_s, u"2025-09-18"_s}).out.contains(u"nothing after"_s));
}

TEST_F(RefreshCommand, InPlace_KeepsTheOldFile)
{
    const QByteArray old = bytesOf(u"deck.pptx"_s);
    ASSERT_EQ(refresh({u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, at(u"deck.pptx"_s)}).code, 0);
    EXPECT_NE(bytesOf(u"deck.pptx"_s), old);
    EXPECT_EQ(bytesOf(u"deck.pptx.bak"_s), old);
}

TEST_F(RefreshCommand, OutputThatSomebodyEdited_IsKept)
{
    const QStringList later{u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, at(u"new.pptx"_s)};
    ASSERT_EQ(refresh(later).code, 0);
    const QByteArray made = bytesOf(u"new.pptx"_s);
    ASSERT_EQ(refresh(later).code, 0);
    EXPECT_FALSE(QFileInfo::exists(at(u"new.pptx.bak"_s))); // the same again
    write(u"new.pptx"_s, "edited");
    ASSERT_EQ(refresh(later).code, 0);
    EXPECT_EQ(bytesOf(u"new.pptx"_s), made);
    EXPECT_EQ(bytesOf(u"new.pptx.bak"_s), "edited");
}

TEST_F(RefreshCommand, FileThatIsOpenElsewhere_IsNotWritten)
{
    write(u"~$deck.pptx"_s, "me");
    const QByteArray old = bytesOf(u"deck.pptx"_s);
    const Ran ran = refresh({u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, at(u"deck.pptx"_s)});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"open in another program"_s)) << ran.err.toStdString();
    EXPECT_EQ(bytesOf(u"deck.pptx"_s), old);
}

TEST_F(RefreshCommand, WhatIsNoDeck_IsRefusedAndNamed)
{
    EXPECT_EQ(runPodium(QStringList{u"refresh"_s}).code, 2);
    EXPECT_EQ(refresh({u"--as-of"_s, u"yesterday"_s}).code, 2);
    EXPECT_EQ(refresh({u"--snapshot"_s, u"1999-01-01"_s}).code, 1);
    const Ran ran = runPodium({u"refresh"_s, at(u"story.json"_s), u"--lang"_s, u"en"_s});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"story.json"_s)) << ran.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(at(u"story ().json"_s)));
}

TEST_F(RefreshCommand, DeckOfPictures_IsDrawnOutsideTheCommandLine)
{
    const Ran ran = runPodium(
        {u"deck"_s, at(u"story.json"_s), u"--lang"_s, u"en"_s, u"-o"_s, at(u"deck.pdf"_s)});
    EXPECT_EQ(ran.code, 1); // these tests draw nothing
    EXPECT_EQ(frontFor({u"deck"_s, u"x"_s, u"-o"_s, u"a.pdf"_s}), Front::Chart);
    EXPECT_EQ(frontFor({u"deck"_s, u"x"_s, u"-o"_s, u"a.pptx"_s}), Front::CommandLine);
    EXPECT_EQ(
        runPodium({u"deck"_s, at(u"story.json"_s), u"-o"_s, at(u"a.pptx"_s), u"--notes"_s}).code,
        2);
}

TEST_F(RefreshCommand, OwnStories_AreListedAndToldFromTheirDocument)
{
    Story own;
    own.id = "monday";
    own.title = {"For Monday", "월요일용"};
    own.slides.resize(1);
    own.slides[0].id = "one";
    own.slides[0].headline.english = "Good morning";
    ASSERT_TRUE(writeDocument(at(u"own.podium"_s), withStory({}, own)));
    const QStringList with{u"--document"_s, at(u"own.podium"_s), u"--lang"_s, u"en"_s};
    const Ran listed = runPodium(QStringList{u"stories"_s, u"--format"_s, u"csv"_s} + with);
    EXPECT_EQ(listed.rows().value(0).value(u"story"_s), u"monday"_s) << listed.out.toStdString();
    EXPECT_EQ(listed.rows().value(0).value(u"title"_s), u"For Monday"_s);
    EXPECT_EQ(listed.rows().size(), 6);
    for (const QString &name : {u"monday"_s, u"월요일용"_s}) {
        const Ran deck
            = runPodium(QStringList{u"deck"_s, name, u"-o"_s, at(u"monday.pptx"_s)} + with);
        EXPECT_EQ(deck.code, 0) << deck.err.toStdString();
        EXPECT_FALSE(bytesOf(u"monday.pptx"_s).isEmpty());
    }
    const Ran none
        = runPodium(QStringList{u"deck"_s, u"tuesday"_s, u"-o"_s, at(u"x.pptx"_s)} + with);
    EXPECT_EQ(none.code, 2);
    EXPECT_TRUE(none.err.contains(u"monday"_s)) << none.err.toStdString();
}

TEST_F(RefreshCommand, OutputOfAnotherKind_IsRefused)
{
    const Ran ran = refresh({u"-o"_s, at(u"deck.pdf"_s)});
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.err.contains(u".pptx"_s)) << ran.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(at(u"deck.pdf"_s)));
}

TEST_F(RefreshCommand, NotesThatSomebodyEdited_AreInTheReport)
{
    const QString part = u"ppt/notesSlides/notesSlide1.xml"_s;
    QByteArray notes;
    const ZipMembers members = *unzipped(bytesOf(u"deck.pptx"_s), {});
    for (const ZipMember &member : members) {
        if (member.name == part)
            notes = member.bytes;
    }
    const qsizetype first = notes.indexOf("<a:t>");
    ASSERT_GT(first, 0);
    notes.insert(first + 5, "My words. ");
    write(u"deck.pptx"_s, *withMembers(bytesOf(u"deck.pptx"_s), {{part, notes}}, {}));
    const Ran ran = refresh({u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, at(u"new.pptx"_s)});
    EXPECT_TRUE(ran.out.contains(u"Slide 1, notes, kept"_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"My words."_s)) << ran.out.toStdString();
}

} // namespace
} // namespace podium::tests
