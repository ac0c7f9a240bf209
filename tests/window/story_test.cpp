// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/stories/story_json.h"
#include "app/export/checking/deck_check.h"
#include "app/session/story/story_desk.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/story/live_story.h"
#include "ui/panels/story/new_story_dialog.h"
#include "ui/panels/story/slide_list.h"
#include "ui/panels/story/slide_model.h"
#include "ui/panels/story/word_field.h"
#include "ui/presenter/presenter.h"
#include "ui/window/saving.h"
#include "ui/window/story/slide_bar.h"
#include "ui/window/story/story_saving.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/story/story_workspace.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class StoryWindow : public testing::Test
{
protected:
    StoryWindow()
    {
        m_open.window().saving().setChooser(
            [this](QWidget *, const SaveRequest &, const QString &suggestion) {
                m_suggested = suggestion;
                return m_file;
            });
    }
    [[nodiscard]] StoryDesk &stories() { return m_open.window().stories(); }
    /// The workspace shows every slide as it is now.
    [[nodiscard]] const LiveStory &live()
    {
        m_open.window().showWorkspace(u"story"_s);
        const LiveStory &told = static_cast<StoryWorkspace &>(m_open.window().workspace()).live();
        const auto ready = [&] {
            return !told.isBusy()
                && (!stories().story() || told.slide(static_cast<int>(stories().place())));
        };
        if (!waitFor(ready))
            throw std::runtime_error("the story was never told");
        return told;
    }
    void type(const QString &field, const QString &words)
    {
        auto &line = m_open.part<WordField>(field);
        line.setFocus();
        line.selectAll();
        line.insertPlainText(words);
        line.give();
    }

    OpenWindow m_open;
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"deck"_s);
    QString m_suggested;
};

