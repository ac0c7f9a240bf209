// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slides/slide_painter.h"

#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/layout/text_lines.h"
#include "ui/charts/paint/searchable_text.h"
#include "ui/theme/fonts.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextDocument>
#include <QtGui/QTextOption>

#include <algorithm>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kText = 0xff1a2233;
constexpr QRgb kQuiet = 0xff5b6577;
constexpr QRgb kLine = 0xffe2e6ed;
constexpr QRgb kMark = 0xff2257c0;
constexpr double kPixels = 4.0 / 3; ///< of a slide, to the point

QFont fontOf(double points, bool bold)
{
    QFont font = textFont(1, bold ? QFont::Bold : QFont::Normal);
    font.setPixelSize(qRound(points * kPixels));
    return font;
}

struct SlideText {
    QStringList paragraphs;
    QRectF place;
    double points = 0;
    QRgb colour = kText;
    bool bold = false;
    bool below = false; ///< stands on the lower edge of its place
};

/// In letters as large as fit, down to two thirds of what is asked for.
void paintText(QPainter &painter, const SlideText &text)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultTextOption(QTextOption(Qt::AlignLeft));
    QString html;
    for (const QString &paragraph : text.paragraphs)
        html += u"<p style=\"margin:0 0 %1px 0\">"_s.arg(text.paragraphs.size() > 1 ? 10 : 0)
            + paragraph.toHtmlEscaped() + u"</p>"_s;
    document.setHtml(html);
    double points = text.points;
    do {
        document.setDefaultFont(fontOf(points, text.bold));
        document.setTextWidth(text.place.width());
        points *= 0.92;
    } while (document.size().height() > text.place.height() && points > text.points * 0.66);
    makeSearchable(document);
    painter.save();
    const double top
        = text.below ? text.place.bottom() - document.size().height() : text.place.top();
    painter.translate(text.place.left(), top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor::fromRgb(text.colour));
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

constexpr double kApart = 20;
/// A number to the left of a text, which is set off from it.
bool isApart(const DeckTable &table, qsizetype column)
{
    const bool last = column + 1 >= table.header.size();
    return !last && table.numbers.value(column) && !table.numbers.value(column + 1);
}

/// Columns as wide as their texts, the widest ones cut where there is no room.
QList<double> columnWidths(const DeckTable &table, const QFontMetricsF &metrics, double room)
{
    constexpr double kGap = 16;
    QList<double> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double width = metrics.horizontalAdvance(table.header[column]);
        for (const QStringList &row : table.rows)
            width = std::max(width, metrics.horizontalAdvance(row[column]));
        widths.append(width + kGap + (isApart(table, column) ? kApart : 0));
    }
    // Few narrow columns are pulled apart a little, as in Office.
    constexpr double kMostApart = 1.5;
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &width : widths)
        width *= std::clamp(room / all, 1.0, kMostApart);
    double over = std::accumulate(widths.begin(), widths.end(), -room);
    while (over > 0.5) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        *widest -= std::min(over, std::max(1.0, *widest * 0.1));
        over = std::accumulate(widths.begin(), widths.end(), -room);
    }
    return widths;
}

struct TableSizes {
    double points = 0;
    double line = 0;       ///< height of one of text
    QList<double> widths;  ///< of columns
    QList<double> heights; ///< of the header and the rows
};

constexpr double kCellGap = 12; ///< between the texts of two columns

QStringList linesOf(const QString &text, const QFont &font, double width)
{
    return text.isEmpty() ? QStringList{text} : wrappedLines(text, font, width);
}

TableSizes sizesWith(const DeckTable &table, const QRectF &place, const TableLetters &letters)
{
    TableSizes out{double(letters.points), 0, {}, {1}};
    const QFont font = fontOf(out.points, false);
    out.widths = columnWidths(table, QFontMetricsF(fontOf(out.points, true)), place.width());
    for (const QStringList &row : table.rows) {
        qsizetype lines = 1;
        for (qsizetype column = 0; column < row.size(); ++column)
            lines
                = std::max(lines, linesOf(row[column], font, out.widths[column] - kCellGap).size());
        out.heights.append(double(lines));
    }
    const int lines = qRound(std::accumulate(out.heights.begin(), out.heights.end(), 0.0));
    out.line = tableLine(letters, lines, qRound(place.height()));
    for (double &height : out.heights)
        height *= out.line;
    return out;
}

/// In the largest letters that leave room for all rows, as Office gets them.
TableSizes sizesOf(const DeckTable &table, const QRectF &place)
{
    TableSizes out;
    for (const TableLetters &letters : kTableLetters) {
        out = sizesWith(table, place, letters);
        const double all = std::accumulate(out.heights.begin(), out.heights.end(), 0.0);
        const bool whole = letters.points < kLargeLetters
            || std::ranges::all_of(out.heights, [&](double one) { return one == out.line; });
        if (whole && out.line >= letters.line && all <= place.height())
            return out;
    }
    return out;
}

