// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/csv.h"

#include "app/data/files/text_encoding.h"
#include "app/engine/uncertainty/in_parallel.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace podium {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLeastPart = 1 << 20; ///< that is worth a thread

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

/// Takes a text apart.
class CsvTable::Reading final
{
public:
    Reading(CsvTable &table, CsvDialect dialect, Watch watch = {})
        : m_table(table)
        , m_dialect(dialect)
        , m_watch(std::move(watch))
        , m_text(table.m_text.constData(), static_cast<std::size_t>(table.m_text.size()))
        , m_begin(m_text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
    {
    }

    std::optional<Error> readHeader()
    {
        CsvPart part;
        CsvPartReading reading(m_text, m_begin, m_dialect.delimiter, m_table.m_file, part);
        if (reading.readRecord()) {
            for (std::size_t column = 0; column < part.width; ++column)
                m_table.m_header.emplace_back(part.cell(m_text.data(), 0, column));
            if (reading.isMisplaced())
                m_misplaced = placed(reading.misplacedQuote(), 1);
        }
        m_begin = std::min(reading.place(), m_text.size());
        m_line = reading.lineFeeds() + 1;
        return part.error ? std::optional(placed(std::move(*part.error), 1)) : std::nullopt;
    }

    [[nodiscard]] std::optional<Error> run()
    {
        if (auto fault = readHeader())
            return fault;
        if (m_dialect.foreign)
            m_table.nameHeader();
        if (auto fault = m_misplaced ? m_misplaced : m_table.headerFault())
            return fault;
        std::vector<CsvPart> parts = readParts(starts());
        if (!fitTogether(parts)) {
            m_watch.progress = {}; // which never goes back
            parts = readParts({m_begin});
        }
        return join(std::move(parts));
    }

private:
    static Error placed(Error error, int line)
    {
        error.place.row += line;
        return error;
    }

    /// Where threads may begin: behind line feeds, of which some may stand in quotation marks.
    [[nodiscard]] std::vector<std::size_t> starts() const
    {
        const std::size_t size = m_text.size() - m_begin;
        const unsigned threads = usefulThreads(static_cast<int>(size / kLeastPart));
        std::vector<std::size_t> starts{m_begin};
        for (unsigned i = 1; i < threads; ++i) {
            const std::size_t feed = m_text.find('\n', m_begin + size / threads * i);
            if (feed != std::string_view::npos && feed + 1 > starts.back())
                starts.push_back(feed + 1);
        }
        return starts;
    }

    [[nodiscard]] std::vector<CsvPart> readParts(const std::vector<std::size_t> &starts) const
    {
        const int count = static_cast<int>(starts.size());
        std::vector<CsvPart> parts(starts.size());
        inParallel(static_cast<unsigned>(count), count, [&](unsigned, int item) {
            const auto i = static_cast<std::size_t>(item);
            const std::size_t limit = i + 1 < starts.size() ? starts[i + 1] : m_text.size();
            parts[i].width = m_table.m_header.size();
            // What the first does, the others do at the same time.
            CsvPartReading(m_text, starts[i], m_dialect.delimiter, m_table.m_file, parts[i])
                .readUntil(limit, i == 0 ? m_watch : Watch{m_watch.stop, {}});
        });
        return parts;
    }

    /// Each part must end where the next began; else that one began within quotation marks.
    [[nodiscard]] bool fitTogether(const std::vector<CsvPart> &parts) const
    {
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            if (parts[i].end != parts[i + 1].begin)
                return false;
        }
        return true;
    }

    [[nodiscard]] std::optional<Error> join(std::vector<CsvPart> parts)
    {
        for (CsvPart &part : parts) {
            for (Error &fault : part.faults)
                m_table.m_faults.push_back(placed(std::move(fault), m_line));
            if (part.error)
                return placed(std::move(*part.error), m_line);
            const std::size_t rows = part.rows();
            const int lineFeeds = part.lineFeeds;
            m_table.m_parts.push_back({std::move(part), m_table.m_rows, m_line});
            m_table.m_rows += rows;
            m_line += lineFeeds;
        }
        return std::nullopt;
    }

    CsvTable &m_table;
    CsvDialect m_dialect;
    Watch m_watch;
    std::string_view m_text;
    std::size_t m_begin; ///< of what is not read yet
    int m_line = 1;
    std::optional<Error> m_misplaced;
};

std::size_t CsvTable::widthOf(const QByteArray &text, CsvDialect dialect)
{
    CsvTable table;
    table.m_text = text;
    (void)Reading(table, dialect).readHeader();
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
    if (auto error = Reading(table, dialect, watch).run())
        return tl::unexpected<Error>(std::move(*error));
    return table;
}

void CsvTable::nameHeader()
{
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> lastNumber; // of the columns that were called so
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        std::string &name = m_header[i];
        if (name.empty())
            name = "column " + std::to_string(i + 1);
        const std::string given = name;
        int &number = lastNumber.try_emplace(given, 1).first->second;
        while (!taken.insert(name).second)
            name = given + " (" + std::to_string(++number) + ')';
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

} // namespace podium
