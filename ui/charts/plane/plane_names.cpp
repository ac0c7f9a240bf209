// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_names.h"

#include "ui/charts/plane/label_places.h"
#include "ui/charts/plane/plane_plot.h"
#include "ui/theme/known_text.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

QRectF around(QPointF middle, double radius)
{
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
}

/// A slanted line is many small boxes: names keep clear of it, not of all it spans.
void keepClear(QList<QRectF> &obstacles, QPointF from, QPointF to, double width)
{
    constexpr double kClear = 1.5;
    constexpr double kPiece = 8;
    const QPointF way = to - from;
    const bool slanted = way.x() != 0 && way.y() != 0;
    const int pieces
        = slanted ? static_cast<int>(std::ceil(std::hypot(way.x(), way.y()) / kPiece)) : 1;
    const double half = width / 2 + kClear;
    for (int i = 0; i < pieces; ++i) {
        const QRectF piece(from + way * i / pieces, from + way * (i + 1) / pieces);
        obstacles.append(piece.normalized().adjusted(-half, -half, half, half));
    }
}

/// Lines as they are drawn, and the line through all points.
void keepClearOfLines(QList<QRectF> &obstacles, const ChartSeries &series, const ChartLook &look,
                      const PlaneLayout &layout)
{
    const ChartPlane &plane = *series.plane();
    for (const ChartLine &line : plane.lines) {
        const QList<QPointF> points = plane.joined == ChartPlane::Joined::Not
            ? QList<QPointF>()
            : cornersOf(series, layout, line.key);
        const double width = linePen(series, look, layout, line).widthF();
        for (qsizetype i = 1; i < points.size(); ++i)
            keepClear(obstacles, points.at(i - 1), points.at(i), width);
    }
    if (const auto &trend = plane.trend) {
        const auto fromX = layout.x(trend->fromAt);
        const auto toX = layout.x(trend->toAt);
        const auto fromY = layout.y(trend->fromValue);
        const auto toY = layout.y(trend->toValue);
        if (fromX && toX && fromY && toY)
            keepClear(obstacles, {*fromX, *fromY}, {*toX, *toY}, 1);
    }
}

/// What names must not cover: dots, intervals, lines, and what is said of breaks.
QList<QRectF> obstaclesOf(const ChartSeries &series, const ChartLook &look,
                          const PlaneLayout &layout)
{
    QList<QRectF> obstacles;
    for (const ChartMark &mark : series.marks) {
        const auto point = layout.pointOf(mark);
        if (!point)
            continue;
        obstacles.append(around(*point, layout.radiusOf(mark)));
        if (const auto interval = drawnInterval(mark, series.logarithmic);
            interval && mark.lane < 0) {
            const double up = isOpen(mark.high) ? layout.openEndLength(mark) : 0;
            const double high = *layout.y(interval->high) - up;
            obstacles.append(QRectF(point->x() - 1, high, 2, *layout.y(interval->low) - high));
        }
    }
    const QFont &font = layout.frame.fonts.note;
    for (const ChartBreak &at : series.plane()->breaks) {
        const double width = textWidth(at.text, font);
        if (const auto x = layout.x(at.at))
            obstacles.append(QRectF(*x - width / 2, layout.breakTextMiddle() - lineHeight(font) / 2,
                                    width, lineHeight(font)));
    }
    if (!layout.up.isEmpty())
        keepClearOfLines(obstacles, series, look, layout);
    return obstacles;
}

QList<int> byImportance(const ChartSeries &series, const ChartLook &look)
{
    QList<int> order;
    for (int i = 0; i < series.marks.size(); ++i) {
        const ChartMark &mark = series.marks.at(i);
        if (!mark.label.isEmpty() && (mark.lane >= 0 || series.plane()->named))
            order.append(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](int i) {
        const ChartMark &mark = series.marks.at(i);
        return std::pair(look.highlighted.contains(mark.key), mark.value.value_or(0));
    });
    return order;
}

/// The end of a line as it is shown; steps that run on end where they run to.
std::optional<QPointF> endOf(const ChartLine &line, const ChartSeries &series,
                             const PlaneLayout &layout, LineEnd end)
{
    const auto &plane = *series.plane();
    const bool runsOn = plane.joined == ChartPlane::Joined::Steps && plane.runsTo;
    const ChartMark *found = nullptr;
    for (const ChartMark &mark : series.marks) {
        if (mark.line == line.key && mark.lane < 0 && mark.at && mark.value
            && (runsOn || layout.pointOf(mark)) && !(found && end == LineEnd::First))
            found = &mark;
    }
    const auto y = found ? layout.y(*found->value) : std::nullopt;
    if (!y)
        return std::nullopt;
    const double at = runsOn && end == LineEnd::Last ? *plane.runsTo : *found->at;
    return QPointF(std::min(layout.x(at).value_or(0), layout.plot.right()), *y);
}

} // namespace

PlaneNames placeNames(const ChartSeries &series, const ChartLook &look, const PlaneLayout &layout)
{
    const QFont &font = layout.frame.fonts.note;
    const QList<QRectF> obstacles = obstaclesOf(series, look, layout);
    PlaneNames found;
    for (const bool ofLanes : {false, true}) {
        QList<LabelWish> wishes;
        QList<int> marks;
        for (const int i : byImportance(series, look)) {
            const ChartMark &mark = series.marks.at(i);
            const auto point = layout.pointOf(mark);
            if (!point || (mark.lane >= 0) != ofLanes)
                continue;
            const bool chosen = look.highlighted.contains(mark.key);
            const double width
                = textWidth(mark.label, chosen ? layout.frame.fonts.strongLabel : font);
            wishes.append({*point, layout.radiusOf(mark), {width, lineHeight(font)}, ofLanes});
            marks.append(i);
        }
        const QRectF area
            = ofLanes ? layout.strip.adjusted(0, -layout.stripGap(), 0, 0) : layout.plot;
        const auto placed = placeLabels(wishes, obstacles, area);
        for (int i = 0; i < placed.size(); ++i) {
            if (placed.at(i))
                found.names.append({marks.at(i), *placed.at(i)});
            else if (!ofLanes)
                ++found.withoutRoom;
        }
    }
    return found;
}

QList<EndName> placeEndNames(const ChartSeries &series, const PlaneLayout &layout, LineEnd end)
{
    QList<EndName> names;
    QList<double> wanted;
    for (const ChartLine &line : series.plane()->lines) {
        const QString &name = end == LineEnd::First ? line.startName : line.name;
        const auto point = name.isEmpty() ? std::nullopt : endOf(line, series, layout, end);
        if (!point || point->y() < layout.plot.top() || point->y() > layout.plot.bottom())
            continue;
        names.append({line, *point, point->y()});
        wanted.append(point->y());
    }
    // Lanes below leave the room at the right free; what they are called stands at the left.
    const double bottom = end == LineEnd::Last ? layout.axisBottom() : layout.plot.bottom();
    const QList<double> middles
        = spreadApart(wanted, lineHeight(layout.frame.fonts.label),
                      layout.plot.top() - layout.gap(), bottom + layout.gap());
    for (int i = 0; i < names.size(); ++i)
        names[i].middle = middles.at(i);
    return names;
}

} // namespace podium
