// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/text_item.h"

#include "ui/charts/layout/chart_fonts.h"
#include "ui/charts/paint/searchable_text.h"
#include "ui/theme/known_text.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsScene>

#include <algorithm>

namespace podium {

TextItem::TextItem(QStringList lines, const QFont &font, const QColor &colour,
                   Qt::AlignmentFlag alignment, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_lines(std::move(lines))
    , m_font(font)
    , m_colour(colour)
    , m_alignment(alignment)
{
    setZValue(10);
}

QString TextItem::text() const
{
    return m_lines.join(u' ');
}

double TextItem::lineStart(const QString &line) const
{
    const double width = textWidth(line, m_font);
    if (m_alignment == Qt::AlignRight)
        return -width;
    return m_alignment == Qt::AlignHCenter ? -width / 2 : 0.0;
}

QRectF TextItem::boundingRect() const
{
    const QFontMetricsF metrics(m_font);
    double left = 0;
    double right = 0;
    for (const QString &line : m_lines) {
        const double start = lineStart(line);
        left = std::min(left, start);
        right = std::max(right, start + textWidth(line, m_font));
    }
    const double below = (static_cast<double>(m_lines.size()) - 1) * lineHeight(m_font);
    return QRectF(left, -metrics.ascent(), right - left,
                  metrics.ascent() + below + metrics.descent());
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_background.style() != Qt::NoBrush)
        painter->fillRect(boundingRect().adjusted(-3, 0, 3, 0), m_background);
    if (!m_lettersPainted)
        return;
    painter->setFont(m_font);
    painter->setPen(m_colour);
    double baseline = 0;
    for (const QString &line : m_lines) {
        drawSearchable(*painter, QPointF(lineStart(line), baseline), line);
        baseline += lineHeight(m_font);
    }
}

TextItem *addText(QGraphicsScene &scene, const QStringList &lines, const QFont &font,
                  const QColor &colour, QPointF at, Qt::AlignmentFlag alignment)
{
    auto *const text = new TextItem(lines, font, colour, alignment);
    text->setPos(at);
    scene.addItem(text);
    return text;
}

TextItem *addShortened(QGraphicsScene &scene, const QString &text, double width, const QFont &font,
                       const QColor &colour, QPointF at, Qt::AlignmentFlag alignment)
{
    const QString shown = shortenedText(text, font, width);
    auto *const item = addText(scene, {shown}, font, colour, at, alignment);
    if (shown != text)
        item->setToolTip(text);
    return item;
}

double baselineBelowMiddle(const QFont &font)
{
    return 0.36 * font.pixelSize();
}

} // namespace podium
