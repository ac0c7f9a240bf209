// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/export/checking/deck_check.h"
#include "app/export/checking/workbook_cells.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/package/office_file.h"
#include "app/export/package/part_edits.h"
#include "app/export/package/zip_file.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/export/refresh/table_columns.h"
#include "app/export/refresh/text_merge.h"
#include "app/export/story/story_telling.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

#include <functional>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using State = RefreshFinding::State;

const QString kSlidePart = u"ppt/slides/slide1.xml"_s;
const QString kChartPart = u"ppt/charts/chart1.xml"_s;
const QString kBook = u"ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"_s;

StorySlide slideOf(const char *id, PictureKind kind)
{
    StorySlide slide;
    slide.id = id;
    View view;
    view.snapshot = "2025-09-18";
    view.folding = Folding::Lab;
    view.exclude = {"US"};
    view.picture.kind = kind;
    view.picture.rows = 6;
    slide.views = {view};
    return slide;
}

/// A chart of models and a table of countries with its chart above, on the figures of 18 September 2025.
const QByteArray &firstDeck()
{
    static const QByteArray kDeck = [] {
        Story story;
        story.id = "test";
        story.slides
            = {slideOf("rank", PictureKind::Models), slideOf("rules", PictureKind::Countries)};
        story.slides[0].headline.english = "{leader} leads with {leader.value}";
        story.slides[1].form = SlideForm::Table;
        return *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
    }();
    return kDeck;
}

RefreshedDeck refreshed(const QByteArray &deck, const char *snapshot = "2025-10-02")
{
    auto refresh = DeckRefresh::read(deck, u"deck.pptx"_s);
    EXPECT_TRUE(refresh) << message(refresh.error());
    const auto told
        = refresh->tell(shippedFigures(), {}, [snapshot](View &view) { view.snapshot = snapshot; });
    EXPECT_TRUE(told) << message(told.error());
    auto merged = refresh->merge();
    EXPECT_TRUE(merged) << message(merged.error());
    const auto faults = deckFaults(merged->bytes, {});
    for (const DeckFault &fault : *faults)
        ADD_FAILURE() << fault.rule.toStdString() << ' ' << fault.part.toStdString() << ' '
                      << fault.text.toStdString();
    return std::move(*merged);
}

QByteArray partOf(const QByteArray &deck, const QString &name)
{
    return OfficeFile::read(deck, {})->bytes(name);
}

/// The deck with a part as somebody left it.
QByteArray edited(const QByteArray &deck, const QString &part,
                  const std::function<void(QString &)> &edit)
{
    QString text = QString::fromUtf8(partOf(deck, part));
    const QString before = text;
    edit(text);
    EXPECT_NE(text, before) << part.toStdString();
    return *withMembers(deck, {{part, text.toUtf8()}}, {});
}

QByteArray replaced(const QByteArray &deck, const QString &part, const QString &from,
                    const QString &by)
{
    return edited(deck, part, [&](QString &text) {
        const qsizetype at = text.indexOf(from);
        if (at >= 0)
            text.replace(at, from.size(), by);
    });
}

QList<RefreshFinding> found(const RefreshedDeck &deck, State state, const QString &place = {})
{
    QList<RefreshFinding> out;
    for (const RefreshFinding &finding : deck.findings) {
        if (finding.state == state && (place.isEmpty() || finding.place == place))
            out.append(finding);
    }
    return out;
}

/// Keys of the bars, top to bottom, from the hidden column.
QStringList keysOf(const QByteArray &deck)
{
    const auto cells = *workbookCells(partOf(deck, kBook));
    QString column;
    for (const char letter : {'D', 'E', 'F', 'G', 'H'}) {
        const QString head = u"Data!"_s + QLatin1Char(letter) + u'1';
        if (cells.value(head) == SheetCell(u"podium"_s))
            column = QLatin1Char(letter);
    }
    QStringList keys;
    for (int row = 2; row < 12; ++row) {
        const SheetCell cell = cells.value(u"Data!"_s + column + QString::number(row));
        if (const auto *text = std::get_if<QString>(&cell))
            keys.append(*text);
    }
    return keys;
}

std::vector<QString> valuesOf(const QByteArray &deck)
{
    std::vector<QString> out;
    const auto file = *OfficeFile::read(deck, {});
    const XmlNode *series = file.tree(kChartPart)->all("c:ser").front();
    for (const XmlNode *value : series->child("c:val")->all("c:v"))
        out.push_back(value->text);
    return out;
}

/// A look of its own for the bar of `key`.
QByteArray painted(const QByteArray &deck, const QString &key)
{
    const auto at = keysOf(deck).indexOf(key);
    EXPECT_GE(at, 0);
    return edited(deck, kChartPart, [at](QString &text) {
        const QString point = u"<c:dPt><c:idx val=\"%1\"/><c:invertIfNegative val=\"0\"/>"
                              "<c:bubble3D val=\"0\"/><c:spPr><a:solidFill><a:srgbClr "
                              "val=\"FF00FF\"/></a:solidFill></c:spPr></c:dPt>"_s.arg(at);
        const QRegularExpression own(u"<c:dPt><c:idx val=\"%1\"/>.*?</c:dPt>"_s.arg(at));
        text.remove(own);
        text.insert(text.indexOf("<c:errBars>"_L1), QString());
        const qsizetype first = text.indexOf("<c:dPt>"_L1);
        text.insert(first >= 0 ? first : text.indexOf("<c:errBars>"_L1), point);
    });
}

QString keyPainted(const QByteArray &deck)
{
    const auto file = *OfficeFile::read(deck, {});
    for (const XmlNode *point : file.tree(kChartPart)->all("c:dPt")) {
        const XmlNode *colour = point->at("c:spPr/a:solidFill/a:srgbClr");
        if (colour && colour->attribute("val") == u"FF00FF"_s)
            return keysOf(deck).value(point->val("c:idx").toInt());
    }
    return {};
}

QString textIn(const QByteArray &deck, const QString &part)
{
    QString out;
    const auto file = *OfficeFile::read(deck, {});
    for (const XmlNode *text : file.tree(part)->all("a:t"))
        out += text->text + u'\n';
    return out.replace(QChar::Nbsp, u' ');
}

