// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QString>

class QPainter;
class QTextDocument;

namespace podium {

// Faces such as Inter draw "-", "(", ":" and the "x" of "8x22B" by other glyphs beside capitals and
// digits. A PDF knows no letters of these, so that names are neither found nor copied from it.
// Shaped by themselves such letters keep the glyphs that stand for them.

/// Draws a line of text; in a PDF so that it can be searched.
void drawSearchable(QPainter &painter, QPointF baseline, const QString &text);
/// Lays a document out anew so that it can be searched once it is in a PDF.
void makeSearchable(QTextDocument &document);

} // namespace podium
