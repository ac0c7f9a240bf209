// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QThreadPool>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

View showing(Folding folding)
{
    View view;
    view.folding = folding;
    return view;
}

View withoutCountry(const std::string &code)
{
    View view;
    view.exclude = {code};
    return view;
}

View unanswerable()
{
    View view;
    view.snapshot = "1999-01-01";
    return view;
}

StepName named(const QString &name)
{
    return [name] { return name; };
}

[[nodiscard]] bool waitUntilIdle(const Session &session)
{
    return waitFor([&session] { return !session.isBusy(); });
}

class SessionTest : public testing::Test
{
protected:
    void load() { m_session.setDataset(sessionWorld().share()); }
    void loadAndWait()
    {
        load();
        ASSERT_TRUE(waitUntilIdle(m_session));
        ASSERT_TRUE(m_session.answer());
    }

    Session m_session;
    QSignalSpy m_answers{&m_session, &Session::answerChanged};
    QSignalSpy m_views{&m_session, &Session::viewChanged};
    QSignalSpy m_failures{&m_session, &Session::failed};
};

TEST_F(SessionTest, Undo_NamesAStepInTheWordsOfNow)
{
    QString language = u"en"_s;
    m_session.setView(showing(Folding::Lab), [&language] { return language; });
    EXPECT_EQ(m_session.undoName(), u"en"_s);
    language = u"ko"_s;
    EXPECT_EQ(m_session.undoName(), u"ko"_s);
    m_session.undo();
    EXPECT_EQ(m_session.redoName(), u"ko"_s);
}

TEST_F(SessionTest, Dataset_IsAnsweredInTheBackground)
{
    load();
    EXPECT_TRUE(m_session.isBusy());
    EXPECT_FALSE(m_session.answer()); // nothing was waited for
    ASSERT_TRUE(waitUntilIdle(m_session));
    ASSERT_TRUE(m_session.answer());
    EXPECT_EQ(m_session.answer()->ranking.size(), 3u);
    EXPECT_GT(m_session.answerMilliseconds(), 0);
    EXPECT_EQ(m_answers.count(), 1);
    EXPECT_EQ(m_failures.count(), 0);
}

TEST_F(SessionTest, ViewBeforeDataset_IsAnsweredOnceLoaded)
{
    m_session.setView(withoutCountry("US"), named(u"Leave out United States"_s));
    EXPECT_FALSE(m_session.isBusy());
    loadAndWait();
    EXPECT_EQ(m_session.answer()->ranking.size(), 1u);
}

TEST_F(SessionTest, QuickChanges_OnlyTheLastIsAnswered)
{
    load();
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    m_session.setView(showing(Folding::Family), named(u"Fold by family"_s));
    m_session.setView(withoutCountry("US"), named(u"Leave out United States"_s));
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_answers.count(), 1);
    EXPECT_EQ(m_session.answer()->view.exclude, std::vector<std::string>{"US"});
}

TEST_F(SessionTest, OutdatedFailure_IsDroppedToo)
{
    loadAndWait();
    m_session.setView(unanswerable(), named(u"Choose snapshot"_s));
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_failures.count(), 0);
    EXPECT_EQ(m_session.answer()->view.folding, Folding::Lab);
}

TEST_F(SessionTest, SameView_ChangesNothing)
{
    loadAndWait();
    m_session.setView(m_session.view(), named(u"Nothing"_s));
    EXPECT_FALSE(m_session.isBusy());
    EXPECT_FALSE(m_session.canUndo());
    EXPECT_EQ(m_views.count(), 0);
}

TEST_F(SessionTest, LooksInARow_AreOneStepToUndo)
{
    const auto picture = [this](PictureKind kind) {
        View view = m_session.view();
        view.picture.kind = kind;
        return view;
    };
    loadAndWait();
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    m_session.lookAt(picture(PictureKind::Countries), named(u"Countries"_s));
    m_session.lookAt(picture(PictureKind::Lags), named(u"Lags"_s));
    m_session.lookAt(picture(PictureKind::Events), named(u"Events"_s));
    EXPECT_EQ(m_session.undoName(), u"Events"_s);
    m_session.undo();
    EXPECT_EQ(m_session.view(), showing(Folding::Lab)) << "what was changed, as it was looked at";
    EXPECT_EQ(m_session.undoName(), u"Fold by lab"_s);
    m_session.redo();
    EXPECT_EQ(m_session.view().picture.kind, PictureKind::Events);
}

TEST_F(SessionTest, LookThatComesBack_IsNoStep)
{
    loadAndWait();
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    View elsewhere = m_session.view();
    elsewhere.picture.kind = PictureKind::Countries;
    m_session.lookAt(elsewhere, named(u"Countries"_s));
    m_session.lookAt(showing(Folding::Lab), named(u"Models"_s));
    EXPECT_EQ(m_session.undoName(), u"Fold by lab"_s);
    EXPECT_FALSE(m_session.canRedo());
    m_session.undo();
    EXPECT_EQ(m_session.view(), View());
}

TEST_F(SessionTest, Undo_GoesBackByName)
{
    loadAndWait();
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    m_session.setView(withoutCountry("US"), named(u"Leave out United States"_s));
    EXPECT_EQ(m_session.undoName(), u"Leave out United States"_s);
    EXPECT_EQ(m_session.redoName(), u""_s);

    m_session.undo();
    EXPECT_EQ(m_session.view(), showing(Folding::Lab));
    EXPECT_EQ(m_session.undoName(), u"Fold by lab"_s);
    EXPECT_EQ(m_session.redoName(), u"Leave out United States"_s);
    m_session.undo();
    EXPECT_EQ(m_session.view(), View());
    EXPECT_FALSE(m_session.canUndo());
    EXPECT_EQ(m_session.undoName(), u""_s);
    m_session.undo();

    m_session.redo();
    EXPECT_EQ(m_session.view(), showing(Folding::Lab));
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_session.answer()->view.folding, Folding::Lab);
}

