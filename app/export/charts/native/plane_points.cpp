// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/plane_points.h"

#include "app/export/charts/native/native_look.h"

#include <algorithm>

namespace podium {

namespace {

/// On the level of a point, and nobody's: the interval is the point's alone.
NativePoint cornerAfter(NativePoint point, double across)
{
    point.key.clear();
    point.across = across;
    point.below = 0;
    point.above = 0;
    return point;
}

} // namespace

bool PlanePoints::isShown(const ChartMark &mark) const
{
    const bool placed = mark.value && mark.at && mark.lane < 0;
    return placed && (m_plane.across != ChartPlane::Across::Logarithmic || *mark.at > 0)
        && (!m_series.logarithmic || *mark.value > 0);
}

double PlanePoints::place(double at) const
{
    return m_plane.across == ChartPlane::Across::Days ? at + kOfficeDays : at;
}

NativePoint PlanePoints::pointOf(const ChartMark &mark) const
{
    NativePoint point;
    point.key = mark.key;
    point.across = place(*mark.at);
    point.value = mark.value;
    setInterval(point, mark, m_series.logarithmic);
    point.colour = colourOf(m_series, mark);
    point.hollow = mark.hollow;
    return point;
}

QList<NativePoint> PlanePoints::of(const QString &line) const
{
    QList<NativePoint> points;
    const bool steps = m_plane.joined == ChartPlane::Joined::Steps;
    for (const ChartMark &mark : m_series.marks) {
        if (mark.line != line || !isShown(mark))
            continue;
        const NativePoint point = pointOf(mark);
        if (steps && !points.isEmpty())
            points.append(cornerAfter(points.last(), *point.across));
        points.append(point);
    }
    if (steps && m_plane.runsTo && !points.isEmpty()) {
        const double end = std::max(*points.last().across, place(*m_plane.runsTo));
        points.append(cornerAfter(points.last(), end));
    }
    return points;
}

bool PlanePoints::haveIntervals(const QList<NativePoint> &points)
{
    return std::ranges::any_of(
        points, [](const NativePoint &point) { return point.below > 0 || point.above > 0; });
}

} // namespace podium
