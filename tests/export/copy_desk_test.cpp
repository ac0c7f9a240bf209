// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/copydesk/copy_desk.h"

#include "app/data/claims/claim_json.h"
#include "app/data/stories/story_json.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>

#include <string>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A story of one slide with bars, in both languages, on the day of its figures.
class CopyDesk : public testing::Test
{
protected:
    CopyDesk()
    {
        StorySlide slide;
        slide.id = "one";
        slide.headline = {"{leader} leads", "{leader} 선두"};
        View view;
        view.snapshot = "2025-10-02";
        view.folding = Folding::Lab;
        view.picture.rows = 6;
        slide.views = {view};
        m_story = {.id = "test", .title = {"Test", "시험"}, .slides = {slide}};
    }

    QList<CopyFinding> findings()
    {
        static const auto kClaims = *readClaims(QString::fromUtf16(kShippedClaims));
        auto told = toldStory(shippedFigures(), m_story, kClaims, Language::English);
        EXPECT_TRUE(told) << message(told.error());
        m_told = std::move(*told);
        if (m_change)
            m_change(m_told);
        return copyFindings({m_story, m_told, ownBase(Language::English), m_today});
    }
    QStringList rules()
    {
        QStringList out;
        for (const CopyFinding &one : findings())
            out.append(one.rule + u' ' + one.slide);
        return out;
    }
    StorySlide &slide() { return m_story.slides[0]; }
    void fixFirst() { findings().first().fix->apply(m_story); }

    Story m_story;
    ToldStory m_told;
    QDate m_today{2025, 10, 9};
    std::function<void(ToldStory &)> m_change;
};

TEST_F(CopyDesk, GoodSlide_IsLeftAlone)
{
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(CopyDesk, OldFigures_AreNamedAndMadeNew)
{
    m_today = QDate(2025, 10, 16);
    EXPECT_EQ(rules(), QStringList());
    m_today = QDate(2025, 10, 17);
    EXPECT_EQ(rules(), QStringList({u"old-figures one"_s}));
    fixFirst();
    EXPECT_TRUE(slide().views[0].snapshot.empty());
}

TEST_F(CopyDesk, TooManyRows_BecomeTwelve)
{
    slide().views[0].picture.rows = 13;
    EXPECT_EQ(rules(), QStringList({u"many-bars one"_s}));
    fixFirst();
    EXPECT_EQ(slide().views[0].picture.rows, 12);
    EXPECT_EQ(rules(), QStringList());
    slide().views[0].picture.rows = 30;
    slide().views[0].folding = Folding::All;
    EXPECT_EQ(rules(), QStringList({u"many-bars one"_s, u"small-text one"_s}));
}

TEST_F(CopyDesk, LongHeadline_BecomesTheFinding)
{
    slide().headline.english = std::string(140, 'x');
    slide().headline.korean = "가";
    EXPECT_EQ(rules(), QStringList({u"headline one"_s}));
    fixFirst();
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(CopyDesk, TextInOneLanguage_IsMissed)
{
    slide().headline.korean.clear();
    slide().notes.korean = "메모";
    const auto found = findings();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].text, u"No Korean for: headline."_s);
    EXPECT_EQ(found[1].text, u"No English for: notes."_s);
    fixFirst(); // what the figure finds; without the Korean texts, in names only
    EXPECT_FALSE(slide().headline.korean.empty());
    EXPECT_EQ(slide().headline.english, "{leader} leads");
    EXPECT_EQ(rules(), QStringList({u"translation one"_s}));
}

TEST_F(CopyDesk, LongHeadlineWithoutAFigure_EndsAtAPause)
{
    slide().views.clear();
    slide().headline = {"The first half of it stands; " + std::string(140, 'x'), "가"};
    ASSERT_EQ(rules(), QStringList({u"headline one"_s}));
    fixFirst();
    EXPECT_EQ(slide().headline.english, "The first half of it stands");
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(CopyDesk, SentenceWithoutItsValue_IsLeftOut)
{
    slide().text = {"It stays.\n{subject} is first.", "남는다."};
    ASSERT_EQ(rules(), QStringList({u"claim one"_s}));
    fixFirst();
    EXPECT_EQ(slide().text.english, "It stays.");
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(CopyDesk, StepThatHighlightsNobody_IsNamedAndMended)
{
    slide().steps = {{.highlighted = {"Nobody 1"}}, {.highlighted = {"GPT-5 (high)"}}};
    const auto found = findings();
    ASSERT_EQ(found.size(), 1) << rules().join(u',').toStdString();
    EXPECT_TRUE(found[0].text.contains(u"Step 1 highlights Nobody 1"_s));
    fixFirst();
    EXPECT_TRUE(slide().steps[0].highlighted.empty());
    EXPECT_EQ(slide().steps[1].highlighted.size(), 1);
}

TEST_F(CopyDesk, ClaimThatFails_IsAnErrorWithWhatIsSafe)
{
    slide().claims = {"S01"};
    const auto found = findings();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].rule, u"claim"_s);
    EXPECT_EQ(found[0].severity, CopySeverity::Error);
    fixFirst();
    EXPECT_THAT(rules(), testing::Not(testing::Contains(u"claim one"_s)));
    EXPECT_FALSE(m_told.deck.slides[0].title.contains(u"leads"_s));
}