TEST_F(SessionTest, ChangeAfterUndo_ForgetsWhatCouldBeRedone)
{
    loadAndWait();
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    m_session.undo();
    m_session.setView(withoutCountry("KR"), named(u"Leave out South Korea"_s));
    EXPECT_FALSE(m_session.canRedo());
    EXPECT_EQ(m_session.undoName(), u"Leave out South Korea"_s);
    m_session.undo();
    EXPECT_EQ(m_session.view(), View());
}

TEST_F(SessionTest, Start_CannotBeUndone)
{
    m_session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    m_session.startWith(withoutCountry("US"));
    EXPECT_FALSE(m_session.canUndo());
    EXPECT_EQ(m_session.view(), withoutCountry("US"));
}

TEST_F(SessionTest, Failure_KeepsTheLastAnswer)
{
    loadAndWait();
    const auto before = m_session.answer();
    m_session.setView(unanswerable(), named(u"Choose snapshot"_s));
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_session.answer(), before);
    EXPECT_EQ(m_session.view(), unanswerable());
    ASSERT_EQ(m_failures.count(), 1);
    EXPECT_EQ(m_failures.front().front().value<Error>().kind, Error::Kind::NotFound);
    EXPECT_EQ(m_answers.count(), 1);

    m_session.undo();
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_answers.count(), 2);
}

// Positions in an answer are those of its dataset: one must never be read with another.
TEST_F(SessionTest, NewDataset_DropsTheOldAnswer)
{
    loadAndWait();
    bool paired = true;
    QObject::connect(&m_session, &Session::datasetChanged, &m_session,
                     [&] { paired = paired && !m_session.answer(); });
    load();
    EXPECT_FALSE(m_session.answer());
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_TRUE(m_session.answer());
    EXPECT_TRUE(paired);
}

TEST_F(SessionTest, ShippedFiguresMissing_Fails)
{
    m_session.loadShipped(); // this program carries no resources
    EXPECT_TRUE(m_session.isBusy());
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_failures.count(), 1);
    EXPECT_FALSE(m_session.dataset());
}

TEST_F(SessionTest, DatasetDuringLoading_OutdatesTheLoading)
{
    m_session.loadShipped();
    loadAndWait();
    QTest::qWait(0);
    EXPECT_EQ(m_failures.count(), 0);
    EXPECT_EQ(m_session.dataset()->snapshots.size(), 1u);
}

TEST(Session, DestroyedWhileBusy_AnswersNobody)
{
    int answers = 0;
    {
        Session session;
        QObject::connect(&session, &Session::answerChanged, &session, [&answers] { ++answers; });
        session.setDataset(sessionWorld().share());
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, 0);
}

TEST(Session, Busy_IsSignalledOncePerChange)
{
    Session session;
    QSignalSpy changes(&session, &Session::busyChanged);
    session.setDataset(sessionWorld().share());
    session.setView(showing(Folding::Lab), named(u"Fold by lab"_s));
    ASSERT_TRUE(waitUntilIdle(session));
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(SessionTest, ValueDraggedFasterThanItsAnswers_IsFollowedAStepBehind)
{
    m_session.setDataset(sessionWorld().share());
    ASSERT_TRUE(waitUntilIdle(m_session));
    View view = m_session.view();
    bool behind = false;
    for (int top = 5; top < 100 && !behind; ++top) {
        view.top = top;
        m_session.adjustView(view, named(u"Top"_s));
        QCoreApplication::processEvents();
        behind = m_session.isProvisional() && m_session.answer()->view.top < top;
        QThreadPool::globalInstance()->waitForDone(); // the next move comes before it is shown
    }
    EXPECT_TRUE(behind);
    ASSERT_TRUE(waitFor([this] { return !m_session.isProvisional(); }));
    EXPECT_EQ(m_session.answer()->view.top, m_session.view().top);
}

TEST_F(SessionTest, DraggedValue_IsAnsweredWithRankSetsOnceItRests)
{
    Dataset world = sessionWorld().build();
    world.evaluations.front().questions = 100;
    m_session.setDataset(std::make_shared<const Dataset>(std::move(world)));
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_GT(m_session.answer()->ranking.front().rankHigh, 0);
    m_session.setRestTime(std::chrono::hours(1)); // however slow the machine, it moves
    View view = m_session.view();
    view.top = 5;
    m_session.adjustView(view, named(u"Top"_s));
    view.top = 6;
    m_session.adjustView(view, named(u"Top"_s));
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_TRUE(m_session.isProvisional());
    EXPECT_EQ(m_session.answer()->view.top, 6);
    EXPECT_EQ(m_session.answer()->ranking.front().rankHigh, 0);
    m_session.setRestTime(std::chrono::milliseconds(0));
    m_session.adjustView(view, named(u"Top"_s));
    ASSERT_TRUE(waitFor([this] { return !m_session.isProvisional(); }));
    EXPECT_GT(m_session.answer()->ranking.front().rankHigh, 0);
    EXPECT_EQ(m_session.answer()->view.top, 6);
    view.top = 7;
    m_session.adjustView(view, named(u"Top"_s));
    ASSERT_TRUE(waitUntilIdle(m_session));
    m_session.endAdjustment();
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_FALSE(m_session.isProvisional());
    m_session.undo();
    ASSERT_TRUE(waitUntilIdle(m_session));
    EXPECT_EQ(m_session.answer()->view.top, 22);
}

} // namespace
} // namespace podium::tests
