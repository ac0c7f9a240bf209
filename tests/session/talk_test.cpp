// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/talk.h"

#include "app/session/presenter/picture_questions.h"
#include "app/session/presenter/screen_plan.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using Command = PresenterCommand;

QList<OrderedSlide> fourAndAnAppendix()
{
    return {{u"a"_s, u"Title"_s, {}, false},
            {u"b"_s, u"Korea is third"_s, u"EXAONE"_s, false},
            {u"x"_s, u"Method"_s, u"weights"_s, true},
            {u"c"_s, u"Money"_s, u"USD"_s, false}};
}

class TalkTest : public testing::Test
{
protected:
    TalkTest() { m_talk.start(fourAndAnAppendix(), 0); }

    QString shown() const { return m_talk.order().slides().at(m_talk.order().current()).id; }
    bool act(Command command) { return m_talk.act(command); }
    void type(int number)
    {
        for (const QChar digit : QString::number(number))
            m_talk.type(digit.digitValue());
    }

    qint64 m_now = 1000;
    Talk m_talk{[this] { return m_now; }};
};

TEST_F(TalkTest, NextAndBack_LeaveTheAppendixOut)
{
    EXPECT_TRUE(act(Command::Next));
    EXPECT_TRUE(act(Command::Next));
    EXPECT_EQ(shown(), u"c"_s);
    EXPECT_FALSE(act(Command::Next));
    EXPECT_TRUE(act(Command::Back));
    EXPECT_EQ(shown(), u"b"_s);
    EXPECT_TRUE(act(Command::First));
    EXPECT_FALSE(act(Command::Back));
    EXPECT_TRUE(act(Command::Last));
    EXPECT_EQ(shown(), u"c"_s);
    EXPECT_EQ(m_talk.order().mainSlides(), 3);
}

TEST_F(TalkTest, NumberAndEnter_ReachTheAppendix_AndNextGoesOnFromWhereOneWas)
{
    act(Command::Next);
    type(3);
    EXPECT_EQ(m_talk.typed(), u"3"_s);
    EXPECT_TRUE(act(Command::Enter));
    EXPECT_EQ(shown(), u"x"_s);
    EXPECT_EQ(m_talk.typed(), QString());
    EXPECT_TRUE(act(Command::Back));
    EXPECT_EQ(shown(), u"b"_s);
    m_talk.goTo(2);
    EXPECT_TRUE(act(Command::Next));
    EXPECT_EQ(shown(), u"c"_s);
}

TEST_F(TalkTest, Steps_AreWalkedByNextAndBack_AndSkippedByNumbers)
{
    QList<OrderedSlide> slides = fourAndAnAppendix();
    slides[1].steps = 2;
    m_talk.start(slides, 0);
    const auto at = [this] { return shown() + QString::number(m_talk.order().step()); };
    EXPECT_EQ(at(), u"a-1"_s);
    act(Command::Next);
    EXPECT_EQ(at(), u"b0"_s);
    EXPECT_EQ(m_talk.order().next(), (RunningOrder::Place{1, 1}));
    m_talk.goTo(2); // somebody asks for the appendix between two steps
    act(Command::Back);
    EXPECT_EQ(at(), u"b0"_s);
    m_talk.goTo(2);
    act(Command::Next);
    EXPECT_EQ(at(), u"b1"_s);
    act(Command::Next);
    EXPECT_EQ(at(), u"c-1"_s);
    act(Command::Back);
    EXPECT_EQ(at(), u"b1"_s);
    act(Command::Back);
    EXPECT_EQ(at(), u"b0"_s);
    act(Command::Back);
    EXPECT_EQ(at(), u"a-1"_s);
    type(2);
    act(Command::Enter);
    EXPECT_EQ(at(), u"b0"_s);
}

TEST_F(TalkTest, ANumberWithoutASlide_LeavesTheSlide)
{
    type(99);
    act(Command::Enter);
    EXPECT_EQ(shown(), u"a"_s);
    EXPECT_FALSE(act(Command::Enter));
}

