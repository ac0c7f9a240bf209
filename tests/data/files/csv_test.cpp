// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/csv.h"

#include "tests/data/small_folder.h"

#include <gmock/gmock.h>

namespace podium::tests {

namespace {

/// "line: cell|cell|..." for each row, or the error.
std::vector<std::string> rowsOf(QByteArrayView text)
{
    const auto table = CsvTable::parse(text.toByteArray(), "f.csv");
    if (!table)
        return {printed(table.error())};
    std::vector<std::string> out;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        std::string line = std::to_string(table->line(row)) + ": ";
        for (std::size_t column = 0; column < table->header().size(); ++column)
            line += (column == 0 ? "" : "|") + std::string(table->cell(row, column));
        out.push_back(line);
    }
    for (const Error &fault : table->faults())
        out.push_back(printed(fault));
    return out;
}

using Rows = std::vector<std::string>;

} // namespace

TEST(CsvTable, PlainText_GivesCellsAndLines)
{
    EXPECT_EQ(rowsOf("a,b\n1,2\n,\n"), (Rows{"2: 1|2", "3: |"}));
}

TEST(CsvTable, QuotedCells_KeepCommasMarksAndLineBreaks)
{
    EXPECT_EQ(rowsOf("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\nlines\",\"\"\nlast,\"\"\"\"\n"),
              (Rows{"2: x,y|say \"hi\"", "3: two\nlines|", "5: last|\""}));
}

TEST(CsvTable, CarriageReturnsAndByteOrderMark_AreNoContent)
{
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF"
                     "a,b\r\n1,\"2\"\r\n3,\r\n"),
              (Rows{"2: 1|2", "3: 3|"}));
}

TEST(CsvTable, LastLineWithoutBreak_IsRead)
{
    EXPECT_EQ(rowsOf("a,b\n1,2"), (Rows{"2: 1|2"}));
    EXPECT_EQ(rowsOf("a,b\n1,"), (Rows{"2: 1|"}));
    EXPECT_EQ(rowsOf("a,b\n1,\"2\""), (Rows{"2: 1|2"}));
}

TEST(CsvTable, EmptyLines_AreSkippedButCounted)
{
    EXPECT_EQ(rowsOf("a,b\n\n1,2\r\n\r\n3,4\n"), (Rows{"3: 1|2", "5: 3|4"}));
}

TEST(CsvTable, HeaderOnly_HasNoRows)
{
    EXPECT_EQ(rowsOf("a,b\n"), Rows{});
}

TEST(CsvTable, RaggedRow_IsLeftOutAndNamed)
{
    EXPECT_EQ(rowsOf("a,b\n1\n1,2\n1,2,3\n"),
              (Rows{"3: 1|2",
                    "f.csv:2:: The row has 1 cells, but the header has 2; look for a missing comma "
                    "or for one outside quotation marks.",
                    "f.csv:4:: The row has 3 cells, but the header has 2; look for a missing comma "
                    "or for one outside quotation marks."}));
}

TEST(CsvTable, MisplacedQuotationMark_LeavesTheRowOut)
{
    const std::string fault = "A quotation mark stands inside a cell; put the whole cell in "
                              "quotation marks and double those inside.";
    EXPECT_EQ(rowsOf("a,b\n1\",2\n\"1\"x,2\n3,4\n"),
              (Rows{"4: 3|4", "f.csv:2:: " + fault, "f.csv:3:: " + fault}));
    EXPECT_EQ(rowsOf("a\"a,b\n1,2\n"), (Rows{"f.csv:1:: " + fault}));
}

TEST(CsvTable, UnclosedQuotationMark_FailsWhereItOpens)
{
    EXPECT_EQ(
        rowsOf("a,b\n1,2\n3,\"4\n5,6\n"),
        (Rows{"f.csv:3:: A quotation mark opened in this row is never closed; add the closing "
              "one."}));
}

