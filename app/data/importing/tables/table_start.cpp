// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_start.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/long_table.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace podium {

namespace {

constexpr qsizetype kMostLines = 10; ///< that are looked at
constexpr qsizetype kMostMarkdown = 4 << 20;

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
        if (!text.sliced(start, end - start)
                 .trimmed()
                 .isEmpty()) // others keep the lines' numbers only
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

/// Of the lower line, what says how sure the score is beside which it stands.
bool isBeside(const QByteArray &name)
{
    const std::string header = name.trimmed().toStdString();
    const auto spread = spreadNamed(header);
    const auto count = countNamed(header);
    return (spread && spread->of.empty()) || (count && count->of.empty());
}

/// The cells below one that is merged of them, from `first` on.
struct MergedGroup {
    qsizetype first = 0;
    qsizetype size = 0;

    /// "score", "%" or nothing above the one column that holds scores, beside "n" or "stderr": the cells
    /// below are no evaluations, and that above is. The place of that column; −1: it is not so.
    [[nodiscard]] qsizetype scoresIn(const QByteArrayList &below) const
    {
        qsizetype scores = -1;
        bool hasMore = false;
        for (qsizetype i = first; i < first + size; ++i) {
            const QByteArray name = below[i].trimmed();
            const bool beside = !name.isEmpty() && isBeside(name);
            hasMore = hasMore || beside;
            if (beside)
                continue;
            const bool isScore = name.isEmpty() || isUnit(name)
                || isMetricName(nameKey({name.data(), std::size_t(name.size())}));
            if (scores >= 0 || !isScore)
                return -1;
            scores = i;
        }
        return hasMore ? scores : -1;
    }
};

std::vector<MergedGroup> mergedGroups(const QByteArrayList &above)
{
    std::vector<MergedGroup> groups;
    for (qsizetype i = 0; i < above.size(); ++i) {
        if (!above[i].trimmed().isEmpty())
            groups.push_back({i, 1});
        else if (!groups.empty())
            ++groups.back().size;
    }
    return groups;
}

/// Each cell of the lower line is a name, a unit behind the one above it, or, where it stands several times
/// or says something of the scores of the one that is merged above it, a metric of that.
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
    for (const MergedGroup &group : mergedGroups(above)) {
        const qsizetype scores = group.scoresIn(names);
        for (qsizetype i = group.first; scores >= 0 && i < group.first + group.size; ++i) {
            const QByteArray title = above[group.first].trimmed();
            const QByteArray name = names[i].trimmed();
            if (i != scores)
                below[i] = title + " - " + name;
            else if (!isUnit(name))
                below[i] = title;
        }
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

/// Without what makes it bold, struck out, code or a link.
QByteArray plainCell(QByteArray cell)
{
    cell = cell.trimmed();
    for (const char *mark : {"**", "__", "~~", "`"}) {
        const auto size = static_cast<qsizetype>(std::strlen(mark));
        for (qsizetype at = cell.indexOf(mark); at >= 0; at = cell.indexOf(mark, at))
            cell.remove(at, size);
    }
    static const QRegularExpression kLink(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    cell = QString::fromUtf8(cell).replace(kLink, QStringLiteral("\\1")).toUtf8();
    QByteArray plain
        = QByteArray::fromStdString(plainName({cell.data(), std::size_t(cell.size())}));
    return plain.contains('|') || plain.contains('"') ? '"' + plain.replace('"', "\"\"") + '"'
                                                      : plain;
}

/// Cells of a line of Markdown between bars, of which those at its ends are none.
QByteArray plainLine(QByteArray line)
{
    constexpr char kBar = '\x01'; // "\|" is part of a cell
    line = line.trimmed().replace("\\|", QByteArray(1, kBar));
    if (line.startsWith('|'))
        line.remove(0, 1);
    if (line.endsWith('|'))
        line.chop(1);
    QByteArrayList cells = line.split('|');
    for (QByteArray &cell : cells)
        cell = plainCell(cell.replace(kBar, '|'));
    return cells.join('|');
}

bool isRule(const QByteArray &line)
{
    return line.contains('|') && line.contains('-') && std::ranges::all_of(line, [](char c) {
               return c == '|' || c == '-' || c == ':' || c == ' ' || c == '\r';
           });
}

} // namespace

namespace {

/// A table of Markdown and no more: other lines are left empty, so that rows keep their numbers.
QByteArray fromMarkdown(const QByteArray &text, ImportFindings &findings)
{
    const QByteArrayList lines = text.split('\n');
    const auto rule = std::ranges::find_if(lines, isRule) - lines.begin();
    if (rule == 0 || rule == lines.size() || !lines[rule - 1].contains('|'))
        return text;
    qsizetype end = rule + 1;
    while (end < lines.size() && lines[end].contains('|'))
        ++end;
    QByteArrayList out;
    qsizetype others = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isTable = i >= rule - 1 && i < end && i != rule;
        others += !isTable && i != rule && !lines[i].trimmed().isEmpty() ? 1 : 0;
        out << (isTable ? plainLine(lines[i]) : QByteArray());
    }
    if (others > 0)
        findings.note("title", {}, Error::tr("Lines of text around the table are passed over: %1."),
                      {std::to_string(others)});
    return out.join('\n');
}

} // namespace

QByteArray fromHeader(QByteArray text, ImportFindings &findings)
{
    if (text.size() <= kMostMarkdown)
        text = fromMarkdown(text, findings);
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
    std::ranges::reverse(taken); // what stands before keeps its place
    for (const Line &line : taken)
        text.remove(line.start, line.size);
    return text;
}

} // namespace podium
