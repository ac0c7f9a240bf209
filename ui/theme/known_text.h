// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>

class QPainter;

namespace podium {

// Shaping letters is most of what laying out and painting short texts costs, and the same ones come
// again and again. Each thread remembers its own.

/// Pixels that `text` takes on one line.
[[nodiscard]] double textWidth(const QString &text, const QFont &font);

/// The text itself where it is no wider than `width` pixels, else as shortenedByWords(); where that
/// gives none, letters of its middle are left out.
[[nodiscard]] QString shortenedText(const QString &text, const QFont &font, double width);

/// As shortenedText(), for what is read from its beginning: as beginningByWords(), or cut at the end.
[[nodiscard]] QString beginningText(const QString &text, const QFont &font, double width);

/// Draws `text`, one line, in the painter's font and pen.
void drawText(QPainter &painter, QPointF baseline, const QString &text);

} // namespace podium