TEST(Refresh, SameFigures_AreTheSameBytes)
{
    EXPECT_EQ(refreshed(firstDeck(), "2025-09-18").bytes, firstDeck());
}

TEST(Refresh, LaterFigures_ReplaceValuesAndNothingElse)
{
    const RefreshedDeck later = refreshed(firstDeck());
    EXPECT_NE(valuesOf(later.bytes), valuesOf(firstDeck()));
    EXPECT_FALSE(found(later, State::Entered, u"chart"_s).isEmpty());
    EXPECT_FALSE(found(later, State::Changed, u"title"_s).isEmpty());
    const auto before = *OfficeFile::read(firstDeck(), {});
    const auto after = *OfficeFile::read(later.bytes, {});
    EXPECT_EQ(before.parts(), after.parts());
    static const QRegularExpression kOurs(
        u"^(ppt/(slides|notesSlides|charts|embeddings|tags)/[^/]+|customXml/item1.xml"
        "|docProps/custom.xml)$"_s);
    for (const QString &part : before.parts()) {
        if (!kOurs.match(part).hasMatch()) {
            EXPECT_EQ(before.bytes(part), after.bytes(part)) << part.toStdString();
        }
    }
    // A deck that was made of the later figures says the same.
    EXPECT_EQ(textIn(later.bytes, kSlidePart),
              textIn(refreshed(later.bytes, "2025-10-02").bytes, kSlidePart));
    EXPECT_EQ(valuesOf(refreshed(later.bytes, "2025-09-18").bytes), valuesOf(firstDeck()));
}

TEST(Refresh, ColourSomebodyGave_StaysWithItsModel)
{
    const QStringList before = keysOf(firstDeck());
    const QStringList after = keysOf(refreshed(firstDeck()).bytes);
    QString key; // one that moves to another place
    for (const QString &one : before) {
        if (after.contains(one) && after.indexOf(one) != before.indexOf(one))
            key = one;
    }
    ASSERT_FALSE(key.isEmpty());
    const RefreshedDeck later = refreshed(painted(firstDeck(), key));
    EXPECT_EQ(keyPainted(later.bytes), key);
}

TEST(Refresh, MovedAndResizedChart_StaysWhereItIs)
{
    const QByteArray moved = edited(firstDeck(), kSlidePart, [](QString &text) {
        static const QRegularExpression kPlace(
            u"<p:xfrm><a:off x=\"\\d+\" y=\"\\d+\"/><a:ext cx=\"\\d+\" cy=\"\\d+\"/>"_s);
        text.replace(kPlace,
                     u"<p:xfrm><a:off x=\"11\" y=\"22\"/><a:ext cx=\"3333\" "
                     "cy=\"4444\"/>"_s);
    });
    const RefreshedDeck later = refreshed(moved);
    EXPECT_NE(valuesOf(later.bytes), valuesOf(firstDeck()));
    EXPECT_TRUE(partOf(later.bytes, kSlidePart).contains("<a:ext cx=\"3333\" cy=\"4444\"/>"));
}

TEST(Refresh, TitleSomebodyWrote_StaysAndIsReported)
{
    const QString title
        = OfficeFile::read(firstDeck(), {})->tree(kSlidePart)->all("a:t").front()->text;
    const QByteArray own
        = replaced(firstDeck(), kSlidePart, xmlEscaped(title), u"Mine &amp; yours"_s);
    const RefreshedDeck later = refreshed(own);
    EXPECT_TRUE(textIn(later.bytes, kSlidePart).contains(u"Mine & yours"_s));
    const auto kept = found(later, State::Kept, u"title"_s);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].from, u"Mine & yours"_s);
    EXPECT_TRUE(kept[0].to.contains(u"leads with"_s));
    // It is still somebody's the next time.
    EXPECT_EQ(found(refreshed(later.bytes, "2025-12-28"), State::Kept, u"title"_s).size(), 1);
}

/// What people wrote is told anew by nobody; the figures may deny it.
TEST(Refresh, OwnWords_AreHeldAgainstTheFigures)
{
    const auto withTitle = [](const QString &title) {
        return edited(firstDeck(), kSlidePart, [&title](QString &text) {
            static const QRegularExpression kTitle(u"<a:t>[^<]* leads with [^<]*</a:t>"_s);
            text.replace(kTitle, u"<a:t>"_s + title + u"</a:t>"_s);
        });
    };
    const QByteArray untrue = withTitle(u"South Korea is first"_s);
    for (const char *day : {"2025-09-18", "2025-10-02"}) {
        const auto broken = found(refreshed(untrue, day), State::Broken, u"title"_s);
        ASSERT_EQ(broken.size(), 1);
        EXPECT_EQ(broken[0].from, u"South Korea is first"_s);
        EXPECT_FALSE(broken[0].to.isEmpty());
    }
    // What has a number and is not understood is said only where other figures came.
    const QByteArray vague = withTitle(u"Our pick of 3 to look at"_s);
    EXPECT_EQ(found(refreshed(vague), State::Unchecked, u"title"_s).size(), 1);
    EXPECT_TRUE(found(refreshed(vague, "2025-09-18"), State::Unchecked).isEmpty());
    const QByteArray plain = withTitle(u"Looking forward to your questions"_s);
    EXPECT_TRUE(found(refreshed(plain), State::Unchecked).isEmpty());
    EXPECT_TRUE(found(refreshed(plain), State::Broken).isEmpty());
}

TEST(Refresh, BoldWord_StaysBoldInATextThatChanges)
{
    const QByteArray bold = edited(firstDeck(), kSlidePart, [](QString &text) {
        const qsizetype at = text.indexOf(" leads with"_L1);
        text.insert(at, u"</a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>"_s);
    });
    const RefreshedDeck later = refreshed(bold);
    EXPECT_TRUE(found(later, State::Kept, u"title"_s).isEmpty());
    EXPECT_TRUE(partOf(later.bytes, kSlidePart).contains("<a:rPr b=\"1\"/><a:t> leads with"));
}

