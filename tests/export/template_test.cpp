// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/data/stories/story_json.h"
#include "app/export/checking/deck_check.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/package/zip_file.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/export/story/story_telling.h"
#include "app/export/template/template_base.h"
#include "app/export/template/template_check.h"
#include "app/export/template/template_reading.h"
#include "tests/export/foreign_templates.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>

#include <array>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kAll{Foreign::Dark,     Foreign::Narrow, Foreign::Korean,
                          Foreign::Untitled, Foreign::Low,    Foreign::Converted};

DeckTemplate readForeign(Foreign kind)
{
    auto read = readTemplate(foreignTemplate(kind), u"firm.potx"_s);
    EXPECT_TRUE(read) << message(read.error());
    return std::move(*read);
}

Deck toldDeck(const Story &story, Language language = Language::English)
{
    static const auto kClaims = *readClaims(QString::fromUtf16(kShippedClaims));
    auto told = toldStory(shippedFigures(), story, kClaims, language);
    EXPECT_TRUE(told) << message(told.error());
    return told->deck;
}

QByteArray onTemplate(const Deck &deck, Foreign kind)
{
    const DeckTemplate foreign = readForeign(kind);
    const auto bytes = writtenDeck(deck, templateBase(foreign, plansFor(foreign), deck.language));
    EXPECT_TRUE(bytes) << message(bytes.error());
    return *bytes;
}

Story rankingStory()
{
    StorySlide slide;
    slide.id = "rank";
    View view;
    view.snapshot = "2025-09-18";
    view.folding = Folding::Lab;
    view.exclude = {"US"};
    view.picture.rows = 6;
    view.picture.highlighted = {"EXAONE 4.0 32B (Reasoning)"};
    slide.views = {view};
    StorySlide table = slide;
    table.id = "table";
    table.form = SlideForm::Table;
    table.views[0].picture.rows = 14;
    return {.id = "one", .title = {"One", ""}, .slides = {slide, table}};
}

QString layoutOf(const DeckTemplate &foreign, SlideLayout form)
{
    return mappingJson(foreign, plansFor(foreign)).value(formWord(form)).toString();
}

TEST(Template, FormsOfSlides_FindTheirLayoutsWithoutNames)
{
    const DeckTemplate dark = readForeign(Foreign::Dark);
    EXPECT_EQ(layoutOf(dark, SlideLayout::Title), u"Titelfolie"_s);
    EXPECT_EQ(layoutOf(dark, SlideLayout::Section), u"Abschnittsüberschrift"_s);
    EXPECT_EQ(layoutOf(dark, SlideLayout::Chart), u"Titel und Inhalt"_s);
    EXPECT_EQ(layoutOf(dark, SlideLayout::TwoCharts), u"Zwei Inhalte"_s);
    EXPECT_EQ(layoutOf(dark, SlideLayout::Text), u"Titel und Inhalt"_s);
    // Of two masters, the one that has layouts for all.
    const DeckTemplate korean = readForeign(Foreign::Korean);
    EXPECT_EQ(layoutOf(korean, SlideLayout::Title), u"제목 슬라이드"_s);
    EXPECT_EQ(layoutOf(korean, SlideLayout::Chart), u"제목 및 내용"_s);
}

TEST(Template, FiguresAndTexts_StandWithinTheSlideAndApart)
{
    for (const Foreign kind : kAll) {
        const DeckTemplate foreign = readForeign(kind);
        for (const FormPlan &plan : plansFor(foreign)) {
            const auto &places = plan.plan.places;
            for (const SlidePlace &place : places) {
                EXPECT_TRUE(QRect(QPoint(), foreign.size).contains(place.place))
                    << plan.plan.layout.toStdString() << place.role;
                for (const SlidePlace &other : places)
                    EXPECT_FALSE(&place != &other && place.place.intersects(other.place))
                        << foreign.layouts[plan.layout].name.toStdString() << ' ' << place.role
                        << ' ' << other.role;
            }
        }
    }
}

