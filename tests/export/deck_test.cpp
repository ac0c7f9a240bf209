// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_chart.h"
#include "app/export/charts/native/native_names.h"
#include "app/export/charts/native/native_reading.h"
#include "app/export/checking/deck_check.h"
#include "app/export/checking/workbook_cells.h"
#include "app/export/deck/alt_text.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"
#include "app/export/package/office_file.h"
#include "tests/support/printers.h"

#include <QtCore/QRegularExpression>

#include <gmock/gmock.h>

#include <limits>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

ChartMark bar(const char *key, const QString &label, double value, const char *country)
{
    ChartMark mark;
    mark.key = QString::fromLatin1(key);
    mark.label = label;
    mark.note = u"Lab · 한국"_s;
    mark.value = value;
    mark.valueText = QString::number(value, 'f', 1);
    mark.country = QString::fromLatin1(country);
    return mark;
}

/// Three bars, one with an interval, one estimated, one without a value.
ChartSeries bars()
{
    ChartSeries series;
    series.title = u"EXAONE leads"_s;
    series.valueAxisTitle = u"Index"_s;
    series.categoryAxisTitle = u"Model"_s;
    series.marks = {bar("a", u"EXAONE <4.0> & \"32B\""_s, 42.6, "KR"),
                    bar("b", u"=1+1"_s, 38.3, "FR"), bar("c", u"없음"_s, 0, "")};
    series.marks[0].low = 41.5;
    series.marks[0].high = 43.9;
    series.marks[1].hollow = true;
    series.marks[2].value.reset();
    return series;
}

Deck deckOf(const ChartSeries &series)
{
    Deck deck;
    deck.title = u"Deck"_s;
    deck.made = QDate(2025, 10, 2);
    DeckSlide slide;
    slide.id = u"one"_s;
    slide.title = u"한국이 앞선다"_s;
    slide.subtitle = u"Index v3.0"_s;
    slide.source = u"Source: somebody"_s;
    slide.notes = {u"Safe to say: nothing"_s, u"메모"_s};
    DeckFigure figure;
    figure.id = u"one"_s;
    figure.altText = u"Bars of two models"_s;
    figure.view = R"({"picture":{"kind":"models"}})";
    figure.dataHash = u"00"_s;
    figure.content = series;
    slide.figures = {figure};
    deck.slides = {slide};
    return deck;
}

OfficeFile read(const Deck &deck)
{
    auto bytes = writtenDeck(deck);
    EXPECT_TRUE(bytes) << message(bytes.error());
    auto file = OfficeFile::read(*bytes, u"deck"_s);
    EXPECT_TRUE(file) << message(file.error());
    return std::move(*file);
}

QStringList textsOf(const OfficeFile &file, const QString &part)
{
    QStringList texts;
    for (const XmlNode *text : file.tree(part)->all("a:t"))
        texts.append(text->text);
    return texts;
}

QString faultsOf(const Deck &deck)
{
    const auto bytes = writtenDeck(deck);
    const auto faults = deckFaults(*bytes, u"deck"_s);
    QString out;
    for (const DeckFault &fault : *faults)
        out += fault.rule + u' ' + fault.part + u": "_s + fault.text + u'\n';
    return out;
}

std::vector<QString> valuesIn(const XmlNode &node)
{
    std::vector<QString> values;
    for (const XmlNode *value : node.all("c:v"))
        values.push_back(value->text);
    return values;
}

TEST(Deck, TextsOfASlide_AreReadBack)
{
    const OfficeFile file = read(deckOf(bars()));
    EXPECT_THAT(
        textsOf(file, u"ppt/slides/slide1.xml"_s),
        testing::IsSupersetOf({u"한국이 앞선다"_s, u"Index v3.0"_s, u"Source: somebody"_s}));
    EXPECT_EQ(textsOf(file, u"ppt/notesSlides/notesSlide1.xml"_s),
              QStringList({u"Safe to say: nothing"_s, u"메모"_s}));
    const XmlNode *frame = file.tree(u"ppt/slides/slide1.xml"_s)->all("p:graphicFrame").front();
    EXPECT_EQ(frame->at("p:nvGraphicFramePr/p:cNvPr")->attribute("descr"), u"Bars of two models"_s);
}