TEST(Refresh, LabelSomebodyTyped_StaysAndIsReported)
{
    const QByteArray typed = edited(firstDeck(), kChartPart, [](QString &text) {
        static const QRegularExpression kField(u"<a:fld [^>]*>.*?</a:fld>"_s);
        const auto match = kField.match(text);
        text.replace(match.capturedStart(), match.capturedLength(),
                     u"<a:r><a:t>the best</a:t></a:r>"_s);
    });
    const RefreshedDeck later = refreshed(typed);
    if (keysOf(later.bytes).contains(keysOf(firstDeck()).first())) {
        EXPECT_TRUE(partOf(later.bytes, kChartPart).contains("the best"));
        EXPECT_FALSE(found(later, State::Kept, u"chart"_s).isEmpty());
    }
}

TEST(Refresh, AxisSomebodySet_Stays)
{
    const QByteArray set = edited(firstDeck(), kChartPart, [](QString &text) {
        static const QRegularExpression kMost(u"<c:max val=\"[^\"]*\"/>"_s);
        text.replace(kMost, u"<c:max val=\"99\"/>"_s);
    });
    EXPECT_TRUE(partOf(refreshed(set).bytes, kChartPart).contains("<c:max val=\"99\"/>"));
}

TEST(Refresh, ColumnsInsteadOfBars_GetTheFigures)
{
    const QByteArray columns = replaced(firstDeck(), kChartPart, u"<c:barDir val=\"bar\"/>"_s,
                                        u"<c:barDir val=\"col\"/>"_s);
    const RefreshedDeck later = refreshed(columns);
    EXPECT_NE(valuesOf(later.bytes), valuesOf(firstDeck()));
    EXPECT_TRUE(partOf(later.bytes, kChartPart).contains("<c:barDir val=\"col\"/>"));
}

TEST(Refresh, FormulaInTheWorkbook_KeepsTheChartAndSaysSo)
{
    const auto book = *OfficeFile::read(partOf(firstDeck(), kBook), {});
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    QByteArray text = book.bytes(sheet);
    text.replace("<c r=\"B2\"><v>", "<c r=\"B2\"><f>1+1</f><v>");
    const QByteArray own = *withMembers(partOf(firstDeck(), kBook), {{sheet, text}}, {});
    const QByteArray deck = *withMembers(firstDeck(), {{kBook, own}}, {});
    const RefreshedDeck later = refreshed(deck);
    EXPECT_EQ(partOf(later.bytes, kChartPart), partOf(deck, kChartPart));
    const auto kept = found(later, State::Kept, u"chart"_s);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept[0].text.contains(u"B2"_s));
    // What is said of it speaks of the old figures, and stays with them.
    EXPECT_EQ(textIn(later.bytes, kSlidePart), textIn(deck, kSlidePart));
    const auto title = found(later, State::Kept, u"title"_s);
    ASSERT_EQ(title.size(), 1);
    EXPECT_FALSE(title[0].text.isEmpty());
    EXPECT_EQ(found(refreshed(later.bytes, "2025-12-28"), State::Kept, u"title"_s).size(), 1);
}

TEST(Refresh, CellsBesideOurs_Stay)
{
    const auto book = *OfficeFile::read(partOf(firstDeck(), kBook), {});
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    QByteArray text = book.bytes(sheet);
    text.replace("</row><row r=\"3\"", "<c r=\"M2\"><f>B2*2</f><v>7</v></c></row><row r=\"3\"");
    ASSERT_TRUE(text.contains("M2"));
    const QByteArray own = *withMembers(partOf(firstDeck(), kBook), {{sheet, text}}, {});
    const RefreshedDeck later = refreshed(*withMembers(firstDeck(), {{kBook, own}}, {}));
    const auto cells = *workbookCells(partOf(later.bytes, kBook));
    EXPECT_EQ(cells.value(u"Data!M2"_s), SheetCell(7.0));
    EXPECT_NE(valuesOf(later.bytes), valuesOf(firstDeck()));
}

TEST(Refresh, DeletedChart_IsReported)
{
    const QByteArray gone = edited(firstDeck(), kSlidePart, [](QString &text) {
        static const QRegularExpression kFrame(u"<p:graphicFrame>.*</p:graphicFrame>"_s);
        text.remove(kFrame);
    });
    auto refresh = DeckRefresh::read(gone, {});
    ASSERT_TRUE(refresh->tell(shippedFigures(), {}));
    const auto missing = found(*refresh->merge(), State::Missing);
    ASSERT_EQ(missing.size(), 1);
    EXPECT_EQ(missing[0].id, u"rank"_s);
}

