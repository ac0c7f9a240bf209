// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/data/stories/story_json.h"
#include "app/export/checking/deck_check.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/package/zip_file.h"
#include "app/export/story/draft_telling.h"
#include "app/export/story/figure_telling.h"
#include "app/export/story/live_values.h"
#include "app/export/story/story_telling.h"
#include "app/models/charts/unbroken_names.h"
#include "app/models/language/language.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <gmock/gmock.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

Result<ToldStory> told(const Story &story, Language language = Language::English)
{
    return toldStory(shippedFigures(), story, *readClaims(QString::fromUtf16(kShippedClaims)),
                     language);
}

Story storyWith(const char *headline)
{
    StorySlide slide;
    slide.id = "one";
    slide.headline.english = headline;
    View view;
    view.snapshot = "2025-10-02";
    view.folding = Folding::Lab;
    view.exclude = {"US", "CN"};
    view.picture.rows = 5;
    view.picture.highlighted = {"EXAONE 4.0 32B (Reasoning)"};
    slide.views = {view};
    Story story;
    story.id = "test";
    story.slides = {slide};
    return story;
}

TEST(Story, Json_RoundTrips)
{
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id);
        ASSERT_TRUE(story) << id.toStdString() << ": " << message(story.error());
        const auto again = storyFromJson(QJsonDocument(toJson(*story)).toJson());
        ASSERT_TRUE(again) << message(again.error());
        EXPECT_EQ(*again, *story) << id.toStdString();
    }
}

TEST(Story, UnknownKey_IsNamedWithItsSlide)
{
    const auto story = storyFromJson(R"({"id":"x","slides":[{"id":"a","colour":"red"}]})");
    ASSERT_FALSE(story);
    EXPECT_EQ(story.error().place.column, "slides[1].colour");
}

TEST(Story, ShippedOnes_AreToldInBothLanguagesWithoutFault)
{
    for (const QString &id : shippedStories()) {
        for (const Language language : {Language::English, Language::Korean}) {
            if (language == Language::Korean && id != shippedStories().first())
                continue; // the figures are the same, and take their time
            const auto story
                = told(*shippedStory(id, withFigures(*shippedFigures(), id, {})), language);
            ASSERT_TRUE(story) << id.toStdString() << ": " << message(story.error()) << ' '
                               << story.error().place.column;
            const auto bytes = writtenDeck(story->deck);
            ASSERT_TRUE(bytes) << message(bytes.error());
            const auto faults = deckFaults(*bytes, id);
            for (const DeckFault &fault : *faults)
                ADD_FAILURE() << id.toStdString() << ' ' << fault.rule.toStdString() << ' '
                              << fault.part.toStdString() << ' ' << fault.text.toStdString();
            for (const BrokenSentence &one : story->broken)
                EXPECT_FALSE(one.why.contains(u"no value"_s)) << one.sentence.toStdString();
        }
    }
}

/// Not every country has a model among the newest figures.
TEST(Story, Briefings_SayWhatFiguresThereAre_WhoeverTheyAreOf)
{
    const auto expectTold = [](const QString &id, const StorySubject &subject) {
        const auto story = told(*shippedStory(id, withFigures(*shippedFigures(), id, subject)));
        ASSERT_TRUE(story) << message(story.error());
        for (const BrokenSentence &one : story->broken)
            ADD_FAILURE() << subject.country.toStdString() << ' ' << subject.lab.toStdString()
                          << ": " << one.sentence.toStdString() << ' ' << one.why.toStdString();
    };
    for (const QString &country : {u"KR"_s, u"CA"_s, u"FR"_s, u"US"_s, u"AE"_s})
        expectTold(u"country-briefing"_s, {.country = country});
    for (const QString &lab : {u"lg"_s, u"cohere"_s, u"mistral"_s})
        expectTold(u"lab-briefing"_s, {.lab = lab});
}

TEST(Story, BriefingOfWhomTheNewestFiguresRank_FollowsNewerOnes)
{
    EXPECT_EQ(withFigures(*shippedFigures(), u"country-briefing"_s, {.country = u"US"_s}).snapshot,
              QString());
    EXPECT_EQ(withFigures(*shippedFigures(), u"lab-briefing"_s, {.lab = u"lg"_s}).snapshot,
              u"2026-08-22"_s);
    EXPECT_EQ(withFigures(*shippedFigures(), u"what-changed"_s, {}).snapshot, QString());
}

