// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QFont>

class QPainter;

namespace podium {

/// Numbers under each other need figures of one width, which many text fonts keep behind a feature
/// that Qt before 6.7 cannot switch on. Here every figure takes the room of the widest one.

[[nodiscard]] double figureWidth(const QFont &font, const QString &text);

/// Draws `text` in the painter's font and pen, vertically centred, at the left or right of `area`.
void drawFigures(QPainter &painter, const QRectF &area, Qt::Alignment alignment,
                 const QString &text);

} // namespace podium
