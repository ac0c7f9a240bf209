// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/csv_part.h"

#include <algorithm>

namespace podium {

namespace {

constexpr std::size_t kRowsBetweenLooks = 4096; ///< at whether somebody still waits

/// What stands between quotation marks, doubled ones made single.
std::string withSingleQuotes(std::string_view quoted)
{
    std::string out;
    out.reserve(quoted.size());
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        out += quoted[i];
        i += quoted[i] == '"' ? 1 : 0;
    }
    return out;
}

} // namespace

std::string_view CsvPart::cell(const char *text, std::size_t row, std::size_t column) const
{
    const std::uint32_t *const mark = marks.data() + row * (width + 1) + column;
    const std::size_t first = mark[0] + (column > 0 ? 1U : 0U);
    const std::string_view cell(text + first, mark[1] - first);
    if (cell.empty() || cell.front() != '"')
        return cell;
    if (!unescaped.empty()) {
        const std::size_t number = row * width + column;
        const auto found = std::ranges::lower_bound(unescaped, number, {},
                                                    &std::pair<std::size_t, std::string>::first);
        if (found != unescaped.end() && found->first == number)
            return found->second;
    }
    return cell.substr(1, cell.size() - 2);
}

CsvPartReading::CsvPartReading(std::string_view text, std::size_t begin, char delimiter,
                               const std::string &file, CsvPart &part)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_file(file)
    , m_part(part)
    , m_marks(text, delimiter)
    , m_begin(begin)
    , m_place(begin)
{
    m_marks.seek(begin);
    part.begin = begin;
}

void CsvPartReading::readUntil(std::size_t limit, const Watch &watch)
{
    for (std::size_t record = 1; m_place < limit && readRecord(); ++record) {
        if (record % kRowsBetweenLooks != 0)
            continue;
        if (record == kRowsBetweenLooks)
            makeRoom(limit);
        if (watch.isStopped()) {
            m_part.error = stopped().value();
            return;
        }
        watch.reached(static_cast<double>(m_place - m_begin)
                      / static_cast<double>(limit - m_begin));
    }
    m_part.end = m_place;
    m_part.lineFeeds = m_line;
}

/// By the rows so far, so that a million of them are not moved again and again.
void CsvPartReading::makeRoom(std::size_t limit)
{
    const double share
        = static_cast<double>(limit - m_begin) / static_cast<double>(m_place - m_begin);
    const auto rows = static_cast<std::size_t>(1.05 * share * static_cast<double>(m_part.rows()));
    m_part.marks.reserve(rows * (m_part.width + 1));
    m_part.lines.reserve(rows);
}

bool CsvPartReading::readRecord()
{
    if (m_place < m_text.size() && readPlainRow())
        return true;
    while (!m_part.error && m_place < m_text.size()) {
        const std::size_t from = m_part.marks.size();
        m_part.marks.push_back(static_cast<std::uint32_t>(m_place));
        m_unescaped.clear();
        m_misplaced = false;
        m_firstLine = m_line;
        while (readCell() && !m_part.error) {}
        if (m_part.error || isEmptyLine(from)) {
            m_part.marks.resize(from);
            continue;
        }
        keep(from);
        return true;
    }
    return false;
}

/// A row of the right width without quotation marks, as most are. Any other is left where it was.
bool CsvPartReading::readPlainRow()
{
    const std::size_t width = m_part.width;
    if (width < 2)
        return false;
    const CsvMarks before = m_marks;
    const std::size_t from = m_part.marks.size();
    m_part.marks.resize(from + width + 1);
    std::uint32_t *mark = m_part.marks.data() + from;
    *mark = static_cast<std::uint32_t>(m_place);
    CsvMarks marks = m_marks;
    std::size_t place = 0;
    std::size_t cells = 0;
    while (cells < width) {
        place = marks.next();
        if (place == m_text.size() || m_text[place] != m_delimiter)
            break;
        mark[++cells] = static_cast<std::uint32_t>(place);
    }
    const bool plain = cells + 1 == width && place < m_text.size() && m_text[place] == '\n';
    if (!plain) {
        m_part.marks.resize(from);
        m_marks = before;
        return false;
    }
    const bool carriageReturn = place > mark[cells] + 1 && m_text[place - 1] == '\r';
    mark[width] = static_cast<std::uint32_t>(carriageReturn ? place - 1 : place);
    m_marks = marks;
    m_part.lines.push_back(m_line++);
    m_place = place + 1;
    return true;
}

