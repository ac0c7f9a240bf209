// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_start.h"

#include <QtCore/QList>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace podium {

namespace {

constexpr qsizetype kMostLines = 10; ///< that are looked at

struct Line {
    qsizetype start = 0;
    qsizetype size = 0; ///< without its end
};

std::vector<Line> firstLines(const QByteArray &text)
{
    std::vector<Line> lines;
    for (qsizetype start = 0; start < text.size() && std::ssize(lines) < kMostLines;) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        lines.push_back({start, end - start});
        start = end + 1;
    }
    return lines;
}

qsizetype filledCells(const QByteArray &line, char delimiter)
{
    const auto cells = line.split(delimiter);
    return std::ranges::count_if(cells,
                                 [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); });
}

/// The first line with several cells, whatever divides them.
std::size_t placeOfHeader(const QByteArray &text, const std::vector<Line> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QByteArray line = text.mid(lines[i].start, lines[i].size);
        const auto divides = [&line](char delimiter) { return filledCells(line, delimiter) > 1; };
        if (std::ranges::any_of(std::array{',', ';', '\t', '|'}, divides))
            return i;
    }
    return lines.size();
}

bool isRule(const QByteArray &line)
{
    return line.trimmed().startsWith('|') && line.contains("--")
        && std::ranges::all_of(line, [](char c) {
               return c == '|' || c == '-' || c == ':' || c == ' ' || c == '\r';
           });
}

} // namespace

QByteArray fromHeader(QByteArray text, ImportFindings &findings)
{
    const std::vector<Line> lines = firstLines(text);
    const std::size_t place = placeOfHeader(text, lines);
    if (place == lines.size())
        return text;
    std::vector<Line> taken(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(place));
    for (const Line &line : taken) {
        const QByteArray title = text.mid(line.start, line.size).trimmed();
        if (!title.isEmpty())
            findings.note("title", {},
                          Error::tr("The line \"%1\" above the header is passed over."),
                          {title.toStdString()});
    }
    if (place + 1 < lines.size() && isRule(text.mid(lines[place + 1].start, lines[place + 1].size)))
        taken.push_back(lines[place + 1]);
    std::ranges::reverse(taken); // what stands before keeps its place
    for (const Line &line : taken)
        text.remove(line.start, line.size);
    return text;
}

} // namespace podium
