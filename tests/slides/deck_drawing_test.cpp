// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slides/deck_drawing.h"

#include "ui/charts/chart_export.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A title, a chart and a table, in Korean, with texts that mean harm.
Deck threeSlides()
{
    ChartSeries series;
    series.title = u"막대"_s;
    series.valueAxisTitle = u"지수"_s;
    for (int i = 0; i < 3; ++i) {
        ChartMark mark;
        mark.key = QString::number(i);
        mark.label = u"모델 "_s + mark.key;
        mark.value = 10 + i;
        mark.valueText = QString::number(10 + i);
        mark.country = u"KR"_s;
        series.marks.append(mark);
    }
    Deck deck;
    deck.title = u"<script>alert(1)</script>"_s;
    deck.language = Language::Korean;
    DeckSlide title{.id = u"title"_s, .layout = SlideLayout::Title, .title = u"한국이 앞선다"_s};
    DeckSlide chart{.id = u"chart"_s, .title = u"막대 & <b>차트</b>"_s, .source = u"출처"_s};
    chart.notes = QStringList(80, u"메모"_s);
    chart.figures = {DeckFigure{.id = u"chart"_s, .altText = u"\"막대\" 셋"_s, .content = series}};
    DeckSlide table{.id = u"table"_s, .layout = SlideLayout::Table, .title = u"표"_s};
    table.figures = {DeckFigure{
        .id = u"table"_s,
        .content = DeckTable{{u"이름"_s, u"값"_s}, {false, true}, {{u"<i>가</i>"_s, u"1"_s}}}}};
    deck.slides = {title, chart, table};
    return deck;
}

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression kPage(u"/Type /Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(kPage);
}

TEST(DeckHtml, HoldsAllSlidesAndNeedsNothingElse)
{
    const QString html = QString::fromUtf8(deckHtml(threeSlides()));
    EXPECT_EQ(html.count(u"<section>"_s), 3);
    EXPECT_EQ(html.count(u"<svg"_s), 1);
    EXPECT_EQ(html.count(u"<p>메모</p>"_s), 80);
    EXPECT_TRUE(html.contains(u"<td class=\"n\">1</td>"_s));
    EXPECT_TRUE(html.contains(u"lang=\"ko-KR\""_s));
    static const QRegularExpression kOutside(u"(src|href)=\"(?!#)|url\\((?!#)|@import"_s);
    EXPECT_FALSE(kOutside.match(html).hasMatch()) << kOutside.match(html).captured().toStdString();
}

TEST(DeckHtml, TextsThatMeanHarm_AreTexts)
{
    const QString html = QString::fromUtf8(deckHtml(threeSlides()));
    EXPECT_EQ(html.count(u"<script>"_s), 1); // ours
    EXPECT_TRUE(html.contains(u"막대 &amp; &lt;b&gt;차트&lt;/b&gt;"_s));
    EXPECT_TRUE(html.contains(u"<td>&lt;i&gt;가&lt;/i&gt;</td>"_s));
    EXPECT_TRUE(html.contains(u"aria-label=\"&quot;막대&quot; 셋\""_s));
}

TEST(DeckHtml, Picture_IsWellFormed)
{
    const QString html = QString::fromUtf8(deckHtml(threeSlides()));
    const qsizetype begin = html.indexOf(u"<svg"_s);
    QXmlStreamReader reader(html.sliced(begin, html.indexOf(u"</svg>"_s) + 6 - begin));
    bool named = false;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            named = named || reader.text().contains(u"모델 1"_s);
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(named); // as text, not as outlines
}

/// Few rows have both.
TEST(DeckHtml, ChartAboveItsTable_AreBothDrawn_LargeEnoughToFill)
{
    Deck deck = threeSlides();
    DeckSlide both = deck.slides[1];
    both.layout = SlideLayout::ChartAndTable;
    both.figures.append(deck.slides[2].figures);
    deck.slides = {both};
    const QString html = QString::fromUtf8(deckHtml(deck));
    EXPECT_EQ(html.count(u"<svg"_s), 1);
    EXPECT_EQ(html.count(u"<table style=\"font-size:24px"_s), 1);
    EXPECT_EQ(pagesOf(deckPdf(deck, false)), 1);
}

TEST(DeckPdf, HasAPageForEachSlide)
{
    EXPECT_EQ(pagesOf(deckPdf(threeSlides(), false)), 3);
    // Eighty lines of notes run on.
    EXPECT_EQ(pagesOf(deckPdf(threeSlides(), true)), 6);
}

/// Nothing where there is no program to read it.
QString textOf(const QByteArray &pdf)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"deck.pdf"_s));
    if (reader.isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(reader, {file.fileName(), u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

/// Where faces draw signs by other glyphs beside capitals and digits.
TEST(DeckPdf, NamesWithSigns_CanBeSearched)
{
    const QString name = u"GPT-5.5 (High) 8x22B: 3×–A+"_s;
    Deck deck = threeSlides();
    deck.slides[0].title = name;
    deck.slides[1].notes = {name};
    auto &series = std::get<ChartSeries>(deck.slides[1].figures[0].content);
    series.marks[0].label = name;
    std::get<DeckTable>(deck.slides[2].figures[0].content).rows[0][0] = name;
    const QString text = textOf(deckPdf(deck, true));
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_EQ(text.count(name), 4) << text.toStdString();
    // A picture by itself, too.
    EXPECT_TRUE(textOf(chartPdf(series, {}, {960, 540})).contains(name));
}

TEST(DeckPdf, Korean_CanBeSearched)
{
    const QString text = textOf(deckPdf(threeSlides(), true));
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const QString &said : {u"한국이 앞선다"_s, u"모델 1"_s, u"이름"_s})
        EXPECT_TRUE(text.contains(said)) << text.toStdString();
    EXPECT_EQ(text.count(u"메모"_s), 80);
}

TEST(DeckPdf, SaysTheDayOfItsFiguresAndNoOther)
{
    Deck deck = threeSlides();
    deck.made = QDate(2025, 10, 2);
    EXPECT_TRUE(deckPdf(deck, false).contains("/CreationDate (D:20251002120000"));
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    EXPECT_TRUE(deckPdf(deck, false).contains("/CreationDate (D:20231114221320"));
    qunsetenv("SOURCE_DATE_EPOCH");
    const auto &series = std::get<ChartSeries>(deck.slides[1].figures[0].content);
    EXPECT_FALSE(chartPdf(series, {}, {960, 540}).contains("CreationDate"));
    EXPECT_EQ(pagesOf(deckPdf(deck, false)), 3);
}

} // namespace
} // namespace podium::tests
