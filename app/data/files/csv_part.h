// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv_marks.h"
#include "app/data/files/room_vector.h"
#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace podium {

/// The rows of one stretch of a CSV text, without the text: four bytes a cell.
struct CsvPart {
    std::size_t width = 0;           ///< cells of each row
    RoomVector<std::uint32_t> marks; ///< of each row its begin, and the end of each of its cells
    std::vector<int> lines;          ///< on which rows start, from 0, within the part
    /// Cells with quotation marks inside, by their number in the part.
    std::vector<std::pair<std::size_t, std::string>> unescaped;
    std::vector<Error> faults = {};
    std::optional<Error> error = {}; ///< the part cannot be read on
    std::size_t begin = 0;
    std::size_t end = 0; ///< where its last row ends
    int lineFeeds = 0;   ///< before that end

    [[nodiscard]] std::size_t rows() const { return lines.size(); }
    [[nodiscard]] std::string_view cell(const char *text, std::size_t row,
                                        std::size_t column) const;
};

/// Reads the rows of a stretch of text one after the other.
class CsvPartReading final
{
public:
    /// Rows have the width of the part; 0: that of the first, which is kept in any case.
    CsvPartReading(std::string_view text, std::size_t begin, char delimiter,
                   const std::string &file, CsvPart &part);

    /// One record, kept or among the faults; false where there is none any more.
    [[nodiscard]] bool readRecord();
    /// Those that begin before `limit`. Reports on `watch` how far it is.
    void readUntil(std::size_t limit, const Watch &watch);
    [[nodiscard]] std::size_t place() const { return m_place; }
    [[nodiscard]] int lineFeeds() const { return m_line; }
    /// Of the last record.
    [[nodiscard]] bool isMisplaced() const { return m_misplaced; }
    [[nodiscard]] Error misplacedQuote() const;

private:
    [[nodiscard]] bool readPlainRow();
    [[nodiscard]] bool readCell();
    [[nodiscard]] std::size_t quotedEnd();
    [[nodiscard]] bool isEmptyLine(std::size_t from) const;
    void keep(std::size_t from);
    void makeRoom(std::size_t limit);

    std::string_view m_text;
    char m_delimiter;
    const std::string &m_file;
    CsvPart &m_part;
    CsvMarks m_marks;
    std::size_t m_begin;
    std::size_t m_place;
    int m_line = 0;
    int m_firstLine = 0; ///< of the record
    bool m_misplaced = false;
    std::vector<std::pair<std::size_t, std::string>> m_unescaped; ///< of the record, by column
};

} // namespace podium