TEST(Deck, Bars_HaveValuesAndIntervalsAsDistances)
{
    const OfficeFile file = read(deckOf(bars()));
    const XmlNode *chart = file.tree(u"ppt/charts/chart1.xml"_s);
    const XmlNode *series = chart->all("c:ser").front();
    EXPECT_EQ(valuesIn(*series->child("c:val")), (std::vector<QString>{u"42.6"_s, u"38.3"_s}));
    EXPECT_EQ(valuesIn(*series->child("c:cat")).front(), u"EXAONE <4.0> & \"32B\"\nLab · 한국"_s);
    const auto plus = valuesIn(*series->at("c:errBars/c:plus"));
    const auto minus = valuesIn(*series->at("c:errBars/c:minus"));
    EXPECT_NEAR(plus.front().toDouble(), 1.3, 1e-9);
    EXPECT_NEAR(minus.front().toDouble(), 1.1, 1e-9);
    EXPECT_EQ(plus.size(), 3U);
}

TEST(Deck, EstimatedBar_IsAnOutline)
{
    const OfficeFile file = read(deckOf(bars()));
    const XmlNode *series = file.tree(u"ppt/charts/chart1.xml"_s)->all("c:ser").front();
    for (const XmlNode *point : series->childrenOf("c:dPt")) {
        if (point->val("c:idx") == u"1"_s) {
            EXPECT_TRUE(point->at("c:spPr/a:noFill"));
        }
    }
    EXPECT_FALSE(series->childrenOf("c:dPt").empty());
}

/// The picture says both elsewhere, for which a chart of Office has no place.
TEST(Deck, AxisTitle_SaysWhatOutlinesMeanAndTheReference)
{
    ChartSeries series = bars();
    series.referenceValue = 5.5;
    series.referenceText = u"GPT-3.5 Turbo 5.5 (estimated)"_s;
    EXPECT_THAT(textsOf(read(deckOf(series)), u"ppt/charts/chart1.xml"_s),
                testing::Contains(
                    u"Index · Dashed: GPT-3.5 Turbo 5.5 (estimated) · Outlined: estimated."_s));
    series.marks[1].hollow = false;
    EXPECT_THAT(textsOf(read(deckOf(series)), u"ppt/charts/chart1.xml"_s),
                testing::Contains(u"Index · Dashed: GPT-3.5 Turbo 5.5 (estimated)"_s));
}

/// Bars of one value that are not seen, whose trend is a straight line across all rows.
TEST(Deck, ReferenceOfBars_IsALineAcrossThem)
{
    ChartSeries series = bars();
    series.referenceValue = 90;
    series.referenceText = u"GPT-3.5 Turbo 90"_s;
    const OfficeFile file = read(deckOf(series));
    const XmlNode *chart = file.tree(u"ppt/charts/chart1.xml"_s);
    const XmlNode *line = chart->all("c:ser").back();
    EXPECT_EQ(valuesIn(*line->child("c:val")), (std::vector<QString>(3, u"90"_s)));
    EXPECT_TRUE(line->at("c:spPr/a:noFill"));
    EXPECT_EQ(line->at("c:trendline")->val("c:trendlineType"), u"linear"_s);
    // The axis reaches it, and a bar alone has none.
    EXPECT_GE(chart->at("c:chart/c:plotArea/c:valAx/c:scaling")->val("c:max").toDouble(), 90);
    EXPECT_EQ(faultsOf(deckOf(series)), QString());
    series.marks.resize(1);
    EXPECT_TRUE(read(deckOf(series)).tree(u"ppt/charts/chart1.xml"_s)->all("c:trendline").empty());
}

/// A number and its note are two things, and an interval without an end is open.
TEST(Deck, NoteAtABar_StandsInBrackets_AndOpenEndsHaveArrows)
{
    ChartSeries series = bars();
    series.marks[0].valueText = u"17"_s;
    series.marks[0].valueNote = u"77.3%"_s;
    series.marks[1].valueText = u"at least 5"_s;
    series.marks[1].valueNote.clear();
    series.marks[1].high = std::numeric_limits<double>::infinity();
    const QStringList texts = textsOf(read(deckOf(series)), u"ppt/charts/chart1.xml"_s);
    EXPECT_THAT(texts, testing::IsSupersetOf({u"17 (77.3%)"_s, u"at least 5 →"_s}));
}

