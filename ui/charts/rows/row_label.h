// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QPointF>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QGraphicsScene;

namespace podium {

/// Adds the label of a row, ending at a point. What has no room keeps what tells it from the other
/// rows, and is whole in its tip.
void addRowLabel(QGraphicsScene &scene, const ChartSeries &series, const ChartMark &mark,
                 double width, const QFont &font, const QColor &colour, QPointF end);

} // namespace podium