void paintCell(QPainter &painter, const QString &text, const QRectF &cell, bool number)
{
    const QFontMetricsF metrics(painter.font());
    const QStringList lines = linesOf(text, painter.font(), cell.width());
    const double high = metrics.height() * double(lines.size());
    double baseline = cell.center().y() - high / 2 + metrics.ascent();
    for (const QString &line : lines) {
        const QString shown = metrics.elidedText(line, Qt::ElideRight, cell.width());
        const double free = number ? cell.width() - metrics.horizontalAdvance(shown) : 0;
        drawSearchable(painter, QPointF(cell.left() + free, baseline), shown);
        baseline += metrics.height();
    }
}

void paintTable(QPainter &painter, const DeckTable &table, const QRectF &place)
{
    const TableSizes sizes = sizesOf(table, place);
    double top = place.top();
    for (qsizetype row = 0; row < sizes.heights.size(); ++row) {
        const bool head = row == 0;
        const QStringList &cells = head ? table.header : table.rows[row - 1];
        double left = place.left();
        painter.setFont(fontOf(sizes.points, head));
        painter.setPen(QColor::fromRgb(head ? kQuiet : kText));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double free = kCellGap + (isApart(table, i) ? kApart : 0);
            paintCell(painter, cells[i],
                      QRectF(left, top, sizes.widths[i] - free, sizes.heights[row]),
                      table.numbers.value(i));
            left += sizes.widths[i];
        }
        top += sizes.heights[row];
        painter.setPen(QPen(QColor::fromRgb(head ? kQuiet : kLine), 1));
        painter.drawLine(QPointF(place.left(), top), QPointF(left, top));
    }
}

void paintFigure(QPainter &painter, const DeckFigure &figure, const QRectF &place,
                 Language language)
{
    if (const auto *table = std::get_if<DeckTable>(&figure.content)) {
        paintTable(painter, *table, place);
        return;
    }
    const auto &series = std::get<ChartSeries>(figure.content);
    if (series == ChartSeries())
        return; // somebody else draws it
    ChartLook look;
    look.locale = localeOf(language);
    look.compact = true;
    ChartScene scene;
    scene.draw(onSlide(series), look, place.size() / kFromAfar);
    scene.render(&painter, place, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

void paintFrame(QPainter &painter, const DeckSlide &slide, int number)
{
    painter.fillRect(QRectF(0, 0, 1280, 720), Qt::white);
    painter.fillRect(QRectF(56, 0, 48, 6), QColor::fromRgb(kMark));
    painter.fillRect(QRectF(56, 668, 1168, 1), QColor::fromRgb(kLine));
    paintText(painter, {{slide.source}, QRectF(56, 676, 1070, 34), 9.5, kQuiet});
    painter.setFont(fontOf(10, false));
    painter.setPen(QColor::fromRgb(kQuiet));
    painter.drawText(QRectF(1140, 676, 84, 30), Qt::AlignRight | Qt::AlignTop,
                     slide.number.isEmpty() ? QString::number(number) : slide.number);
}

} // namespace

ChartSeries onSlide(const ChartSeries &series)
{
    ChartSeries out = series;
    out.source.clear();
    return out;
}

QRectF tableCell(const DeckTable &table, const QRectF &place, qsizetype row, qsizetype column)
{
    const TableSizes sizes = sizesOf(table, place);
    const double left = std::accumulate(sizes.widths.begin(), sizes.widths.begin() + column, 0.0);
    const double top = std::accumulate(sizes.heights.begin(), sizes.heights.begin() + row + 1, 0.0);
    return {place.left() + left - 4, place.top() + top, sizes.widths[column] - 4,
            sizes.heights[row + 1]};
}

std::optional<std::pair<int, int>> tableCellAt(const DeckTable &table, const QRectF &place,
                                               const QPointF &point)
{
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.header.size(); ++column) {
            if (tableCell(table, place, row, column).contains(point))
                return std::pair(row, column);
        }
    }
    return std::nullopt;
}

void paintSlide(QPainter &painter, const DeckSlide &slide, int number, Language language)
{
    paintFrame(painter, slide, number);
    qsizetype figure = 0;
    for (const Placeholder &place : placesOf(slide.layout)) {
        const QRectF at = place.place;
        if (place.number == 0)
            paintText(painter,
                      {{slide.title},
                       at.isNull() ? QRectF(56, 24, 1168, 76) : at,
                       place.points > 0 ? double(place.points) : 26,
                       kText,
                       true,
                       true});
        else if (place.number == Subtitle)
            paintText(painter, {slide.subtitle.split(u'\n'), at, double(place.points), kQuiet});
        else if (place.number == BodyText)
            paintText(painter, {slide.text, at, double(place.points)});
        else if ((place.number == FirstFigure || place.number == SecondFigure)
                 && figure < slide.figures.size())
            paintFigure(painter, slide.figures[figure++], at, language);
    }
}

} // namespace podium