/// True when another cell of the same record follows.
bool CsvPartReading::readCell()
{
    const bool quoted = m_place < m_text.size() && m_text[m_place] == '"';
    const std::size_t from = quoted ? quotedEnd() : m_place;
    if (m_part.error)
        return false;
    std::size_t separator = m_marks.next();
    for (; separator < m_text.size() && m_text[separator] == '"'; separator = m_marks.next())
        m_misplaced = true;
    const bool more = separator < m_text.size() && m_text[separator] == m_delimiter;
    const bool carriageReturn = !more && separator > from && m_text[separator - 1] == '\r';
    const std::size_t end = carriageReturn ? separator - 1 : separator;
    if (quoted && end != from)
        m_misplaced = true;
    m_part.marks.push_back(static_cast<std::uint32_t>(end));
    if (!more && separator < m_text.size())
        ++m_line;
    m_place = separator + 1;
    return more;
}

/// Place behind the closing quotation mark.
std::size_t CsvPartReading::quotedEnd()
{
    const std::size_t begin = m_place + 1;
    bool doubled = false;
    std::size_t close = m_text.find('"', begin);
    while (close < m_text.size() && m_text.substr(close + 1).starts_with('"')) {
        doubled = true;
        close = m_text.find('"', close + 2);
    }
    if (close == std::string_view::npos) {
        m_part.error = Error{
            Error::Kind::Invalid,
            Error::tr("A quotation mark opened in this row is never closed; add the closing one."),
            {},
            {m_file, m_firstLine, {}}};
        return m_text.size();
    }
    const std::string_view content = m_text.substr(begin, close - begin);
    m_line += static_cast<int>(std::ranges::count(content, '\n'));
    if (doubled) // the record has its begin and the ends of the cells before this one
        m_unescaped.emplace_back(m_part.marks.size(), withSingleQuotes(content));
    m_marks.seek(close + 1);
    return close + 1;
}

bool CsvPartReading::isEmptyLine(std::size_t from) const
{
    if (m_part.marks.size() != from + 2)
        return false;
    const std::string_view line
        = m_text.substr(m_part.marks[from], m_part.marks[from + 1] - m_part.marks[from]);
    return line.empty() || line == "\"\"";
}

void CsvPartReading::keep(std::size_t from)
{
    const std::size_t cells = m_part.marks.size() - from - 1;
    const std::size_t expected = m_part.width == 0 ? cells : m_part.width;
    if (m_part.width == 0 || (!m_misplaced && cells == expected)) {
        const std::size_t number = m_part.rows() * expected;
        for (auto &[mark, text] : m_unescaped)
            m_part.unescaped.emplace_back(number + mark - from - 1, std::move(text));
        m_part.lines.push_back(m_firstLine);
        m_part.width = expected;
        return;
    }
    m_part.marks.resize(from);
    m_part.faults.push_back(
        m_misplaced
            ? misplacedQuote()
            : Error{Error::Kind::Invalid,
                    Error::tr(
                        "The row has %1 cells, but the header has %2; look for a missing comma or "
                        "for one outside quotation marks."),
                    {std::to_string(cells), std::to_string(expected)},
                    {m_file, m_firstLine, {}}});
}

Error CsvPartReading::misplacedQuote() const
{
    return {
        Error::Kind::Invalid,
        Error::tr("A quotation mark stands inside a cell; put the whole cell in quotation marks "
                  "and double those inside."),
        {},
        {m_file, m_firstLine, {}}};
}

} // namespace podium
