// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_start.h"

#include "app/data/importing/tables/column_meaning.h"
#include "app/data/importing/tables/header_words.h"
#include "app/data/importing/tables/number_cell.h"

#include <QtCore/QList>

#include <algorithm>
#include <array>
#include <optional>
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

/// "(%)", "ms": what the numbers below are of, not what they measure.
bool isUnit(QByteArray cell)
{
    static const QByteArrayList kUnits{"%",  "percent", "ms",  "s",     "sec", "points", "pts",
                                       "pp", "$",       "usd", "eur",   "krw", "tokens", "b",
                                       "m",  "k",       "/s",  "0-100", "0-1", "elo"};
    cell = cell.trimmed().toLower();
    if ((cell.startsWith('(') && cell.endsWith(')'))
        || (cell.startsWith('[') && cell.endsWith(']')))
        cell = cell.sliced(1, cell.size() - 2).trimmed();
    return kUnits.contains(cell);
}

/// Each cell of the lower line is a name, a unit behind the one above it, or, where it stands several times,
/// a metric of the one that is merged above it.
QByteArrayList joinedCells(const QByteArrayList &above, QByteArrayList below)
{
    const QByteArrayList names = below;
    QByteArray merged;
    for (qsizetype i = 0; i < below.size(); ++i) {
        const QByteArray name = below[i].trimmed();
        merged = above[i].trimmed().isEmpty() ? merged : above[i].trimmed();
        if (name.isEmpty())
            below[i] = above[i].trimmed();
        else if (isUnit(name) && !merged.isEmpty())
            below[i] = merged + (name.startsWith('(') ? ' ' + name : " (" + name + ')');
        else if (names.count(below[i]) > 1 && !merged.isEmpty())
            below[i] = merged + " - " + name;
    }
    return below;
}

/// A header of two lines, as merged cells make it: the upper one names groups of columns, or what the lower
/// one leaves empty. Absent where the lower line is none of a header.
std::optional<QByteArray> joinedHeader(const QByteArray &upper, const QByteArray &lower)
{
    const auto isModel = [](const QByteArray &cell) {
        return roleOfHeader(nameKey(cell.trimmed().toStdString())) == ColumnRole::Model;
    };
    const auto isNumber = [](const QByteArray &cell) {
        return numberCell(cell.trimmed().toStdString(), {'.'}).has_value();
    };
    for (const char delimiter : {',', ';', '\t'}) {
        const auto above = upper.split(delimiter);
        auto below = lower.split(delimiter);
        if (above.size() < 2 || above.size() != below.size() || upper.contains('"')
            || lower.contains('"') || std::ranges::any_of(below, isNumber))
            continue;
        auto model = std::ranges::find_if(below, isModel) - below.begin();
        if (model == below.size())
            model = std::ranges::find_if(above, isModel) - above.begin();
        if (model == below.size() || (!below[model].trimmed().isEmpty() && !isModel(below[model]))
            || filledCells(lower, delimiter) == 0)
            continue;
        return joinedCells(above, std::move(below)).join(delimiter);
    }
    return std::nullopt;
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
    std::size_t place = placeOfHeader(text, lines);
    const auto lineAt = [&](std::size_t i) { return text.mid(lines[i].start, lines[i].size); };
    const auto joined
        = place + 1 < lines.size() ? joinedHeader(lineAt(place), lineAt(place + 1)) : std::nullopt;
    if (joined) {
        ++place;
        text.replace(lines[place].start, lines[place].size, *joined);
    }
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
    if (!joined && place + 1 < lines.size() && isRule(lineAt(place + 1)))
        taken.push_back(lines[place + 1]);
    std::ranges::reverse(taken); // what stands before keeps its place
    for (const Line &line : taken)
        text.remove(line.start, line.size);
    return text;
}

} // namespace podium