TEST_F(TalkTest, BlankScreen_GivesTheSlideBackByAnyKey_AndStaysOnIt)
{
    EXPECT_TRUE(act(Command::Black));
    EXPECT_EQ(m_talk.blank(), Talk::Blank::Black);
    EXPECT_TRUE(act(Command::White));
    EXPECT_EQ(m_talk.blank(), Talk::Blank::White);
    EXPECT_TRUE(act(Command::Next));
    EXPECT_EQ(m_talk.blank(), Talk::Blank::None);
    EXPECT_EQ(shown(), u"a"_s);
    act(Command::Black);
    act(Command::Black);
    EXPECT_EQ(m_talk.blank(), Talk::Blank::None);
}

TEST_F(TalkTest, AnAnswer_GoesAwayByOneKey_AndIsKeptBehindTheOthers)
{
    act(Command::Next);
    m_talk.stepAside(u"Without China"_s);
    EXPECT_EQ(m_talk.keep(u"answer-1"_s, u"GPT-5 leads"_s, {}), 4);
    EXPECT_TRUE(m_talk.isAside());
    EXPECT_TRUE(act(Command::Back));
    EXPECT_FALSE(m_talk.isAside());
    EXPECT_EQ(shown(), u"b"_s);
    EXPECT_EQ(m_talk.order().found(u"gpt-5"_s), QList<int>{4});
    m_talk.stepAside(u"Without China"_s);
    EXPECT_TRUE(act(Command::Next));
    EXPECT_FALSE(m_talk.isAside());
    EXPECT_EQ(shown(), u"c"_s);
}

TEST_F(TalkTest, Search_FindsAllWords_InTitleAndText)
{
    EXPECT_EQ(m_talk.order().found(u"korea exa"_s), QList<int>{1});
    EXPECT_EQ(m_talk.order().found(u"weights"_s), QList<int>{2});
    EXPECT_EQ(m_talk.order().found({}).size(), 4);
    EXPECT_TRUE(m_talk.order().found(u"korea usd"_s).isEmpty());
}

