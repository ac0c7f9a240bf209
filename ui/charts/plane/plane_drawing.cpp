// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_drawing.h"

#include "ui/charts/paint/text_item.h"
#include "ui/charts/plane/plane_layout.h"
#include "ui/charts/plane/plane_plot.h"
#include "ui/theme/known_text.h"

#include <QtGui/QPen>
#include <QtWidgets/QGraphicsLineItem>
#include <QtWidgets/QGraphicsScene>

#include <algorithm>

namespace podium {

namespace {

constexpr double kGrid = -2;
constexpr double kBehindMarks = -1;
constexpr double kOverMarks = 5;

} // namespace

PlaneDrawing::PlaneDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
                           const PlaneLayout &layout)
    : m_scene(scene)
    , m_series(series)
    , m_look(look)
    , m_layout(layout)
{
}

void PlaneDrawing::addLine(QPointF from, QPointF to, const QPen &pen, double z)
{
    m_scene.addLine(QLineF(from, to), pen)->setZValue(z);
}

void PlaneDrawing::addAxes()
{
    if (!m_series.plane()->places.isEmpty())
        return addPlaces();
    addAcross();
    if (!m_layout.up.isEmpty())
        addUp();
}

/// An upright line at each place with its name above, over its own half of a plane of two.
void PlaneDrawing::addPlaces()
{
    const QStringList &places = m_series.plane()->places;
    const QRectF &content = m_layout.frame.content;
    // Of more than two, each has the way to the next one; the plane is narrower than the picture.
    const auto shares = static_cast<double>(places.size());
    const double room = (shares > 2 ? m_layout.plot.width() / (shares - 1) : content.width() / 2)
        - m_layout.gap();
    const ChartFonts &fonts = m_layout.frame.fonts;
    const bool narrow = std::ranges::any_of(
        places, [&](const QString &name) { return textWidth(name, fonts.strongLabel) > room; });
    for (int i = 0; i < places.size(); ++i) {
        if (!m_layout.showsAcross(i))
            continue;
        const double x = *m_layout.x(i);
        addLine({x, m_layout.plot.top()}, {x, m_layout.plot.bottom()},
                QPen(m_look.theme.neutralMark, 1), kGrid);
        addPlaceName(places.at(i), x, room, narrow ? fonts.note : fonts.strongLabel);
    }
    const auto isNamed = [](const ChartLine &line) { return !line.startName.isEmpty(); };
    if (m_layout.up.isEmpty() || std::ranges::any_of(m_series.plane()->lines, isNamed))
        return; // the names of lines have the room
    addUpLabels();
}

/// On two lines where one has no room.
void PlaneDrawing::addPlaceName(const QString &name, double x, double room, const QFont &font)
{
    const QRectF &content = m_layout.frame.content;
    QStringList lines{name};
    if (textWidth(name, font) > room && name.contains(u' '))
        lines = {name.section(u' ', 0, -2), name.section(u' ', -1)};
    const double first = lines.size() > 1 ? 0.4 : 0.7;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double half = std::min(room, textWidth(lines[i], font)) / 2;
        const double middle = std::clamp(x, content.left() + half,
                                         std::max(content.left() + half, content.right() - half));
        const double baseline = m_layout.frame.headerBottom
            + (first + static_cast<double>(i)) * lineHeight(font) + baselineBelowMiddle(font);
        addShortened(m_scene, lines[i], room, font, m_look.theme.text, {middle, baseline},
                     Qt::AlignHCenter)
            ->setToolTip(name);
    }
}

void PlaneDrawing::addAcross()
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    const double bottom = m_layout.axisBottom();
    const double baseline
        = bottom + 0.4 * fonts.body + lineHeight(fonts.tick) / 2 + baselineBelowMiddle(fonts.tick);
    for (int i = 0; i < m_layout.across.ticks().size(); ++i) {
        const double x = *m_layout.x(m_layout.across.ticks().at(i));
        addLine({x, m_layout.plot.top()}, {x, bottom}, QPen(m_look.theme.grid, 1), kGrid);
        addText(m_scene, {m_layout.acrossLabels.at(i)}, fonts.tick, m_look.theme.quietText,
                {x, baseline}, Qt::AlignHCenter);
    }
    addLine({m_layout.plot.left(), bottom}, {m_layout.plot.right(), bottom},
            QPen(m_look.theme.neutralMark, 1), kGrid);
    const QString &title = m_series.plane()->acrossTitle;
    const double left = m_layout.frame.content.left();
    if (title.isEmpty())
        return;
    if (m_layout.titleBesideTicks())
        addShortened(m_scene, title, m_layout.strip.left() - left - m_layout.gap(), fonts.note,
                     m_look.theme.quietText, {left, baseline});
    else
        addShortened(m_scene, title, m_layout.plot.width(), fonts.note, m_look.theme.quietText,
                     {m_layout.plot.right(), baseline + 1.1 * lineHeight(fonts.note)},
                     Qt::AlignRight);
}

void PlaneDrawing::addUpLabels()
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    for (int i = 0; i < m_layout.up.ticks().size(); ++i) {
        const double y = *m_layout.y(m_layout.up.ticks().at(i));
        addText(m_scene, {m_layout.upLabels.at(i)}, fonts.tick, m_look.theme.quietText,
                {m_layout.plot.left() - m_layout.gap(), y + baselineBelowMiddle(fonts.tick)},
                Qt::AlignRight);
    }
}