TEST(Refresh, ChartCopiedOntoAnotherSlide_IsRefreshedThereToo)
{
    // As a program for presentations copies: parts of its own, the same tags.
    const auto file = *OfficeFile::read(firstDeck(), {});
    const auto named
        = [](QByteArray text, const char *from, const char *to) { return text.replace(from, to); };
    ZipMembers copies{
        {u"ppt/charts/chart9.xml"_s, file.bytes(kChartPart)},
        {u"ppt/charts/_rels/chart9.xml.rels"_s,
         named(file.bytes(u"ppt/charts/_rels/chart1.xml.rels"_s), "Worksheet1", "Worksheet9")},
        {u"ppt/embeddings/Microsoft_Excel_Worksheet9.xlsx"_s, file.bytes(kBook)}};
    const QRegularExpression frame(u"<p:graphicFrame>.*</p:graphicFrame>"_s);
    const QString copied = frame.match(QString::fromUtf8(file.bytes(kSlidePart)))
                               .captured()
                               .replace(u"id=\"4\""_s, u"id=\"94\""_s);
    QString second = QString::fromUtf8(file.bytes(u"ppt/slides/slide2.xml"_s));
    static const QRegularExpression kPlace(u"<p:ph type=\"chart\"[^>]*/>"_s);
    QString free = copied;
    free.remove(kPlace).replace("name=\"Podium"_L1, "name=\"Podium"_L1);
    static const QRegularExpression kIds(u"r:id=\"rId(\\d+)\""_s);
    free.replace(kIds, u"r:id=\"rId9\\1\""_s);
    second.insert(second.indexOf("</p:spTree>"_L1), free);
    copies.append({u"ppt/slides/slide2.xml"_s, second.toUtf8()});
    QByteArray relations = file.bytes(u"ppt/slides/_rels/slide2.xml.rels"_s);
    const QString first = QString::fromUtf8(file.bytes(u"ppt/slides/_rels/slide1.xml.rels"_s));
    for (const char *kind : {"charts/chart1", "tags/tag1"}) {
        const QRegularExpression one(
            u"<Relationship Id=\"rId(\\d+)\"([^>]*%1[^>]*)/>"_s.arg(QLatin1StringView(kind)));
        const auto match = one.match(first);
        relations.replace(
            "</Relationships>",
            (u"<Relationship Id=\"rId9%1\"%2/></Relationships>"_s.arg(
                 match.captured(1), match.captured(2).replace("chart1."_L1, "chart9."_L1)))
                .toUtf8());
    }
    copies.append({u"ppt/slides/_rels/slide2.xml.rels"_s, relations});
    copies.append({u"[Content_Types].xml"_s,
                   named(file.bytes(u"[Content_Types].xml"_s), "</Types>",
                         "<Override PartName=\"/ppt/charts/chart9.xml\" ContentType=\"application/"
                         "vnd.openxmlformats-officedocument.drawingml.chart+xml\"/></Types>")});
    const RefreshedDeck later = refreshed(*withMembers(firstDeck(), copies, {}));
    EXPECT_EQ(found(later, State::Twice).size(), 1);
    EXPECT_EQ(partOf(later.bytes, u"ppt/charts/chart9.xml"_s), partOf(later.bytes, kChartPart));
}

TEST(Refresh, CellSomebodyTyped_StaysInItsRow)
{
    const QString slide = u"ppt/slides/slide2.xml"_s;
    const QString text = textIn(firstDeck(), slide);
    ASSERT_TRUE(text.contains(u"China"_s));
    const auto file = *OfficeFile::read(firstDeck(), {});
    const XmlNode *row = file.tree(slide)->all("a:tr").at(1);
    const QString cell = row->childrenOf("a:tc").at(1)->all("a:t").front()->text;
    const QByteArray typed = replaced(
        firstDeck(), slide, u"<a:t>"_s + xmlEscaped(cell) + u"</a:t>"_s, u"<a:t>my own</a:t>"_s);
    const RefreshedDeck later = refreshed(typed);
    EXPECT_TRUE(textIn(later.bytes, slide).contains(u"my own"_s));
    EXPECT_FALSE(found(later, State::Kept, u"table"_s).isEmpty());
    EXPECT_FALSE(found(later, State::Changed, u"table"_s).isEmpty());
}

QByteArray deckOf(PictureKind kind, SlideForm form, const char *snapshot)
{
    Story story;
    story.id = "test";
    story.slides = {slideOf("one", kind)};
    story.slides[0].form = form;
    story.slides[0].views[0].snapshot = snapshot;
    story.slides[0].views[0].money.profile = {"KR"};
    return *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
}

/// Nobody typed anything, so the deck is the one that would be made today.
TEST(Refresh, RowsThatBeginAlike_AreEachGivenTheirOwnFigures)
{
    const QByteArray old = deckOf(PictureKind::Profile, SlideForm::Table, "2025-10-02");
    const QByteArray now = deckOf(PictureKind::Profile, SlideForm::Table, "2026-08-22");
    const RefreshedDeck later = refreshed(old, "2026-08-22");
    EXPECT_TRUE(found(later, State::Kept, u"table"_s).isEmpty());
    const auto cellsOf = [](const QByteArray &deck) {
        QStringList cells;
        const OfficeFile file = *OfficeFile::read(deck, {});
        for (const XmlNode *text : file.tree(u"ppt/slides/slide1.xml"_s)
                                       ->at("p:cSld/p:spTree/p:graphicFrame")
                                       ->all("a:t"))
            cells.append(text->text);
        cells.removeAll(QString());
        return cells;
    };
    EXPECT_NE(cellsOf(old), cellsOf(now));
    EXPECT_EQ(cellsOf(later.bytes), cellsOf(now));
}

/// Cells of the table on the second slide of a deck, row by row.
QList<QStringList> cellsIn(const QByteArray &deck, const QString &part = u"ppt/slides/slide2.xml"_s)
{
    QList<QStringList> out;
    const OfficeFile file = *OfficeFile::read(deck, {});
    for (const XmlNode *row : file.tree(part)->all("a:tr")) {
        QStringList cells;
        for (const XmlNode *cell : row->childrenOf("a:tc")) {
            const auto texts = cell->all("a:t");
            cells.append(texts.empty() ? QString() : texts.front()->text);
        }
        out.append(cells);
    }
    return out;
}

/// The deck with another list of cells in each row of its table.
QByteArray withCells(const QByteArray &deck, const std::function<void(QStringList &)> &edit)
{
    return edited(deck, u"ppt/slides/slide2.xml"_s, [&edit](QString &text) {
        static const QRegularExpression kRow(u"(<a:tr [^>]*>)(.*?)(</a:tr>)"_s);
        static const QRegularExpression kCell(u"<a:tc>.*?</a:tc>"_s);
        QString out;
        qsizetype from = 0;
        for (auto rows = kRow.globalMatch(text); rows.hasNext();) {
            const auto row = rows.next();
            QStringList cells;
            for (auto all = kCell.globalMatch(row.captured(2)); all.hasNext();)
                cells.append(all.next().captured());
            edit(cells);
            out += text.sliced(from, row.capturedStart() - from) + row.captured(1)
                + cells.join(QString()) + row.captured(3);
            from = row.capturedEnd();
        }
        text = out + text.sliced(from);
    });
}