/// What a figure says of its rows is true of the rows on the slide.
TEST(Story, TableOfProgrammes_HasTheLargest_NoParts_AndSaysHowManyFollow)
{
    View view;
    view.money.countries = {"KR"};
    view.money.from = parseDate("2020-01-01");
    view.money.to = parseDate("2031-12-31");
    view.picture.kind = PictureKind::Programmes;
    const auto told = toldFigure(shippedFigures(), view, u"one"_s, Language::English, true);
    ASSERT_TRUE(told) << message(told.error());
    const auto &table = std::get<DeckTable>(told->figure.content);
    ASSERT_GT(table.rows.size(), 3);
    EXPECT_TRUE(table.rows[0].join(u' ').contains(u"National Growth Fund"_s))
        << table.rows[0].join(u' ').toStdString();
    for (const QStringList &row : table.rows)
        EXPECT_NE(row[0], u"AI talent and infrastructure"_s) << "is a part of the budget";
    EXPECT_EQ(table.rowsNotShown, 0);
    view.money.countries.clear();
    const auto world = toldFigure(shippedFigures(), view, u"one"_s, Language::English, true);
    ASSERT_TRUE(world);
    const auto &cut = std::get<DeckTable>(world->figure.content);
    EXPECT_GT(cut.rowsNotShown, 0);
    EXPECT_EQ(cut.rows.last()[0], u"%1 more rows"_s.arg(cut.rowsNotShown));
    EXPECT_EQ(cut.modelRows.size() + 1, cut.rows.size());
}

/// All that is known of those of 25 September 2026 is "at least so much", in words.
TEST(Story, SlideWithoutDrawnIntervals_DoesNotSpeakOfThem)
{
    View view;
    view.snapshot = "2026-09-25";
    view.picture.kind = PictureKind::CountryLags;
    const auto none = toldFigure(shippedFigures(), view, u"lag"_s, Language::English, false);
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->series.subtitle.contains(u"95% interval"_s))
        << none->series.subtitle.toStdString();
    EXPECT_TRUE(none->rules.join(u' ').contains(u"95% interval"_s)); // in the notes
    view.picture.kind = PictureKind::Frontier;
    const auto some = toldFigure(shippedFigures(), view, u"frontier"_s, Language::English, false);
    ASSERT_TRUE(some);
    EXPECT_TRUE(some->series.subtitle.contains(u"95% interval"_s));
}

/// A lab, and one far below the rows that are drawn.
TEST(Story, WhoIsHighlighted_StandsInItsPicture)
{
    View view;
    view.snapshot = "2026-08-22";
    view.folding = Folding::Lab;
    view.picture.rows = 5;
    view.picture.highlighted = {"lg"};
    view.picture.greyRest = true;
    const auto found = toldFigure(shippedFigures(), view, u"labs"_s, Language::English, false);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->series.marks.size(), 5);
    EXPECT_TRUE(found->series.greyRest);
    const ChartMark &last = found->series.marks.last();
    EXPECT_EQ(last.label, u"K-EXAONE 2.0 0803"_s);
    EXPECT_EQ(last.valueNote, u"rank 24"_s); // its place does not say so
    EXPECT_EQ(found->series.highlighted, QStringList(last.key));
    const LiveValues values = liveValues(*found, Language::English);
    EXPECT_EQ(values.value(u"subject"_s), last.label);
    EXPECT_EQ(values.value(u"rank"_s), u"24"_s);
}

/// Rivals that stand beside it, and above it in the picture, are not who the sentence is about.
TEST(Story, SubjectBesideItsRivals_IsWhoIsNamedFirst)
{
    View view;
    view.snapshot = "2026-09-25";
    view.picture.kind = PictureKind::Countries;
    view.picture.highlighted = {"KR", "US", "CN"};
    const auto found = toldFigure(shippedFigures(), view, u"rank"_s, Language::English, false);
    ASSERT_TRUE(found);
    const LiveValues values = liveValues(*found, Language::English);
    EXPECT_EQ(values.value(u"subject"_s), u"South Korea"_s);
    EXPECT_EQ(values.value(u"leader"_s), u"the United States"_s);
}

TEST(Story, History_SaysWhoseRankChangedMostBetweenFiguresThatCompare)
{
    View view;
    view.snapshot = "2026-09-25";
    view.trends.by = TrendGroup::Lab;
    view.picture.kind = PictureKind::History;
    const auto found = toldFigure(shippedFigures(), view, u"history"_s, Language::English, false);
    ASSERT_TRUE(found);
    const LiveValues values = liveValues(*found, Language::English);
    EXPECT_EQ(values.value(u"mover"_s), u"xAI"_s);
    EXPECT_EQ(values.value(u"mover.from"_s), u"6"_s);
    EXPECT_EQ(values.value(u"mover.to"_s), u"3"_s);
    EXPECT_EQ(values.value(u"mover.day"_s), u"22 August 2026"_s); // then the method changed
}

