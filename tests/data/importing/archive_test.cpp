// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/archive.h"

#include "tests/data/importing/imported.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <gmock/gmock.h>
#include <zip.h>
#include <zlib.h>
#include <zstd.h>

#include <string>
#include <utility>
#include <vector>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

QByteArray zipOf(const std::vector<std::pair<std::string, QByteArray>> &members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(bytes);
    zip_t *archive = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : members)
        zip_file_add(archive, name.c_str(),
                     zip_source_buffer(archive, content.constData(),
                                       static_cast<zip_uint64_t>(content.size()), 0),
                     ZIP_FL_OVERWRITE);
    EXPECT_EQ(zip_close(archive), 0);
    zip_stat_t stat;
    zip_source_stat(bytes, &stat);
    QByteArray out(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(bytes);
    EXPECT_EQ(zip_source_read(bytes, out.data(), stat.size), static_cast<zip_int64_t>(stat.size));
    zip_source_close(bytes);
    zip_source_free(bytes);
    return out;
}

QByteArray frame(const QByteArray &text)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(text.size())), '\0');
    const auto size = ZSTD_compress(packed.data(), packed.size(), text.constData(), text.size(), 3);
    return packed.first(static_cast<qsizetype>(size));
}

struct Packed {
    QByteArray name;
    QByteArray bytes; ///< frames of Zstandard
    quint32 size = 0; ///< as the zip says it
    quint32 sum = 0;  ///< of what the frames unpack to
};

quint32 sumOf(const QByteArray &text)
{
    return static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(text.constData()),
                                      static_cast<uInt>(text.size())));
}

Packed packed(const QByteArray &name, const QByteArray &text)
{
    return {name, frame(text), static_cast<quint32>(text.size()), sumOf(text)};
}

/// The zip library of Debian 12 cannot write method 93.
QByteArray zstandardZip(const std::vector<Packed> &members)
{
    QByteArray zip;
    QByteArray directory;
    const auto entry = [](QByteArray &to, const Packed &member, quint32 signature, quint32 offset) {
        QDataStream out(&to, QIODevice::Append);
        out.setByteOrder(QDataStream::LittleEndian);
        const bool central = signature == 0x02014b50;
        out << signature;
        if (central)
            out << quint16(63);
        out << quint16(63) << quint16(0) << quint16(93) << quint32(0) << member.sum
            << quint32(member.bytes.size()) << member.size << quint16(member.name.size())
            << quint16(0);
        if (central)
            out << quint16(0) << quint16(0) << quint16(0) << quint32(0) << offset;
        to += member.name + (central ? QByteArray() : member.bytes);
    };
    for (const Packed &member : members) {
        entry(directory, member, 0x02014b50, static_cast<quint32>(zip.size()));
        entry(zip, member, 0x04034b50, 0);
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    QDataStream end(&zip, QIODevice::Append);
    end.setByteOrder(QDataStream::LittleEndian);
    end << quint32(0x06054b50) << quint16(0) << quint16(0) << quint16(members.size())
        << quint16(members.size()) << quint32(directory.size()) << start << quint16(0);
    return zip;
}

QByteArray logOf(const QByteArray &accuracy)
{
    return "{\"version\": 2, \"status\": \"success\", \"eval\": {\"task\": \"inspect/hle\", "
           "\"model\": \"our/model\", \"id\": 12345678901234567890}, \"results\": {\"scores\": "
           "[{\"name\": \"choice\", \"metrics\": {\"accuracy\": {\"value\": "
        + accuracy + "}, \"stderr\": {\"value\": NaN}}}]}}";
}

/// A spreadsheet of LibreOffice with these sheets, each a name and its rows.
QByteArray openDocumentOf(const std::vector<std::pair<QByteArray, QByteArray>> &sheets)
{
    QByteArray content = "<d:c xmlns:d=\"d\" xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
                         "xmlns:table-changes=\"y\">";
    for (const auto &[name, rows] : sheets)
        content += "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"META-INF/manifest.xml", "<manifest/>"},
                  {"content.xml", content + "</d:c>"}});
}