TEST_F(CopyDesk, OtherMethodAndScale_AreNamedOnTheLaterSlide)
{
    StorySlide later = slide();
    later.id = "two";
    later.views[0].snapshot = "2026-08-22";
    m_story.slides.push_back(later);
    m_today = QDate(2025, 10, 9);
    EXPECT_THAT(rules(), testing::Contains(u"methods two"_s));
    m_story.slides[1].views[0].snapshot = "2025-10-02";
    m_story.slides[1].views[0].include = {"KR"};
    EXPECT_THAT(rules(), testing::Not(testing::Contains(u"methods two"_s)));
    EXPECT_THAT(rules(), testing::Contains(u"scale two"_s));
    for (const CopyFinding &one : findings()) {
        if (one.rule == "scale"_L1)
            one.fix->apply(m_story);
    }
    EXPECT_TRUE(m_story.slides[1].sameScale);
    EXPECT_EQ(rules(), QStringList());
}

/// Rounds, programmes and events have no index, and ranks over time say where a method ends.
TEST_F(CopyDesk, OtherMethod_IsNoneOfWhatHasNoIndex)
{
    for (const PictureKind kind : {PictureKind::Rounds, PictureKind::Programmes,
                                   PictureKind::Events, PictureKind::History}) {
        StorySlide later;
        later.id = "kind-" + std::to_string(static_cast<int>(kind));
        later.views = {View()};
        later.views[0].snapshot = "2026-08-22";
        later.views[0].picture.kind = kind;
        m_story.slides.push_back(later);
    }
    for (const QString &rule : rules())
        EXPECT_FALSE(rule.startsWith(u"methods"_s)) << rule.toStdString();
}

TEST_F(CopyDesk, OtherMethod_GivesWayToTheFiguresTheStoryBeganWith)
{
    StorySlide later = slide();
    later.id = "two";
    later.views[0].snapshot = "2026-08-22";
    m_story.slides.push_back(later);
    for (const CopyFinding &one : findings()) {
        if (one.rule == "methods"_L1)
            one.fix->apply(m_story);
    }
    EXPECT_EQ(m_story.slides[1].views[0].snapshot, "2025-10-02");
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(CopyDesk, FigureWithoutSourceOrWords_IsNamed)
{
    m_change = [](ToldStory &told) {
        told.figures[0][0].source.clear();
        told.figures[0][0].series.source.clear();
        told.deck.slides[0].figures[0].altText.clear();
    };
    EXPECT_EQ(rules(), QStringList({u"source one"_s, u"alt-text one"_s}));
}

TEST_F(CopyDesk, EstimateInATable_IsToBeMarked)
{
    slide().form = SlideForm::Table;
    m_change = [](ToldStory &told) {
        ToldFigure &figure = told.figures[0][0];
        figure.series.marks[0].hollow = true;
        std::get<DeckTable>(told.deck.slides[0].figures[0].content).rows[0][0]
            = figure.series.marks[0].label;
    };
    EXPECT_EQ(rules(), QStringList({u"estimates one"_s}));
    fixFirst();
    EXPECT_FALSE(slide().form);
}

TEST_F(CopyDesk, LettersThatFontsLack_AreShown)
{
    slide().headline.english = "Leads 🚀 עברית";
    const auto found = findings();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].rule, u"glyphs"_s);
    EXPECT_TRUE(found[0].text.contains(u"🚀"_s)) << found[0].text.toStdString();
    fixFirst();
    EXPECT_EQ(slide().headline.english, "Leads");
}

TEST_F(CopyDesk, Waiver_WantsAReasonAndStandsInNotesAndFile)
{
    slide().views[0].picture.rows = 13;
    waive(m_story, findings().first(), u" All thirteen matter. "_s);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].waived, u"All thirteen matter."_s);
    EXPECT_EQ(standing(found), 0);
    EXPECT_TRUE(m_told.deck.slides[0].notes.join(u' ').contains(u"All thirteen matter."_s));
    const auto again = storyFromJson(QJsonDocument(toJson(m_story)).toJson());
    ASSERT_TRUE(again) << message(again.error());
    EXPECT_EQ(*again, m_story);
    waive(m_story, found[0], {});
    EXPECT_TRUE(m_story.waivers.empty());
    EXPECT_FALSE(storyFromJson(
        R"({"id":"x","slides":[{"id":"a"}],"waivers":[{"rule":"many-bars","reason":""}]})"));
}

TEST(CopyRules, EachHasItsText)
{
    for (const QString &rule : copyRules())
        EXPECT_FALSE(copyRuleText(rule).isEmpty()) << rule.toStdString();
}

} // namespace
} // namespace podium::tests