/// What there are figures for is given them; the column in between and the one that is gone stay so.
TEST(Refresh, TableWithOtherColumns_IsRefreshedByTheirHeaders)
{
    const QList<QStringList> fresh = cellsIn(refreshed(firstDeck()).bytes);
    const QByteArray own = withCells(firstDeck(), [](QStringList &cells) {
        static const QRegularExpression kText(u"<a:t>.*?</a:t>"_s);
        const bool head = cells[0].contains(u"Rank"_s);
        const QString mine = head ? u"<a:t>Remark</a:t>"_s : u"<a:t>seen</a:t>"_s;
        cells.insert(1, QString(cells[0]).replace(kText, mine));
        cells.removeLast();
    });
    const RefreshedDeck later = refreshed(own);
    const QList<QStringList> now = cellsIn(later.bytes);
    ASSERT_EQ(now.size(), fresh.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        EXPECT_EQ(now[i][0], fresh[i][0]);
        EXPECT_EQ(now[i].sliced(2), fresh[i].sliced(1, fresh[i].size() - 2));
    }
    EXPECT_EQ(now[0][1], u"Remark"_s);
    EXPECT_EQ(now[1][1], u"seen"_s);
    QStringList said;
    for (const RefreshFinding &one : found(later, State::Kept, u"table"_s))
        said.append(one.text);
    EXPECT_EQ(said,
              (QStringList{u"A column that somebody added: Remark"_s,
                           u"A column that somebody took away: "_s + fresh[0].last()}));
}

/// A column that says the same in every row is left out when a table is made; where it stands already,
/// it is given what it says now.
TEST(TableColumns, LeftOutOnes_AreStillKnownToTablesThatHaveThem)
{
    DeckTable now;
    now.header = {u"Who"_s, u"Value"_s, u"Payer"_s};
    now.leftOut = {{u"Period"_s, {u"2026"_s}}};
    const ColumnMatch match = matchedColumns({u"Who"_s, u"Amount"_s, u"Period"_s},
                                             {u"Who"_s, u"Amount"_s, u"Period"_s}, now);
    EXPECT_EQ(match.columns[0].now, 0);
    EXPECT_EQ(match.columns[1].now, 1) << "its header says something else now";
    EXPECT_EQ(match.columns[2].leftOut, 0);
    EXPECT_EQ(match.said,
              QStringList{u"The columns it has; made anew, it would show “Payer”, too."_s});
    const ColumnMatch gone = matchedColumns({u"Who"_s, u"Old"_s}, {u"Who"_s, u"Old"_s}, now);
    EXPECT_EQ(gone.said.first(), u"The column “Old” as it was: the figures have it no more."_s);
}

/// More rows than there were: smaller letters, and the table ends above the source.
TEST(Refresh, TableThatGrows_StaysOnItsSlide)
{
    const auto made = [](const char *day) {
        Story story;
        story.id = "test";
        story.slides = {slideOf("money", PictureKind::Programmes)};
        story.slides[0].form = SlideForm::Table;
        View &view = story.slides[0].views[0];
        view.snapshot = day;
        view.exclude.clear();
        view.money.countries = {"KR"};
        view.money.payers = {"public"};
        view.money.from = parseDate("2023-01-01");
        view.money.to = parseDate("2030-12-31");
        return *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
    };
    const QByteArray old = made("2025-10-02");
    const RefreshedDeck later = refreshed(old, "2026-09-25");
    ASSERT_GT(cellsIn(later.bytes, kSlidePart).size(), cellsIn(old, kSlidePart).size());
    const OfficeFile file = *OfficeFile::read(later.bytes, {});
    const XmlNode &tree = *file.tree(kSlidePart);
    const XmlNode *frame = nullptr;
    for (const XmlNode *one : tree.all("p:graphicFrame"))
        frame = one->all("a:tbl").empty() ? frame : one;
    ASSERT_TRUE(frame);
    int bottom = frame->at("p:xfrm/a:off")->attribute("y").toInt();
    for (const XmlNode *row : frame->all("a:tr"))
        bottom += row->attribute("h").toInt();
    EXPECT_LE(bottom, 650 * 9525);
    EXPECT_TRUE(found(later, State::Kept).isEmpty());
}

/// Its bars were in the colour of most of them, of whom none is left.
TEST(Refresh, SeriesWhoseUsualColourIsGone_IsNobodysLook)
{
    const auto made = [](const char *from) {
        Story story;
        story.id = "test";
        story.slides = {slideOf("money", PictureKind::MoneyByCountry)};
        View &view = story.slides[0].views[0];
        view.snapshot = "2026-09-25";
        view.exclude.clear();
        view.money.from = parseDate(from);
        return *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
    };
    EXPECT_TRUE(found(refreshed(made("2025-01-01"), "2025-10-02"), State::Kept).isEmpty());
}

/// Who paints a whole series means all of it, those who come later, too.
TEST(Refresh, SeriesThatSomebodyPainted_StaysInOneColour)
{
    const QByteArray painted = edited(firstDeck(), kChartPart, [](QString &text) {
        static const QRegularExpression kPoint(u"<c:dPt>.*?</c:dPt>"_s);
        static const QRegularExpression kFill(u"(<c:spPr><a:solidFill>)<a:\\w+ val=\"\\w+\"/>"_s);
        text.remove(kPoint);
        const auto first = kFill.match(text, text.indexOf(u"<c:ser>"_s));
        text.replace(first.capturedStart(), first.capturedLength(),
                     first.captured(1) + u"<a:srgbClr val=\"FF00FF\"/>"_s);
    });
    const RefreshedDeck later = refreshed(painted);
    EXPECT_FALSE(partOf(later.bytes, kChartPart).contains("<c:dPt>"));
    EXPECT_EQ(found(later, State::Kept, u"chart"_s).size(), 1);
}

/// The error bars of a series stand before its categories, which are replaced as well.
TEST(Refresh, IntervalsThatWereNotThere_Come)
{
    const QByteArray old = deckOf(PictureKind::CountryLags, SlideForm::Chart, "2026-09-25");
    const RefreshedDeck later = refreshed(old, "2026-08-22");
    EXPECT_EQ(textIn(later.bytes, u"ppt/charts/chart1.xml"_s).count(u"<c:errBars>"_s),
              textIn(deckOf(PictureKind::CountryLags, SlideForm::Chart, "2026-08-22"),
                     u"ppt/charts/chart1.xml"_s)
                  .count(u"<c:errBars>"_s));
}

