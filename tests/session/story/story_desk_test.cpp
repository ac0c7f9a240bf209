// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/story/story_desk.h"

#include "app/data/document/document_file.h"
#include "app/data/stories/story_json.h"
#include "app/session/document/document_store.h"
#include "app/session/document/document_work.h"
#include "app/session/story/story_edits.h"
#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using Words = StoryDesk::Words;
using State = StoryDesk::State;

QString nothing()
{
    return u"Something"_s;
}

class StoryDeskTest : public testing::Test
{
protected:
    StoryDeskTest()
    {
        m_session.setDataset(sessionWorld().share());
        settle();
    }
    void settle()
    {
        EXPECT_TRUE(waitFor([this] { return !m_session.isBusy() && !m_store.isBusy(); }));
    }
    void show(int rows)
    {
        View view = m_session.view();
        view.picture.rows = rows;
        m_session.setView(view, nothing);
    }
    /// "slide slide-2 | slide-3": the appendix behind the line.
    [[nodiscard]] std::string order() const
    {
        std::string ids;
        bool appendix = false;
        for (const StorySlide &slide : m_desk.story()->slides) {
            ids += ids.empty() ? "" : slide.appendix && !appendix ? " | " : " ";
            appendix = appendix || slide.appendix;
            ids += slide.id;
        }
        return ids;
    }

    Session m_session;
    DocumentWork m_work{m_session};
    DocumentStore m_store{m_session, m_work};
    StoryDesk m_desk{m_session};
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"story.podium"_s);
};

TEST_F(StoryDeskTest, Capture_MakesDocumentAndStory_AndIsOneStepToUndo)
{
    show(7);
    QSignalSpy captured(&m_desk, &StoryDesk::captured);
    m_desk.capture();
    ASSERT_TRUE(m_desk.slide());
    EXPECT_EQ(m_desk.slide()->views.front().picture.rows, 7);
    EXPECT_EQ(captured.size(), 1);
    EXPECT_TRUE(m_store.isOpen());
    EXPECT_TRUE(m_store.isChanged());
    EXPECT_EQ(m_session.undoName(), u"Capture slide 1"_s);
    m_session.undo();
    EXPECT_FALSE(m_desk.story());
    EXPECT_EQ(m_desk.place(), -1);
    m_session.redo();
    EXPECT_EQ(order(), "slide");
}

TEST_F(StoryDeskTest, Changes_LeaveFiguresAndAnswerAsTheyAre)
{
    m_desk.capture();
    settle();
    const auto dataset = m_session.dataset();
    const auto answer = m_session.answer();
    QSignalSpy figures(&m_session, &Session::datasetChanged);
    m_desk.write(Words::Headline, {"One", "하나"});
    m_session.undo();
    settle();
    EXPECT_EQ(figures.size(), 0);
    EXPECT_EQ(m_session.dataset(), dataset);
    EXPECT_EQ(m_session.answer(), answer);
}

TEST_F(StoryDeskTest, Slides_AreMovedDuplicatedRemoved_AndTheAppendixStaysBehind)
{
    m_desk.capture();
    m_desk.capture();
    m_desk.capture();
    EXPECT_EQ(order(), "slide slide-2 slide-3");
    EXPECT_EQ(m_desk.place(), 2);
    m_desk.moveSlide(2, 0);
    EXPECT_EQ(order(), "slide-3 slide slide-2");
    EXPECT_EQ(m_desk.place(), 0);
    m_desk.setAppendix(true);
    EXPECT_EQ(order(), "slide slide-2 | slide-3");
    m_desk.moveSlide(2, 0); // not out of its part
    EXPECT_EQ(order(), "slide slide-2 | slide-3");
    m_desk.chooseSlide(0);
    m_desk.duplicateSlide();
    EXPECT_EQ(order(), "slide slide-4 slide-2 | slide-3");
    EXPECT_EQ(m_desk.place(), 1);
    m_desk.removeSlide();
    EXPECT_EQ(order(), "slide slide-2 | slide-3");
    EXPECT_EQ(m_desk.place(), 1);
    m_desk.chooseSlide(2);
    m_desk.setAppendix(false);
    EXPECT_EQ(order(), "slide slide-2 slide-3");
    m_session.undo();
    EXPECT_EQ(order(), "slide slide-2 | slide-3");
    EXPECT_EQ(m_desk.slide()->id, "slide-3") << "the slide looked at is still the same";
}