void PlaneDrawing::addUp()
{
    for (const double tick : m_layout.up.ticks()) {
        const double y = *m_layout.y(tick);
        addLine({m_layout.plot.left(), y}, {m_layout.plot.right(), y}, QPen(m_look.theme.grid, 1),
                kGrid);
    }
    addUpLabels();
    const ChartFonts &fonts = m_layout.frame.fonts;
    if (!m_series.valueAxisTitle.isEmpty())
        addShortened(m_scene, m_series.valueAxisTitle, m_layout.frame.content.width(), fonts.note,
                     m_look.theme.quietText,
                     {m_layout.frame.content.left(),
                      m_layout.frame.headerBottom + lineHeight(fonts.note) / 2
                          + baselineBelowMiddle(fonts.note)});
}

void PlaneDrawing::addBreaks()
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    QPen pen(m_look.theme.neutralMark, std::max(1.0, 0.09 * fonts.body));
    pen.setDashPattern({2, 3});
    for (const ChartBreak &at : m_series.plane()->breaks) {
        if (!m_layout.showsAcross(at.at))
            continue;
        const double x = *m_layout.x(at.at);
        const double middle = m_layout.breakTextMiddle();
        addLine({x, m_layout.plot.top()}, {x, m_layout.axisBottom()}, pen, kBehindMarks);
        auto *const text = addText(m_scene, {at.text}, fonts.note, m_look.theme.quietText,
                                   {x, middle + baselineBelowMiddle(fonts.note)}, Qt::AlignHCenter);
        text->setBackground(m_look.theme.card);
        text->setZValue(kBehindMarks);
    }
}

void PlaneDrawing::addTrend()
{
    const auto &trend = m_series.plane()->trend;
    if (!trend || m_layout.up.isEmpty())
        return;
    const auto fromX = m_layout.x(trend->fromAt);
    const auto toX = m_layout.x(trend->toAt);
    const auto fromY = m_layout.y(trend->fromValue);
    const auto toY = m_layout.y(trend->toValue);
    if (!fromX || !toX || !fromY || !toY || *toX <= *fromX)
        return;
    // Cut at the edges of the plot: a zoom may show the middle of it only.
    const QPointF from(*fromX, *fromY);
    const QPointF step = QPointF(*toX, *toY) - from;
    double begin = std::max(0.0, (m_layout.plot.left() - from.x()) / step.x());
    double end = std::min(1.0, (m_layout.plot.right() - from.x()) / step.x());
    if (step.y() != 0) {
        const double top = (m_layout.plot.top() - from.y()) / step.y();
        const double bottom = (m_layout.plot.bottom() - from.y()) / step.y();
        begin = std::max(begin, std::min(top, bottom));
        end = std::min(end, std::max(top, bottom));
    }
    if (begin >= end)
        return;
    QPen pen(m_look.theme.text, std::max(1.0, 0.1 * m_layout.frame.fonts.body));
    pen.setDashPattern({5, 4});
    addLine(from + begin * step, from + end * step, pen, kBehindMarks);
}

void PlaneDrawing::addLanes()
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    const QStringList &titles = m_series.plane()->lanes;
    for (int lane = 0; lane < titles.size(); ++lane) {
        const double middle = m_layout.strip.top() + (lane + 0.5) * m_layout.laneHeight;
        addLine({m_layout.strip.left(), middle}, {m_layout.strip.right(), middle},
                QPen(m_look.theme.grid, 1), kGrid);
        const double room = m_layout.strip.left() - m_layout.frame.content.left() - m_layout.gap();
        addShortened(m_scene, titles.at(lane), room, fonts.note, m_look.theme.quietText,
                     {m_layout.frame.content.left(), middle + baselineBelowMiddle(fonts.note)});
    }
}

void PlaneDrawing::addNames(const PlaneNames &names)
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    for (const PlacedName &name : names.names) {
        const ChartMark &mark = m_series.marks.at(name.mark);
        const bool chosen = m_look.highlighted.contains(mark.key);
        const QFont &font = chosen ? fonts.strongLabel : fonts.note;
        addText(m_scene, {mark.label}, font, m_look.theme.text,
                {name.area.left(), name.area.center().y() + baselineBelowMiddle(font)})
            ->setZValue(kOverMarks);
    }
}

void PlaneDrawing::addEndNames()
{
    for (const LineEnd end : {LineEnd::First, LineEnd::Last}) {
        for (const EndName &name : placeEndNames(m_series, m_layout, end))
            addEndName(name, end);
    }
}

void PlaneDrawing::addEndName(const EndName &name, LineEnd end)
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    const QPen pen = linePen(m_series, m_look, m_layout, name.line);
    const bool first = end == LineEnd::First;
    const double away = (first ? -1 : 1) * m_layout.gap();
    const double edge = first ? m_layout.plot.left() : m_layout.plot.right();
    const double start = edge + 1.6 * away;
    addLine(name.end, {start - 0.4 * away, name.middle}, QPen(pen.color(), 1), kBehindMarks);
    const bool chosen = isHighlighted(m_series, m_look, name.line.key);
    const QFont &font = chosen ? fonts.strongLabel : fonts.label;
    const QColor &ink = name.line.quiet && !chosen ? m_look.theme.quietText : m_look.theme.text;
    const double room
        = first ? start - m_layout.frame.content.left() : m_layout.frame.content.right() - start;
    addShortened(m_scene, first ? name.line.startName : name.line.name, room, font, ink,
                 {start, name.middle + baselineBelowMiddle(font)},
                 first ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace podium