/// A headline says what the figures carry: it names somebody of them, or a number.
TEST(Story, Headlines_AreNoTopics)
{
    static const QRegularExpression kNumber(u"\\d"_s);
    const auto expectLive = [](const ToldStory &story) {
        for (qsizetype i = 0; i < story.deck.slides.size(); ++i) {
            const DeckSlide &slide = story.deck.slides[i];
            if (story.figures[i].isEmpty() || slide.layout == SlideLayout::Text)
                continue;
            QStringList titles{slide.title};
            for (const DeckStep &step : slide.steps)
                titles.append(step.title);
            for (QString title : titles) {
                title.replace(QChar::Nbsp, u' ');
                const auto named = [&title](const ChartMark &mark) {
                    return title.contains(mark.label.section(u" ("_s, 0, 0));
                };
                EXPECT_FALSE(title.contains(u"unsure"_s)) << title.toStdString();
                EXPECT_TRUE(title.contains(kNumber)
                            || std::ranges::any_of(story.figures[i].first().series.marks, named))
                    << slide.id.toStdString() << ": " << title.toStdString();
            }
        }
    };
    for (const QString &id : shippedStories()) {
        for (const Language language : {Language::English, Language::Korean})
            expectLive(*told(*shippedStory(id, withFigures(*shippedFigures(), id, {})), language));
    }
    for (const QString &country : {u"US"_s, u"FR"_s, u"AE"_s}) {
        const QString id = u"country-briefing"_s;
        expectLive(
            *told(*shippedStory(id, withFigures(*shippedFigures(), id, {.country = country}))));
    }
}

TEST(Story, TableOfEvents_HasTheNewest)
{
    View view;
    view.money.from = toDate(QDate(2026, 1, 1));
    view.picture.kind = PictureKind::Events;
    const auto found = toldFigure(shippedFigures(), view, u"events"_s, Language::English, true);
    ASSERT_TRUE(found);
    const auto &rows = std::get<DeckTable>(found->figure.content).rows;
    ASSERT_GT(rows.size(), 3);
    EXPECT_TRUE(rows.first().first().contains(u"Oct 2026"_s)) << rows.first().first().toStdString();
}

/// A column of lists left room for two rows of twelve.
TEST(Story, RankingAsATable_KeepsItsRows)
{
    View view;
    view.snapshot = "2026-09-25";
    view.picture.rows = 12;
    const auto found = toldFigure(shippedFigures(), view, u"table"_s, Language::English, true);
    ASSERT_TRUE(found);
    EXPECT_GE(std::get<DeckTable>(found->figure.content).rows.size(), 12);
    // As many as the rules say, no more.
    view.picture.rows = 3;
    const auto few = toldFigure(shippedFigures(), view, u"table"_s, Language::English, true);
    ASSERT_TRUE(few);
    EXPECT_EQ(std::get<DeckTable>(few->figure.content).modelRows.size(), 3);
    EXPECT_TRUE(few->series.subtitle.contains(u"3 of "_s));
    EXPECT_TRUE(few->beside);
}

TEST(Story, LiveValues_AreThoseOfTheFigures)
{
    const auto story
        = told(storyWith("{leader} leads; {subject} is {rank|ordinal} outside {excluded}"));
    ASSERT_TRUE(story) << message(story.error());
    EXPECT_EQ(QString(story->deck.slides[0].title).replace(QChar::Nbsp, u' '),
              u"Magistral Medium 1.2 leads; EXAONE 4.0 32B (Reasoning) is 2nd outside the United "
              "States and China"_s);
    EXPECT_TRUE(story->broken.isEmpty());
}