TEST_F(StoryWindow, CaptureKey_AddsASlide_SaysSo_AndIsUndoneThere)
{
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(stories().slide());
    EXPECT_EQ(stories().slide()->views.front(), m_open.session().view());
    auto &bar = m_open.part<SlideBar>(u"slideBar"_s);
    EXPECT_EQ(bar.sentence(), u"Slide 1 of “New story”: what is shown."_s);
    m_open.click(m_open.part<QAbstractButton>(u"undoCapture"_s));
    EXPECT_FALSE(stories().story());
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(StoryWindow, Slide_SaysTheFindingOrWhatIsTyped_WithValuesPicked)
{
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(live().slide(0)->slide.title.contains(u"United\u00a0States"_s));
    EXPECT_FALSE(live().picture(0).isNull());
    type(u"headlineEnglish"_s, u"First: "_s);
    m_open.choose(u"valueMenu"_s, u"Who leads: the United States"_s);
    EXPECT_EQ(stories().slide()->headline.english, "First:{leader}");
    EXPECT_EQ(m_open.part<WordField>(u"headlineEnglish"_s).toPlainText(), u"First:{Who leads}"_s);
    EXPECT_EQ(live().slide(0)->slide.title, u"First:the United\u00a0States"_s);
    EXPECT_EQ(m_open.part<WordField>(u"headlineKorean"_s).property("missing"), true);
    const QModelIndex row = m_open.part<SlideList>(u"slides"_s).model()->index(0, 0);
    EXPECT_EQ(row.data(SlideModel::RemarksRole).toStringList(),
              (QStringList{u"New"_s, u"No Korean"_s}));
}

TEST_F(StoryWindow, Steps_AreAddedInTheMenu_AndShownWithTheirWords)
{
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    (void)live();
    type(u"headlineEnglish"_s, u"As a whole"_s);
    m_open.choose(u"stepMenu"_s, u"Add a step"_s);
    m_open.choose(u"stepMenu"_s, u"Add a step"_s);
    ASSERT_EQ(stories().slide()->steps.size(), 2);
    EXPECT_EQ(stories().step(), 1);
    EXPECT_EQ(m_open.part<WordField>(u"headlineEnglish"_s).toPlainText(), QString());
    type(u"headlineEnglish"_s, u"Ours"_s);
    EXPECT_EQ(stories().slide()->steps[1].headline.english, "Ours");
    EXPECT_EQ(live().shown(0, 1)->title, u"Ours"_s);
    EXPECT_NE(live().lookOf(0, 1), live().lookOf(0));
    m_open.part<QTabBar>(u"steps"_s).setCurrentIndex(0);
    EXPECT_EQ(m_open.part<WordField>(u"headlineEnglish"_s).toPlainText(), u"As a whole"_s);
    m_open.part<QTabBar>(u"steps"_s).setCurrentIndex(1);
    m_open.choose(u"stepMenu"_s, u"Remove the step"_s);
    EXPECT_EQ(stories().slide()->steps.size(), 1);
}

TEST_F(StoryWindow, SentenceThatDoesNotHold_IsRed_AndTheSafeOneIsOneClickAway)
{
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    (void)live();
    type(u"headlineEnglish"_s, u"{subject} is {rank|ordinal}"_s);
    const QString finding = QString(live().slide(0)->slide.title).replace(QChar::Nbsp, u' ');
    EXPECT_EQ(m_open.part<WordField>(u"headlineEnglish"_s).property("wrong"), true);
    EXPECT_TRUE(m_open.part<QLabel>(u"brokenSentence"_s)
                    .text()
                    .contains(u"no value for Who is highlighted"_s));
    EXPECT_FALSE(m_open.part<QLabel>(u"brokenSentence"_s).text().contains(u"{subject}"_s));
    m_open.click(m_open.part<QToolButton>(u"saySafe"_s));
    QCoreApplication::processEvents();
    EXPECT_EQ(stories().slide()->headline.english, finding.toStdString());
    (void)live();
    EXPECT_EQ(m_open.part<WordField>(u"headlineEnglish"_s).property("wrong"), false);
}

TEST_F(StoryWindow, OpenedSlide_ShowsItsViewWhereItIsDrawn_AndTakesWhatChanged)
{
    m_open.window().showWorkspace(u"trends"_s);
    ASSERT_TRUE(m_open.settle());
    const View trend = m_open.session().view();
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    m_open.window().showWorkspace(u"ranking"_s);
    ASSERT_TRUE(m_open.settle());
    (void)live();
    m_open.part<SlideList>(u"slides"_s).setFocus();
    m_open.press(Qt::Key_Return);
    EXPECT_EQ(m_open.window().workspaces().currentKey(), u"trends"_s);
    EXPECT_EQ(m_open.session().view(), trend);
    ASSERT_TRUE(m_open.settle());
    auto &bar = m_open.part<SlideBar>(u"slideBar"_s);
    m_open.desk().edit().setOpenWeights(true);
    EXPECT_EQ(bar.sentence(), u"Changed since slide 1 of “New story”."_s);
    m_open.click(m_open.part<QAbstractButton>(u"updateSlide"_s));
    EXPECT_EQ(stories().slide()->views.front(), m_open.session().view());
    m_open.desk().edit().setOpenWeights(std::nullopt);
    m_open.click(m_open.part<QAbstractButton>(u"revertSlide"_s));
    EXPECT_EQ(m_open.session().view().openWeights, std::optional(true));
}

TEST_F(StoryWindow, Keys_MoveSlides)
{
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    m_open.desk().edit().setOpenWeights(true);
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    (void)live();
    m_open.part<SlideList>(u"slides"_s).setFocus();
    m_open.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(stories().story()->slides.front().id, "slide-2");
    EXPECT_EQ(stories().place(), 0);
    m_open.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(stories().story()->slides.back().id, "slide-2");
}

TEST_F(StoryWindow, Template_IsToldOfTheCountryChosen)
{
    NewStoryDialog dialog(m_open.desk(), {}, &m_open.window());
    auto *begin = dialog.findChild<QComboBox *>(u"storyTemplate"_s);
    EXPECT_FALSE(dialog.story());
    begin->setCurrentIndex(begin->findText(u"Country briefing"_s));
    auto *country = dialog.findChild<QComboBox *>(u"storyCountry"_s);
    country->setCurrentIndex(country->findText(u"France"_s));
    const auto story = dialog.story();
    ASSERT_TRUE(story);
    EXPECT_EQ(story->title.english, "Country briefing: France");
    EXPECT_EQ(story->slides.size(), 6U);
}

TEST_F(StoryWindow, DocumentWithoutStory_OffersThoseThatShip_AtOneClick)
{
    (void)live();
    m_open.click(m_open.part<QAbstractButton>(u"offer-october-2025-report"_s));
    ASSERT_TRUE(stories().story());
    EXPECT_EQ(*stories().story(), *shippedStory(u"october-2025-report"_s));
    EXPECT_TRUE(qobject_cast<SlideList *>(QApplication::focusWidget())) << "not the next button";
}

TEST_F(StoryWindow, OfferOfABriefing_AsksWhomItIsOf)
{
    (void)live();
    m_open.click(m_open.part<QAbstractButton>(u"offer-country-briefing"_s));
    auto *dialog = m_open.window().findChild<NewStoryDialog *>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    ASSERT_TRUE(stories().story());
    EXPECT_EQ(stories().story()->title.english, "Country briefing: South Korea");
}

TEST_F(StoryWindow, Decks_AreInTheLanguageAskedFor_WhateverTheWindowSpeaks)
{
    m_open.press(Qt::Key_M, Qt::ControlModifier);
    for (const QString &ending : {u".pptx"_s, u".html"_s, u".pdf"_s}) {
        m_file = m_folder.filePath(u"deck"_s) + ending;
        QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
        Q_EMIT stories().deckAsked(ending, Language::Korean);
        ASSERT_TRUE(waitFor([&] { return saved.count() == 1; })) << ending.toStdString();
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (ending == ".pptx"_L1)
            EXPECT_TRUE(deckFaults(bytes, m_file)->isEmpty());
        else if (ending == ".html"_L1)
            EXPECT_TRUE(QString::fromUtf8(bytes).contains(u"규칙: "_s));
        else
            EXPECT_TRUE(bytes.startsWith("%PDF"));
    }
    EXPECT_TRUE(m_suggested.endsWith(u"새-스토리.pdf"_s)) << m_suggested.toStdString();
}

TEST_F(StoryWindow, StoryThatGoesWhileTheFileIsChosen_IsSavedAllTheSame)
{
    stories().capture();
    m_open.window().saving().setChooser([this](auto &&...) {
        stories().removeStory();
        return m_file = m_folder.filePath(u"gone.pptx"_s);
    });
    QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
    Q_EMIT stories().deckAsked(u".pptx"_s, Language::English);
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_TRUE(QFile::exists(m_file));
}

TEST_F(StoryWindow, SavingThatIsCancelled_WritesNothing_AndTheNextGoesOn)
{
    stories().capture();
    QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
    m_file = m_folder.filePath(u"never.pdf"_s);
    Q_EMIT stories().deckAsked(u".pdf"_s, Language::English);
    m_open.window().findChild<StorySaving *>()->stop();
    m_file = m_folder.filePath(u"next.pdf"_s);
    Q_EMIT stories().deckAsked(u".pdf"_s, Language::English);
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_EQ(saved.front().front().toString(), m_file);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"never.pdf"_s)));
}

