// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv_part.h"
#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// How a file differs from RFC 4180.
struct CsvDialect {
    char delimiter = ',';
    bool foreign = false; ///< columns without a name, or named twice, get names of their own
};

/// The records of one CSV text as RFC 4180 describes it: cells between commas, quotation marks
/// around cells with commas, quotation marks or line breaks, LF or CR LF, UTF-8 with or without a
/// byte order mark. The table owns its text; what it hands out lives as long as it does.
class CsvTable final
{
public:
    /// Fails when the text as a whole cannot be trusted: not UTF-8, no header, a column without a
    /// name or named twice, a quotation mark that is never closed. A single bad row is left out
    /// and named in faults(). The text is shared, not copied. A large one is read by several threads.
    [[nodiscard]] static Result<CsvTable> parse(QByteArray text, std::string file,
                                                CsvDialect dialect = {}, const Watch &watch = {});
    /// How many columns the header has in this dialect; 0 where it has none that can be read.
    [[nodiscard]] static std::size_t widthOf(const QByteArray &text, CsvDialect dialect);

    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// Records after the header; empty lines are none.
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const
    {
        const Part &part = partOf(row);
        return part.read.cell(m_text.constData(), row - part.firstRow, column);
    }
    /// Number of the line on which the row starts; the header starts on line 1.
    [[nodiscard]] int line(std::size_t row) const
    {
        const Part &part = partOf(row);
        return part.firstLine + part.read.lines[row - part.firstRow];
    }
    /// Rows left out: too few or too many cells, misplaced quotation marks.
    [[nodiscard]] const std::vector<Error> &faults() const { return m_faults; }

private:
    struct Part {
        CsvPart read;
        std::size_t firstRow = 0;
        int firstLine = 1;
    };
    class Reading;

    [[nodiscard]] const Part &partOf(std::size_t row) const
    {
        std::size_t part = 0; // there are few
        while (row - m_parts[part].firstRow >= m_parts[part].read.rows())
            ++part;
        return m_parts[part];
    }
    void nameHeader();
    [[nodiscard]] std::optional<Error> headerFault() const;

    std::string m_file;
    QByteArray m_text;
    std::vector<std::string> m_header;
    std::vector<Part> m_parts;
    std::size_t m_rows = 0;
    std::vector<Error> m_faults;
};

} // namespace podium
