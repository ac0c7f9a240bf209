// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/tables/table_file.h"

#include "app/export/checking/deck_check.h"
#include "app/export/checking/workbook_cells.h"
#include "app/export/package/office_file.h"
#include "app/export/tables/number_format.h"
#include "tests/support/printers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kFormula = u"=HYPERLINK(\"x\")"_s;
const QString kMarked = u"<b>&\"|\\`*"_s;
const QString kControl = u"a\u0001b\u000bc\ufffe"_s + QChar(0xd800);
const QString kRightToLeft = u"\u05e2\u05d1\u05e8\u05d9\u05ea \u202e한국 😀"_s;
const QString kLong = QString(300, u'x');

/// One column of texts that mean harm, one of each type of value.
FileTable hostile()
{
    FileTable table;
    table.title = kMarked;
    table.columns = {{u"name"_s, u"Name"_s},
                     {u"value"_s, u"Value"_s},
                     {u"rank"_s, u"Rank"_s},
                     {u"day"_s, u"Day"_s},
                     {u"open"_s, u"Open <w>"_s}};
    for (const QString &name : {kFormula, kMarked, kControl, kRightToLeft, kLong})
        table.rows.append({{name, name},
                           {12.5, u"12.5"_s},
                           {3, u"3"_s},
                           {QDate(2025, 10, 2), u"2 Oct 2025"_s},
                           {true, u"yes"_s}});
    table.rows.append(
        {{u"none"_s, u"none"_s}, {{}, u"–"_s}, {{}, u"–"_s}, {{}, u"–"_s}, {{}, u"–"_s}});
    table.rules = {u"Index v3.0"_s, kMarked};
    table.source = u"Source: somebody"_s;
    table.terms = u"CC BY"_s;
    table.day = QDate(2025, 10, 2);
    table.view = R"({"picture":{"kind":"models"}})";
    return table;
}

QString written(TableFormat format)
{
    const auto bytes = tableFile(hostile(), format);
    EXPECT_TRUE(bytes) << message(bytes.error());
    return QString::fromUtf8(*bytes);
}

TEST(TableFile, Endings_AreFormats)
{
    EXPECT_EQ(tableFormat(u"a.CSV"_s), TableFormat::Csv);
    EXPECT_EQ(tableFormat(u"a.b.xlsx"_s), TableFormat::Xlsx);
    EXPECT_EQ(tableFormat(u".csv"_s), std::nullopt);
    EXPECT_EQ(tableFormat(u"a.xls"_s), std::nullopt);
}

TEST(TableFile, Csv_HasRawValuesAndNoFormula)
{
    const QStringList lines = written(TableFormat::Csv).split(u'\n');
    EXPECT_EQ(lines[0], u"name,value,rank,day,open"_s);
    EXPECT_EQ(lines[1], u"\"'=HYPERLINK(\"\"x\"\")\",12.5,3,2025-10-02,true"_s);
    EXPECT_EQ(lines[2], u"\"<b>&\"\"|\\`*\",12.5,3,2025-10-02,true"_s);
    EXPECT_EQ(lines[6], u"none,,,,"_s);
}

TEST(TableFile, Tsv_HasOneLineARow)
{
    FileTable table = hostile();
    table.rows[0][0].value = u"two\tcells\nand lines"_s;
    const QStringList lines = QString::fromUtf8(*tableFile(table, TableFormat::Tsv)).split(u'\n');
    EXPECT_EQ(lines[1], u"two cells and lines\t12.5\t3\t2025-10-02\ttrue"_s);
    EXPECT_EQ(lines.size(), 8);
}

TEST(TableFile, Json_KeepsTypesAndTexts)
{
    const QJsonObject json = QJsonDocument::fromJson(written(TableFormat::Json).toUtf8()).object();
    const QJsonArray rows = json.value(u"rows"_s).toArray();
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(rows[0].toObject().value(u"name"_s), kFormula); // JSON knows no formulas
    EXPECT_EQ(rows[0].toObject().value(u"value"_s), 12.5);
    EXPECT_EQ(rows[0].toObject().value(u"open"_s), true);
    EXPECT_EQ(rows[0].toObject().value(u"day"_s), u"2025-10-02"_s);
    EXPECT_TRUE(rows[5].toObject().value(u"value"_s).isNull());
    EXPECT_EQ(rows[3].toObject().value(u"name"_s), kRightToLeft);
    EXPECT_TRUE(json.value(u"view"_s).toObject().contains(u"picture"_s));
}