/// Lines of titles end between names, never in them, and a name of three lines is told by less.
TEST(Story, NamesInTitles_AreShortAndUnbroken)
{
    ChartMark long_;
    long_.label = u"Claude Opus 5.5"_s;
    long_.valueText = u"USD 13.0 bn"_s;
    EXPECT_EQ(withUnbrokenNames(u"In all draws Claude Opus 5.5 leads with USD 13.0 bn"_s, {long_}),
              u"In all draws Claude\u00a0Opus\u00a05.5 leads with USD\u00a013.0\u00a0bn"_s);
    EXPECT_EQ(withUnbrokenNames(u"The lead of Grok 4"_s, {}), u"The lead of Grok\u00a04"_s);
    Story story = storyWith("{leader} leads");
    View &view = story.slides[0].views[0];
    view.snapshot = "2026-09-25";
    view.exclude.clear();
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    EXPECT_EQ(out->deck.slides[0].title, u"Claude\u00a0Opus\u00a05.5 leads"_s);
}

/// A ranking without prices is no answer to what models cost.
TEST(Story, PictureWithoutMarks_SaysWhatIsMissing)
{
    Story story = storyWith("");
    View &view = story.slides[0].views[0];
    view.snapshot = "2026-09-25";
    view.picture.kind = PictureKind::ModelsByPrice;
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    EXPECT_EQ(out->deck.slides[0].layout, SlideLayout::Text);
    ASSERT_EQ(out->deck.slides[0].text.size(), 1);
    EXPECT_EQ(out->deck.slides[0].text[0], out->figures[0][0].series.emptyText);
    EXPECT_TRUE(deckFaults(*writtenDeck(out->deck), {})->isEmpty());
}

/// "Months behind, South Korea: 15.7, unsure" would be no sentence.
TEST(Story, LagOpenToBothSides_IsSaidAsASentence)
{
    const QString id = u"country-briefing"_s;
    const auto story
        = told(*shippedStory(id, withFigures(*shippedFigures(), id, {.country = u"KR"_s})));
    ASSERT_TRUE(story) << message(story.error());
    const auto lag = std::ranges::find(story->deck.slides, u"lag"_s, &DeckSlide::id);
    ASSERT_NE(lag, story->deck.slides.end());
    EXPECT_EQ(QString(lag->title).replace(QChar::Nbsp, u' '),
              u"As far as measured, South Korea is 15.7 months behind the United States"_s);
    const LiveValues &values = story->values[lag - story->deck.slides.begin()];
    EXPECT_EQ(values.value(u"value"_s), u"15.7 as far as measured"_s);
}

/// What people write beside the figures names their values by labels.
TEST(Story, WordsAreEditedWithLabels_AndKeptWithKeys)
{
    const QString kept = u"{subject} is {rank|ordinal}, {x}"_s;
    const QString edited = withLabelsOfValues(kept);
    EXPECT_EQ(edited, u"{Who is highlighted} is {Rank of who is highlighted as a word}, {x}"_s);
    EXPECT_EQ(withKeysOfValues(edited), kept);
    EXPECT_EQ(withKeysOfValues(kept), kept);
}

TEST(Story, ValueThatIsNotThere_BreaksTheSentence)
{
    Story story = storyWith("{subject} is {rank|ordinal}");
    story.slides[0].views[0].picture.highlighted = {"GPT-3.5 Turbo"};
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    ASSERT_EQ(out->broken.size(), 1);
    EXPECT_EQ(out->broken[0].slide, u"one"_s);
    EXPECT_FALSE(out->deck.slides[0].title.contains(u'{'));
}

TEST(Story, SentenceWithValues_IsReadWithTheirNames)
{
    EXPECT_EQ(withNamesOfValues(u"{subject} is {rank|ordinal}"_s),
              u"[Who is highlighted] is [Rank of who is highlighted]"_s);
}

TEST(Story, ClaimThatFails_IsReportedWithWhatIsSafe)
{
    Story story = storyWith("EXAONE leads");
    story.slides[0].claims = {"S01"};
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    ASSERT_EQ(out->broken.size(), 1);
    EXPECT_FALSE(out->broken[0].safe.isEmpty());
    EXPECT_TRUE(out->deck.slides[0].notes.join(u' ').contains(out->broken[0].safe));
}

/// A report that is looked into may be wrong; the slide that says so is not.
TEST(Story, ClaimThatIsChecked_IsToldInTheNotesAlone)
{
    Story story = storyWith("{leader} leads");
    story.slides[0].checked = {"S01", "S15a"};
    const auto again = storyFromJson(QJsonDocument(toJson(story)).toJson());
    ASSERT_TRUE(again) << message(again.error());
    EXPECT_EQ(*again, story);
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    EXPECT_EQ(out->broken.size(), 0);
    const QString notes = out->deck.slides[0].notes.join(u'\n');
    EXPECT_TRUE(notes.contains(u"Depends: EXAONE 4.0 is the most intelligent"_s))
        << notes.toStdString();
    EXPECT_TRUE(notes.contains(u"Not evaluable: "_s)) << notes.toStdString();
}

