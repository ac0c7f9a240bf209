// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_table.h"

#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/native_look.h"
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
    int points = 10;
    QList<int> widths; ///< of columns, in letters
    QList<int> lines;  ///< of rows below the header
    int allLines = 1;
};

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
        widths.append(std::max(width + 2, kNarrowest));
    }
    while (std::accumulate(widths.begin(), widths.end(), 0) > letters) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= kFewest)
            break;
        --*widest;
    }
    return widths;
}

TableFit fitOf(const DeckTable &table, QSize room, int points)
{
    constexpr double kLetters = 175; // of 10 points, on 1168 pixels
    TableFit fit{points, columnWidths(table, kLetters * 10 / points * room.width() / 1168), {}, 1};
    const double total = std::accumulate(fit.widths.begin(), fit.widths.end(), 0);
    const double share
        = std::min(1.0, kLetters * 10 / points * room.width() / 1168 / std::max(1.0, total));
    for (const QStringList &row : table.rows) {
        int high = 1;
        for (qsizetype column = 0; column < fit.widths.size(); ++column) {
            const double cell = std::max(4.0, (fit.widths[column] - 2) * share);
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
    for (const auto &[points, height] : {std::pair{13, 34}, std::pair{12, 27}}) {
        const TableFit fit = fitOf(table, room, points);
        if (fit.allLines * height <= room.height())
            return fit;
    }
    return fitOf(table, room, 10);
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

void fitTable(DeckTable &table, QSize room)
{
    constexpr int kLine = 22; // of 10 points
    const int mostLines = std::max(2, room.height() / kLine);
    if (table.saysMore)
        table.rows.removeLast();
    const TableFit fit = fitOf(table, room, 10);
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
    const int points = fit.points;
    const int total = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    const int height = std::clamp(place.height() / fit.allLines, 20, 40);
    // Few narrow columns are not pulled apart over the whole slide.
    const qint64 wanted = std::min<qint64>(emuOf(place.width()), emuOf(total * points));
    xml.open("a:tbl").leaf("a:tblPr", {{"firstRow", 1}}).open("a:tblGrid");
    for (const int width : widths)
        xml.leaf("a:gridCol", {{"w", wanted * width / total}});
    xml.close();
    const auto row = [&](const QStringList &cells, bool head, int lines) {
        xml.open("a:tr", {{"h", emuOf(height * lines)}});
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool number = table.numbers.value(column);
            const bool apart = !number && column > 0 && table.numbers.value(column - 1);
            writeTableCell(xml, cells[column], number, head, {points, colours, language, apart});
        }
        xml.close();
    };
    row(table.header, true, 1);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        row(table.rows[i], false, fit.lines[i]);
    xml.close();
}

} // namespace podium
