// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows/row_drawing.h"

#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/paint/text_item.h"
#include "ui/charts/rows/mark_plot.h"
#include "ui/charts/rows/row_label.h"
#include "ui/theme/known_text.h"

#include <QtGui/QPen>
#include <QtWidgets/QGraphicsLineItem>
#include <QtWidgets/QGraphicsRectItem>
#include <QtWidgets/QGraphicsScene>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kBehindMarks = -2;
constexpr double kOnMarks = 1;
constexpr double kOverMarks = 5;
constexpr double kLeastBar = 2; ///< pixels; a step of next to nothing is seen, too

} // namespace

RowDrawing::RowDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
                       const ChartLayout &layout)
    : m_scene(scene)
    , m_series(series)
    , m_look(look)
    , m_layout(layout)
{
}

QList<PlottedMark> RowDrawing::addRows()
{
    QList<PlottedMark> plotted;
    for (int i = 0; i < m_series.marks.size(); ++i) {
        const ChartMark &mark = m_series.marks.at(i);
        const QRectF row = m_layout.row(i);
        const QRectF shape = shapeOf(mark, row);
        plotted.append({mark.key, row, shape});
        const bool strong = m_look.highlighted.contains(mark.key);
        if (strong)
            addHighlight(row);
        if (m_series.floating)
            addFloating(i, shape);
        else if (mark.hollow && !shape.isEmpty())
            makeHollow(mark, shape);
        addInterval(mark, row);
        addOpenEnd(mark, row);
        if (i % m_layout.labelStride != 0)
            continue;
        addLabel(mark, row, strong);
        if (drawnValue(mark, m_series.logarithmic))
            addValue(mark, row, freeRight(i) + m_layout.gap());
        else
            addNoValue(mark, row);
    }
    return plotted;
}

/// Where a value may begin: after its mark, and after the neighbours' where rows are so narrow that
/// its letters reach into them.
double RowDrawing::freeRight(int index) const
{
    const int reach = m_layout.labelStride > 1 ? 1 : 0;
    const int last = static_cast<int>(m_series.marks.size()) - 1;
    double right = 0;
    for (int i = std::max(0, index - reach); i <= std::min(last, index + reach); ++i) {
        const ChartMark &mark = m_series.marks.at(i);
        right = std::max(right, shapeOf(mark, m_layout.row(i)).right());
        if (const auto interval = drawnInterval(mark, m_series.logarithmic))
            right = std::max(right, m_layout.x(interval->high));
        if (isOpen(mark.high))
            right += m_layout.arrowLength();
        if (const auto start = drawnStart(mark, m_series.logarithmic); start && !m_series.floating)
            right = std::max(right, m_layout.x(*start) + m_layout.thickness / 2);
    }
    return right;
}

void RowDrawing::addHighlight(const QRectF &row)
{
    const double width = std::max(3.0, 0.22 * m_layout.fonts.body);
    const double inset = std::min(0.12 * row.height(), 0.3 * m_layout.fonts.body);
    const QRectF area = row.adjusted(0, inset, 0, -inset);
    if (m_look.compact)
        m_scene.addRect(area, Qt::NoPen, m_look.theme.selection)->setZValue(kBehindMarks);
    m_scene
        .addRect(QRectF(area.left(), area.top(), width, area.height()), Qt::NoPen,
                 m_look.theme.accent)
        ->setZValue(kOverMarks);
}

void RowDrawing::addLabel(const ChartMark &mark, const QRectF &row, bool strong)
{
    const ChartFonts &fonts = m_layout.fonts;
    const QFont &font = strong ? fonts.strongLabel : fonts.label;
    const double right = m_layout.plot.left() - m_layout.gap();
    const bool beside = m_layout.labelNotes == ChartLayout::Notes::Inline;
    const bool below = m_layout.labelNotes == ChartLayout::Notes::Below && !mark.note.isEmpty();
    const double column = beside ? m_layout.noteWidth + m_layout.gap() : 0.0;
    const double middle = row.center().y() - (below ? lineHeight(fonts.rowNote) / 2 : 0.0);
    const double baseline = middle + baselineBelowMiddle(font);
    addRowLabel(m_scene, m_series, mark, m_layout.labelWidth - column, font, m_look.theme.text,
                {right - column, baseline});
    if (mark.note.isEmpty() || !(below || beside))
        return;
    const double under
        = row.center().y() + lineHeight(font) / 2 + baselineBelowMiddle(fonts.rowNote);
    const QPointF at
        = below ? QPointF(right, under) : QPointF(right - m_layout.noteWidth, baseline);
    addShortened(m_scene, mark.note, m_layout.labelWidth, fonts.rowNote, m_look.theme.quietText, at,
                 below ? Qt::AlignRight : Qt::AlignLeft);
}