/// What nobody can check is not said to be false.
TEST(Story, ClaimThatNobodyCanCheck_IsNotSaidToFail)
{
    Story story = storyWith("{leader} leads");
    story.slides[0].claims = {"S15a"};
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    ASSERT_EQ(out->broken.size(), 1);
    EXPECT_EQ(out->broken[0].why, u"Nothing but the statement itself says so."_s);
}

TEST(Story, GroupsAndAppendix_AreSections_EachSlideInOne)
{
    Story story = storyWith("{leader} leads");
    const StorySlide one = story.slides[0];
    for (const char *id : {"two", "three", "four"}) {
        story.slides.push_back(one);
        story.slides.back().id = id;
    }
    story.slides[1].group = {"Money", "자금"};
    story.slides[3].appendix = true;
    const auto again = storyFromJson(QJsonDocument(toJson(story)).toJson());
    ASSERT_TRUE(again) << message(again.error());
    EXPECT_EQ(*again, story);
    const auto bytes = writtenDeck(told(story)->deck);
    ASSERT_TRUE(bytes) << message(bytes.error());
    EXPECT_TRUE(deckFaults(*bytes, {})->isEmpty());
    const auto members = unzipped(*bytes, {});
    const auto part = std::ranges::find(*members, u"ppt/presentation.xml"_s, &ZipMember::name);
    ASSERT_NE(part, members->end());
    const QString xml = QString::fromUtf8(part->bytes);
    EXPECT_EQ(xml.count(u"<p14:section "_s), 3);
    EXPECT_EQ(xml.count(u"<p14:sldId "_s), 4);
    EXPECT_TRUE(xml.contains(u"name=\"Money\""_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"name=\"Appendix\""_s));
}

/// All grey, EXAONE in a headline of its own, and the first figure in colours again.
Story steppedStory()
{
    Story story = storyWith("{leader} leads");
    story.slides[0].steps = {SlideStep(),
                             {.highlighted = {"EXAONE 4.0 32B (Reasoning)"},
                              .headline = {"{subject} is {rank|ordinal}", ""}},
                             {.grey = false}};
    story.slides.push_back(storyWith("Then").slides[0]);
    story.slides[1].id = "two";
    return story;
}

TEST(StorySteps, EachIsASlide_InItsColours_NumberedAndFoundAgain)
{
    const auto out = told(steppedStory());
    ASSERT_TRUE(out) << message(out.error());
    EXPECT_EQ(out->deck.slides.size(), 2);
    EXPECT_TRUE(out->broken.isEmpty());
    const Deck deck = inSteps(out->deck);
    ASSERT_EQ(deck.slides.size(), 4);
    QStringList lines;
    for (const DeckSlide &slide : deck.slides) {
        const auto &series = std::get<ChartSeries>(slide.figures[0].content);
        lines.append(QStringList{slide.number, slide.id, slide.figures[0].id,
                                 QString(slide.title).replace(QChar::Nbsp, u' '),
                                 QString::number(series.highlighted.size()),
                                 series.greyRest ? u"grey"_s : u"coloured"_s}
                         .join(u" | "_s));
    }
    EXPECT_EQ(lines,
              (QStringList{u"1.1 | one | one | Magistral Medium 1.2 leads | 0 | grey"_s,
                           u"1.2 | one/2 | one/2 | EXAONE 4.0 32B (Reasoning) is 2nd | 1 | grey"_s,
                           u"1.3 | one/3 | one/3 | Magistral Medium 1.2 leads | 0 | coloured"_s,
                           u"2 | two | two | Then | 1 | coloured"_s}));
    EXPECT_EQ(deck.slides[1].notes.first(), u"Step 2 of 3"_s);
    const auto bytes = writtenDeck(out->deck);
    ASSERT_TRUE(bytes) << message(bytes.error());
    EXPECT_TRUE(deckFaults(*bytes, {})->isEmpty());
    const auto members = unzipped(*bytes, {});
    const auto second = std::ranges::find(*members, u"ppt/slides/slide2.xml"_s, &ZipMember::name);
    ASSERT_NE(second, members->end());
    EXPECT_TRUE(second->bytes.contains("<a:t>1.2</a:t>"));
}