TEST(Template, LayoutThatLeavesFiguresNoRoom_GivesWayToABlankOne)
{
    const DeckTemplate low = readForeign(Foreign::Low);
    EXPECT_EQ(layoutOf(low, SlideLayout::Title), u"Title Slide"_s);
    EXPECT_EQ(layoutOf(low, SlideLayout::Chart), u"Blank"_s);
    const QRect figure = planFor(low, SlideLayout::Chart, 2).plan.figurePlace(0);
    EXPECT_GT(figure.width() * figure.height(), 0.5 * low.size.width() * low.size.height());
}

TEST(Template, WhatCannotBeUsed_IsRefusedWithAReason)
{
    EXPECT_FALSE(readTemplate("no zip", u"a"_s));
    const auto old = readTemplate(QByteArray::fromHex("d0cf11e0a1b11ae1") + "x", u"a"_s);
    ASSERT_FALSE(old);
    EXPECT_THAT(message(old.error()), testing::HasSubstr("encrypted"));
    const QByteArray good = foreignTemplate(Foreign::Dark);
    QByteArray types = OfficeFile::read(good, {})->bytes(u"[Content_Types].xml"_s);
    types.replace("openxmlformats-officedocument.presentationml.template.main",
                  "ms-powerpoint.template.macroEnabled.main");
    const auto macros
        = readTemplate(*withMembers(good, {{u"[Content_Types].xml"_s, types}}, {}), u"a"_s);
    ASSERT_FALSE(macros);
    EXPECT_THAT(message(macros.error()), testing::HasSubstr("macros"));
    const auto workbook
        = readTemplate(*zipOf({{u"[Content_Types].xml"_s, "<Types/>"}}), u"book.xlsx"_s);
    EXPECT_FALSE(workbook);
}

TEST(Template, Notes_SayWhatIsLeftOutAndAdded)
{
    const auto rulesOf = [](Foreign kind) {
        QStringList rules;
        for (const TemplateNote &note : readForeign(kind).notes)
            rules.append(note.rule);
        return rules;
    };
    EXPECT_EQ(rulesOf(Foreign::Dark), QStringList({u"sample-slides"_s}));
    EXPECT_EQ(rulesOf(Foreign::Korean),
              QStringList({u"write-protected"_s, u"masters"_s, u"korean-font"_s}));
}

TEST(Template, ColoursOfCountries_StandOutFromTheGround)
{
    const DeckTemplate dark = readForeign(Foreign::Dark);
    const GroundColours colours = plansFor(dark)[2].plan.colours;
    EXPECT_EQ(colours.ground, u"101B2E"_s);
    EXPECT_EQ(colours.of(u"00968A"_s), u"35B4A3"_s); // Korea's on dark grounds
    EXPECT_EQ(colours.of(u"tx1"_s), u"tx1"_s);
    EXPECT_NE(colours.of(u"accent3"_s), u"accent3"_s); // red, which is no grey
    // A white panel on a coloured ground is what charts stand on.
    EXPECT_EQ(plansFor(readForeign(Foreign::Narrow))[2].plan.colours.ground, u"FFFFFF"_s);
}

TEST(Template, Deck_HasItsLayoutsAndNoneOfItsSlides)
{
    const QByteArray foreign = foreignTemplate(Foreign::Narrow);
    const OfficeFile before = *OfficeFile::read(foreign, {});
    const OfficeFile deck
        = *OfficeFile::read(onTemplate(toldDeck(rankingStory()), Foreign::Narrow), {});
    EXPECT_EQ(deck.related(deck.presentation(), "slide").size(), 2);
    for (const QString &part : before.parts()) {
        if (part.startsWith("ppt/slideLayouts/"_L1) && !part.contains("_rels"_L1)) {
            EXPECT_EQ(deck.bytes(part), before.bytes(part)) << part.toStdString();
        }
    }
    EXPECT_EQ(deck.tree(deck.presentation())->child("p:sldSz")->attribute("cx"), u"9144000"_s);
    EXPECT_TRUE(deck.contentType(deck.presentation()).contains(u"presentation.main"_s));
}