QByteArray textCell(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text
        + "</text:p></table:table-cell>";
}

QByteArray rowOf(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

const QByteArray kShare = "<table:table-cell office:value-type=\"percentage\" "
                          "office:value=\"0.07\"><text:p>7 %</text:p></table:table-cell>";

/// A workbook with one sheet of these rows, a style 1 of days, and "Model" and "Mine" as shared texts.
QByteArray workbookOf(const QByteArray &rows, const QByteArray &properties = {})
{
    return zipOf(
        {{"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><workbookPr" + properties
              + "/><sheets><sheet name=\"Empty\" r:id=\"a\"/><sheet name=\"Runs\" "
                "r:id=\"b\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship "
          "Id=\"b\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
         {"xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
          "formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"0.0%\"/><numFmt "
          "numFmtId=\"166\" formatCode=\"0.0&quot;%&quot;\"/></numFmts><cellXfs><xf "
          "numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"165\"/><xf "
          "numFmtId=\"166\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml",
          "<sst><si><t>Model</t></si><si><r><t>Mi</t></r><r><t>ne</t></r></si></sst>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
         {"xl/worksheets/sheet2.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

const QByteArray kHeader = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" "
                           "t=\"inlineStr\"><is><t>hle</t></is></c><c r=\"C2\" "
                           "t=\"str\"><v>released</v></c></row>";

/// "57 %", "57.0 %", 57 and 57 with a sign in quotes, which is text.
TEST(Workbook, NumbersShownAsPerCent_AreThat)
{
    const auto row = [](int number, const char *name, const char *value, int style) -> QByteArray {
        return QByteArray("<row r=\"") + QByteArray::number(number)
            + "\"><c t=\"inlineStr\"><is><t>" + name + "</t></is></c><c s=\""
            + QByteArray::number(style) + "\"><v>" + value + "</v></c></row>";
    };
    const auto import = imported(u"runs.xlsx"_s,
                                 workbookOf(kHeader + row(3, "A", "0.57", 2)
                                            + row(4, "B", "0.565", 3) + row(5, "C", "57", 0)
                                            + row(6, "D", "56", 4) + row(7, "E", "0.07", 2)));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(
        modelsOf(import->runs),
        ElementsAre("A: hle=0.57", "B: hle=0.565", "C: hle=0.57", "D: hle=0.56", "E: hle=0.07"));
    EXPECT_THAT(findingsOf(import), testing::Not(testing::Contains(HasSubstr("scale"))));
}

TEST(Workbook, TextsNumbersAndDays_AreThoseOfItsTable)
{
    const auto import = imported(
        u"runs.xlsx"_s,
        workbookOf(kHeader
                   + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>0.25</v></c><c "
                     "r=\"C3\" s=\"1\"><v>46023</v></c></row>"
                     "<row><c t=\"inlineStr\"><is><t>Second, too</t></is></c><c "
                     "t=\"e\"><v>#N/A</v></c></row>"));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("Mine: hle=0.25"));
    EXPECT_EQ(toIsoText(*import->runs.front().values.released), "2026-01-01");
    EXPECT_EQ(import->kind, "table");
    EXPECT_THAT(findingsOf(import, true), testing::Contains(HasSubstr("sheet")));
}

TEST(Workbook, FaultOfAFormula_IsSaid)
{
    QByteArray rows = kHeader;
    for (int row = 3; row < 9; ++row)
        rows += "<row><c t=\"inlineStr\"><is><t>M" + QByteArray::number(row)
            + "</t></is></c><c><v>0.5</v></c></row>";
    const auto import = imported(u"runs.xlsx"_s,
                                 workbookOf(rows
                                            + "<row><c t=\"inlineStr\"><is><t>Bad</t></is></c><c "
                                              "t=\"e\"><v>#DIV/0!</v></c></row>"));
    EXPECT_THAT(findingsOf(import),
                testing::Contains(HasSubstr("number:9:hle: \"#DIV/0!\" is no number")));
}

TEST(Workbook, HiddenSheet_IsPassedOver_AndSaid)
{
    const QByteArray sheet = "<worksheet><sheetData><row><c t=\"str\"><v>model</v></c><c "
                             "t=\"str\"><v>hle</v></c></row><row><c t=\"str\"><v>A</v></c><c>"
                             "<v>0.5</v></c></row></sheetData></worksheet>";
    const auto bookOf = [&sheet](const QByteArray &state) {
        return zipOf({{"xl/workbook.xml",
                       "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Old\" state=\"" + state
                           + "\" r:id=\"a\"/><sheet name=\"New\" r:id=\"b\"/></sheets></workbook>"},
                      {"xl/_rels/workbook.xml.rels",
                       "<Relationships><Relationship Id=\"a\" Target=\"worksheets/1.xml\"/>"
                       "<Relationship Id=\"b\" Target=\"worksheets/2.xml\"/></Relationships>"},
                      {"xl/worksheets/1.xml", QByteArray(sheet).replace("0.5", "0.4")},
                      {"xl/worksheets/2.xml", sheet}});
    };
    const auto import = imported(u"a.xlsx"_s, bookOf("hidden"));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.5"));
    EXPECT_THAT(findingsOf(import),
                testing::Contains(HasSubstr("The sheet \"Old\" is hidden and passed over")));
    const auto chosen = imported(u"a.xlsx"_s, bookOf("veryHidden"), {}, R"({"sheet":"Old"})");
    EXPECT_THAT(modelsOf(chosen->runs), ElementsAre("A: hle=0.4"));
}

TEST(Workbook, HiddenRows_ArePassedOver_AndSaid)
{
    const QByteArray row = "<c t=\"inlineStr\"><is><t>NAME</t></is></c><c><v>0.5</v></c></row>";
    const auto import = imported(
        u"runs.xlsx"_s,
        workbookOf(kHeader + "<row r=\"3\" hidden=\"1\">" + QByteArray(row).replace("NAME", "Old")
                   + "<row r=\"4\">" + QByteArray(row).replace("NAME", "New")
                   + "<row r=\"5\" hidden=\"true\">" + QByteArray(row).replace("NAME", "Older")
                   + "<row r=\"6\" hidden=\"1\"/>"));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("New: hle=0.5"));
    EXPECT_THAT(
        findingsOf(import),
        testing::Contains(HasSubstr("Hidden rows of the sheet \"Runs\" are passed over: 2.")));
}

TEST(Workbook, FormulasWithoutResults_AreSaid)
{
    const auto import = imported(
        u"runs.xlsx"_s,
        workbookOf(kHeader
                   + "<row r=\"3\"><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>0.5</v></c>"
                     "</row><row r=\"4\"><c t=\"inlineStr\"><is><t>B</t></is></c><c>"
                     "<f>B3*2</f></c></row><row r=\"5\"><c t=\"inlineStr\"><is><t>C</t></is>"
                     "</c><c><f>B3</f><v>0.5</v></c></row>"));
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.5", "C: hle=0.5"));
    EXPECT_THAT(
        findingsOf(import),
        testing::Contains(HasSubstr("formula:4:: Formulas of the sheet \"Runs\" whose results "
                                    "the workbook does not hold are left out: 1.")));
}

TEST(Workbook, CellsMergedDown_StandInEachRow)
{
    const QByteArray sheet
        = "<worksheet><sheetData><row><c t=\"str\"><v>Lab</v></c><c t=\"str\"><v>Model</v></c><c "
          "t=\"str\"><v>hle</v></c></row><row><c t=\"str\"><v>LG</v></c><c t=\"str\"><v>A</v></c><c>"
          "<v>0.5</v></c></row><row><c r=\"B3\" t=\"str\"><v>B</v></c><c><v>0.6</v></c></row></sheetData>"
          "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
    const auto import = imported(
        u"a.xlsx"_s,
        zipOf(
            {{"xl/workbook.xml",
              "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"a\" Target=\"worksheets/1.xml\"/></Relationships>"},
             {"xl/worksheets/1.xml", sheet}}));
    ASSERT_TRUE(import) << import.error().text;
    ASSERT_EQ(import->runs.size(), 2U);
    EXPECT_EQ(import->runs[1].lab, "LG");
}

TEST(Archive, RunsOfSeveralModels_AreOneSnapshot)
{
    const auto run = [](const QByteArray &model, const QByteArray &score) {
        return R"({"results":{"law":{"acc,none":)" + score
            + R"(,"acc_stderr,none":0.01}},"configs":{"law":{}},"lm_eval_version":"0.4","model_name":")"
            + model + R"(","date":1790000000.0})";
    };
    const auto import = imported(u"runs.zip"_s,
                                 zipOf({{"a/results_2026-10-01T10-00-00.json", run("A", "0.5")},
                                        {"b/results_2026-10-01T11-00-00.json", run("B", "0.6")},
                                        {"c/results_2026-10-02T10-00-00.json", run("A", "0.55")}}));
    ASSERT_TRUE(import) << import.error().text;
    ASSERT_EQ(import->snapshots.size(), 2U);
    EXPECT_THAT(modelsOf(import->snapshots[0].models),
                ElementsAre("A: own-law=0.5±0.01", "B: own-law=0.6±0.01"));
    EXPECT_THAT(modelsOf(import->snapshots[1].models), ElementsAre("A: own-law=0.55±0.01"))
        << "a second run stays by itself";
    EXPECT_EQ(import->snapshots[0].values.id, "lm-eval-2026-09-21");
    EXPECT_EQ(import->snapshots[1].values.id, "lm-eval-2026-09-21-2");
    EXPECT_EQ(import->methods.size(), 1U);
    EXPECT_EQ(import->evaluations.size(), 1U);
}

TEST(Workbook, CalendarFrom1904_IsItsOwn)
{
    const auto import = imported(
        u"runs.xlsx"_s,
        workbookOf(kHeader
                       + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c "
                         "r=\"B3\"><v>0.25</v></c><c r=\"C3\" s=\"1\"><v>44561</v></c></row>",
                   " date1904=\"1\""));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_EQ(toIsoText(*import->runs.front().values.released), "2026-01-01");
}

TEST(Workbook, WithoutATable_OrDamaged_SaysSo)
{
    EXPECT_THAT(imported(u"a.xlsx"_s, workbookOf({})).error().text, HasSubstr("No sheet"));
    EXPECT_THAT(imported(u"a.xlsx"_s, workbookOf("<row><c><v>1</c></row>")).error().text,
                HasSubstr("damaged"));
}

TEST(Workbook, WithATypeDefinition_IsRefused)
{
    QByteArray lol = zipOf(
        {{"xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><workbook><sheets/></workbook>"}});
    EXPECT_FALSE(imported(u"a.xlsx"_s, lol));
}

TEST(Zip, FilesOfTables_AreOneImport_AndWhatIsNoneIsNamed)
{
    const auto import = imported(u"runs.zip"_s,
                                 zipOf({{"../a.csv", "model,hle\nA,0.25\n"},
                                        {"deep/b.csv", "model,hle\nB,0.5\n"},
                                        {"c.json", "{}"},
                                        {"README.md", "words"}}));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.25", "B: hle=0.5"));
    EXPECT_EQ(import->file, "runs.zip");
    EXPECT_THAT(findingsOf(import, true), testing::Contains(HasSubstr("passed over")));
}

TEST(Zip, MemberThatBringsNothing_DoesNotKeepOutTheRest)
{
    const auto import = imported(u"epoch.zip"_s,
                                 zipOf({{"hle.csv", "Model version,Score\nA,0.25\n"},
                                        {"metr.csv", "Model version,Score\nA,120\nB,7\n"},
                                        {"mine.csv", "model,hle\nB,0.5\n"},
                                        {"picture.png", "x"},
                                        {"__MACOSX/hle.csv", "x"}}));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_FALSE(import->hasErrors());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.25"));
    const auto findings = findingsOf(import, true);
    EXPECT_THAT(findings,
                testing::Contains(HasSubstr("\"metr.csv\" in the zip was passed over: "
                                            "The numbers go from 7 to 120")));
    EXPECT_THAT(
        findings,
        testing::Contains(HasSubstr("\"mine.csv\" in the zip was passed over: it is a table")));
    EXPECT_THAT(findings, testing::Contains(HasSubstr("\"picture.png\" in the zip is not read")));
    EXPECT_THAT(findings, testing::Not(testing::Contains(HasSubstr("__MACOSX"))));
}

TEST(Zip, LogsWorkbooksAndCapitals_AreReadToo)
{
    const auto import = imported(u"all.zip"_s,
                                 zipOf({{"A.CSV", "model,hle\nA,0.25\n"},
                                        {"more.zip", zipOf({{"b.csv", "model,hle\nB,0.5\n"}})},
                                        {"fake.xlsx", zipOf({{"b.csv", "model,hle\nB,0.5\n"}})}}));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.25"));
    EXPECT_THAT(findingsOf(import, true), testing::Contains(HasSubstr("A zip within a zip")));
    const auto logs
        = imported(u"logs.zip"_s, zipOf({{"r/a.eval", zipOf({{"header.json", logOf("0.25")}})}}));
    ASSERT_TRUE(logs) << logs.error().text;
    EXPECT_EQ(logs->runs.size(), 1U);
}

TEST(Zip, MemberThatSwells_IsRefused)
{
    const auto import = imported(u"bomb.zip"_s, zipOf({{"a.csv", QByteArray(64 << 20, 'a')}}));
    ASSERT_FALSE(import);
    EXPECT_THAT(import.error().text, HasSubstr("swells"));
}

TEST(Zip, CutOff_IsDamaged)
{
    QByteArray whole = zipOf({{"a.csv", "model,hle\nA,0.25\n"}});
    const auto import = imported(u"cut.zip"_s, whole.first(whole.size() - 10));
    ASSERT_FALSE(import);
    EXPECT_THAT(import.error().text, HasSubstr("damaged"));
}

TEST(InspectLog, PackedWithZstandard_IsRead_AndOfTwoHeadersTheLastCounts)
{
    const QByteArray last = logOf("0.25");
    Packed twoFrames{"header.json", frame(last.first(40)) + frame(last.sliced(40)),
                     static_cast<quint32>(last.size()), sumOf(last)};
    const auto import
        = imported(u"run.eval"_s,
                   zstandardZip({packed("samples/a:b/../c_epoch_1.json", "{\"input\": \"secret\"}"),
                                 packed("header.json", logOf("0.75")), twoFrames}));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_EQ(import->kind, "inspect");
    EXPECT_EQ(import->file, "run.eval");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("our/model: hle=0.25"));
}

TEST(Zip, WithAByteChangedOnTheWay_IsDamaged)
{
    QByteArray zip = zipOf({{"a.csv", "model,hle\nA,81.2\n"}});
    const qsizetype at = zip.indexOf("81.2");
    ASSERT_GT(at, 0) << "stored as it is";
    zip[at] = '9';
    const auto import = imported(u"a.zip"_s, zip);
    ASSERT_FALSE(import);
    EXPECT_THAT(import.error().text, HasSubstr("damaged"));
}

TEST(InspectLog, Deflated_IsReadToo_AndAnUnfinishedOneSaysSo)
{
    const auto import = imported(
        u"run.eval"_s, zipOf({{"_journal/start.json", "{}"}, {"header.json", logOf("0.5")}}));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("our/model: hle=0.5"));
    EXPECT_THAT(imported(u"run.eval"_s, zipOf({{"_journal/start.json", "{}"}})).error().text,
                HasSubstr("not of a finished run"));
}