/// Nobody else is "the one rival" in the place of whom the step names first.
TEST(StorySteps, WhoIsNotDrawn_HasNoWordsOfTheirs)
{
    Story story = storyWith("{leader} leads");
    SlideStep step;
    step.highlighted = {"Solar Pro 2 (Reasoning)", "EXAONE 4.0 32B (Reasoning)"};
    step.headline.english = "{subject} is the one rival ahead";
    story.slides[0].steps = {step};
    story.slides[0].views[0].picture.rows = 2; // Solar Pro 2 is the third
    const auto out = told(story);
    ASSERT_TRUE(out) << message(out.error());
    ASSERT_EQ(out->broken.size(), 1);
    EXPECT_EQ(out->deck.slides[0].steps[0].title, out->deck.slides[0].title);
    std::swap(step.highlighted[0], step.highlighted[1]);
    story.slides[0].steps = {step};
    EXPECT_TRUE(told(story)->broken.isEmpty());
}

TEST(StorySteps, Json_KeepsThem_SaysItsVersion_AndRefusesALaterOne)
{
    const Story story = steppedStory();
    const QByteArray text = QJsonDocument(toJson(story)).toJson();
    EXPECT_EQ(toJson(story).value("version"_L1).toInt(), 2);
    EXPECT_FALSE(toJson(storyWith("Old")).contains("version"_L1));
    const auto again = storyFromJson(text);
    ASSERT_TRUE(again) << message(again.error());
    EXPECT_EQ(*again, story);
    const auto later = storyFromJson(R"({"version":3,"id":"x","slides":[{"id":"a"}]})");
    ASSERT_FALSE(later);
    EXPECT_TRUE(message(later.error()).find("version 3") != std::string::npos);
    const auto wrong = storyFromJson(R"({"id":"x","slides":[{"id":"a","steps":[{"views":3}]}]})");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().place.column, "slides[1].steps[1].views");
}

TEST(StoryDraft, OneViewThatFails_LeavesTheOtherSlidesAsTheyAre)
{
    Story story = storyWith("{leader} leads");
    story.slides.push_back(story.slides[0]);
    story.slides[1].id = "two";
    story.slides[1].views[0].snapshot = "1999-01-01";
    story.slides[0].claims = {"S99"};
    const StoryDraft draft = toldDraft(shippedFigures(), story, {}, Language::English);
    ASSERT_EQ(draft.slides.size(), 2);
    EXPECT_EQ(draft.slides[0].slide.title, u"Magistral\u00a0Medium\u00a01.2 leads"_s);
    EXPECT_EQ(draft.slides[0].values.value(u"leader"_s), u"Magistral Medium 1.2"_s);
    EXPECT_FALSE(draft.slides[0].error);
    EXPECT_TRUE(draft.slides[1].error);
    const StoryDraft again
        = toldDraft(shippedFigures(), story, {}, Language::English, draft.figures);
    EXPECT_EQ(again.figures.size(), 1) << "what is known is kept";
    EXPECT_EQ(again.slides[0].slide.title, draft.slides[0].slide.title);
}

TEST(Story, UnknownClaim_Fails)
{
    Story story = storyWith("x");
    story.slides[0].claims = {"S99"};
    EXPECT_FALSE(told(story));
}

/// Events stand in the table; a chart has no room for their lanes.
TEST(Story, TableOfEvents_DoesNotSayThatTheyAreLeftOut)
{
    for (const bool asTable : {false, true}) {
        View view;
        view.picture.kind = asTable ? PictureKind::Events : PictureKind::Frontier;
        const auto told = toldFigure(shippedFigures(), view, u"one"_s, Language::English, asTable);
        ASSERT_TRUE(told) << message(told.error());
        const bool said = told->remarks.join(u' ').contains(u"not drawn on this slide"_s);
        EXPECT_FALSE(asTable && said);
        if (!asTable) {
            EXPECT_EQ(said, !told->series.plane()->lanes.isEmpty());
        }
    }
}

TEST(Story, TableOfSums_IsThatOfThePicture)
{
    View view;
    view.picture.kind = PictureKind::MoneyByYear;
    view.money.from = parseDate("2023-01-01");
    const auto told = toldFigure(shippedFigures(), view, u"one"_s, Language::English, true);
    ASSERT_TRUE(told) << message(told.error());
    const auto &table = std::get<DeckTable>(told->figure.content);
    EXPECT_EQ(table.header.value(0), u"Year"_s);
    EXPECT_EQ(table.rows.value(0).value(0), u"2023"_s);
    EXPECT_EQ(table.rows.size(), told->series.marks.size());
}

} // namespace
} // namespace podium::tests