TEST_F(TalkTest, Times_AddUpOverVisits_AndStandStillInABreak)
{
    m_now += 5000;
    act(Command::Next);
    m_now += 7000;
    act(Command::Back);
    m_now += 1000;
    m_talk.times().pause(m_now);
    m_now += 60'000;
    EXPECT_EQ(m_talk.times().onSlide(m_now), 6000);
    EXPECT_EQ(m_talk.times().elapsed(m_now), 13'000);
    m_talk.times().resume(m_now);
    m_now += 500;
    EXPECT_EQ(m_talk.times().elapsed(m_now), 13'500);
    const TalkTimes::Plan expected{{u"a"_s, 6500}, {u"b"_s, 7000}};
    EXPECT_EQ(m_talk.times().taken(m_now), expected);
}

TEST(TalkTimes, PlannedTime_IsTheRehearsedOne_OrAShareOfWhatIsLeft)
{
    TalkTimes times;
    const QStringList slides{u"a"_s, u"b"_s, u"c"_s};
    EXPECT_EQ(times.planned(u"a"_s, slides), std::nullopt);
    times.setSlot(90'000);
    times.setPlan({{u"a"_s, 30'000}});
    EXPECT_EQ(times.planned(u"a"_s, slides), 30'000);
    EXPECT_EQ(times.planned(u"b"_s, slides), 30'000);
    EXPECT_FALSE(times.isTooLong(slides));
    times.setPlan({{u"a"_s, 30'000}, {u"b"_s, 61'000}});
    EXPECT_TRUE(times.isTooLong(slides));
    EXPECT_EQ(durationText(61'000), u"1:01"_s);
    EXPECT_EQ(durationText(3'661'000), u"1:01:01"_s);
}

TEST(PresenterKeys, Remotes_AndKeyboards_MeanTheSame)
{
    for (const int key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_N})
        EXPECT_EQ(presenterCommand(key, Qt::NoModifier), Command::Next) << key;
    for (const int key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_P, Qt::Key_Backspace})
        EXPECT_EQ(presenterCommand(key, Qt::NoModifier), Command::Back) << key;
    EXPECT_EQ(presenterCommand(Qt::Key_Period, Qt::NoModifier), Command::Black);
    EXPECT_EQ(presenterCommand(Qt::Key_5, Qt::KeypadModifier), Command::Digit);
    EXPECT_EQ(presenterCommand(Qt::Key_F, Qt::ControlModifier), Command::Search);
    EXPECT_EQ(presenterCommand(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier),
              Command::LargerNotes);
    EXPECT_EQ(presenterCommand(Qt::Key_N, Qt::ControlModifier), Command::None);
}

TEST(ScreenPlan, TheAudience_HasTheOtherScreen_AndWhatIsLeftWhereOneIsUnplugged)
{
    const QRect laptop(0, 0, 1440, 900);
    const QRect projector(1440, 0, 1280, 720);
    EXPECT_EQ(screenPlan({laptop, projector}, laptop, {}), (ScreenPlan{1, 0}));
    EXPECT_EQ(screenPlan({projector, laptop}, laptop, {}), (ScreenPlan{0, 1}));
    EXPECT_EQ(screenPlan({laptop, projector}, laptop, {true, false}), (ScreenPlan{0, 1}));
    EXPECT_EQ(screenPlan({laptop}, laptop, {true, false}), (ScreenPlan{0, std::nullopt}));
    EXPECT_EQ(screenPlan({projector}, laptop, {false, true}), (ScreenPlan{std::nullopt, 0}));
    EXPECT_EQ(screenPlan({laptop, projector}, QRect(), {}), (ScreenPlan{1, 0}));
}

const PictureQuestion *find(const QList<PictureQuestion> &questions, const QString &text)
{
    const auto found = std::ranges::find(questions, text, &PictureQuestion::text);
    return found == questions.end() ? nullptr : &*found;
}

TEST(PictureQuestions, WithoutACountry_ExcludesIt_AndDropsTheAuthorsTitle)
{
    const AnswerData shown = answered(sampleWorld());
    const auto questions = PictureQuestions::of(shown, {u"KR"_s});
    const PictureQuestion *asked = find(questions, u"Without the United States"_s);
    ASSERT_TRUE(asked);
    View view;
    view.picture.title = "The US leads";
    asked->change(view);
    asked->change(view);
    EXPECT_EQ(view.exclude, std::vector<std::string>{"US"});
    EXPECT_EQ(view.picture.title, "");
    const PictureQuestion *where = find(questions, u"Where is South Korea?"_s);
    ASSERT_TRUE(where);
    where->change(view);
    EXPECT_EQ(view.picture.highlighted, std::vector<std::string>{"KR"});
    EXPECT_TRUE(view.picture.greyRest);
}

TEST(PictureQuestions, ATypedMonth_IsItsLastDay_OfTheSameFigures)
{
    const AnswerData shown = answered(sampleWorld());
    const auto asked = PictureQuestions::asOf(shown, u" 2025-2 "_s);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->text, u"As of 28 February 2025"_s);
    View view;
    asked->change(view);
    EXPECT_EQ(view.asOf, toDate(QDate(2025, 2, 28)));
    EXPECT_EQ(view.snapshot, shown.answer->view.snapshot);
    EXPECT_FALSE(PictureQuestions::asOf(shown, u"2031-01"_s));
    EXPECT_FALSE(PictureQuestions::asOf(shown, u"2025-13"_s));
    EXPECT_FALSE(PictureQuestions::asOf(shown, u"open"_s));
}

TEST(PictureQuestions, MoneyPictures_AreAskedNothingThatDoesNotActOnThem)
{
    View view;
    view.picture.kind = PictureKind::Rounds;
    const auto questions = PictureQuestions::of(answered(sampleWorld(), view), {u"KR"_s});
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions[0].text, u"Where is South Korea?"_s);
}

} // namespace
} // namespace podium::tests
