// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_table.h"

#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/native_look.h"
#include "app/export/deck/placeholder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Letters that a column wants; Korean ones are twice as wide.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

QList<int> columnWidths(const DeckTable &table)
{
    constexpr int kNarrowest = 6;
    constexpr int kWidest = 44;
    QList<int> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        int width = widthOf(table.header[column]);
        for (const QStringList &row : table.rows)
            width = std::max(width, widthOf(row[column]));
        widths.append(std::clamp(width + 2, kNarrowest, kWidest));
    }
    return widths;
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
    xml.open(
        "a:tcPr",
        {{"marL", 45720}, {"marR", 45720}, {"marT", 18288}, {"marB", 18288}, {"anchor", "ctr"}});
    writeEdges(xml, head, look.colours);
    xml.close(2);
}

} // namespace

void fitTable(DeckTable &table, QSize room)
{
    // 484 pixels for lines of 10 points, and columns of 1168 for some 190 letters.
    const int mostLines = std::max(2, 22 * room.height() / 484);
    const double letters = 185.0 * room.width() / 1168;
    const QList<int> widths = columnWidths(table);
    const double total = std::accumulate(widths.begin(), widths.end(), 0);
    const double share = std::min(1.0, letters / std::max(1.0, total));
    int lines = 1;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        int high = 1;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const double cell = std::max(4.0, (widths[column] - 2) * share);
            high = std::max(high,
                            static_cast<int>(std::ceil(widthOf(table.rows[row][column]) / cell)));
        }
        lines += high;
        if (lines > mostLines) {
            table.rowsNotShown += static_cast<int>(table.rows.size() - row);
            table.rows.resize(row);
        }
    }
}

void writeTable(XmlText &xml, const DeckTable &table, const QRect &place,
                const GroundColours &colours, Language language)
{
    const QList<int> widths = columnWidths(table);
    const int total = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    const auto rows = static_cast<int>(table.rows.size()) + 1;
    const int height = std::clamp(place.height() / rows, 20, 40);
    const int points = height >= 34 ? 13 : height >= 27 ? 12 : 10;
    // Few narrow columns are not pulled apart over the whole slide.
    const qint64 wanted = std::min<qint64>(emuOf(place.width()), emuOf(total * points));
    xml.open("a:tbl").leaf("a:tblPr", {{"firstRow", 1}}).open("a:tblGrid");
    for (const int width : widths)
        xml.leaf("a:gridCol", {{"w", wanted * width / total}});
    xml.close();
    const auto row = [&](const QStringList &cells, bool head) {
        xml.open("a:tr", {{"h", emuOf(height)}});
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeTableCell(xml, cells[column], table.numbers.value(column), head,
                           {points, colours, language});
        xml.close();
    };
    row(table.header, true);
    for (const QStringList &cells : table.rows)
        row(cells, false);
    xml.close();
}

} // namespace podium
