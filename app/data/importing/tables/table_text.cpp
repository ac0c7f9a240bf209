// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_text.h"

#include "app/data/files/text_encoding.h"
#include "app/data/importing/archives/sheet_grid.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr std::array kDelimiters{',', ';', '\t', '|'};

std::string delimiterWord(char delimiter)
{
    return delimiter == '\t' ? std::string("TAB") : std::string(1, delimiter);
}

QByteArray fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf16);
    const QString text = decode(bytes);
    return text.toUtf8();
}

/// Rows that fit their header, beyond one column; the wider table wins where as many fit.
std::size_t fitOf(const CsvTable &table)
{
    return table.header().size() < 2 ? 0 : (table.rows() + 1) * table.header().size();
}

/// Those by which the header has more than one column, or all where there are none of these.
std::vector<char> candidatesFor(const QByteArray &text, std::optional<char> delimiter)
{
    if (delimiter)
        return {*delimiter};
    std::vector<char> candidates;
    std::ranges::copy_if(kDelimiters, std::back_inserter(candidates), [&text](char candidate) {
        return CsvTable::widthOf(text, {candidate, true}) > 1;
    });
    if (candidates.empty())
        candidates.assign(kDelimiters.begin(), kDelimiters.end());
    return candidates;
}

} // namespace

QByteArray decodedText(const QByteArray &bytes, ImportFindings &findings)
{
    QByteArray text = bytes;
    if (isUtf16(bytes)) {
        text = fromUtf16(bytes);
        findings.note("encoding", {}, Error::tr("The text is UTF-16 and was read as such."));
    }
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    while (text.endsWith('\0'))
        text.chop(1);
    if (text.isValidUtf8())
        return text;
    findings.add(
        Severity::Warning, "encoding", 0, {}, {},
        Error::tr(
            "The text is not UTF-8; it is read as Korean (EUC-KR) where its bytes allow, else "
            "as Latin-1. Check names, or save the file as UTF-8."));
    QStringDecoder korean("EUC-KR");
    const QString read = korean.isValid() ? korean(text) : QString();
    return korean.isValid() && !korean.hasError() && !read.contains(QChar::ReplacementCharacter)
        ? read.toUtf8()
        : QString::fromLatin1(text).toUtf8();
}

namespace {

constexpr bool isWrittenAsItIs(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void appendEscaped(std::string &out, char c)
{
    constexpr char kHex[] = "0123456789abcdef";
    if (c == '"' || c == '\\')
        (out += '\\') += c;
    else if (c == '\n')
        out += "\\n";
    else
        ((out += "\\u00") += kHex[c >> 4]) += kHex[c & 15];
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        const auto *const end = std::ranges::find_if_not(text, isWrittenAsItIs);
        const auto size = static_cast<std::size_t>(end - text.begin());
        out.append(text, 0, size);
        if (end != text.end())
            appendEscaped(out, *end);
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    out += '"';
}

} // namespace

RowRecords::RowRecords(const CsvTable &table)
    : m_table(table)
{
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        std::string key;
        appendQuoted(key, table.header()[column]);
        m_keys.emplace_back(key + ':', column);
    }
    std::ranges::sort(m_keys);
}

std::string RowRecords::record(std::size_t row) const
{
    std::string out;
    append(row, out);
    out.shrink_to_fit();
    return out;
}

void RowRecords::append(std::size_t row, std::string &out) const
{
    char before = '{';
    for (const auto &[key, column] : m_keys) {
        out += before;
        out += key;
        appendQuoted(out, m_table.cell(row, column));
        before = ',';
    }
    out += '}';
}

Result<FoundTable> foundTable(const QByteArray &text, const std::string &file,
                              std::optional<char> delimiter, ImportFindings &findings,
                              const Watch &watch)
{
    std::optional<FoundTable> best;
    std::optional<Error> fault;
    for (const char candidate : candidatesFor(text, delimiter)) {
        auto table = CsvTable::parse(text, file, {candidate, true}, watch);
        if (!table)
            fault = fault ? fault : table.error();
        else if (!best || fitOf(*table) > fitOf(best->table))
            best = FoundTable{std::move(*table), candidate};
    }
    if (!best)
        return tl::unexpected(*fault);
    if (best->table.header().size() < 2)
        return failure(
            Error::Kind::Invalid,
            Error::tr("No table was found: there is one column, whether cells end at commas, "
                      "semicolons, tabs or bars. Put a name in the first column and numbers in "
                      "others."),
            {}, {file, 1, {}});
    if (std::ssize(best->table.header()) > kMostSheetColumns)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The table has %1 columns; at most %2 are read. Put models in rows "
                      "and evaluations in columns."),
            {std::to_string(best->table.header().size()), std::to_string(kMostSheetColumns)},
            {file, 1, {}});
    findings.note("delimiter", {}, Error::tr("Cells are divided by \"%1\"; rows: %2, columns: %3."),
                  {delimiterWord(best->delimiter), std::to_string(best->table.rows()),
                   std::to_string(best->table.header().size())});
    for (const Error &error : best->table.faults())
        findings.add(Severity::Error, "row", error.place.row, error.place.column, {}, error.text,
                     error.arguments);
    return std::move(*best);
}

} // namespace podium