TEST(CsvTable, BadUtf8_FailsWithItsLine)
{
    EXPECT_EQ(rowsOf("a,b\n1,\xED\x95\x9C\n2,\xFF\n3,4\n"),
              (Rows{"f.csv:3:: The text is not UTF-8; save the file as UTF-8."}));
}

TEST(CsvTable, BadHeader_Fails)
{
    EXPECT_EQ(rowsOf(""),
              (Rows{"f.csv:1:: The file is empty; its first line must name the columns."}));
    EXPECT_EQ(rowsOf("a,,c\n1,2,3\n"),
              (Rows{"f.csv:1:: The header has a column without a name; name it or remove it."}));
    EXPECT_EQ(rowsOf("b,a,b\n1,2,3\n"),
              (Rows{"f.csv:1:b: The header has the column b twice; rename or remove one."}));
}

TEST(CsvTable, Column_IsFoundByItsWholeName)
{
    const auto table = CsvTable::parse("date,USD,KRW\n", "f.csv");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->column("KRW"), 2U);
    EXPECT_EQ(table->column("krw"), std::nullopt);
    EXPECT_EQ(table->column("KR"), std::nullopt);
}

/// Two megabytes and more, so that several threads read it; every seventh row has a line break in
/// quotation marks, every hundredth a cell too few.
TEST(CsvTable, LargeText_IsReadAsASmallOne)
{
    QByteArray text = "name,said\r\n";
    std::vector<int> lines;
    int line = 2;
    for (int i = 0; text.size() < (5 << 20); ++i) {
        const QByteArray name = "row " + QByteArray::number(i);
        if (i % 100 == 50) {
            text += name + "\n";
            ++line;
            continue;
        }
        lines.push_back(line);
        const bool quoted = i % 7 == 0;
        text += name + (quoted ? ",\"a \"\"b\"\",\nrow\"\n" : ",plain text\n");
        line += quoted ? 2 : 1;
    }
    const auto table = CsvTable::parse(text, "f.csv");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows(), lines.size());
    std::size_t row = 0;
    for (int i = 0; row < table->rows(); ++i) {
        if (i % 100 == 50)
            continue;
        ASSERT_EQ(table->cell(row, 0), "row " + std::to_string(i));
        ASSERT_EQ(table->cell(row, 1), i % 7 == 0 ? "a \"b\",\nrow" : "plain text");
        ASSERT_EQ(table->line(row), lines[row]);
        ++row;
    }
    ASSERT_FALSE(table->faults().empty());
    EXPECT_EQ(table->faults()[0].place.row, lines[49] + 2);
    EXPECT_GT(table->faults().back().place.row, line - 200);
}

TEST(CsvTable, CellOfSeveralMegabytes_IsOne)
{
    QByteArray cell;
    while (cell.size() < (4 << 20))
        cell += "not,a\nrow,at all\n";
    const auto table = CsvTable::parse("a,b\n1,\"" + cell + "\"\n3,4\n", "f.csv");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows(), 2U);
    EXPECT_EQ(table->cell(0, 1),
              std::string_view(cell.constData(), static_cast<std::size_t>(cell.size())));
    EXPECT_EQ(table->cell(1, 1), "4");
    EXPECT_EQ(table->line(1), 3 + static_cast<int>(cell.count('\n')));
    EXPECT_EQ(
        printed(CsvTable::parse("a,b\n1,2\n3,\"" + cell, "f.csv").error()),
        "f.csv:3:: A quotation mark opened in this row is never closed; add the closing one.");
}

TEST(CsvTable, SharedText_StaysAsItWas)
{
    const QByteArray text = "a,b\n\"x\"\"y\",1\n";
    const QByteArray before(text.constData(), text.size());
    const auto table = CsvTable::parse(text, "f.csv");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->cell(0, 0), "x\"y");
    EXPECT_EQ(text, before);
    EXPECT_EQ(CsvTable::widthOf(text, {','}), 2U);
}

} // namespace podium::tests