TEST(InspectLog, FramesThatAreDamagedOrSwell_AreRefused)
{
    const QByteArray log = logOf("0.5");
    const auto refusal = [](const Packed &header) {
        const auto import = imported(u"run.eval"_s, zstandardZip({header}));
        return import ? std::string() : import.error().text;
    };
    Packed cut = packed("header.json", log);
    cut.bytes.chop(5);
    EXPECT_THAT(refusal(cut), HasSubstr("damaged"));
    Packed longer = packed("header.json", log);
    longer.size -= 10; // more than it says
    EXPECT_THAT(refusal(longer), HasSubstr("damaged"));
    EXPECT_THAT(refusal(packed("header.json", QByteArray(4 << 20, ' '))), HasSubstr("swells"));
    Packed other = packed("header.json", log);
    other.sum ^= 1; // a byte was changed on the way
    EXPECT_THAT(refusal(other), HasSubstr("damaged"));
}

TEST(OpenDocument, NumbersSharesDaysAndRepeats_AreThoseOfItsTable)
{
    const QByteArray header = rowOf(textCell("Model") + textCell("hle") + textCell("GPQA Diamond")
                                    + textCell("released"));
    const QByteArray row
        = rowOf("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a "
                "comment</text:p></office:annotation><text:p>Mine<text:s/>too</text:p>"
                "</table:table-cell><table:table-cell table:number-columns-repeated=\"2\" "
                "office:value-type=\"percentage\" office:value=\"0.07\"><text:p>7 %</text:p>"
                "</table:table-cell><table:table-cell office:value-type=\"date\" "
                "office:date-value=\"2026-01-01\"><text:p>1.1.26</text:p></table:table-cell>"
                "<table:table-cell table:number-columns-repeated=\"16380\"/>");
    const auto import = imported(
        u"runs.ods"_s,
        openDocumentOf(
            {{"Runs",
              header + row
                  + "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell "
                    "table:number-columns-repeated=\"16384\"/></table:table-row>"}}));
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("Mine too: hle=0.07 gpqa_diamond=0.07"));
    EXPECT_EQ(toIsoText(*import->runs.front().values.released), "2026-01-01");
}

