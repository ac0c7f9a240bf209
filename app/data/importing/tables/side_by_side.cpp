// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/side_by_side.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_doubles.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/several_tables.h"
#include "app/data/importing/tables/table_start.h"
#include "app/data/importing/tables/table_text.h"

#include <utility>
#include <vector>

namespace podium {

namespace {

constexpr qsizetype kMostBesideBytes = 4 << 20;
constexpr std::size_t kLetters = 26;

/// Columns from the first to before the last.
struct Block {
    std::size_t from = 0;
    std::size_t to = 0;
};

bool isEmptyColumn(const CsvTable &table, std::size_t column)
{
    if (!table.header()[column].starts_with("column ")) // as one without a name is called
        return false;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!trimmedCell(table.cell(row, column)).empty())
            return false;
    }
    return true;
}

/// "A" to "Z", then "AA", as spreadsheets call columns.
QString letters(std::size_t column)
{
    QString out;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        out.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % kLetters)));
    return out;
}

class Blocks final
{
public:
    explicit Blocks(const FoundTable &found)
        : m_table(found.table)
        , m_delimiter(found.delimiter)
    {
    }

    /// A block begins behind an empty column, or where the name of the first is repeated, if each then has
    /// models and something about them.
    [[nodiscard]] std::vector<Block> find() const
    {
        std::vector<Block> blocks;
        std::string first;
        for (std::size_t i = 0; i < m_table.header().size(); ++i) {
            if (isEmptyColumn(m_table, i))
                continue;
            const std::string key = nameKey(givenHeader(m_table, i));
            const bool isBehindGap = i == 0 || isEmptyColumn(m_table, i - 1);
            const bool isRepeated = key == first && roleOfHeader(key) == ColumnRole::Model;
            if (blocks.empty() || isBehindGap || isRepeated)
                blocks.push_back({i, i + 1});
            first = blocks.size() == 1 && blocks[0].from == i ? key : first;
            blocks.back().to = i + 1;
        }
        for (const Block &block : blocks) {
            if (block.to - block.from < 2 || !hasModels(block))
                return {};
        }
        return blocks.size() > 1 ? blocks : std::vector<Block>();
    }

    /// Lines keep their numbers.
    [[nodiscard]] QByteArray text(const Block &block, int headerLine) const
    {
        QByteArray out(headerLine - 1, '\n');
        for (std::size_t i = block.from; i < block.to; ++i)
            addCell(out, i == block.from, givenHeader(m_table, i));
        int line = headerLine;
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (isEmptyRow(block, row))
                continue;
            const int wanted = m_table.line(row);
            for (; line < wanted; ++line)
                out += '\n';
            for (std::size_t i = block.from; i < block.to; ++i)
                addCell(out, i == block.from, m_table.cell(row, i));
        }
        return out + '\n';
    }

private:
    [[nodiscard]] bool hasModels(const Block &block) const
    {
        for (std::size_t i = block.from; i < block.to; ++i) {
            if (roleOfHeader(nameKey(givenHeader(m_table, i))) == ColumnRole::Model)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isEmptyRow(const Block &block, std::size_t row) const
    {
        for (std::size_t i = block.from; i < block.to; ++i) {
            if (!trimmedCell(m_table.cell(row, i)).empty())
                return false;
        }
        return true;
    }

    void addCell(QByteArray &out, bool isFirst, std::string_view text) const
    {
        if (!isFirst)
            out += m_delimiter;
        const bool plain
            = text.find_first_of(std::string("\"\n\r") + m_delimiter) == std::string_view::npos;
        QByteArray cell(text.data(), static_cast<qsizetype>(text.size()));
        out += plain ? cell : '"' + cell.replace('"', "\"\"") + '"';
    }

    const CsvTable &m_table;
    char m_delimiter;
};

/// Where the header stands, from 1.
int headerLineOf(const QByteArray &text)
{
    qsizetype start = 0;
    int line = 1;
    for (qsizetype end = text.indexOf('\n');
         end >= 0 && text.sliced(start, end - start).trimmed().isEmpty();
         end = text.indexOf('\n', start)) {
        start = end + 1;
        ++line;
    }
    return line;
}

} // namespace

std::optional<Sheets> tablesSideBySide(const QString &name, const QByteArray &bytes)
{
    const QByteArray head = bytes.left(64).trimmed();
    if (bytes.size() > kMostBesideBytes || head.startsWith('{') || head.startsWith('[')
        || head.startsWith('<') || head.startsWith('|'))
        return std::nullopt;
    ImportFindings none({}); // each table says by itself how it is written
    const QByteArray text = fromHeader(decodedText(bytes, none), none);
    const auto found = foundTable(text, {}, {}, none);
    const Blocks blocks = found ? Blocks(*found) : Blocks(FoundTable());
    const std::vector<Block> all = found ? blocks.find() : std::vector<Block>();
    if (all.empty())
        return std::nullopt;
    Sheets sheets;
    for (const Block &block : all) {
        sheets.tables.push_back({name + u' ' + letters(block.from) + u':' + letters(block.to - 1),
                                 blocks.text(block, headerLineOf(text))});
        ++sheets.all;
    }
    return sheets;
}

Sheets apart(Sheets sheets)
{
    const auto split = [](Sheets from, auto parts) {
        Sheets out;
        out.all = from.all;
        for (Sheets::Table &table : from.tables) {
            std::optional<Sheets> several = parts(table.name, table.csv);
            if (!several) {
                out.tables.push_back(std::move(table));
                continue;
            }
            for (Sheets::Table &part : several->tables) {
                part.hidden = table.hidden;
                out.tables.push_back(std::move(part));
            }
            Sheets::Table &first = out.tables[out.tables.size() - several->tables.size()];
            first.hiddenRows = table.hiddenRows;
            first.uncalculated = table.uncalculated;
            first.firstUncalculated = table.firstUncalculated;
            out.all += static_cast<int>(several->tables.size()) - 1;
        }
        return out;
    };
    return split(split(std::move(sheets), severalTables), tablesSideBySide);
}

} // namespace podium