/// Each point of a line that has an interval; the corners between them have none.
TEST(Deck, LineInSteps_HasTheIntervalsOfItsPoints)
{
    ChartSeries series;
    series.valueAxisTitle = u"Index"_s;
    series.form = ChartPlane{.joined = ChartPlane::Joined::Steps, .lines = {{u"KR"_s, u"Korea"_s}}};
    for (int at = 0; at < 2; ++at) {
        ChartMark mark = bar("x", u"M"_s, 40 + 5 * at, "KR");
        mark.key = QString::number(at);
        mark.at = at;
        mark.line = u"KR"_s;
        mark.low = *mark.value - 2;
        mark.high = *mark.value + 1;
        series.marks.append(mark);
    }
    EXPECT_EQ(faultsOf(deckOf(series)), QString());
    const OfficeFile file = read(deckOf(series));
    const auto bars = file.tree(u"ppt/charts/chart1.xml"_s)->all("c:errBars");
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_EQ(valuesIn(*bars[0]->child("c:minus")), (std::vector<QString>{u"2"_s, u"0"_s, u"2"_s}));
}

TEST(Deck, Workbook_HoldsWhatTheChartShows)
{
    const OfficeFile file = read(deckOf(bars()));
    const auto cells
        = workbookCells(file.bytes(u"ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"_s));
    ASSERT_TRUE(cells);
    EXPECT_EQ(cells->value(u"Data!B2"_s), SheetCell(42.6));
    EXPECT_EQ(cells->value(u"Data!A3"_s), SheetCell(u"=1+1\nLab · 한국"_s)); // text, no formula
    EXPECT_EQ(cells->value(u"Data!B4"_s), SheetCell());
}

TEST(Deck, EveryKindOfChart_IsWithoutFault)
{
    EXPECT_EQ(faultsOf(deckOf(bars())), QString());
    ChartSeries dots = bars();
    dots.logarithmic = true;
    EXPECT_EQ(faultsOf(deckOf(dots)), QString());
    ChartSeries spans = bars();
    spans.marks[0].from = 30;
    spans.floating = true;
    EXPECT_EQ(faultsOf(deckOf(spans)), QString());
    ChartSeries plane = bars();
    plane.form
        = ChartPlane{.across = ChartPlane::Across::Days, .joined = ChartPlane::Joined::Steps};
    plane.plane()->lines = {{u"kr"_s, u"Korea"_s, u"KR"_s}};
    for (int i = 0; i < 2; ++i) {
        plane.marks[i].at = 20000 + 400 * i;
        plane.marks[i].line = u"kr"_s;
    }
    EXPECT_EQ(faultsOf(deckOf(plane)), QString());
}

TEST(Deck, NumbersWithMoreDigitsThanASpreadsheetKeeps_AgreeWithTheirCells)
{
    ChartSeries series = bars();
    series.marks[0].value = 37.730000000000004;
    series.marks[0].high = 37.730000000000004 + 2.4128405786224008;
    EXPECT_EQ(faultsOf(deckOf(series)), QString());
}

TEST(Deck, WhatSomebodyDrewOverThePicture_StandsOnTheSlide)
{
    ChartSeries series = bars();
    series.annotations = {{Annotation::Kind::Line, u"our aim"_s, 40.0, {}, false, {}, {}},
                          {Annotation::Kind::Text, u"new"_s, {}, {}, false, u"a"_s, {}},
                          {Annotation::Kind::Difference, u"−4.3"_s, {}, {}, false, u"a"_s, u"b"_s}};
    EXPECT_EQ(faultsOf(deckOf(series)), QString());
    const OfficeFile file = read(deckOf(series));
    const XmlNode *chart = file.tree(u"ppt/charts/chart1.xml"_s);
    QStringList texts;
    for (const XmlNode *text : chart->all("a:t"))
        texts.append(text->text);
    EXPECT_TRUE(texts.contains(u"our aim"_s)) << texts.join(u' ').toStdString();
    EXPECT_TRUE(texts.contains(u"42.6  new"_s)) << texts.join(u' ').toStdString();
    EXPECT_TRUE(texts.contains(u"38.3  −4.3"_s)) << texts.join(u' ').toStdString();
}