TEST(OpenDocument, HiddenSheetsAndRows_ArePassedOver_AndSaid)
{
    const QByteArray header = rowOf(textCell("model") + textCell("hle"));
    const auto rowCalled = [](const QByteArray &name, const QByteArray &how) {
        return "<table:table-row" + how + ">" + textCell(name) + kShare + "</table:table-row>";
    };
    const QByteArray rows = header + rowCalled("Filtered", " table:visibility=\"filter\"")
        + rowCalled("Seen", {}) + rowCalled("Collapsed", " table:visibility=\"collapse\"")
        + "<table:table-row-group table:display=\"false\">" + rowCalled("Folded", {})
        + "</table:table-row-group>";
    const QByteArray content
        = "<d:c xmlns:d=\"d\" xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
          "xmlns:style=\"s\"><style:style style:name=\"ta1\"><style:table-properties "
          "table:display=\"true\"/></style:style><style:style style:name=\"ta2\">"
          "<style:table-properties table:display=\"false\"/></style:style>"
          "<table:table table:name=\"Old\" table:style-name=\"ta2\">"
        + header + rowCalled("Gone", {})
        + "</table:table><table:table table:name=\"New\" table:style-name=\"ta1\">" + rows
        + "</table:table></d:c>";
    const QByteArray book
        = zipOf({{"META-INF/manifest.xml", "<manifest/>"}, {"content.xml", content}});
    const auto import = imported(u"a.ods"_s, book);
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("Seen: hle=0.07"));
    const auto findings = findingsOf(import);
    EXPECT_THAT(findings,
                testing::Contains(HasSubstr("The sheet \"Old\" is hidden and passed over")));
    EXPECT_THAT(
        findings,
        testing::Contains(HasSubstr("Hidden rows of the sheet \"New\" are passed over: 3.")));
    const auto chosen = imported(u"a.ods"_s, book, {}, R"({"sheet":"Old"})");
    EXPECT_THAT(modelsOf(chosen->runs), ElementsAre("Gone: hle=0.07"));
}

