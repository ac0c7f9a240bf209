// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/csv.h"

#include "app/data/files/text_encoding.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace podium {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kRecordsBetweenLooks = 4096; ///< at whether somebody still waits

/// First line that is not UTF-8; a line break never lies inside a character.
int lineOfBadByte(QByteArrayView text)
{
    int line = 1;
    while (true) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0 || !text.first(end).isValidUtf8())
            return line;
        text = text.sliced(end + 1);
        ++line;
    }
}

} // namespace

/// Walks over the text once; the state is the position and the line it is on.
class CsvTable::Parser final
{
public:
    Parser(CsvTable &table, CsvDialect dialect)
        : m_table(table)
        , m_dialect(dialect)
        , m_text(table.m_text.constData(), static_cast<std::size_t>(table.m_text.size()))
        , m_position(m_text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
    {
    }

    std::optional<Error> readHeader()
    {
        if (nextRecord()) {
            for (const Span &span : m_record)
                m_table.m_header.emplace_back(m_text.substr(span.begin, span.size));
        }
        return m_error;
    }

    [[nodiscard]] std::optional<Error> run(const Watch &watch)
    {
        if (auto fault = readHeader())
            return fault;
        if (m_dialect.foreign)
            m_table.nameHeader();
        if (const auto fault = m_misplacedQuote ? misplacedQuote() : m_table.headerFault())
            return fault;
        for (std::size_t record = 1; nextRecord(); ++record) {
            keepRecord();
            if (record % kRecordsBetweenLooks != 0)
                continue;
            if (watch.isStopped())
                return stopped().value();
            watch.reached(static_cast<double>(m_position) / static_cast<double>(m_text.size()));
        }
        return m_error;
    }

private:
    /// False at the end of the text and after an error.
    bool nextRecord()
    {
        while (!m_error && m_position < m_text.size()) {
            m_record.clear();
            m_misplacedQuote = false;
            m_firstLine = m_line;
            while (readCell() && !m_error) {}
            const bool emptyLine = m_record.size() == 1 && m_record.front().size == 0;
            if (!m_error && !emptyLine)
                return true;
        }
        return false;
    }

    /// True when another cell of the same record follows.
    bool readCell()
    {
        const bool quoted = m_position < m_text.size() && m_text[m_position] == '"';
        const std::size_t begin = quoted ? m_position + 1 : m_position;
        const std::size_t end = quoted ? quotedEnd() : m_position;
        const std::size_t separator = skipToSeparator();
        const std::size_t size = (quoted ? end : separator) - begin;
        if (quoted && separator != m_afterQuote)
            m_misplacedQuote = true;
        m_record.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size)});
        const bool more = m_position < m_text.size() && m_text[m_position] == m_dialect.delimiter;
        if (!more && m_position < m_text.size())
            ++m_line;
        ++m_position;
        return more;
    }

    /// Moves the content of a quoted cell together; returns its end.
    std::size_t quotedEnd()
    {
        std::size_t write = ++m_position;
        for (; m_position < m_text.size(); ++m_position) {
            const char c = m_text[m_position];
            if (c == '"') {
                const bool doubled
                    = m_position + 1 < m_text.size() && m_text[m_position + 1] == '"';
                if (!doubled) {
                    m_afterQuote = ++m_position;
                    return write;
                }
                ++m_position;
            }
            m_line += c == '\n' ? 1 : 0;
            if (write != m_position)
                put(write, c);
            ++write;
        }
        m_error = Error{
            Error::Kind::Invalid,
            podium::Error::tr(
                "A quotation mark opened in this row is never closed; add the closing one."),
            {},
            {m_table.m_file, m_firstLine, {}}};
        return write;
    }

    /// Who shares the text keeps it as it was.
    void put(std::size_t place, char c)
    {
        if (!m_own) {
            m_own = m_table.m_text.data();
            m_text = {m_own, m_text.size()};
        }
        m_own[place] = c;
    }

    /// Goes to the next comma or line break and returns where the cell before it ends.
    std::size_t skipToSeparator()
    {
        const std::size_t from = m_position;
        for (; m_position < m_text.size(); ++m_position) {
            const char c = m_text[m_position];
            if (c == m_dialect.delimiter || c == '\n')
                break;
            if (c == '"')
                m_misplacedQuote = true;
        }
        const bool lineEnds = m_position == m_text.size() || m_text[m_position] == '\n';
        const bool carriageReturn = lineEnds && m_position > from && m_text[m_position - 1] == '\r';
        return carriageReturn ? m_position - 1 : m_position;
    }

    void keepRecord()
    {
        const std::size_t expected = m_table.m_header.size();
        if (m_misplacedQuote) {
            m_table.m_faults.push_back(*misplacedQuote());
        } else if (m_record.size() != expected) {
            m_table.m_faults.push_back(Error{
                Error::Kind::Invalid,
                Error::tr(
                    "The row has %1 cells, but the header has %2; look for a missing comma or "
                    "for one outside quotation marks."),
                {std::to_string(m_record.size()), std::to_string(expected)},
                {m_table.m_file, m_firstLine, {}}});
        } else {
            m_table.m_cells.insert(m_table.m_cells.end(), m_record.begin(), m_record.end());
            m_table.m_lines.push_back(m_firstLine);
        }
    }

    [[nodiscard]] std::optional<Error> misplacedQuote() const
    {
        return Error{
            Error::Kind::Invalid,
            Error::tr(
                "A quotation mark stands inside a cell; put the whole cell in quotation marks "
                "and double those inside."),
            {},
            {m_table.m_file, m_firstLine, {}}};
    }

    CsvTable &m_table;
    CsvDialect m_dialect;
    std::string_view m_text;
    char *m_own = nullptr; ///< where the text is no longer shared
    std::size_t m_position = 0;
    std::size_t m_afterQuote = 0;
    int m_line = 1;
    int m_firstLine = 1;
    bool m_misplacedQuote = false;
    std::vector<Span> m_record;
    std::optional<Error> m_error;
};