TEST(Deck, NamesAtTheEndsOfLines_StandApart)
{
    ChartSeries series;
    series.form = ChartPlane{.joined = ChartPlane::Joined::Lines};
    for (int line = 0; line < 5; ++line) {
        const QString key = QString::number(line);
        series.plane()->lines.append({key, u"Line "_s + key, u"KR"_s});
        for (int at = 0; at < 2; ++at) {
            ChartMark mark = bar("x", key, 50 + 0.1 * line + 10 * at, "KR");
            mark.at = at;
            mark.line = key;
            series.marks.append(mark);
        }
    }
    EXPECT_EQ(faultsOf(deckOf(series)), QString());
    const OfficeFile file = read(deckOf(series));
    std::vector<double> places;
    for (const XmlNode *one : file.tree(u"ppt/charts/chart1.xml"_s)->all("c:ser")) {
        if (one->child("c:dLbls")) {
            for (const QString &value : valuesIn(*one->child("c:yVal")))
                places.push_back(value.toDouble());
        }
    }
    ASSERT_EQ(places.size(), 5U);
    for (std::size_t i = 1; i < places.size(); ++i)
        EXPECT_GT(places[i] - places[i - 1], 0.4);
}

/// What no axis reaches, no program draws.
TEST(Deck, NamesOfLinesBetweenPlaces_StandWithinTheAxes)
{
    ChartSeries series;
    series.form = ChartPlane{.joined = ChartPlane::Joined::Lines,
                             .places = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"Stanford 2025"_s},
                             .lines = {{u"KR"_s, u"Korea"_s, u"KR"_s}}};
    for (int at = 0; at < 5; ++at) {
        ChartMark mark = bar("x", u"M"_s, 1 + at, "KR");
        mark.key = QString::number(at);
        mark.at = at;
        mark.line = u"KR"_s;
        series.marks.append(mark);
    }
    EXPECT_EQ(faultsOf(deckOf(series)), QString());
    const OfficeFile file = read(deckOf(series));
    const XmlNode *chart = file.tree(u"ppt/charts/chart1.xml"_s);
    const double most = chart->all("c:valAx").front()->at("c:scaling")->val("c:max").toDouble();
    for (const XmlNode *one : chart->all("c:ser")) {
        for (const QString &across : valuesIn(*one->child("c:xVal")))
            EXPECT_LE(across.toDouble(), most);
    }
    // Of many places the names have two lines.
    EXPECT_THAT(textsOf(file, u"ppt/charts/chart1.xml"_s), testing::Contains(u"Stanford\n2025"_s));
}

TEST(Deck, VariantsOfAModel_AreToldApart)
{
    ChartSeries series = bars();
    for (int i = 0; i < 2; ++i)
        series.marks[i].label = u"Claude Opus 5.5 (Adaptive Reasoning, %1 Effort, Fallback)"_s.arg(
            i == 0 ? u"Max"_s : u"Low"_s);
    const OfficeFile file = read(deckOf(series));
    const XmlNode *one = file.tree(u"ppt/charts/chart1.xml"_s)->all("c:ser").front();
    EXPECT_EQ(valuesIn(*one->child("c:cat"))[0].section(u'\n', 0, 0),
              u"Claude Opus 5.5 (Max Effort, …)"_s);
}

/// Programs scale titles only when somebody edits them.
TEST(Deck, TitleOfManyLines_IsSmaller)
{
    const auto scaleOf = [](const QString &title) {
        Deck deck = deckOf(bars());
        deck.slides[0].title = title;
        const OfficeFile file = read(deck);
        const auto fits = file.tree(u"ppt/slides/slide1.xml"_s)->all("a:normAutofit");
        return fits.empty() ? 100 : fits.front()->attribute("fontScale").toInt() / 1000;
    };
    EXPECT_EQ(scaleOf(u"한국이 앞선다"_s), 100);
    EXPECT_EQ(
        scaleOf(u"As far as measured, Magistral Medium 1.2 leads outside the United States and "
                "China; EXAONE 4.0 32B is 2nd"_s),
        100);
    EXPECT_LT(scaleOf(QString(90, u'한')), 90);
}

