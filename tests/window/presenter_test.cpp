// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter.h"

#include "app/data/stories/story_json.h"
#include "app/export/deck/placeholder.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/presenter/above/overview_grid.h"
#include "ui/presenter/above/pick_panel.h"
#include "ui/presenter/above/receipt_panel.h"
#include "ui/presenter/audience_view.h"
#include "ui/presenter/slides/live_slide.h"
#include "ui/presenter/speaker_window.h"
#include "ui/slides/slide_painter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr QRect kLaptop(0, 0, 1440, 900);
constexpr QRect kProjector(1440, 0, 1280, 720);

/// A title, countries, models of two kinds, and an appendix.
Story shortStory()
{
    const auto slide = [](const char *id, const char *headline, PictureKind kind) {
        StorySlide made;
        made.id = id;
        made.headline = {headline, ""};
        made.notes = {"Say it slowly.", "천천히 말하기."};
        View view;
        view.snapshot = "2025-10-02";
        view.folding = Folding::Lab;
        view.picture.kind = kind;
        made.views = {view};
        return made;
    };
    StorySlide title;
    title.id = "title";
    title.form = SlideForm::Title;
    title.headline = {"Where we stand", "우리의 위치"};
    Story story;
    story.id = "short";
    story.slides = {title, slide("countries", "Countries", PictureKind::Countries),
                    slide("models", "Models", PictureKind::Models),
                    slide("more", "More of it", PictureKind::ModelsByCountry)};
    story.slides[3].appendix = true;
    return story;
}

class PresenterTest : public testing::Test
{
protected:
    void present(const Presenter::Start &start = {0, false})
    {
        presenter().setMoving(false);
        presenter().setScreens([this] { return m_screens; });
        presenter().present(m_story, start);
        ASSERT_TRUE(waitFor([this] { return presenter().isShown(); }));
        QCoreApplication::processEvents();
    }
    Presenter &presenter() { return m_open.window().presenter(); }
    AudienceView &audience() { return *presenter().audience(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&audience(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    QString title() { return audience().slide().slide().slide.title; }
    QString word() { return audience().findChild<QLabel *>(u"word"_s)->text(); }
    /// The answer is shown.
    void ask(const QString &typed)
    {
        press(Qt::Key_Q);
        auto &field = *audience().findChild<QLineEdit *>(u"pickField"_s);
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return presenter().talk().isAside(); }))
            << word().toStdString();
    }
    /// Once it is made; empty: it never is.
    QString receipt()
    {
        (void)waitFor([this] { return !audience().receipt().plainText().isEmpty(); });
        return audience().receipt().plainText();
    }
    void click(const QString &key)
    {
        ChartWidget &chart = *audience().slide().charts().first();
        const auto &marks = chart.chartScene().marks();
        const auto mark = std::ranges::find(marks, key, &PlottedMark::key);
        ASSERT_NE(mark, marks.end()) << key.toStdString();
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                          chart.mapFromScene(mark->shape.center()));
    }

    Story m_story = shortStory();
    QList<QRect> m_screens{kLaptop};
    OpenWindow m_open;
};