/// A hidden series carries the labels while there are intervals, the bars where there are none.
TEST(Refresh, IntervalsThatGo_LeaveTheLabels)
{
    const QString chart = kChartPart;
    const QByteArray old = deckOf(PictureKind::CountryLags, SlideForm::Chart, "2026-08-22");
    const QByteArray now = deckOf(PictureKind::CountryLags, SlideForm::Chart, "2026-09-25");
    const RefreshedDeck later = refreshed(old, "2026-09-25");
    for (const char *what : {"<c:dLbls>", "<c:errBars>", "<c:gapWidth val=\"55\"/>"})
        EXPECT_EQ(partOf(later.bytes, chart).count(what), partOf(now, chart).count(what)) << what;
    const RefreshedDeck back = refreshed(later.bytes, "2026-08-22");
    for (const char *what : {"<c:dLbls>", "<c:errBars>"})
        EXPECT_EQ(partOf(back.bytes, chart).count(what), partOf(old, chart).count(what)) << what;
}

/// LibreOffice draws the first series off its axis where a later one has more points.
TEST(Refresh, LineThatOutgrowsTheFirst_StandsBeforeIt)
{
    const auto pointsIn = [](const QByteArray &deck) {
        const auto file = *OfficeFile::read(deck, {});
        std::vector<int> out;
        for (const XmlNode *one : file.tree(kChartPart)->all("c:ser"))
            out.push_back(one->at("c:xVal/c:numRef/c:numCache")->val("c:ptCount").toInt());
        return out;
    };
    const QByteArray deck = deckOf(PictureKind::Frontier, SlideForm::Chart, "2025-10-02");
    for (const QByteArray &one : {deck, refreshed(deck, "2025-12-28").bytes}) {
        const std::vector<int> points = pointsIn(one);
        ASSERT_GT(points.size(), 1U);
        EXPECT_EQ(points.front(), *std::ranges::max_element(points));
        EXPECT_TRUE(deckFaults(one, u"x"_s)->isEmpty());
    }
}

TEST(Refresh, SlidePastedIntoAnotherDeck_SaysItsWordsStay)
{
    const QByteArray pasted
        = *withMembers(firstDeck(), {{u"customXml/item1.xml"_s, "<other/>"}}, {});
    const RefreshedDeck later = refreshed(pasted);
    EXPECT_NE(valuesOf(later.bytes), valuesOf(pasted));
    // Beside other figures they may be untrue; beside the same ones they are as they were.
    const auto broken = found(later, State::Broken, u"text"_s);
    ASSERT_EQ(broken.size(), 2); // slides
    EXPECT_EQ(broken[0].slide, 1);
    const RefreshedDeck again = refreshed(pasted, "2025-09-18");
    EXPECT_TRUE(found(again, State::Broken).isEmpty());
    EXPECT_EQ(found(again, State::Kept, u"text"_s).size(), 2);
}

TEST(Refresh, OneOfTwoFiguresThatStays_KeepsItsWordsAlone)
{
    Story story;
    story.id = "two";
    story.slides = {slideOf("both", PictureKind::Models)};
    story.slides[0].views.push_back(slideOf("both", PictureKind::Countries).views[0]);
    const QByteArray deck
        = *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
    const QString second = u"ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx"_s;
    const auto book = *OfficeFile::read(partOf(deck, second), {});
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    QByteArray text = book.bytes(sheet);
    text.replace("<c r=\"B2\"><v>", "<c r=\"B2\"><f>1+1</f><v>");
    const QByteArray own = *withMembers(partOf(deck, second), {{sheet, text}}, {});
    const RefreshedDeck later = refreshed(*withMembers(deck, {{second, own}}, {}));
    const QString all = textIn(later.bytes, kSlidePart);
    EXPECT_TRUE(all.contains(u"DeepSeek V3.1 Terminus leads"_s)) << all.toStdString();
    EXPECT_EQ(all.count(u"as of 2 October 2025"_s), 1) << all.toStdString();
    EXPECT_EQ(all.count(u"as of 18 September 2025"_s), 1);
    EXPECT_EQ(all.count(u"Source: Artificial Analysis"_s), 2);
    // Once more: one source for each of them still.
    const QString more = textIn(refreshed(later.bytes, "2025-12-28").bytes, kSlidePart);
    EXPECT_EQ(more.count(u"Source: Artificial Analysis"_s), 2) << more.toStdString();
    EXPECT_EQ(more.count(u"18 September 2025"_s), 2);
}

TEST(Refresh, AnotherVersionOfTheIndex_IsSaid)
{
    const RefreshedDeck later = refreshed(firstDeck(), "2026-08-22");
    const auto said = found(later, State::Changed, u"chart"_s);
    ASSERT_EQ(said.size(), 2); // charts
    for (const RefreshFinding &one : said)
        EXPECT_TRUE(one.text.contains(u"v3.0"_s) && one.text.contains(u"v4.1"_s));
    EXPECT_TRUE(found(refreshed(firstDeck()), State::Changed, u"chart"_s).isEmpty());
}

TEST(Refresh, ColourAndKindThatSomebodyChose_AreReported)
{
    const auto keptIn = [](const QByteArray &deck) {
        QStringList texts;
        for (const RefreshFinding &one : found(refreshed(deck), State::Kept, u"chart"_s))
            texts.append(one.text);
        return texts.join(u'\n');
    };
    EXPECT_EQ(keptIn(firstDeck()), QString());
    EXPECT_TRUE(keptIn(replaced(firstDeck(), kChartPart, u"<c:barDir val=\"bar\"/>"_s,
                                u"<c:barDir val=\"col\"/>"_s))
                    .contains(u"kind of chart"_s));
    EXPECT_TRUE(keptIn(edited(firstDeck(), kChartPart, [](QString &text) {
                    static const QRegularExpression kFill(u"srgbClr val=\"[0-9A-F]{6}\""_s);
                    const qsizetype point = text.indexOf(u"<c:dPt>"_s);
                    const auto match = kFill.match(text, std::max<qsizetype>(0, point));
                    text.replace(match.capturedStart(), match.capturedLength(),
                                 u"srgbClr val=\"123456\""_s);
                })).contains(u"somebody"_s));
}

