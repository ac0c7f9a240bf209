// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/deck_check.h"

#include "app/export/deck/deck_writing.h"
#include "app/export/package/zip_file.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QByteArray goodDeck()
{
    ChartSeries series;
    series.valueAxisTitle = u"Index"_s;
    for (const double value : {42.6, 38.3}) {
        ChartMark mark;
        mark.key = mark.label = QString::number(value);
        mark.value = value;
        mark.valueText = mark.label;
        series.marks.append(mark);
    }
    DeckSlide slide;
    slide.id = slide.title = u"one"_s;
    slide.source = u"source"_s;
    slide.notes = {u"note"_s};
    DeckFigure figure;
    figure.id = u"one"_s;
    figure.altText = u"bars"_s;
    figure.content = series;
    slide.figures = {figure};
    Deck deck;
    deck.made = QDate(2025, 10, 2);
    deck.slides = {slide};
    return *writtenDeck(deck);
}

/// The good deck with one text of one part replaced.
struct Injury {
    const char *rule;
    const char *part;
    const char *text;
    const char *by;
};

std::ostream &operator<<(std::ostream &out, const Injury &injury)
{
    // A backslash would end the name that ctest gives the test.
    std::string by = injury.by;
    std::ranges::replace(by, '\\', '/');
    return out << injury.rule << ' ' << by;
}

class DeckCheck : public testing::TestWithParam<Injury>
{
};

TEST_P(DeckCheck, InjuredPart_IsFound)
{
    const Injury &injury = GetParam();
    const QByteArray good = goodDeck();
    ASSERT_EQ(deckFaults(good, {})->size(), 0);
    const QString name = QString::fromLatin1(injury.part);
    const ZipMembers members = *unzipped(good, {});
    QByteArray part;
    for (const ZipMember &member : members) {
        if (member.name == name)
            part = member.bytes;
    }
    const qsizetype at = part.indexOf(injury.text);
    ASSERT_GE(at, 0) << injury.text;
    part.replace(at, qsizetype(qstrlen(injury.text)), injury.by);
    const auto faults = deckFaults(*withMembers(good, {{name, part}}, {}), {});
    QStringList rules;
    for (const DeckFault &fault : *faults)
        rules.append(fault.rule);
    EXPECT_TRUE(rules.contains(QString::fromLatin1(injury.rule))) << rules.join(u' ').toStdString();
}

constexpr const char *kChart = "ppt/charts/chart1.xml";
constexpr const char *kSlide = "ppt/slides/slide1.xml";
constexpr const char *kPresentation = "ppt/presentation.xml";

INSTANTIATE_TEST_SUITE_P(
    Injuries, DeckCheck,
    testing::Values(
        Injury{"label-position", kChart, "\"outEnd\"", "\"bestFit\""},
        Injury{"axis-id", kChart, "<c:axId val=\"504000001\"/><c:axId",
               "<c:axId val=\"7\"/><c:axId"},
        Injury{"number", kChart,
               "#,##0</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>42.6",
               "#,##0</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>NaN"},
        Injury{"cache", kChart, "<c:v>42.6</c:v></c:pt><c:pt idx=\"1\"><c:v>38.3",
               "<c:v>42.7</c:v></c:pt><c:pt idx=\"1\"><c:v>38.3"},
        Injury{"point-count", kChart, "<c:ptCount val=\"2\"", "<c:ptCount val=\"1\""},
        Injury{"reference", kChart, "Data!$A$2:$A$3", "Da ta!$A$2"},
        Injury{"shape-id", kSlide, "id=\"2\"", "id=\"3\""},
        Injury{"alt-text", kSlide, "descr=\"bars\"", "descr=\"\""},
        Injury{"placeholder-unknown", kSlide, "idx=\"15\"", "idx=\"99\""},
        Injury{"empty-attribute", kSlide, "idx=\"15\"", "idx=\"\""},
        Injury{"empty-attribute", kChart, "<c:gapWidth val=\"220\"", "<c:gapWidth val=\"\""},
        Injury{"no-relationship", kSlide, "<p:tags r:id=\"", "<p:tags r:id=\"x"},
        Injury{"slide-id", kPresentation, "id=\"256\"", "id=\"255\""},
        Injury{"master-id", kPresentation, "2147483648", "2147483649"},
        Injury{"no-relationship", kPresentation, "<p:notesMasterId r:id=\"",
               "<p:notesMasterId r:id=\"x"},
        Injury{"not-xml", kSlide, "</p:sld>", ""},
        Injury{"phantom-part", "[Content_Types].xml", "/ppt/slides/slide1.xml",
               "/ppt/slides/slide9.xml"},
        Injury{"missing-part", "ppt/slides/_rels/slide1.xml.rels", "charts/chart1",
               "charts/chart9"},
        Injury{"backslash", "ppt/slides/_rels/slide1.xml.rels", "../charts/", "..\\charts\\"},
        Injury{"relationship-twice", "ppt/slides/_rels/slide1.xml.rels", "rId2", "rId1"},
        Injury{"workbook", "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx", "PK", "XX"},
        Injury{"date", "docProps/core.xml", "2025-10-02T12", "2 Oct 2025T12"}));

TEST(DeckCheckFile, WhatIsNoOfficeFile_SaysSo)
{
    const auto faults = deckFaults("hello", u"note.txt"_s);
    ASSERT_FALSE(faults);
    EXPECT_EQ(faults.error().place.file, "note.txt");
}

} // namespace
} // namespace podium::tests