void RowDrawing::addValue(const ChartMark &mark, const QRectF &row, double start)
{
    const ChartFonts &fonts = m_layout.fonts;
    const bool noted = !mark.valueNote.isEmpty() && m_layout.valueNotes != ChartLayout::Notes::None;
    const bool below = noted && m_layout.valueNotes == ChartLayout::Notes::Below;
    const double middle = row.center().y() - (below ? lineHeight(fonts.rowNote) / 2 : 0.0);
    const double room = m_layout.content.right() - start;
    const double baseline = middle + baselineBelowMiddle(fonts.value);
    QList<TextItem *> texts{addShortened(m_scene, mark.valueText, room, fonts.value,
                                         m_look.theme.text, {start, baseline})};
    if (noted) {
        const double beside = below ? 0.0 : textWidth(mark.valueText, fonts.value) + m_layout.gap();
        const double noteBaseline = below
            ? row.center().y() + lineHeight(fonts.value) / 2 + baselineBelowMiddle(fonts.rowNote)
            : baseline;
        texts.append(addShortened(m_scene, mark.valueNote, room - beside, fonts.rowNote,
                                  m_look.theme.quietText, {start + beside, noteBaseline}));
    }
    const bool tinted = m_look.compact && m_look.highlighted.contains(mark.key);
    for (TextItem *const text : texts) {
        if (crossesLine(*text))
            text->setBackground(tinted ? m_look.theme.selection : m_look.theme.card);
    }
}

void RowDrawing::addNoValue(const ChartMark &mark, const QRectF &row)
{
    const QFont &font = m_layout.fonts.rowNote;
    const double start
        = m_layout.scale.isEmpty() ? m_layout.plot.left() : m_layout.x(m_layout.scale.base());
    const bool offAxis = isOffLogAxis(mark, m_series.logarithmic);
    const QString text = !offAxis  ? tr("no data")
        : mark.valueText.isEmpty() ? tr("not on this axis")
                                   : tr("%1, not on this axis").arg(mark.valueText);
    const double middle = row.center().y();
    const double dash = 0.5 * m_layout.fonts.body;
    m_scene
        .addLine(QLineF(start + 4, middle, start + 4 + dash, middle),
                 QPen(m_look.theme.neutralMark, 1.5))
        ->setZValue(kOverMarks);
    auto *const item
        = addText(m_scene, {text}, font, m_look.theme.quietText,
                  {start + 4 + dash + m_layout.gap(), middle + baselineBelowMiddle(font)});
    if (crossesLine(*item))
        item->setBackground(m_look.theme.card);
}

QRectF RowDrawing::shapeOf(const ChartMark &mark, const QRectF &row) const
{
    const auto value = drawnValue(mark, m_series.logarithmic);
    if (!value)
        return {};
    const double x = m_layout.x(*value);
    const double half = m_layout.thickness / 2;
    const double top = row.center().y() - half;
    if (const auto start = drawnStart(mark, false); m_series.floating && start) {
        const double left = std::min(x, m_layout.x(*start));
        const double width = std::max(std::abs(x - m_layout.x(*start)), kLeastBar);
        return QRectF(left, top, width, 2 * half);
    }
    if (drawsDots(m_series))
        return QRectF(x - half, top, 2 * half, 2 * half);
    return QRectF(QPointF(m_layout.x(0), top), QPointF(x, top + 2 * half)).normalized();
}

/// Bars, unfilled so far, get an outline; dots, filled so far, a hole. Both inside the mark's own
/// shape, so that hollow and filled marks of one value are equally large.
void RowDrawing::makeHollow(const ChartMark &mark, const QRectF &shape)
{
    const double width = m_layout.outline;
    if (drawsDots(m_series)) {
        m_scene
            .addEllipse(shape.adjusted(width, width, -width, -width), Qt::NoPen, m_look.theme.card)
            ->setZValue(kOnMarks);
        return;
    }
    const double inset = std::min({width / 2, shape.width() / 2, shape.height() / 2});
    QPen pen(markColour(mark, m_look), width);
    pen.setJoinStyle(Qt::MiterJoin);
    m_scene.addRect(shape.adjusted(inset, inset, -inset, -inset), pen)->setZValue(kOnMarks);
}

