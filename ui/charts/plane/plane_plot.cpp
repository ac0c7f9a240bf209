// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_plot.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <map>

namespace podium {

namespace {

QColor colourOf(const ChartPlane &plane, const Theme &theme, const QString &country,
                const QString &line)
{
    if (!country.isEmpty())
        return theme.countryColour(country);
    const bool first = !plane.lines.isEmpty() && plane.lines.first().key == line;
    return first ? theme.accent : theme.quietText;
}

/// Corners of a line in fractions of the plot.
QList<QPointF> corners(const ChartSeries &series, const PlaneLayout &layout, const QString &line)
{
    const bool steps = series.plane()->joined == ChartPlane::Joined::Steps;
    QList<QPointF> points;
    for (const ChartMark &mark : series.marks) {
        if (mark.line != line || mark.lane >= 0 || !mark.at || !mark.value)
            continue;
        const auto across = layout.across.fraction(*mark.at);
        const auto up = layout.up.fraction(*mark.value);
        if (!across || !up)
            continue;
        if (steps && !points.isEmpty())
            points.append({*across, points.last().y()});
        points.append({*across, *up});
    }
    const auto &runsTo = series.plane()->runsTo;
    if (steps && runsTo && !points.isEmpty())
        points.append({layout.across.fraction(*runsTo).value_or(1), points.last().y()});
    return points;
}

void addLines(QChart &chart, const ChartSeries &series, const ChartLook &look,
              const PlaneLayout &layout)
{
    for (const ChartLine &line : series.plane()->lines) {
        auto *const drawn = new QLineSeries;
        drawn->append(corners(series, layout, line.key));
        drawn->setPen(linePen(series, look, layout, line));
        chart.addSeries(drawn);
    }
}

void addDots(QChart &chart, const ChartSeries &series, const ChartLook &look,
             const PlaneLayout &layout)
{
    std::map<QRgb, QScatterSeries *> dots;
    for (const ChartMark &mark : series.marks) {
        if (mark.lane >= 0 || !layout.pointOf(mark))
            continue;
        const QColor colour = pointColour(series, look, mark);
        QScatterSeries *&points = dots[colour.rgba()];
        if (!points) {
            points = new QScatterSeries;
            points->setMarkerShape(QScatterSeries::MarkerShapeCircle);
            points->setMarkerSize(2 * layout.radius);
            points->setBrush(colour);
            points->setPen(Qt::NoPen);
            chart.addSeries(points);
        }
        points->append(*layout.across.fraction(*mark.at), *layout.up.fraction(*mark.value));
    }
}

void addAxis(QChart &chart, Qt::Alignment side)
{
    auto *const axis = new QValueAxis;
    axis->setRange(0, 1);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    for (QAbstractSeries *const series : chart.series())
        series->attachAxis(axis);
}

} // namespace

bool isHighlighted(const ChartSeries &series, const ChartLook &look, const QString &line)
{
    return !line.isEmpty() && std::ranges::any_of(series.marks, [&](const ChartMark &mark) {
        return mark.line == line && look.highlighted.contains(mark.key);
    });
}

QColor pointColour(const ChartSeries &series, const ChartLook &look, const ChartMark &mark)
{
    if (look.greyRest && !look.highlighted.contains(mark.key)
        && !isHighlighted(series, look, mark.line)) {
        return look.theme.neutralMark;
    }
    return colourOf(*series.plane(), look.theme, mark.country, mark.line);
}

QPen linePen(const ChartSeries &series, const ChartLook &look, const PlaneLayout &layout,
             const ChartLine &line)
{
    static constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const ChartPlane &plane = *series.plane();
    const bool chosen = isHighlighted(series, look, line.key);
    const QColor own = colourOf(plane, look.theme, line.country, line.key);
    std::size_t before = 0;
    for (const ChartLine &other : plane.lines) {
        if (other.key == line.key)
            break;
        if (other.name != line.name && colourOf(plane, look.theme, other.country, other.key) == own)
            ++before;
    }
    const bool quiet = line.quiet && !chosen;
    const double width
        = quiet ? 1.0 : std::max(1.5, (chosen ? 0.26 : 0.15) * layout.frame.fonts.body);
    QPen pen(quiet || (look.greyRest && !chosen) ? look.theme.neutralMark : own, width);
    pen.setStyle(kDashes.at(before % kDashes.size()));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QList<QPointF> cornersOf(const ChartSeries &series, const PlaneLayout &layout, const QString &line)
{
    const QRectF &plot = layout.plot;
    QList<QPointF> points = corners(series, layout, line);
    for (QPointF &point : points)
        point = {plot.left() + point.x() * plot.width(), plot.bottom() - point.y() * plot.height()};
    return points;
}

std::unique_ptr<QChart> plotPlane(const ChartSeries &series, const ChartLook &look,
                                  const PlaneLayout &layout)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    addLines(*chart, series, look, layout);
    addDots(*chart, series, look, layout);
    addAxis(*chart, Qt::AlignBottom);
    addAxis(*chart, Qt::AlignLeft);
    chart->resize(layout.frame.size);
    chart->setPlotArea(layout.plot);
    return chart;
}

} // namespace podium
