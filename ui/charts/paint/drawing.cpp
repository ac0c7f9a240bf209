// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/drawing.h"

#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/layout/text_lines.h"
#include "ui/charts/paint/text_item.h"
#include "ui/theme/known_text.h"

#include <QtGui/QPen>
#include <QtWidgets/QGraphicsLineItem>
#include <QtWidgets/QGraphicsRectItem>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kGrid = -1;
constexpr double kLinesOverMarks = 5;

double firstBaseline(const QFont &font)
{
    return lineHeight(font) / 2 + baselineBelowMiddle(font);
}

} // namespace

Drawing::Drawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
                 const ChartLayout &layout)
    : m_scene(scene)
    , m_series(series)
    , m_look(look)
    , m_layout(layout)
{
}

void Drawing::addFrame(bool isEmpty)
{
    addHeader();
    addFooter();
    if (isEmpty)
        addEmptyState();
    else
        addRemarks();
}

void Drawing::addLine(QPointF from, QPointF to, const QPen &pen, double z)
{
    m_scene.addLine(QLineF(from, to), pen)->setZValue(z);
}

TextItem *Drawing::addTextBlock(const QStringList &lines, const QFont &font, const QColor &colour,
                                double top)
{
    if (lines.isEmpty())
        return nullptr;
    return addText(m_scene, lines, font, colour,
                   {m_layout.content.left(), top + firstBaseline(font)});
}

void Drawing::addHeader()
{
    const ChartFonts &fonts = m_layout.fonts;
    double top = m_layout.content.top();
    addTextBlock(m_layout.titleLines, fonts.title, m_look.theme.text, top);
    if (!m_layout.titleLines.isEmpty())
        top += static_cast<double>(m_layout.titleLines.size()) * lineHeight(fonts.title)
            + 0.25 * fonts.body;
    TextItem *rules
        = addTextBlock(m_layout.subtitleLines, fonts.subtitle, m_look.theme.quietText, top);
    const auto letters = [](QString text) { return text.remove(u' ').remove(QChar::Nbsp); };
    if (rules && letters(m_layout.subtitleLines.join(u' ')) != letters(m_series.subtitle))
        rules->setToolTip(m_series.subtitle);
}

void Drawing::addFooter()
{
    const QFont &font = m_layout.fonts.source;
    if (m_layout.sourceLines.isEmpty())
        return;
    const QRectF &content = m_layout.content;
    const double top
        = content.bottom() - static_cast<double>(m_layout.sourceLines.size()) * lineHeight(font);
    addTextBlock(m_layout.sourceLines, font, m_look.theme.quietText, top);
    if (m_look.compact)
        return;
    const double line = top - 0.5 * m_layout.fonts.body;
    addLine({content.left(), line}, {content.right(), line}, QPen(m_look.theme.border, 1), kGrid);
}

void Drawing::addRemarks()
{
    // Under the axis when the rows leave room, like the drawing; the footer keeps the space.
    addTextBlock(m_layout.remarkLines, m_layout.fonts.note, m_look.theme.quietText,
                 m_layout.footerTop + 0.2 * m_layout.fonts.body);
}

void Drawing::addEmptyState()
{
    const ChartFonts &fonts = m_layout.fonts;
    const QRectF area(m_layout.content.left(), m_layout.headerBottom, m_layout.content.width(),
                      m_layout.footerTop - m_layout.headerBottom);
    const double unit = fonts.body;
    const QStringList lines = wrappedLines(m_series.emptyText, fonts.empty, 0.8 * area.width());
    const double height = 4.6 * unit + static_cast<double>(lines.size()) * lineHeight(fonts.empty);
    const double top = area.center().y() - height / 2;
    const double left = area.center().x() - 3 * unit;
    double y = top;
    for (const double length : {6.0, 4.2, 2.4}) {
        auto *const bar = m_scene.addRect(left, y, length * unit, 0.75 * unit,
                                          QPen(m_look.theme.neutralMark, 1.2));
        bar->setZValue(kGrid);
        y += 1.25 * unit;
    }
    addText(m_scene, lines, fonts.empty, m_look.theme.quietText,
            {area.center().x(), top + 4.6 * unit + firstBaseline(fonts.empty)}, Qt::AlignHCenter);
}

void Drawing::addAxis()
{
    const QRectF &plot = m_layout.plot;
    const QFont &font = m_layout.fonts.tick;
    const double top = plot.bottom() + 0.4 * m_layout.fonts.body;
    const ChartScale &scale = m_layout.scale;
    for (int i = 0; i < scale.ticks().size(); ++i) {
        const double tick = scale.ticks().at(i);
        const double x = m_layout.x(tick);
        const bool base = !scale.isLogarithmic() && tick == 0;
        addLine({x, plot.top()}, {x, plot.bottom()},
                QPen(base ? m_look.theme.neutralMark : m_look.theme.grid, 1), kGrid);
        addText(m_scene, {m_layout.tickLabels.at(i)}, font, m_look.theme.quietText,
                {x, top + firstBaseline(font)}, Qt::AlignHCenter);
    }
    addAxisTitle(top + (scale.isEmpty() ? 0.0 : lineHeight(font)));
}

/// It may be longer than the plot. What the rows are, their names say.
void Drawing::addAxisTitle(double top)
{
    const QFont &font = m_layout.fonts.note;
    const double baseline = top + firstBaseline(font);
    const double left = m_layout.content.left() + 0.6 * m_layout.fonts.body;
    if (!m_series.valueAxisTitle.isEmpty()) {
        const double right = m_layout.axisRight();
        addShortened(m_scene, m_series.valueAxisTitle, right - left, font, m_look.theme.quietText,
                     {right, baseline}, Qt::AlignRight);
    }
}

void Drawing::addReference()
{
    const auto value = m_series.referenceValue;
    if (!value || m_layout.scale.isEmpty() || !std::isfinite(*value)
        || (m_series.logarithmic && *value <= 0)) {
        return;
    }
    const QRectF &plot = m_layout.plot;
    const QFont &font = m_layout.fonts.note;
    const double x = m_layout.x(*value);
    QPen pen(m_look.theme.text, std::max(1.0, 0.09 * m_layout.fonts.body));
    pen.setDashPattern({4, 3});
    addLine({x, plot.top()}, {x, plot.bottom()}, pen, kLinesOverMarks);
    if (m_series.referenceText.isEmpty())
        return;
    const double room = m_layout.content.right() - x - 6;
    const bool toTheLeft
        = textWidth(m_series.referenceText, font) > room && x - m_layout.content.left() > room;
    const double middle = plot.bottom() - 0.6 * lineHeight(font);
    auto *const text = addShortened(
        m_scene, m_series.referenceText, toTheLeft ? x - m_layout.content.left() - 6 : room, font,
        m_look.theme.text, {toTheLeft ? x - 6 : x + 6, middle + baselineBelowMiddle(font)},
        toTheLeft ? Qt::AlignRight : Qt::AlignLeft);
    text->setBackground(m_look.theme.card);
}

} // namespace podium