/// Of slides: pictures are kept by it.
TEST_F(StoryWindow, Look_ChangesWithPlaceStepAndWords_AndWithNothingElse)
{
    stories().capture();
    stories().duplicateSlide();
    const QByteArray first = live().lookOf(0);
    EXPECT_NE(first, live().lookOf(1)) << "the number on it";
    EXPECT_EQ(first, live().lookOf(0, 3)) << "it has no such step";
    stories().write(StoryDesk::Words::Headline, {"Another", "다른"});
    const LiveStory &told = live();
    EXPECT_TRUE(waitFor([&] { return told.lookOf(stories().place()) != first; }));
    EXPECT_EQ(told.lookOf(7), QByteArray());
}

TEST_F(StoryWindow, F5_PresentsTheStoryWorkedOn_FromItsFirstSlide)
{
    stories().capture();
    stories().capture();
    ASSERT_TRUE(m_open.settle());
    m_open.window().showWorkspace(u"story"_s);
    Presenter &presenter = *m_open.window().findChild<Presenter *>();
    QSignalSpy shown(&presenter, &Presenter::shown);
    m_open.press(Qt::Key_F5, Qt::NoModifier);
    ASSERT_TRUE(waitFor([&] { return shown.count() > 0; }));
    EXPECT_EQ(presenter.story()->id, stories().story()->id);
    EXPECT_EQ(presenter.talk().order().current(), 0);
    presenter.end();
}

TEST_F(StoryWindow, Present_ShowsTheSlideLookedAt_AndKeepsAnswersInTheAppendix)
{
    stories().capture();
    stories().capture();
    ASSERT_TRUE(m_open.settle());
    m_open.window().showWorkspace(u"story"_s);
    Presenter &presenter = *m_open.window().findChild<Presenter *>();
    QSignalSpy shown(&presenter, &Presenter::shown);
    m_open.click(m_open.part<QToolButton>(u"presentStory"_s));
    ASSERT_TRUE(waitFor([&] { return shown.count() > 0; }));
    EXPECT_EQ(presenter.story()->id, stories().story()->id);
    EXPECT_EQ(presenter.talk().order().current(), stories().place());
    StorySlide answer;
    answer.id = "answer";
    answer.views = {m_open.session().view()};
    Q_EMIT presenter.slideKept(answer);
    EXPECT_EQ(stories().story()->slides.size(), 3u);
    EXPECT_TRUE(stories().story()->slides.back().appendix);
    presenter.end();
    m_open.session().undo();
    EXPECT_EQ(stories().story()->slides.size(), 2u);
}

} // namespace
} // namespace podium::tests