/// LibreOffice names shapes anew, and a slide without figures has nothing else to be known by.
TEST(Refresh, SlideWithoutFigures_IsKnownByItsWords)
{
    Story story;
    story.id = "test";
    story.slides = {StorySlide(), slideOf("rank", PictureKind::Models)};
    story.slides[0].id = "title";
    story.slides[0].form = SlideForm::Title;
    story.slides[0].headline.english = "Who leads?";
    const QByteArray deck
        = *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
    const QByteArray saved = edited(deck, kSlidePart, [](QString &text) {
        static const QRegularExpression kNames(u"name=\"Podium [^\"]+"_s);
        text.replace(kNames, u"name=\"PlaceHolder 1"_s);
    });
    const RefreshedDeck later = refreshed(saved);
    EXPECT_TRUE(textIn(later.bytes, kSlidePart).contains(u"Figures up to 2 October 2025"_s));
    EXPECT_EQ(found(later, State::Changed, u"subtitle"_s).first().slide, 1);
}

/// Who is drawn is named by lab and country, too.
TEST(Refresh, OwnWordsAboutALab_AreNotPassedOver)
{
    const QString title
        = OfficeFile::read(firstDeck(), {})->tree(kSlidePart)->all("a:t").front()->text;
    const RefreshedDeck later = refreshed(
        replaced(firstDeck(), kSlidePart, xmlEscaped(title), u"Alibaba is doing well"_s));
    EXPECT_EQ(found(later, State::Unchecked, u"title"_s).size(), 1);
}

/// Two lines of five names have no room in a chart that low; programs then leave names out.
TEST(Refresh, LowChart_HasNamesInOneLine)
{
    const QByteArray low = edited(firstDeck(), kSlidePart, [](QString &text) {
        static const QRegularExpression kHigh(
            u"<p:xfrm><a:off [^>]*/><a:ext cx=\"\\d+\" cy=\"(\\d+)"_s);
        const auto high = kHigh.match(text);
        text.replace(high.capturedStart(1), high.capturedLength(1), u"2400000"_s);
    });
    const QString before = QString::fromUtf8(partOf(refreshed(firstDeck()).bytes, kChartPart));
    const QString after = QString::fromUtf8(partOf(refreshed(low).bytes, kChartPart));
    EXPECT_TRUE(before.contains(u"\n"_s + u"DeepSeek"_s) || before.contains(u"&#xA;DeepSeek"_s)
                || before.contains(u"&#10;DeepSeek"_s))
        << "two lines where there is room";
    EXPECT_TRUE(after.contains(u" · DeepSeek"_s));
}

/// LibreOffice gives the numbers of places to others.
TEST(Refresh, NumberOfASlide_IsNobodysText)
{
    const QByteArray saved = edited(firstDeck(), kSlidePart, [](QString &text) {
        static const QRegularExpression kNames(u"name=\"Podium [a-z]+"_s);
        text.replace(kNames, u"name=\"Shape"_s);
        text.insert(text.indexOf(u"<p:sp>"_s),
                    u"<p:sp><p:nvSpPr><p:cNvPr id=\"77\" name=\"x\"/><p:cNvSpPr/><p:nvPr>"
                    "<p:ph type=\"sldNum\" idx=\"13\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>"
                    "<a:bodyPr/><a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" "
                    "type=\"slidenum\"><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>"_s);
    });
    auto refresh = DeckRefresh::read(saved, {});
    ASSERT_TRUE(
        refresh->tell(shippedFigures(), {}, [](View &view) { view.snapshot = "2025-10-02"; }));
    const auto deck = refresh->merge();
    ASSERT_TRUE(deck);
    for (const RefreshFinding &finding : deck->findings)
        EXPECT_NE(finding.from, u"1"_s);
}

TEST(Refresh, FileWithoutAnythingOfPodium_SaysSo)
{
    QByteArray bare = edited(firstDeck(), kSlidePart, [](QString &text) {
        text.replace(u"Podium"_s, u"Other"_s).replace(u"<p:custDataLst>"_s, u"<!-- "_s);
        text.replace(u"</p:custDataLst>"_s, u" -->"_s);
    });
    bare = edited(bare, u"ppt/slides/slide2.xml"_s, [](QString &text) {
        text.replace(u"Podium"_s, u"Other"_s).replace(u"<p:custDataLst>"_s, u"<!-- "_s);
        text.replace(u"</p:custDataLst>"_s, u" -->"_s);
    });
    bare = *withMembers(bare, {{u"customXml/item1.xml"_s, "<other/>"}}, {});
    const auto refresh = DeckRefresh::read(bare, u"bare.pptx"_s);
    ASSERT_FALSE(refresh);
    EXPECT_EQ(refresh.error().place.file, "bare.pptx");
    EXPECT_FALSE(DeckRefresh::read("hello", {}));
}