TEST_F(StoryDeskTest, OnlySlide_StaysAndWordsAreKept)
{
    m_desk.startEmpty();
    m_desk.removeSlide();
    EXPECT_EQ(order(), "title");
    m_desk.write(Words::Headline, {"Who leads?", ""});
    m_desk.write(Words::Notes, {"Say it slowly.", "천천히."});
    m_desk.write(Words::Group, {"Opening", "시작"});
    EXPECT_EQ(m_desk.slide()->headline.english, "Who leads?");
    EXPECT_EQ(m_desk.slide()->group.korean, "시작");
    m_session.undo();
    EXPECT_EQ(m_desk.slide()->group, LocalText());
    EXPECT_EQ(m_desk.slide()->notes.korean, "천천히.");
}

TEST_F(StoryDeskTest, OpenedSlide_IsChanged_UpdatedAndReverted)
{
    show(5);
    m_desk.capture();
    show(9);
    EXPECT_EQ(m_desk.openPlace(), -1);
    m_desk.open(0);
    EXPECT_EQ(m_session.view().picture.rows, 5);
    EXPECT_EQ(m_desk.openPlace(), 0);
    EXPECT_FALSE(m_desk.isOpenChanged());
    show(6);
    EXPECT_TRUE(m_desk.isOpenChanged());
    EXPECT_EQ(m_desk.stateOf(0), State::Changed);
    m_desk.revert();
    EXPECT_EQ(m_session.view().picture.rows, 5);
    EXPECT_EQ(m_desk.stateOf(0), State::New);
    show(8);
    m_desk.update();
    EXPECT_EQ(m_desk.slide()->views.front().picture.rows, 8);
    EXPECT_FALSE(m_desk.isOpenChanged());
    m_session.undo();
    EXPECT_EQ(m_desk.slide()->views.front().picture.rows, 5);
    m_desk.leave();
    EXPECT_FALSE(m_desk.isOpenChanged());
}

TEST_F(StoryDeskTest, Saved_ComesBackWhole_AndRemovedOnesStayAway)
{
    QObject::connect(&m_store, &DocumentStore::saved, &m_desk, &StoryDesk::keepAll);
    m_desk.startEmpty();
    m_desk.rename({"Monday", "월요일"});
    m_desk.capture();
    m_desk.startEmpty();
    EXPECT_EQ(m_desk.stories().size(), 2U);
    EXPECT_EQ(m_desk.story()->id, "story-2");
    EXPECT_EQ(m_desk.stateOf(0), State::New);
    m_store.saveAs(m_file);
    settle();
    EXPECT_EQ(m_desk.stateOf(0), State::Kept);
    EXPECT_FALSE(m_store.isChanged());
    const OwnStories own = ownStories(*readDocument(m_file));
    EXPECT_TRUE(own.problems.empty());
    EXPECT_EQ(own.stories, m_desk.stories());
    m_desk.removeStory();
    EXPECT_EQ(m_desk.story()->title.korean, "월요일");
    EXPECT_TRUE(m_store.isChanged());
    m_store.save();
    settle();
    EXPECT_EQ(ownStories(*readDocument(m_file)).stories.size(), 1U);
}

TEST_F(StoryDeskTest, StoryThatCannotBeRead_IsNamedAndStays)
{
    auto document = std::make_shared<Document>();
    document->texts = {{KeptText::Kind::Story, "story", "{\"slides\": 3}"}};
    m_session.openDocument(document, u"x"_s);
    EXPECT_EQ(m_desk.problems().size(), 1U);
    EXPECT_FALSE(m_desk.story());
    m_desk.startEmpty();
    EXPECT_EQ(m_desk.story()->id, "story-2");
    EXPECT_EQ(m_session.document()->texts.front(), document->texts.front());
}

TEST_F(StoryDeskTest, Step_HasWordsOfItsOwn_AndOneStepBackTakesThemAway)
{
    m_desk.capture();
    m_desk.write(Words::Headline, {"As a whole", ""});
    m_desk.setSteps({SlideStep(), SlideStep()}, 1);
    EXPECT_EQ(m_desk.step(), 1);
    EXPECT_EQ(m_session.undoName(), u"Steps of slide 1"_s);
    EXPECT_TRUE(m_desk.words(Words::Headline).english.empty());
    m_desk.write(Words::Headline, {"Now ours", ""});
    EXPECT_EQ(m_desk.slide()->steps[1].headline.english, "Now ours");
    EXPECT_EQ(m_desk.slide()->headline.english, "As a whole");
    m_desk.chooseStep(-1);
    EXPECT_EQ(m_desk.words(Words::Headline).english, "As a whole");
    m_desk.chooseStep(1);
    m_session.undo();
    EXPECT_TRUE(m_desk.slide()->steps[1].headline.english.empty());
    m_session.undo();
    EXPECT_TRUE(m_desk.slide()->steps.empty());
    EXPECT_EQ(m_desk.step(), -1);
}

} // namespace
} // namespace podium::tests
