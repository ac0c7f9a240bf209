// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/searchable_text.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

namespace podium {

namespace {

bool isByItself(const QString &text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter == u'x')
        return at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
    return letter.isPunct() || letter.isSymbol();
}

/// Ranges of one format are shaped together, others are not; what the format says does not matter.
QList<QTextLayout::FormatRange> rangesApart(const QString &text)
{
    QList<QTextLayout::FormatRange> out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isByItself(text, at))
            continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::UserProperty, static_cast<int>(at));
        out.append({static_cast<int>(at), 1, format});
    }
    return out;
}

} // namespace

void drawSearchable(QPainter &painter, QPointF baseline, const QString &text)
{
    const QPaintEngine *const engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Pdf) {
        painter.drawText(baseline, text);
        return;
    }
    QTextLayout layout(text, painter.font());
    layout.setFormats(rangesApart(text));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    layout.draw(&painter, baseline - QPointF(0, line.ascent()));
}

void makeSearchable(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        block.layout()->setFormats(rangesApart(block.text()));
        document.markContentsDirty(block.position(), block.length());
    }
}

} // namespace podium