TEST(OpenDocument, CellRepeatedWithoutEnd_IsRefused)
{
    const auto import = imported(
        u"bomb.ods"_s,
        openDocumentOf({{"Runs",
                         "<table:table-row table:number-rows-repeated=\"1000000000\">"
                         "<table:table-cell table:number-columns-repeated=\"2000000000\" "
                         "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"}}));
    ASSERT_FALSE(import);
    EXPECT_THAT(import.error().text, HasSubstr("more cells"));
}

TEST(OpenDocument, Locked_SaysSo)
{
    const auto import = imported(
        u"a.ods"_s,
        zipOf({{"META-INF/manifest.xml", "<m:encryption-data/>"}, {"content.xml", "\x01\x02"}}));
    EXPECT_THAT(import.error().text, HasSubstr("locked with a password"));
}

TEST(OpenDocument, SeveralSheets_ThoseThatMakeSenseAreTaken_AndOneCanBeChosen)
{
    const QByteArray runs
        = rowOf(textCell("model") + textCell("hle")) + rowOf(textCell("A") + kShare);
    const QByteArray more
        = rowOf(textCell("model") + textCell("gpqa diamond")) + rowOf(textCell("B") + kShare);
    const QByteArray prose
        = rowOf(textCell("who") + textCell("what")) + rowOf(textCell("me") + textCell("notes"));
    const QByteArray book
        = openDocumentOf({{"Notes", prose}, {"Runs", runs}, {"Blank", ""}, {"More", more}});
    const auto import = imported(u"runs.ods"_s, book);
    ASSERT_TRUE(import) << import.error().text;
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.07", "B: gpqa_diamond=0.07"));
    EXPECT_THAT(import->sheets, ElementsAre("Notes", "Runs", "More"));
    EXPECT_THAT(findingsOf(import, true), testing::Contains(HasSubstr("\"Notes\" is passed over")));
    const auto chosen = imported(u"runs.ods"_s, book, {}, R"({"sheet": "More"})");
    ASSERT_TRUE(chosen) << chosen.error().text;
    EXPECT_THAT(modelsOf(chosen->runs), ElementsAre("B: gpqa_diamond=0.07"));
    EXPECT_THAT(imported(u"runs.ods"_s, book, {}, R"({"sheet": "Blank"})").error().text,
                HasSubstr("no sheet"));
}

TEST(Archive, OneRunInTwoTables_StopsTheImportWhereScoresMeet)
{
    const auto both = [](const QByteArray &later) {
        return findingsOf(imported(
            u"a.zip"_s, zipOf({{"a.csv", "model,hle,gpqa\nA,0.1,0.2\n"}, {"b.csv", later}})));
    };
    EXPECT_THAT(both("model,hle,aime\nA,0.3,0.4\n"),
                testing::Contains(HasSubstr("error run-twice::hle: A has two scores of hle, 0.1 "
                                            "and 0.3, in two sheets or files")));
    EXPECT_THAT(
        both("model,gdpval_aa\nA,1500\n"),
        testing::Contains(HasSubstr("warning run-twice::: A stands in two sheets or files")));
}

TEST(Archive, TwoTablesOfOneName_StopTheImport)
{
    EXPECT_THAT(
        findingsOf(imported(
            u"a.zip"_s,
            zipOf({{"a/x.csv", "model,Law\nA,0.1\n"}, {"b/x.csv", "model,Tax\nA,0.1\n"}}))),
        ElementsAre(HasSubstr("error part-twice::: Two parts of the file are named alike")));
}

} // namespace
} // namespace podium::tests
