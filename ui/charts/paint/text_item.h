// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QBrush>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtWidgets/QGraphicsItem>

namespace podium {

/// Text of a chart: one or more lines, never cut. The position of the item is the baseline of its
/// first line at the left end, the middle or the right end, by `alignment`. Where the text was
/// shortened, the tool tip has all of it.
class TextItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    TextItem(QStringList lines, const QFont &font, const QColor &colour,
             Qt::AlignmentFlag alignment = Qt::AlignLeft, QGraphicsItem *parent = nullptr);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QColor &colour() const { return m_colour; }
    [[nodiscard]] Qt::AlignmentFlag alignment() const { return m_alignment; }

    /// Painted behind the text, so that lines crossing it do not disturb.
    void setBackground(const QBrush &background) { m_background = background; }
    /// The SVG writer leaves the letters to its own text elements.
    void setLettersPainted(bool painted) { m_lettersPainted = painted; }

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] double lineStart(const QString &line) const;

    QStringList m_lines;
    QFont m_font;
    QColor m_colour;
    Qt::AlignmentFlag m_alignment;
    QBrush m_background;
    bool m_lettersPainted = true;
};

TextItem *addText(QGraphicsScene &scene, const QStringList &lines, const QFont &font,
                  const QColor &colour, QPointF at, Qt::AlignmentFlag alignment = Qt::AlignLeft);

/// One line of at most `width`, shortened in the middle, with the full text as its tool tip then.
TextItem *addShortened(QGraphicsScene &scene, const QString &text, double width, const QFont &font,
                       const QColor &colour, QPointF at,
                       Qt::AlignmentFlag alignment = Qt::AlignLeft);

/// Distance from the middle of a line of text down to its baseline.
[[nodiscard]] double baselineBelowMiddle(const QFont &font);

} // namespace podium
