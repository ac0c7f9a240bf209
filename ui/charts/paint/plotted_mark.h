// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPainterPath>

namespace podium {

/// Where one mark of the series was drawn, in scene coordinates (pixels of the picture).
struct PlottedMark {
    QString key;
    QRectF row;             ///< what a pointer hits: a row over the whole width, or around a point
    QRectF shape;           ///< of the bar or the dot; empty when there is none
    QPainterPath area = {}; ///< of a country: hit before any row
};

} // namespace podium
