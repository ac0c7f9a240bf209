// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/data/stories/story_json.h"
#include "app/export/checking/deck_check.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/export/story/story_telling.h"
#include "tests/support/shipped_figures.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// What Korea pays for, from January of `fromYear` to the end of 2030.
Story programmesFrom(int fromYear)
{
    StorySlide slide;
    slide.id = "one";
    slide.form = SlideForm::Table;
    View view;
    view.snapshot = "2025-10-02";
    view.money.countries = {"KR"};
    view.money.payers = {"public"};
    view.money.currency = "KRW";
    view.money.from = Date(std::chrono::year(fromYear) / 1 / 1);
    view.money.to = Date(std::chrono::year(2030) / 12 / 31);
    view.picture.kind = PictureKind::Programmes;
    slide.views = {view};
    Story story;
    story.id = "test";
    story.slides = {slide};
    return story;
}

Story modelsOf(std::vector<std::string> countries, int rows)
{
    StorySlide slide;
    slide.id = "one";
    View view;
    view.snapshot = "2025-10-02";
    view.folding = Folding::Lab;
    view.include = std::move(countries);
    view.picture.rows = rows;
    slide.views = {view};
    Story story;
    story.id = "test";
    story.slides = {slide};
    return story;
}

DeckSlide slideOf(const Story &story)
{
    const auto told = toldStory(shippedFigures(), story, {}, Language::English);
    EXPECT_TRUE(told);
    return told->deck.slides.first();
}

TEST(FewRows, AsATable_HaveTheirChartAbove)
{
    const DeckSlide slide = slideOf(programmesFrom(2023));
    ASSERT_EQ(slide.layout, SlideLayout::ChartAndTable);
    ASSERT_EQ(slide.figures.size(), 2);
    EXPECT_EQ(slide.figures[0].id, u"one-chart"_s);
    EXPECT_EQ(slide.figures[1].id, u"one"_s);
    const auto &series = std::get<ChartSeries>(slide.figures[0].content);
    const auto &table = std::get<DeckTable>(slide.figures[1].content);
    EXPECT_EQ(series.marks.size(), table.rows.size());
    // The amount in its own words, and not again as converted into the same currency.
    EXPECT_EQ(table.header, (QStringList{u"Programme"_s, u"Amount"_s, u"Period"_s, u"Status"_s}));
    EXPECT_EQ(table.rows.last()[1], u"about KRW 200 bn"_s);
}

TEST(FewRows, OfAChart_HaveTheirTableBelow)
{
    const DeckSlide slide = slideOf(modelsOf({"KR"}, 2));
    ASSERT_EQ(slide.layout, SlideLayout::ChartAndTable);
    EXPECT_EQ(slide.figures[0].id, u"one"_s);
    EXPECT_EQ(slide.figures[1].id, u"one-table"_s);
    // Each bar's value stands in the table, too.
    const auto &series = std::get<ChartSeries>(slide.figures[0].content);
    const auto &table = std::get<DeckTable>(slide.figures[1].content);
    ASSERT_EQ(series.marks.size(), table.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        EXPECT_TRUE(table.rows[i].contains(series.marks[i].valueText)) << i;
}

TEST(FewRows, MoreThanAFew_OrBesideWordsAndInSteps_StandAlone)
{
    EXPECT_EQ(slideOf(modelsOf({}, 3)).layout, SlideLayout::Chart);
    Story worded = modelsOf({"KR"}, 2);
    worded.slides[0].text.english = "Two of them.";
    EXPECT_EQ(slideOf(worded).layout, SlideLayout::ChartAndText);
    Story stepped = modelsOf({"KR"}, 2);
    stepped.slides[0].steps = {SlideStep{}};
    EXPECT_EQ(slideOf(stepped).figures.size(), 1);
    Story whole = programmesFrom(2023);
    whole.slides[0].views[0].money.payers.clear();
    EXPECT_EQ(slideOf(whole).layout, SlideLayout::Table);
}

TEST(FewRows, Deck_IsWithoutFault_AndStaysWhatItIsWhenRefreshed)
{
    for (const Story &story : {programmesFrom(2023), modelsOf({"KR"}, 2)}) {
        const auto told = toldStory(shippedFigures(), story, {}, Language::English);
        const auto bytes = writtenDeck(told->deck);
        ASSERT_TRUE(bytes);
        EXPECT_TRUE(deckFaults(*bytes, {})->isEmpty());
        auto refresh = DeckRefresh::read(*bytes, u"deck.pptx"_s);
        ASSERT_TRUE(refresh->tell(shippedFigures(), {}));
        EXPECT_EQ(refresh->merge()->bytes, *bytes);
    }
}

/// A deck of before has its table alone, whose chart nobody took away.
TEST(FewRows, DeckMadeWithoutTheChart_MissesNothing)
{
    const Story story = programmesFrom(2023);
    Deck deck = toldStory(shippedFigures(), story, {}, Language::English)->deck;
    deck.slides[0].figures.removeFirst();
    deck.slides[0].layout = SlideLayout::Table;
    const QByteArray before = *writtenDeck(deck);
    for (int i = 0; i < 2; ++i) {
        auto refresh = DeckRefresh::read(before, u"deck.pptx"_s);
        ASSERT_TRUE(refresh->tell(shippedFigures(), {}));
        const auto merged = refresh->merge();
        EXPECT_EQ(merged->bytes, before);
        for (const RefreshFinding &finding : merged->findings)
            EXPECT_NE(finding.state, RefreshFinding::State::Missing) << finding.id.toStdString();
    }
}

TEST(FewRows, TableOfThem_HasLargeLetters)
{
    DeckTable table{{u"Country"_s, u"Index"_s}, {false, true}, {}};
    const QSize whole(1168, 484);
    for (int row = 0; row < 6; ++row)
        table.rows.append({u"South Korea"_s, u"42.6"_s});
    EXPECT_EQ(tableLetters(table, whole).points, 18);
    for (int row = 6; row < 14; ++row)
        table.rows.append({u"South Korea"_s, u"42.6"_s});
    EXPECT_EQ(tableLetters(table, whole).points, 12);
}

} // namespace
} // namespace podium::tests
