// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/ground_colours.h"
#include "app/export/checking/deck_check.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/package/office_file.h"
#include "app/export/package/zip_file.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/export/story/story_telling.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using State = RefreshFinding::State;

const QString kMapPart = u"ppt/slides/slide1.xml"_s;

Result<ToldStory> toldMap(const char *snapshot, Language language = Language::English)
{
    Story story;
    story.id = "test";
    StorySlide slide;
    slide.id = "map";
    View view;
    view.snapshot = snapshot;
    view.picture.kind = PictureKind::CountryMap;
    slide.views = {view};
    story.slides = {slide};
    return toldStory(shippedFigures(), story, {}, language);
}

QByteArray deckWithMap(const char *snapshot, Language language = Language::English)
{
    return *writtenDeck(toldMap(snapshot, language)->deck);
}

/// Fills and words of the map's shapes, by their names.
struct Shapes {
    QMap<QString, QString> fills;
    QMap<QString, QString> texts;
};

Shapes shapesOf(const QByteArray &deck)
{
    Shapes out;
    const OfficeFile file = *OfficeFile::read(deck, {});
    for (const XmlNode *group : file.tree(kMapPart)->all("p:grpSp")) {
        for (const XmlNode *shape : group->childrenOf("p:sp")) {
            const QString name = shape->at("p:nvSpPr/p:cNvPr")->attribute("name");
            if (const XmlNode *const fill = shape->at("p:spPr/a:solidFill"))
                out.fills.insert(name, fill->children.front()->attribute("val"));
            for (const XmlNode *text : shape->all("a:t"))
                out.texts.insert(name, text->text);
        }
    }
    return out;
}

void expectSound(const QByteArray &deck)
{
    const auto faults = deckFaults(deck, {});
    for (const DeckFault &fault : *faults)
        ADD_FAILURE() << fault.rule.toStdString() << ' ' << fault.part.toStdString() << ' '
                      << fault.text.toStdString();
}

QByteArray editedMap(const QByteArray &deck, const QString &pattern, const QString &by)
{
    QString text = QString::fromUtf8(OfficeFile::read(deck, {})->bytes(kMapPart));
    const QString before = text;
    text.replace(QRegularExpression(pattern), by);
    EXPECT_NE(text, before) << pattern.toStdString();
    return *withMembers(deck, {{kMapPart, text.toUtf8()}}, {});
}

RefreshedDeck refreshedMap(const QByteArray &deck, const char *snapshot)
{
    auto refresh = DeckRefresh::read(deck, u"deck.pptx"_s);
    const auto told
        = refresh->tell(shippedFigures(), {}, [snapshot](View &view) { view.snapshot = snapshot; });
    EXPECT_TRUE(told) << message(told.error());
    auto merged = refresh->merge();
    EXPECT_TRUE(merged) << message(merged.error());
    expectSound(merged->bytes);
    return std::move(*merged);
}

QStringList saidOfMap(const RefreshedDeck &deck, State state)
{
    QStringList out;
    for (const RefreshFinding &finding : deck.findings) {
        if (finding.state == state && finding.place == "map"_L1)
            out.append(finding.name + finding.text);
    }
    return out;
}

TEST(MapSlide, AMap_IsCountriesInShapesAndNoChartInItsPlace)
{
    const QByteArray deck = deckWithMap("2025-10-02");
    expectSound(deck);
    const OfficeFile file = *OfficeFile::read(deck, {});
    EXPECT_TRUE(file.parts().filter(u"ppt/charts/"_s).isEmpty());
    const auto group = file.tree(kMapPart)->at("p:cSld/p:spTree/p:grpSp/p:nvGrpSpPr/p:cNvPr");
    ASSERT_TRUE(group);
    EXPECT_TRUE(group->attribute("name").startsWith(u"Podium map map"_s));
    EXPECT_FALSE(group->attribute("descr").isEmpty());

    const Shapes shapes = shapesOf(deck);
    for (const char *country : {"US", "CN", "KR", "FR", "BR"})
        EXPECT_TRUE(shapes.fills.contains(u"Podium country "_s + QLatin1StringView(country)))
            << country;
    const QString &best = shapes.fills[u"Podium country US"_s];
    const QString &next = shapes.fills[u"Podium country CN"_s];
    const QString &later = shapes.fills[u"Podium country FR"_s];
    const QString &none = shapes.fills[u"Podium country BR"_s];
    EXPECT_GT(contrast(best, u"FFFFFF"_s), contrast(next, u"FFFFFF"_s));
    EXPECT_GT(contrast(next, u"FFFFFF"_s), contrast(later, u"FFFFFF"_s));
    EXPECT_GT(contrast(later, u"FFFFFF"_s), contrast(none, u"FFFFFF"_s));
    EXPECT_TRUE(shapes.texts[u"Podium name US"_s].startsWith(u"United States "_s));
    EXPECT_TRUE(shapes.texts[u"Podium name KR"_s].startsWith(u"South Korea "_s));
}

TEST(MapSlide, AMapWithoutWordsForThoseWhoCannotSeeIt_IsAFault)
{
    const QByteArray silent = editedMap(
        deckWithMap("2025-10-02"), u"(name=\"Podium map [^\"]*\") descr=\"[^\"]*\""_s, u"\\1"_s);
    const auto faults = deckFaults(silent, {});
    ASSERT_EQ(faults->size(), 1);
    EXPECT_EQ(faults->first().rule, u"alt-text"_s);
}