/// Grey bars do not show of which country they are, so that names keep it however long they are.
TEST(NativeChart, NamesThatAreTooLong_KeepTheirCountry)
{
    ChartSeries series;
    for (int i = 0; i < 9; ++i) {
        ChartMark mark;
        mark.label = u"Model %1"_s.arg(i);
        mark.note = u"Lab · United States"_s;
        mark.country = u"US"_s;
        series.marks.append(mark);
    }
    EXPECT_EQ(rowNames(series)[0], u"Model 0 · Lab · United States"_s);
    series.marks[0].label = u"Hermes 4 - Llama-3.1 405B (Reasoning)"_s;
    series.marks[0].note = u"Nous Research · United States"_s;
    series.marks[1].label = u"K2 Horizon 375B A23B"_s;
    series.marks[1].note = u"MBZUAI Institute of Foundation Models · United Arab Emirates"_s;
    series.marks[1].country = u"AE"_s;
    series.marks[2].note = u"Apodex · Unassigned"_s;
    series.marks[2].country = u"ZZ"_s;
    const QStringList names = rowNames(series);
    EXPECT_EQ(names[0], u"Hermes 4 - Llama-3.1 405B · Nous Research · US"_s);
    EXPECT_EQ(names[1], u"K2 Horizon 375B A23B · MBZUAI Institute of Fou… · AE"_s);
    EXPECT_EQ(names[2], u"Model 2 · Apodex · Unassigned"_s);
    EXPECT_EQ(names[3], u"Model 3 · Lab · US"_s) << "one chart, one way to say it";
    // What ends notes of programmes is no country.
    for (qsizetype i = 0; i < series.marks.size(); ++i)
        series.marks[i].note = i % 2 == 0 ? u"Public · Announced"_s : u"Public · Enacted"_s;
    EXPECT_EQ(rowNames(series)[3], u"Model 3 · Public · Enacted"_s);
}

TEST(Deck, HostileTexts_AreHarmless)
{
    ChartSeries series = bars();
    series.marks[0].label = u"a\u0001b\u000bc\ufffe "_s + QChar(0xd800) + u"😀 עברית"_s;
    series.marks[1].label = QString(300, u'x');
    series.marks[1].high = std::numeric_limits<double>::infinity();
    series.marks[1].low = 1;
    Deck deck = deckOf(series);
    deck.slides[0].title = u"<a>&\"' ]]> \u0002"_s;
    EXPECT_EQ(faultsOf(deck), QString());
}

TEST(Deck, SameDeck_IsTheSameBytes)
{
    EXPECT_EQ(*writtenDeck(deckOf(bars())), *writtenDeck(deckOf(bars())));
}

TEST(SlideTable, LongTexts_TakeTheirLinesWithinThePlace)
{
    DeckTable table{{u"Programme"_s, u"Amount"_s, u"Payer"_s}, {false, true, false}, {}};
    for (int row = 0; row < 14; ++row)
        table.rows.append(
            {QString(row % 2 == 0 ? 150 : 20, u'x'), u"KRW 1.2 tn"_s, u"Public and private"_s});
    const QRect place(40, 100, 700, 300);
    fitTable(table, place.size());
    EXPECT_GT(table.rowsNotShown, 0);
    EXPECT_GT(table.rows.size(), 4);
    XmlText xml;
    xml.open("a:graphicData", {{"xmlns:a", "a"}});
    writeTable(xml, table, place, {}, Language::English);
    const QString written = QString::fromUtf8(xml.finish());
    qint64 height = 0;
    static const QRegularExpression kHeights(u"<a:tr h=\"([0-9]+)\""_s);
    for (auto row = kHeights.globalMatch(written); row.hasNext();)
        height += row.next().captured(1).toLongLong();
    EXPECT_LE(height, emuOf(place.height()));
    EXPECT_EQ(written.count(u"marL=\"182880\""_s), table.rows.size() + 1)
        << "texts stand apart from the numbers before them";
}

TEST(NativeChart, NamesOfNeighbours_StandOnEitherSide)
{
    ChartSeries series = bars();
    series.form = ChartPlane{};
    series.plane()->named = true;
    series.marks = {bar("a", u"Left one"_s, 40, "KR"), bar("b", u"Right one"_s, 40, "FR"),
                    bar("c", u"Far away"_s, 10, "US")};
    for (int i = 0; i < 3; ++i)
        series.marks[i].at = i < 2 ? 50 + i : 100;
    const auto chart = nativeChart(series, Language::English);
    ASSERT_TRUE(chart);
    QStringList left;
    for (const NativePoint &point : chart->series.first().points) {
        if (point.textLeft)
            left.append(point.text);
    }
    EXPECT_EQ(left, QStringList{u"Left one"_s});
}

TEST(AltText, ThatIsTooLong_EndsBehindAWord)
{
    EXPECT_EQ(shortAltText(u"short"_s), u"short"_s);
    const QString words = u"eleven letters "_s.repeated(30);
    const QString cut = shortAltText(words);
    EXPECT_LE(cut.size(), kLongestAltText);
    EXPECT_TRUE(cut.endsWith(u"letters …"_s) || cut.endsWith(u"eleven …"_s)) << cut.toStdString();
    EXPECT_EQ(shortAltText(QString(400, u'x')).size(), kLongestAltText);
}

} // namespace
} // namespace podium::tests
