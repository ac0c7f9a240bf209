// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

namespace podium {

/// The part of a straight line that lies within the axes, if any does.
[[nodiscard]] std::optional<std::pair<NativePoint, NativePoint>> withinAxes(
    std::pair<NativePoint, NativePoint> line, const NativeAxis &across, const NativeAxis &up);

/// Moves the names of lines up or down an axis, each as little as it takes that none stands over
/// another.
void spreadNames(QList<NativePoint> &names, const NativeAxis &up);

/// Thin lines from the ends of lines to their names that stand elsewhere; `names` and `ends` in one
/// order. Without points where all stand at their lines.
[[nodiscard]] NativeSeries leadsTo(const QList<NativePoint> &names, const QList<NativePoint> &ends,
                                   const NativeAxis &across, const NativeAxis &up);

/// To the left of their points where they would run into others on the right.
void turnNames(QList<NativePoint> &points, const NativeAxis &across, const NativeAxis &up);

/// Names of rows as the labels of points at the left edge, the first row on top; with room for them.
void addRowNames(NativeChart &chart, const QStringList &names);
/// The height of a row, from 1 at the bottom.
[[nodiscard]] double rowHeight(qsizetype row, qsizetype rows);
/// Labels and notes of the rows, as short as the room beside them asks for, and told apart.
[[nodiscard]] QStringList rowNames(const ChartSeries &series);
/// Size of the texts in so many rows, in points.
[[nodiscard]] double textPointsFor(qsizetype rows);

} // namespace podium
