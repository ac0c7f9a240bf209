// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/plane/plane_scale.h"

#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// Where everything of a plane stands, before anything is drawn. Only for series with a plane.
class PlaneLayout final
{
public:
    PlaneLayout(const ChartSeries &series, const ChartLook &look, const QStringList &remarks,
                QSizeF size);

    ChartLayout frame; ///< header, footer and fonts
    QRectF plot;       ///< the plane itself; empty where there are lanes only
    QRectF strip;      ///< of the lanes; empty without any
    double laneHeight = 0;
    double radius = 0; ///< of a dot
    PlaneScale across;
    PlaneScale up;
    QStringList acrossLabels; ///< one for each tick
    QStringList upLabels;

    /// Middle of a mark; absent where it has no place, or none in what is shown.
    [[nodiscard]] std::optional<QPointF> pointOf(const ChartMark &mark) const;
    [[nodiscard]] double radiusOf(const ChartMark &mark) const;
    /// Of the arrow that stands for an open end, from the middle of its mark.
    [[nodiscard]] double openEndLength(const ChartMark &mark) const
    {
        return radiusOf(mark) + 0.8 * frame.fonts.body;
    }
    [[nodiscard]] std::optional<double> x(double at) const; ///< may lie outside
    [[nodiscard]] std::optional<double> y(double value) const;
    [[nodiscard]] bool showsAcross(double at) const;
    [[nodiscard]] double axisBottom() const; ///< of plot and lanes
    /// Below lanes the title of the axis across is the last of their titles; else it has a line.
    [[nodiscard]] bool titleBesideTicks() const { return !strip.isEmpty(); }
    [[nodiscard]] double stripGap() const; ///< between them
    /// Of what is said of breaks: above the plane, off its lines, where there is room.
    [[nodiscard]] double breakTextMiddle() const;
    [[nodiscard]] double gap() const { return 0.6 * frame.fonts.body; }

private:
    void chooseScales(const ChartSeries &series, const ChartLook &look);
    void placeDown(const ChartSeries &series, bool compact);
    void placeAcross(const ChartPlane &plane, const QLocale &locale);
    [[nodiscard]] double lineNamesWidth(const ChartPlane &plane, QString ChartLine::*name) const;
    [[nodiscard]] bool breakMeetsTitle(const ChartSeries &series) const;
    [[nodiscard]] double aboveHeight(const ChartSeries &series) const;

    double m_largestOfLanes = 0;
    double m_breakLine = 0; ///< for what is said of breaks, where it would run into the title
};

} // namespace podium