TEST(MapSlide, WordsOfAMap_AreInTheLanguageOfTheDeck)
{
    const Shapes shapes = shapesOf(deckWithMap("2025-10-02", Language::Korean));
    EXPECT_TRUE(shapes.texts[u"Podium name KR"_s].startsWith(u"한국 "_s))
        << shapes.texts[u"Podium name KR"_s].toStdString();
}

TEST(MapSlide, NamesOfAMap_StandOnItAndOnNoOtherName)
{
    const OfficeFile file = *OfficeFile::read(deckWithMap("2026-08-22"), {});
    const XmlNode *const group = file.tree(kMapPart)->at("p:cSld/p:spTree/p:grpSp");
    const XmlNode *const extent = group->at("p:grpSpPr/a:xfrm/a:chExt");
    const QRectF whole(0, 0, extent->attribute("cx").toDouble(),
                       extent->attribute("cy").toDouble());
    QList<QRectF> names;
    for (const XmlNode *shape : group->childrenOf("p:sp")) {
        if (!shape->at("p:nvSpPr/p:cNvPr")->attribute("name").startsWith(u"Podium name "_s))
            continue;
        const XmlNode &place = *shape->at("p:spPr/a:xfrm");
        const XmlNode &off = *place.child("a:off");
        const XmlNode &ext = *place.child("a:ext");
        const QRectF name(off.attribute("x").toDouble(), off.attribute("y").toDouble(),
                          ext.attribute("cx").toDouble(), ext.attribute("cy").toDouble());
        EXPECT_TRUE(whole.contains(name)) << shape->all("a:t").front()->text.toStdString();
        for (const QRectF &other : names)
            EXPECT_FALSE(other.intersects(name)) << shape->all("a:t").front()->text.toStdString();
        names.append(name);
    }
    EXPECT_GE(names.size(), 6);
}

TEST(MapSlide, ARefreshedMap_IsTheOneThatWouldBeMadeToday)
{
    const QByteArray old = deckWithMap("2025-10-02");
    const RefreshedDeck later = refreshedMap(old, "2026-08-22");
    const Shapes now = shapesOf(deckWithMap("2026-08-22"));
    const Shapes shapes = shapesOf(later.bytes);
    EXPECT_NE(shapesOf(old).fills, now.fills);
    EXPECT_EQ(shapes.fills, now.fills);
    EXPECT_EQ(shapes.texts, now.texts);
    EXPECT_FALSE(saidOfMap(later, State::Moved).isEmpty());
    EXPECT_EQ(saidOfMap(later, State::Changed).size(), 1); // v3.0 and v4.1 do not compare
    EXPECT_TRUE(saidOfMap(later, State::Kept).isEmpty());
}

TEST(MapSlide, ARefreshedMap_KeepsWhatAPersonChanged)
{
    const QByteArray old = deckWithMap("2025-10-02");
    const QString red = shapesOf(old).fills[u"Podium country FR"_s];
    const QByteArray recoloured = editedMap(
        old, u"(name=\"Podium country FR\".*?<a:srgbClr val=\")%1"_s.arg(red), u"\\1FF0000"_s);
    const QByteArray renamed
        = editedMap(recoloured, u"(name=\"Podium name US\".*?<a:t>)[^<]*"_s, u"\\1Our friends"_s);
    const QByteArray taken = editedMap(
        renamed, u"<p:sp><p:nvSpPr><p:cNvPr id=\"\\d+\" name=\"Podium name CN\".*?</p:sp>"_s, {});
    const RefreshedDeck later = refreshedMap(taken, "2026-08-22");
    const Shapes shapes = shapesOf(later.bytes);
    EXPECT_EQ(shapes.fills[u"Podium country FR"_s], u"FF0000"_s);
    EXPECT_EQ(shapes.texts[u"Podium name US"_s], u"Our friends"_s);
    EXPECT_FALSE(shapes.texts.contains(u"Podium name CN"_s));
    EXPECT_EQ(shapes.fills[u"Podium country US"_s],
              shapesOf(deckWithMap("2026-08-22")).fills[u"Podium country US"_s]);
    EXPECT_THAT(saidOfMap(later, State::Kept),
                testing::UnorderedElementsAre(u"Colours that somebody chose, at FR"_s,
                                              u"A label that somebody typed, at Our friends"_s));
}

/// Decks had bars of the countries before maps were drawn; they keep them.
TEST(MapSlide, BarsOfAMap_GetNewFigures)
{
    Deck before = toldMap("2025-10-02")->deck;
    for (DeckFigure &figure : before.slides[0].figures)
        std::get<ChartSeries>(figure.content).form = ChartRows();
    const RefreshedDeck later = refreshedMap(*writtenDeck(before), "2026-08-22");
    bool moved = false;
    for (const RefreshFinding &finding : later.findings) {
        EXPECT_NE(finding.state, State::Kept) << finding.text.toStdString();
        moved |= finding.state == State::Moved && finding.place == "chart"_L1;
    }
    EXPECT_TRUE(moved);
    EXPECT_TRUE(shapesOf(later.bytes).fills.isEmpty());
}

TEST(MapSlide, AMapOfTheSameDay_StaysByteForByte)
{
    const QByteArray old = deckWithMap("2025-10-02");
    const RefreshedDeck later = refreshedMap(old, "2025-10-02");
    EXPECT_EQ(OfficeFile::read(later.bytes, {})->bytes(kMapPart),
              OfficeFile::read(old, {})->bytes(kMapPart));
    EXPECT_EQ(saidOfMap(later, State::Unchanged).size(), 1);
}

} // namespace
} // namespace podium::tests
