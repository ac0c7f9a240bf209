// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/figure_text.h"

#include "ui/theme/known_text.h"

#include <QtCore/QList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

namespace {

/// A figure, or what stands between two.
struct Piece {
    QString text;
    bool figure = false;
    double width = 0;
};

bool isFigure(QChar character)
{
    return character >= u'0' && character <= u'9';
}

double widestFigure(const QFont &font)
{
    double widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = std::max(widest, textWidth(QChar(figure), font));
    return widest;
}

QList<Piece> piecesOf(const QFont &font, const QString &text)
{
    QList<Piece> pieces;
    for (const QChar character : text) {
        if (!isFigure(character) && !pieces.isEmpty() && !pieces.last().figure)
            pieces.last().text += character;
        else
            pieces.append({QString(character), isFigure(character), 0});
    }
    const double figure = widestFigure(font);
    for (Piece &piece : pieces)
        piece.width = piece.figure ? figure : textWidth(piece.text, font);
    return pieces;
}

double widthOf(const QList<Piece> &pieces)
{
    double width = 0;
    for (const Piece &piece : pieces)
        width += piece.width;
    return width;
}

} // namespace

double figureWidth(const QFont &font, const QString &text)
{
    return widthOf(piecesOf(font, text));
}

void drawFigures(QPainter &painter, const QRectF &area, Qt::Alignment alignment,
                 const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const QList<Piece> pieces = piecesOf(painter.font(), text);
    double x = alignment.testFlag(Qt::AlignRight) ? area.right() - widthOf(pieces) : area.left();
    const double baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const Piece &piece : pieces) {
        const double within
            = piece.figure ? (piece.width - textWidth(piece.text, painter.font())) / 2 : 0;
        drawText(painter, QPointF(x + within, baseline), piece.text);
        x += piece.width;
    }
}

} // namespace podium