TEST_F(PresenterTest, Keys_GoThroughTheSlides_AndEscapeEnds)
{
    present();
    EXPECT_EQ(title(), u"Where we stand"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(title(), u"Countries"_s);
    press(Qt::Key_PageDown);
    EXPECT_EQ(title(), u"Models"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(title(), u"Models"_s);
    EXPECT_TRUE(word().contains(u"last slide"_s));
    press(Qt::Key_4);
    press(Qt::Key_Return);
    EXPECT_EQ(title(), u"More of it"_s);
    press(Qt::Key_Home);
    EXPECT_EQ(title(), u"Where we stand"_s);
    QSignalSpy ended(&presenter(), &Presenter::ended);
    press(Qt::Key_Escape);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_FALSE(presenter().isPresenting());
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST_F(PresenterTest, AClickOnABar_ShowsWhereItsNumberComesFrom_AndTheNextKeyGoesOn)
{
    present({1, false});
    click(u"KR"_s);
    const QString ofKorea = receipt();
    EXPECT_TRUE(ofKorea.startsWith(u"South Korea"_s)) << ofKorea.toStdString();
    EXPECT_TRUE(ofKorea.contains(u"EXAONE 4.0 32B (Reasoning): 42.6"_s)) << ofKorea.toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(audience().receipt().plainText(), QString());
    EXPECT_TRUE(presenter().isPresenting());
    press(Qt::Key_Up); // South Korea is the last one
    EXPECT_EQ(audience().receipt().plainText(), QString()) << "walking only walks";
    press(Qt::Key_Return);
    const QString below = receipt();
    EXPECT_FALSE(below.isEmpty() || below.startsWith(u"South Korea"_s)) << below.toStdString();
    press(Qt::Key_Space);
    EXPECT_EQ(title(), u"Models"_s);
    EXPECT_EQ(audience().receipt().plainText(), QString());
}

TEST_F(PresenterTest, Steps_AreWalked_AndTheSpeakerKnowsWhichIsNext)
{
    m_screens = {kLaptop, kProjector};
    m_story.slides[1].steps
        = {SlideStep(), {.highlighted = {"KR"}, .headline = {"{subject} is {rank|ordinal}", ""}}};
    present();
    const auto label = [this](const QString &name) {
        return presenter().speaker()->findChild<QLabel *>(name)->text();
    };
    const auto series = [this] { return audience().slide().charts().first()->series(); };
    press(Qt::Key_Space);
    EXPECT_EQ(label(u"position"_s), u"2 of 3 · step 1 of 2"_s);
    EXPECT_TRUE(series().greyRest);
    EXPECT_TRUE(series().highlighted.isEmpty());
    press(Qt::Key_Space);
    EXPECT_EQ(label(u"position"_s), u"2 of 3 · step 2 of 2"_s);
    EXPECT_EQ(series().highlighted, QStringList{u"KR"_s});
    EXPECT_TRUE(title().startsWith(u"South\u00a0Korea is "_s)) << title().toStdString();
    press(Qt::Key_Space);
    EXPECT_EQ(title(), u"Models"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    EXPECT_EQ(title(), u"Countries"_s);
    EXPECT_EQ(presenter().talk().order().step(), 0);
}

TEST_F(PresenterTest, ACellOfATable_HasItsReceipt_ByMouseAndKeys)
{
    m_story.slides[2].form = SlideForm::Table;
    present({2, false});
    LiveSlide &slide = audience().slide();
    const auto &table = std::get<DeckTable>(slide.slide().slide.figures[0].content);
    ASSERT_GT(table.rows.size(), 2);
    const auto place
        = std::ranges::find(placesOf(SlideLayout::Table), int(FirstFigure), &Placeholder::number)
              ->place;
    const qsizetype names = table.numbers.indexOf(false);
    const int column = static_cast<int>(table.numbers.lastIndexOf(true));
    const QPointF cell = tableCell(table, place, 1, column).center() * slide.width() / 1280;
    QTest::mouseClick(&slide, Qt::LeftButton, {}, cell.toPoint());
    const QString second = receipt();
    EXPECT_TRUE(second.startsWith(table.rows[1][names])) << second.toStdString();
    EXPECT_TRUE(second.contains(table.rows[1][column])) << second.toStdString();
    press(Qt::Key_Escape);
    EXPECT_TRUE(presenter().isPresenting());
    press(Qt::Key_Down);
    press(Qt::Key_R);
    const QString first = receipt();
    EXPECT_TRUE(first.startsWith(table.rows[0][names])) << first.toStdString();
}

TEST_F(PresenterTest, AnotherQuestion_IsAnsweredAbove_AndTheSlideIsThereAgainAsItWas)
{
    present({1, false});
    LiveSlide &before = audience().slide();
    ask(u"without united states"_s);
    EXPECT_NE(&audience().slide(), &before);
    const auto &views = audience().slide().slide().source.views;
    EXPECT_EQ(views.front().exclude.front(), "US");
    EXPECT_FALSE(title().contains(u"Countries"_s)) << "the author spoke of other figures";
    QSignalSpy kept(&presenter(), &Presenter::slideKept);
    press(Qt::Key_K);
    ASSERT_EQ(kept.count(), 1);
    EXPECT_TRUE(kept.front().front().value<StorySlide>().appendix);
    press(Qt::Key_Backspace);
    EXPECT_EQ(&audience().slide(), &before);
    EXPECT_EQ(title(), u"Countries"_s);
    press(Qt::Key_5);
    press(Qt::Key_Enter);
    EXPECT_EQ(audience().slide().slide().source.views, views);
}

TEST_F(PresenterTest, BlankScreens_AreForTheAudience_AndTheSpeakerIsTold)
{
    m_screens = {kLaptop, kProjector};
    present({1, false});
    const auto state
        = [this] { return presenter().speaker()->findChild<QLabel *>(u"state"_s)->text(); };
    press(Qt::Key_B);
    EXPECT_TRUE(audience().findChild<QWidget *>(u"blank"_s)->isVisible());
    EXPECT_EQ(state(), u"The audience sees black"_s);
    press(Qt::Key_W);
    EXPECT_EQ(state(), u"The audience sees white"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(audience().findChild<QWidget *>(u"blank"_s)->isVisible());
    EXPECT_EQ(state(), QString());
}

TEST_F(PresenterTest, TwoScreens_HaveNotesOnOne_AndAnUnpluggedOneLosesNothing)
{
    m_screens = {kLaptop, kProjector};
    present({1, false});
    SpeakerWindow &speaker = *presenter().speaker();
    EXPECT_TRUE(speaker.isVisible());
    EXPECT_TRUE(speaker.notesText().startsWith(u"Say it slowly."_s));
    EXPECT_FALSE(speaker.isAncestorOf(&audience()));
    const int size = speaker.notesSize();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(speaker.notesSize(), size);
    press(Qt::Key_Space);
    m_screens = {kLaptop};
    presenter().arrange();
    EXPECT_FALSE(speaker.isVisible());
    EXPECT_TRUE(audience().isVisible());
    EXPECT_EQ(title(), u"Models"_s);
    press(Qt::Key_S);
    EXPECT_TRUE(speaker.isAncestorOf(&audience()));
    press(Qt::Key_Backspace);
    EXPECT_EQ(title(), u"Countries"_s);
    m_screens = {kLaptop, kProjector};
    presenter().arrange();
    EXPECT_TRUE(speaker.isVisible());
    EXPECT_FALSE(speaker.isAncestorOf(&audience()));
}

TEST_F(PresenterTest, OverviewAndSearch_LeadToSlides_OfTheAppendixToo)
{
    present();
    press(Qt::Key_G);
    ASSERT_TRUE(audience().overview().isVisible());
    QTest::keyClick(&audience().overview(), Qt::Key_Right);
    QTest::keyClick(&audience().overview(), Qt::Key_Return);
    EXPECT_EQ(title(), u"Countries"_s);
    EXPECT_FALSE(audience().overview().isVisible());
    press(Qt::Key_F, Qt::ControlModifier);
    auto &field = *audience().findChild<QLineEdit *>(u"pickField"_s);
    QTest::keyClicks(&field, u"more of it"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(title(), u"More of it"_s);
    press(Qt::Key_Slash);
    press(Qt::Key_Escape);
    EXPECT_FALSE(audience().picks().isVisible());
    EXPECT_TRUE(presenter().isPresenting());
}

TEST_F(PresenterTest, ARehearsal_IsThePlanOfTheTalk)
{
    present({0, true});
    press(Qt::Key_Space);
    presenter().end();
    const QVariantMap plans = presenter().state().value(u"rehearsed"_s).toMap();
    const QStringList slides = plans.value(u"short"_s).toMap().keys();
    EXPECT_EQ(slides, (QStringList{u"countries"_s, u"title"_s}));
    EXPECT_EQ(presenter().leftAt(), 1);
    // F5 begins again with it, Shift+F5 where it ended.
    m_open.press(Qt::Key_F5, Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return presenter().isShown(); }));
    EXPECT_EQ(title(), u"Countries"_s);
}

TEST_F(PresenterTest, RowsOfTheSameCountry_MoveFromWhereTheyWere)
{
    SlideMove move(&m_open.window());
    QPixmap picture(100, 100);
    picture.fill(Qt::white);
    move.start({picture, {{u"0 KR"_s, QRectF(0, 0, 100, 10)}}},
               {picture, {{u"0 KR"_s, QRectF(0, 40, 100, 20)}, {u"0 US"_s, QRectF(0, 0, 1, 1)}}});
    EXPECT_EQ(move.rowAt(u"0 KR"_s, 0.5), QRectF(0, 20, 100, 15));
    EXPECT_TRUE(move.rowAt(u"0 US"_s, 0.5).isEmpty());
    EXPECT_TRUE(waitFor([&move] { return !move.isMoving() && move.isHidden(); }));
}

} // namespace
} // namespace podium::tests