TEST(TableFile, Markdown_KeepsItsColumns)
{
    for (const QString &line : written(TableFormat::Markdown).split(u'\n')) {
        if (!line.startsWith(u'|'))
            continue;
        QString plain = line;
        plain.remove(u"\\\\"_s).remove(u"\\|"_s);
        EXPECT_EQ(plain.count(u'|'), 6) << line.toStdString();
        EXPECT_FALSE(line.contains(u"<b>"_s));
    }
}

TEST(TableFile, Html_IsSafeAndReadsBack)
{
    const QString html = written(TableFormat::Html);
    EXPECT_FALSE(html.contains(u"<b>"_s));
    EXPECT_TRUE(html.contains(u"<td>&lt;b&gt;&amp;&quot;|"_s));
    EXPECT_TRUE(html.contains(u"<td class=\"n\">12.5</td>"_s));
    EXPECT_TRUE(html.contains(kRightToLeft));
    EXPECT_FALSE(html.contains(QChar(1)));
}

TEST(TableFile, Xlsx_HasTypedCellsAndSaysItsMethod)
{
    const auto cells = *workbookCells(*tableFile(hostile(), TableFormat::Xlsx));
    EXPECT_EQ(cells.value(u"Table!A2"_s), SheetCell(kFormula)); // a text
    EXPECT_EQ(cells.value(u"Table!B2"_s), SheetCell(12.5));
    EXPECT_EQ(cells.value(u"Table!C2"_s), SheetCell(3.0));
    EXPECT_EQ(cells.value(u"Table!D2"_s), SheetCell(45932.0)); // 2 October 2025
    EXPECT_EQ(cells.value(u"Table!A4"_s), SheetCell(u"a\ufffdb\ufffdc\ufffd\ufffd"_s));
    EXPECT_EQ(cells.value(u"Table!A6"_s), SheetCell(kLong));
    EXPECT_EQ(cells.value(u"Table!B7"_s), SheetCell());
    QStringList method;
    for (const auto &[name, cell] : cells.asKeyValueRange()) {
        if (name.startsWith(u"Method!"_s))
            method.append(std::get<QString>(cell));
    }
    for (const QString &said : {u"Index v3.0\n"_s + kMarked, u"Source: somebody"_s, u"CC BY"_s})
        EXPECT_TRUE(method.contains(said)) << said.toStdString();
}

TEST(NumberFormat, OfANumber_HasTheDigitsOfItsText)
{
    EXPECT_EQ(numberFormat(57.625, u"≥ 57.6*"_s), "#,##0.0");
    EXPECT_EQ(numberFormat(-2.41, u"\u22122.4"_s), "#,##0.0");
    EXPECT_EQ(numberFormat(0.8512, u"85.1%"_s), "0.0%");
    EXPECT_EQ(numberFormat(0.4, u"40%"_s), "0%");
    EXPECT_EQ(numberFormat(0.0001, u"<0.1%"_s), "0.0%");
    EXPECT_EQ(numberFormat(85.12, u"85.1%"_s), "#,##0.0");
    EXPECT_EQ(numberFormat(12345.6, u"12,346"_s), "#,##0");
    EXPECT_EQ(numberFormat(26833026279, u"USD 26.8 bn"_s), "#,##0");
    EXPECT_EQ(numberFormat(1.04125, u"EUR 1 is USD 1.04"_s), "#,##0.00");
    EXPECT_EQ(numberFormat(0.95, {}), "#,##0.0###");
}

TEST(TableFile, Xlsx_HasAChartWithItsIntervals)
{
    FileTable table = hostile();
    NativeSeries bars{.key = u"values"_s, .name = u"Index"_s, .intervals = true};
    bars.points = {{.key = u"a"_s, .label = u"A"_s, .value = 2, .below = 0.5, .above = 1},
                   {.key = u"b"_s, .label = u"B"_s, .value = 3, .below = 1, .above = 1}};
    NativeChart chart;
    chart.series = {bars};
    table.chart = chart;
    const QByteArray bytes = *tableFile(table, TableFormat::Xlsx);
    const auto file = *OfficeFile::read(bytes, {});
    const XmlNode *drawn = file.tree(u"xl/charts/chart1.xml"_s);
    ASSERT_TRUE(drawn);
    EXPECT_FALSE(drawn->all("c:errBars").empty());
    EXPECT_TRUE(drawn->all("c:externalData").empty());
    EXPECT_EQ(drawn->all("c:val").front()->all("c:f").front()->text, u"Chart!$B$2:$B$3"_s);
    EXPECT_EQ(workbookCells(bytes)->value(u"Chart!B3"_s), SheetCell(3.0));
    const auto faults = deckFaults(bytes, {});
    ASSERT_TRUE(faults);
    for (const DeckFault &fault : *faults)
        ADD_FAILURE() << fault.rule.toStdString() << ' ' << fault.text.toStdString();
}

} // namespace
} // namespace podium::tests
