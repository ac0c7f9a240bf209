// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podium {

/// The text of a file as UTF-8 without byte order mark and trailing NULs. UTF-16 with a mark, and
/// bytes that are no UTF-8 and therefore read as Windows-1252, are findings.
[[nodiscard]] QByteArray decodedText(const QByteArray &bytes, ImportFindings &findings);

struct FoundTable {
    CsvTable table;
    char delimiter = ',';
};

/// Rows as they stand in their source: an object of JSON each, a key a header, in their order.
class RowRecords final
{
public:
    explicit RowRecords(const CsvTable &table);
    [[nodiscard]] std::string record(std::size_t row) const;
    void append(std::size_t row, std::string &out) const;

private:
    const CsvTable &m_table;
    std::vector<std::pair<std::string, std::size_t>> m_keys; ///< written, and their columns
};

/// Cells between commas, semicolons, tabs or bars, whichever makes the most rows of the header's
/// width over the whole file. Rows of another width are findings; a text with no second column under
/// any of them fails.
[[nodiscard]] Result<FoundTable> foundTable(const QByteArray &text, const std::string &file,
                                            std::optional<char> delimiter, ImportFindings &findings,
                                            const Watch &watch = {});

} // namespace podium
