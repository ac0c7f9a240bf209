// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_table.h"

#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/deck/placeholder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

/// Letters that a column wants; Korean ones are twice as wide.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

/// How a table stands in its place.
struct TableFit {
    TableLetters letters = kTableLetters.back();
    QList<int> widths; ///< of columns, in letters
    QList<int> lines;  ///< of rows below the header
    int allLines = 1;
};

/// A text to the right of a number, which is set off from it.
bool standsApart(const DeckTable &table, qsizetype column)
{
    return column > 0 && !table.numbers.value(column) && table.numbers.value(column - 1);
}
constexpr int kApart = 2; // letters

/// As wide as their texts; where that is too wide, the widest ones give way.
QList<int> columnWidths(const DeckTable &table, double letters)
{
    constexpr int kNarrowest = 6;
    constexpr int kFewest = 24;
    QList<int> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        int width = widthOf(table.header[column]);
        for (const QStringList &row : table.rows)
            width = std::max(width, widthOf(row[column]));
        widths.append(std::max(width + 2 + (standsApart(table, column) ? kApart : 0), kNarrowest));
    }
    while (std::accumulate(widths.begin(), widths.end(), 0) > letters) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= kFewest)
            break;
        --*widest;
    }
    return widths;
}

TableFit fitOf(const DeckTable &table, QSize room, const TableLetters &letters)
{
    constexpr double kLetters = 175; // of 10 points, on 1168 pixels
    const double across = kLetters * 10 / letters.points * room.width() / 1168;
    TableFit fit{letters, columnWidths(table, across), {}, 1};
    const double total = std::accumulate(fit.widths.begin(), fit.widths.end(), 0);
    const double share = std::min(1.0, across / std::max(1.0, total));
    for (const QStringList &row : table.rows) {
        int high = 1;
        for (qsizetype column = 0; column < fit.widths.size(); ++column) {
            const int aside = 2 + (standsApart(table, column) ? kApart : 0);
            const double cell = std::max(4.0, (fit.widths[column] - aside) * share);
            high = std::max(high, static_cast<int>(std::ceil(widthOf(row[column]) / cell)));
        }
        fit.lines.append(high);
        fit.allLines += high;
    }
    return fit;
}

/// In the largest letters that leave room for all lines.
TableFit bestFit(const DeckTable &table, QSize room)
{
    for (const TableLetters &letters : kTableLetters) {
        const TableFit fit = fitOf(table, room, letters);
        const bool whole = letters.points < kLargeLetters
            || fit.allLines == static_cast<int>(fit.lines.size()) + 1;
        if (whole && fit.allLines * letters.line <= room.height())
            return fit;
    }
    return fitOf(table, room, kTableLetters.back());
}

void writeEdges(XmlText &xml, bool head, const GroundColours &colours)
{
    for (const char *edge : {"a:lnL", "a:lnR", "a:lnT"})
        xml.open(edge, {{"w", 0}}).leaf("a:noFill").close();
    xml.open("a:lnB", {{"w", head ? 12700 : 6350}});
    writeFill(xml, colours.of(head ? u"tx2"_s : u"bg2"_s));
    xml.close().leaf("a:noFill");
}

struct TableLook {
    int points;
    const GroundColours &colours;
    Language language;
    bool apart = false; ///< a text to the right of a number
};

void writeTableCell(XmlText &xml, const QString &text, bool number, bool head,
                    const TableLook &look)
{
    const int points = look.points;
    const QString tag = languageTag(look.language);
    xml.open("a:tc").open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
    xml.leaf("a:pPr", {{"algn", number ? "r" : "l"}});
    if (!text.isEmpty()) {
        xml.open("a:r").open("a:rPr", {{"lang", tag}, {"sz", points * 100}, {"b", head ? 1 : 0}});
        writeFill(xml, look.colours.of(head ? u"tx2"_s : u"tx1"_s));
        xml.close();
        xml.text("a:t", text).close();
    }
    xml.leaf("a:endParaRPr", {{"lang", tag}, {"sz", points * 100}}).close(2);
    xml.open("a:tcPr",
             {{"marL", look.apart ? 182880 : 45720},
              {"marR", 45720},
              {"marT", 18288},
              {"marB", 18288},
              {"anchor", "ctr"}});
    writeEdges(xml, head, look.colours);
    xml.close(2);
}

} // namespace

int tableLine(const TableLetters &letters, int lines, int room)
{
    constexpr int kLowest = 20;
    constexpr int kAir = 6;
    return std::clamp(room / std::max(1, lines), kLowest, letters.line + kAir);
}

TableLetters tableLetters(const DeckTable &table, QSize room)
{
    return bestFit(table, room).letters;
}

TableMeasures tableMeasures(const DeckTable &table, QSize room)
{
    const TableFit fit = bestFit(table, room);
    const int height = tableLine(fit.letters, fit.allLines, room.height());
    TableMeasures out{fit.letters.points, {emuOf(height)}};
    for (const int lines : fit.lines)
        out.heights.append(emuOf(height * lines));
    return out;
}

void fitTable(DeckTable &table, QSize room)
{
    const int mostLines = std::max(2, room.height() / kTableLetters.back().line);
    if (table.saysMore)
        table.rows.removeLast();
    const TableFit fit = fitOf(table, room, kTableLetters.back());
    int lines = 1;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        lines += fit.lines[row];
        if (lines > mostLines) {
            table.rowsNotShown += static_cast<int>(table.rows.size() - row);
            table.rows.resize(row);
        }
    }
    table.saysMore = table.rowsNotShown > 0;
    if (!table.saysMore)
        return;
    if (lines >= mostLines && table.rows.size() > 1) {
        table.rows.removeLast();
        ++table.rowsNotShown;
    }
    table.modelRows.resize(std::min(table.modelRows.size(), table.rows.size()));
    QStringList more(table.header.size());
    more.first() = TableText::tr("%n more rows", nullptr, table.rowsNotShown);
    table.rows.append(more);
}

void writeTable(XmlText &xml, const DeckTable &table, const QRect &place,
                const GroundColours &colours, Language language)
{
    const TableFit fit = bestFit(table, place.size());
    const QList<int> &widths = fit.widths;
    const TableMeasures sizes = tableMeasures(table, place.size());
    const int points = fit.letters.points;
    const int total = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    // Few narrow columns are not pulled apart over the whole slide.
    const qint64 wanted = std::min<qint64>(emuOf(place.width()), emuOf(total * points));
    xml.open("a:tbl").leaf("a:tblPr", {{"firstRow", 1}}).open("a:tblGrid");
    for (const int width : widths)
        xml.leaf("a:gridCol", {{"w", wanted * width / total}});
    xml.close();
    const auto row = [&](const QStringList &cells, bool head, qint64 height) {
        xml.open("a:tr", {{"h", height}});
        for (qsizetype column = 0; column < cells.size(); ++column) {
            writeTableCell(xml, cells[column], table.numbers.value(column), head,
                           {points, colours, language, standsApart(table, column)});
        }
        xml.close();
    };
    row(table.header, true, sizes.heights.first());
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        row(table.rows[i], false, sizes.heights[i + 1]);
    xml.close();
}

} // namespace podium