TEST(Refresh, DeckThatLibreOfficeSaved_GetsItsWorkbookBack)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"deck.pptx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(firstDeck());
    file.close();
    QProcess process;
    process.start(office,
                  {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.path(),
                   u"--convert-to"_s, u"pptx:Impress MS PowerPoint 2007 XML"_s, u"--outdir"_s,
                   folder.filePath(u"out"_s), file.fileName()});
    ASSERT_TRUE(process.waitForFinished(120'000));
    QFile saved(folder.filePath(u"out/deck.pptx"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    auto refresh = DeckRefresh::read(saved.readAll(), {});
    ASSERT_TRUE(refresh) << message(refresh.error());
    ASSERT_TRUE(refresh->tell(shippedFigures(), {}));
    const auto deck = refresh->merge();
    ASSERT_TRUE(deck) << message(deck.error());
    const auto charts = OfficeFile::read(deck->bytes, {});
    int books = 0;
    for (const QString &part : charts->parts()) {
        if (part.startsWith(u"ppt/charts/chart"_s))
            books += static_cast<int>(charts->related(part, "package").size());
    }
    EXPECT_EQ(books, 2);
}

TEST(PartEdits, PlacesOfNodes_HoldWithEntitiesAndLineEnds)
{
    const QByteArray part("<?xml version=\"1.0\"?>\r\n<a x=\"1 &gt; 2 > 3\">&amp;\r\n<b>한글 "
                          "&lt;</b><c/>\r\n</a>");
    const auto tree = xmlTree(part);
    ASSERT_TRUE(tree);
    PartEdits edits(part);
    EXPECT_TRUE(edits.fits(*tree));
    edits.setText(*tree->child("b"), u"new"_s);
    edits.setText(*tree->child("c"), u"<"_s);
    edits.setAttribute(*tree, "x", u"\"y\""_s);
    EXPECT_EQ(edits.applied(),
              QByteArray("<?xml version=\"1.0\"?>\r\n<a x=\"&quot;y&quot;\">&amp;\r\n"
                         "<b>new</b><c>&lt;</c>\r\n</a>"));
}

TEST(TextMerge, WordsOfALookOfTheirOwnThatGo_AreNamed)
{
    const QByteArray part
        = "<b xmlns:a=\"a\"><a:p><a:r><a:rPr lang=\"en-US\"/><a:t>One leads with </a:t></a:r><a:r>"
          "<a:rPr lang=\"en-US\" b=\"1\"/><a:t>40 points</a:t></a:r></a:p></b>";
    const auto tree = xmlTree(part);
    ASSERT_TRUE(tree);
    PartEdits gone(part);
    EXPECT_EQ(setParagraphs(*tree, {u"One leads"_s}, Language::English, gone),
              QStringList{u"40 points"_s});
    PartEdits changed(part);
    EXPECT_EQ(setParagraphs(*tree, {u"One leads with 41 points"_s}, Language::English, changed),
              QStringList());
    EXPECT_TRUE(changed.applied().contains("b=\"1\"/><a:t>41 points<"));
}

/// Stories of different subjects have slides of one name.
TEST(Refresh, FigureOfAnotherStoryWithTheSameId_ShowsItsOwnView)
{
    const QByteArray pasted = edited(firstDeck(), u"customXml/item1.xml"_s, [](QString &text) {
        // As if "rank" were of other Views here than where the figure came from.
        static const QRegularExpression kExcluded(u"exclude(&quot;|\"):\\[(&quot;|\")US"_s);
        text.replace(kExcluded, u"exclude\\1:[\\2CN"_s);
    });
    const RefreshedDeck later = refreshed(pasted);
    EXPECT_EQ(keysOf(later.bytes), keysOf(refreshed(firstDeck()).bytes)); // of its own View
    bool said = false;
    for (const RefreshFinding &finding : later.findings)
        said = said || (finding.slide == 1 && finding.text.contains(u"another presentation"_s));
    EXPECT_TRUE(said);
}

TEST(Refresh, SlideThatIsNoXml_IsNamed)
{
    const QByteArray broken = replaced(firstDeck(), kSlidePart, u"</p:sld>"_s, u""_s);
    auto refresh = DeckRefresh::read(broken, u"deck.pptx"_s);
    ASSERT_TRUE(refresh->tell(shippedFigures(), {}));
    const RefreshedDeck later = *refresh->merge();
    const auto kept = found(later, State::Kept, u"slide"_s);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.front().slide, 1);
    EXPECT_TRUE(kept.front().text.contains(kSlidePart)) << kept.front().text.toStdString();
    for (const RefreshFinding &finding : later.findings)
        EXPECT_FALSE(finding.place == u"table"_s && finding.slide != 2);
    const auto notes
        = replaced(firstDeck(), u"ppt/notesSlides/notesSlide1.xml"_s, u"</p:notes>"_s, u""_s);
    auto half = DeckRefresh::read(notes, u"deck.pptx"_s);
    ASSERT_TRUE(half->tell(shippedFigures(), {}));
    EXPECT_EQ(found(*half->merge(), State::Kept, u"slide"_s).size(), 1);
}

TEST(Refresh, NameSomebodyTypedInATable_StaysInItsRow)
{
    const QString slide = u"ppt/slides/slide2.xml"_s;
    const QList<QStringList> before = cellsIn(firstDeck());
    for (const qsizetype cell : {qsizetype(0), qsizetype(1)}) {
        const QByteArray typed
            = replaced(firstDeck(), slide, u"<a:t>"_s + xmlEscaped(before[1][cell]) + u"</a:t>"_s,
                       u"<a:t>my own</a:t>"_s);
        const RefreshedDeck later = refreshed(typed);
        const QList<QStringList> after = cellsIn(later.bytes);
        EXPECT_EQ(after.size(), cellsIn(refreshed(firstDeck()).bytes).size());
        EXPECT_TRUE(textIn(later.bytes, slide).contains(u"my own"_s));
        bool cellKept = false;
        for (const RefreshFinding &one : found(later, State::Kept, u"table"_s)) {
            EXPECT_FALSE(one.text.contains(u"row"_s)) << one.text.toStdString();
            cellKept = cellKept || one.text.contains(u"my own"_s);
        }
        EXPECT_TRUE(cellKept);
    }
}

/// The day is that of this refresh, unless the author of the story chose one.
TEST(Refresh, DayThatWasAskedForOnce_IsNotKept)
{
    Story story;
    story.id = "test";
    story.slides = {slideOf("free", PictureKind::Models), slideOf("pinned", PictureKind::Models)};
    story.slides[0].views[0].snapshot.clear();
    const QByteArray deck
        = *writtenDeck(toldStory(shippedFigures(), story, {}, Language::English)->deck);
    const QByteArray once = refreshed(deck, "2025-10-02").bytes;
    EXPECT_NE(once, deck);
    auto again = DeckRefresh::read(once, u"deck.pptx"_s);
    ASSERT_TRUE(again->tell(shippedFigures(), {}));
    const RefreshedDeck later = *again->merge();
    EXPECT_EQ(textIn(later.bytes, kSlidePart), textIn(deck, kSlidePart));
    const QString second = u"ppt/slides/slide2.xml"_s;
    EXPECT_EQ(textIn(later.bytes, second), textIn(once, second));
    EXPECT_NE(textIn(later.bytes, second), textIn(deck, second));
}

} // namespace
} // namespace podium::tests