/// A step of a waterfall, or the dot of a total; a thin line leads from where it ends to the next.
void RowDrawing::addFloating(int index, const QRectF &shape)
{
    const ChartMark &mark = m_series.marks.at(index);
    if (shape.isEmpty())
        return;
    const QColor colour = markColour(mark, m_look);
    if (mark.from && *mark.value < *mark.from)
        addFall(shape, colour);
    else if (mark.from)
        m_scene.addRect(shape, Qt::NoPen, colour)->setZValue(kOnMarks);
    else
        m_scene.addEllipse(shape, Qt::NoPen, colour)->setZValue(kOnMarks);
    if (index + 1 >= m_series.marks.size())
        return;
    const double x = m_layout.x(*mark.value);
    const double below = m_layout.row(index + 1).center().y() - (shape.height() / 2);
    m_scene.addLine(QLineF(x, shape.bottom(), x, below), QPen(m_look.theme.quietText, 1))
        ->setZValue(kBehindMarks);
}

/// Lighter or darker tells up from down in every kind of sight, and leaves the hue to the country.
void RowDrawing::addFall(const QRectF &shape, const QColor &colour)
{
    m_scene.addRect(shape, Qt::NoPen, colour)->setZValue(kOnMarks);
    const double width = std::max(m_layout.outline, 2.0);
    if (shape.width() > 2 * width)
        m_scene
            .addRect(shape.adjusted(width, width, -width, -width), Qt::NoPen,
                     m_look.theme.pale(colour))
            ->setZValue(kOnMarks);
}

/// Arrows from the value on, in place of ends that nothing is known of.
void RowDrawing::addOpenEnd(const ChartMark &mark, const QRectF &row)
{
    const QRectF shape = shapeOf(mark, row);
    if (isOpen(mark.high) && !shape.isNull())
        addArrow({shape.right(), row.center().y()}, m_layout.arrowLength());
    if (isOpen(mark.low) && !shape.isNull())
        addArrow({shape.left(), row.center().y()}, -m_layout.arrowLength());
}

void RowDrawing::addArrow(const QPointF &from, double length)
{
    const QPointF tip(from.x() + length, from.y());
    const double head = std::copysign(0.35 * m_layout.fonts.body, length);
    const QPen pen(m_look.theme.text, std::max(1.0, 0.08 * m_layout.fonts.body));
    for (const QLineF &line : {QLineF(from, tip), QLineF(tip - QPointF(head, head), tip),
                               QLineF(tip - QPointF(head, -head), tip)})
        m_scene.addLine(line, pen)->setZValue(kOverMarks);
}

/// A line between the ends, with a stroke at either where rows are high enough to show it.
void RowDrawing::addInterval(const ChartMark &mark, const QRectF &row)
{
    const auto interval = drawnInterval(mark, m_series.logarithmic);
    if (!interval || interval->low == interval->high)
        return;
    const double middle = row.center().y();
    const double left = m_layout.x(interval->low);
    const double right = m_layout.x(interval->high);
    const double half = 0.3 * m_layout.thickness;
    const QPen pen(m_look.theme.text, std::max(1.0, 0.08 * m_layout.fonts.body));
    QList<QLineF> lines{QLineF(left, middle, right, middle)};
    if (half >= 2.0 && !isOpen(mark.low))
        lines << QLineF(left, middle - half, left, middle + half);
    if (half >= 2.0 && !isOpen(mark.high))
        lines << QLineF(right, middle - half, right, middle + half);
    for (const QLineF &line : lines)
        m_scene.addLine(line, pen)->setZValue(kOverMarks);
}

bool RowDrawing::crossesLine(const TextItem &text) const
{
    const QRectF box = text.sceneBoundingRect();
    if (m_layout.scale.isEmpty() || box.height() > m_layout.pitch)
        return false;
    QList<double> values = m_layout.scale.ticks();
    if (m_series.referenceValue)
        values.append(*m_series.referenceValue);
    return std::ranges::any_of(values, [&](double value) {
        const double x = m_layout.x(value);
        return x > box.left() - 3 && x < box.right() + 3;
    });
}

} // namespace podium