std::size_t CsvTable::widthOf(const QByteArray &text, CsvDialect dialect)
{
    CsvTable table;
    table.m_text = text;
    (void)Parser(table, dialect).readHeader();
    return table.m_header.size();
}

Result<CsvTable> CsvTable::parse(QByteArray text, std::string file, CsvDialect dialect,
                                 const Watch &watch)
{
    if (static_cast<std::size_t>(text.size()) > std::numeric_limits<std::uint32_t>::max())
        return failure(Error::Kind::Unreadable,
                       Error::tr("The file is larger than 4 GB; split it."), {},
                       {std::move(file), 0, {}});
    if (isUtf16(text))
        return failure(Error::Kind::Unreadable,
                       Error::tr("The text is UTF-16; save the file as UTF-8."), {},
                       {std::move(file), 1, {}});
    if (!text.isValidUtf8())
        return failure(Error::Kind::Unreadable,
                       Error::tr("The text is not UTF-8; save the file as UTF-8."), {},
                       {std::move(file), lineOfBadByte(text), {}});
    CsvTable table;
    table.m_file = std::move(file);
    table.m_text = std::move(text);
    if (auto error = Parser(table, dialect).run(watch))
        return tl::unexpected<Error>(std::move(*error));
    return table;
}

void CsvTable::nameHeader()
{
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        std::string &name = m_header[i];
        if (name.empty())
            name = "column " + std::to_string(i + 1);
        const std::string given = name;
        const auto before = m_header.begin() + static_cast<std::ptrdiff_t>(i);
        for (int number = 2; std::find(m_header.begin(), before, name) != before; ++number)
            name = given + " (" + std::to_string(number) + ')';
    }
}

std::optional<Error> CsvTable::headerFault() const
{
    const Place place{m_file, 1, {}};
    const auto holdsReturn
        = [](const std::string &name) { return name.find('\r') != std::string::npos; };
    if (std::ranges::any_of(m_header, holdsReturn))
        return Error{
            Error::Kind::Invalid,
            Error::tr("The lines end in carriage returns alone; save the file with line feeds."),
            {},
            place};
    if (m_header.empty())
        return Error{Error::Kind::Empty,
                     Error::tr("The file is empty; its first line must name the columns."),
                     {},
                     place};
    if (std::ranges::find(m_header, std::string()) != m_header.end())
        return Error{Error::Kind::Invalid,
                     Error::tr("The header has a column without a name; name it or remove it."),
                     {},
                     place};
    auto names = m_header;
    std::ranges::sort(names);
    const auto twice = std::ranges::adjacent_find(names);
    if (twice != names.end())
        return Error{Error::Kind::Invalid,
                     Error::tr("The header has the column %1 twice; rename or remove one."),
                     {*twice},
                     {m_file, 1, *twice}};
    return std::nullopt;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::ranges::find(m_header, name);
    if (found == m_header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_header.begin());
}

std::string_view CsvTable::cell(std::size_t row, std::size_t column) const
{
    const Span &span = m_cells[row * m_header.size() + column];
    return {m_text.constData() + span.begin, span.size};
}

} // namespace podium
