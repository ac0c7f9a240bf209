// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/several_tables.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/table_text.h"

#include <QtCore/QList>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace podium {

namespace {

constexpr qsizetype kMostBytes = 4 << 20;
constexpr std::array kDividers{',', ';', '\t', '|'};

bool isBlank(const QByteArray &line)
{
    return std::ranges::all_of(line, [](char c) {
        return c == ' ' || c == '\r' || std::ranges::find(kDividers, c) != kDividers.end();
    });
}

/// Words in several cells, no numbers, and one that names what a column holds.
bool isHeader(const QByteArray &line)
{
    for (const char divider : kDividers) {
        int filled = 0;
        bool isNamed = false;
        bool isNumbered = false;
        for (const QByteArray &part : line.split(divider)) {
            const std::string cell = part.trimmed().toStdString();
            filled += cell.empty() ? 0 : 1;
            isNumbered = isNumbered || numberCell(cell, {'.'}) || numberCell(cell, {','});
            isNamed = isNamed || roleOfHeader(nameKey(cell)).has_value();
        }
        if (filled > 1 && isNamed && !isNumbered)
            return true;
    }
    return false;
}

/// Lines at which tables begin: their headers, or titles above these.
std::vector<qsizetype> beginnings(const QList<QByteArray> &lines)
{
    std::vector<qsizetype> found;
    bool isAfterBlank = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool mayBegin = isAfterBlank && !isBlank(lines[i]);
        if (mayBegin && (isHeader(lines[i]) || (i + 1 < lines.size() && isHeader(lines[i + 1]))))
            found.push_back(i);
        isAfterBlank = isBlank(lines[i]);
    }
    return found;
}

} // namespace

std::optional<Sheets> severalTables(const QString &name, const QByteArray &bytes)
{
    const char first = bytes.trimmed().isEmpty() ? '{' : bytes.trimmed().front();
    if (bytes.size() > kMostBytes || first == '{' || first == '[' || first == '<'
        || bytes.contains('\0'))
        return std::nullopt;
    ImportFindings none({}); // each table says by itself how it is written
    const std::vector<qsizetype> starts = beginnings(decodedText(bytes, none).split('\n'));
    if (starts.size() < 2)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.split('\n');
    Sheets sheets;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qsizetype from = i == 0 ? 0 : starts[i];
        const qsizetype to = i + 1 < starts.size() ? starts[i + 1] : lines.size();
        // Lines keep their numbers.
        sheets.tables.push_back(
            {name + u' ' + QString::number(i + 1),
             QByteArray(from, '\n') + lines.sliced(from, to - from).join('\n')});
        ++sheets.all;
    }
    return sheets;
}

} // namespace podium