/// Programs disagree about texts without a style, so these say their size, which fits, and colour.
TEST(Template, TextsWithoutAStyle_SayHowTheyLook)
{
    const Story story = rankingStory();
    const OfficeFile file = *OfficeFile::read(onTemplate(toldDeck(story), Foreign::Converted), {});
    const XmlNode *const run
        = file.tree(u"ppt/slides/slide1.xml"_s)->all("p:sp").front()->at("p:txBody/a:p/a:r/a:rPr");
    ASSERT_TRUE(run);
    EXPECT_GE(run->attribute("sz").toInt(), 1200);
    EXPECT_LT(run->attribute("sz").toInt(), 3300) << "a headline of two lines has no room so large";
    ASSERT_TRUE(run->at("a:solidFill/a:srgbClr"));
    EXPECT_EQ(run->at("a:solidFill/a:srgbClr")->attribute("val"), u"2C3E50"_s);
    const OfficeFile styled = *OfficeFile::read(onTemplate(toldDeck(story), Foreign::Dark), {});
    EXPECT_TRUE(styled.tree(u"ppt/slides/slide1.xml"_s)
                    ->all("p:sp")
                    .front()
                    ->at("p:txBody/a:p/a:r/a:rPr")
                    ->attribute("sz")
                    .isEmpty());
}

TEST(Template, FigureOverAPicture_StandsOnAPlainGround)
{
    const Deck deck = toldDeck(rankingStory());
    DeckBase base = ownBase(Language::English);
    SlidePlan &plan = base.plans[static_cast<std::size_t>(deck.slides[0].layout)];
    plan.pictured = true;
    const OfficeFile file = *OfficeFile::read(*writtenDeck(deck, base), {});
    const XmlNode *const first = file.tree(u"ppt/slides/slide1.xml"_s)->all("p:sp").front();
    EXPECT_EQ(first->at("p:nvSpPr/p:cNvPr")->attribute("name"), u"Podium ground rank"_s);
    EXPECT_EQ(first->at("p:spPr/a:solidFill/a:schemeClr")->attribute("val"), u"bg1"_s);
    const auto faults = deckFaults(*writtenDeck(deck, base), {});
    ASSERT_TRUE(faults);
    for (const DeckFault &fault : *faults)
        ADD_FAILURE() << fault.rule.toStdString() << ' ' << fault.text.toStdString();
}

TEST(Template, KoreanDeck_GetsAFontWhereTheThemeNamesNone)
{
    const Deck deck = toldDeck(rankingStory(), Language::Korean);
    const OfficeFile file = *OfficeFile::read(onTemplate(deck, Foreign::Korean), {});
    const XmlNode *font
        = file.tree(u"ppt/theme/theme2.xml"_s)->at("a:themeElements/a:fontScheme/a:minorFont/a:ea");
    EXPECT_EQ(font->attribute("typeface"), u"맑은 고딕"_s);
}

TEST(Template, ShippedStories_AreWithoutFaultOnEveryTemplate)
{
    for (const QString &id : shippedStories()) {
        const Deck deck = toldDeck(*shippedStory(id));
        for (const Foreign kind : kAll) {
            const auto faults = deckFaults(onTemplate(deck, kind), id);
            for (const DeckFault &fault : *faults)
                ADD_FAILURE() << id.toStdString() << ' ' << fault.rule.toStdString() << ' '
                              << fault.part.toStdString() << ' ' << fault.text.toStdString();
        }
    }
}

TEST(Template, Refresh_ChangesNothingButWhatIsOurs)
{
    for (const Foreign kind : kAll) {
        const QByteArray deck = onTemplate(toldDeck(rankingStory()), kind);
        const auto claims = *readClaims(QString::fromUtf16(kShippedClaims));
        auto same = DeckRefresh::read(deck, u"deck.pptx"_s);
        ASSERT_TRUE(same->tell(shippedFigures(), claims));
        EXPECT_EQ(same->merge()->bytes, deck);
        auto later = DeckRefresh::read(deck, u"deck.pptx"_s);
        ASSERT_TRUE(later->tell(shippedFigures(), claims,
                                [](View &view) { view.snapshot = "2025-10-02"; }));
        const auto merged = later->merge();
        ASSERT_TRUE(merged) << message(merged.error());
        EXPECT_TRUE(deckFaults(merged->bytes, {})->isEmpty());
        const ZipMembers before = *unzipped(deck, {});
        const ZipMembers after = *unzipped(merged->bytes, {});
        ASSERT_EQ(before.size(), after.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i].name.contains("slideLayout"_L1) || before[i].name.contains("theme"_L1)
                || before[i].name.contains("Master"_L1)
                || before[i].name == "ppt/presentation.xml"_L1) {
                EXPECT_EQ(before[i], after[i]) << before[i].name.toStdString();
            }
        }
    }
}

