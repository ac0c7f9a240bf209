// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_table.h"

#include "app/export/charts/native_look.h"
#include "app/export/deck/placeholder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

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

void writeEdges(XmlText &xml, bool head)
{
    for (const char *edge : {"a:lnL", "a:lnR", "a:lnT"})
        xml.open(edge, {{"w", 0}}).leaf("a:noFill").close();
    xml.open("a:lnB", {{"w", head ? 12700 : 6350}}).open("a:solidFill");
    xml.leaf("a:schemeClr", {{"val", head ? "tx2" : "bg2"}}).close(2).leaf("a:noFill");
}

void writeTableCell(XmlText &xml, const QString &text, bool number, bool head, int points,
                    Language language)
{
    const QString tag = languageTag(language);
    xml.open("a:tc").open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
    xml.leaf("a:pPr", {{"algn", number ? "r" : "l"}});
    if (!text.isEmpty()) {
        xml.open("a:r").open("a:rPr", {{"lang", tag}, {"sz", points * 100}, {"b", head ? 1 : 0}});
        xml.open("a:solidFill").leaf("a:schemeClr", {{"val", head ? "tx2" : "tx1"}}).close(2);
        xml.text("a:t", text).close();
    }
    xml.leaf("a:endParaRPr", {{"lang", tag}, {"sz", points * 100}}).close(2);
    xml.open(
        "a:tcPr",
        {{"marL", 45720}, {"marR", 45720}, {"marT", 18288}, {"marB", 18288}, {"anchor", "ctr"}});
    writeEdges(xml, head);
    xml.close(2);
}

} // namespace

void fitTable(DeckTable &table)
{
    // 484 pixels for lines of 10 points, and columns of 1168 for some 190 letters.
    constexpr int kMostLines = 22;
    constexpr double kLetters = 185;
    const QList<int> widths = columnWidths(table);
    const double total = std::accumulate(widths.begin(), widths.end(), 0);
    const double share = std::min(1.0, kLetters / std::max(1.0, total));
    int lines = 1;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        int high = 1;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const double room = std::max(4.0, (widths[column] - 2) * share);
            high = std::max(high,
                            static_cast<int>(std::ceil(widthOf(table.rows[row][column]) / room)));
        }
        lines += high;
        if (lines > kMostLines) {
            table.rowsNotShown += static_cast<int>(table.rows.size() - row);
            table.rows.resize(row);
        }
    }
}

void writeTable(XmlText &xml, const DeckTable &table, const QRect &place, Language language)
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
            writeTableCell(xml, cells[column], table.numbers.value(column), head, points, language);
        xml.close();
    };
    row(table.header, true);
    for (const QStringList &cells : table.rows)
        row(cells, false);
    xml.close();
}

} // namespace podium
