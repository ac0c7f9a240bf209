// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/archive.h"

#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>
#include <zip.h>

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
          "formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
          "numFmtId=\"164\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml",
          "<sst><si><t>Model</t></si><si><r><t>Mi</t></r><r><t>ne</t></r></si></sst>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
         {"xl/worksheets/sheet2.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

const QByteArray kHeader = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" "
                           "t=\"inlineStr\"><is><t>hle</t></is></c><c r=\"C2\" "
                           "t=\"str\"><v>released</v></c></row>";

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

} // namespace
} // namespace podium::tests