TEST(Template, Mapping_IsReadBackAndCorrected)
{
    const DeckTemplate dark = readForeign(Foreign::Dark);
    const QByteArray json
        = QJsonDocument(QJsonObject{{u"mapping"_s, mappingJson(dark, plansFor(dark))}}).toJson();
    EXPECT_TRUE(layoutChoice(json, dark, {}));
    const auto choice = layoutChoice(R"({"chart":"Nur Titel"})", dark, {});
    ASSERT_TRUE(choice) << message(choice.error());
    const FormPlans plans = plansFor(dark, *choice);
    EXPECT_EQ(mappingJson(dark, plans).value(u"chart"_s), u"Nur Titel"_s);
    EXPECT_TRUE(plans[2].lacking.contains(FirstFigure));
    EXPECT_FALSE(layoutChoice(R"({"chart":"Chart"})", dark, {}));
    EXPECT_FALSE(layoutChoice(R"({"pie":"Nur Titel"})", dark, {}));
    EXPECT_FALSE(layoutChoice("[]", dark, {}));
    // Two layouts of one name are told apart.
    const DeckTemplate narrow = readForeign(Foreign::Narrow);
    EXPECT_TRUE(layoutChoice("{\"chart\":\"7 (2)\"}", narrow, {}));
}

TEST(Template, Facts_NameFormsFontsAndColours)
{
    const DeckTemplate dark = readForeign(Foreign::Dark);
    QStringList whats;
    for (const TemplateFact &fact : templateFacts(dark, plansFor(dark)))
        whats.append(fact.what + u' ' + fact.of);
    EXPECT_TRUE(whats.contains(u"form two-charts"_s));
    EXPECT_TRUE(whats.contains(u"font headings"_s));
    EXPECT_TRUE(whats.contains(u"colour KR"_s));
    EXPECT_TRUE(whats.contains(u"note sample-slides"_s));
}

/// The template with a picture behind its contents: as the ground of its masters, or in a group.
DeckTemplate withPicture(const char *before, const QByteArray &xml)
{
    const QByteArray plain = foreignTemplate(Foreign::Dark);
    const OfficeFile file = *OfficeFile::read(plain, {});
    ZipMembers members;
    for (const QString &part : file.parts()) {
        const bool master = part.startsWith("ppt/slideMasters/slideMaster"_L1);
        QByteArray bytes = file.bytes(part);
        const qsizetype at = master ? bytes.indexOf(before) : -1;
        if (at < 0)
            continue;
        if (const qsizetype end = bytes.indexOf("</p:bg>"); xml.startsWith("<p:bg>"))
            bytes.replace(at, end + 7 - at, xml);
        else
            bytes.insert(at, xml);
        members.append({part, bytes});
    }
    EXPECT_FALSE(members.isEmpty());
    auto read = readTemplate(*withMembers(plain, members, {}), u"firm.potx"_s);
    EXPECT_TRUE(read) << message(read.error());
    return std::move(*read);
}

TEST(Template, PictureBehindContents_IsSeenWhereverItStands)
{
    const QByteArray group
        = "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"90\" name=\"Art\"/><p:cNvGrpSpPr/><p:nvPr/>"
          "</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"12192000\" "
          "cy=\"6858000\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"12192000\" cy=\"6858000\"/>"
          "</a:xfrm></p:grpSpPr><p:pic/></p:grpSp>";
    const QByteArray ground = "<p:bg><p:bgPr><a:blipFill><a:blip/><a:stretch/></a:blipFill>"
                              "<a:effectLst/></p:bgPr></p:bg>";
    for (const DeckTemplate &pictured :
         {withPicture("<p:sp>", group), withPicture("<p:bg>", ground)}) {
        for (const SlideLayout form : {SlideLayout::Chart, SlideLayout::Table,
                                       SlideLayout::TwoCharts, SlideLayout::ChartAndTable})
            EXPECT_TRUE(plansFor(pictured)[static_cast<std::size_t>(form)].plan.pictured);
    }
    EXPECT_FALSE(plansFor(readForeign(Foreign::Dark))[2].plan.pictured);
}

} // namespace
} // namespace podium::tests
