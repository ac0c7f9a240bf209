// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/text_lines.h"

#include "ui/theme/known_text.h"

namespace podium {

namespace {

QStringList brokenWord(const QString &word, const QFont &font, double width)
{
    QStringList pieces{QString()};
    for (qsizetype i = 0; i < word.size(); ++i) {
        QString piece = word.mid(i, 1);
        if (word.at(i).isHighSurrogate() && i + 1 < word.size())
            piece += word.at(++i);
        if (!pieces.last().isEmpty() && textWidth(pieces.last() + piece, font) > width)
            pieces.append(QString());
        pieces.last() += piece;
    }
    return pieces;
}

QStringList greedyLines(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (textWidth(longer, font) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        const QStringList pieces = brokenWord(word, font, width);
        lines += pieces.first(pieces.size() - 1);
        line = pieces.last();
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, double width)
{
    QStringList all;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList lines = greedyLines(paragraph, font, width);
        // The narrowest width that needs no further line makes them about equally long.
        double narrower = width;
        while (lines.size() > 1 && narrower > width * 0.55) {
            narrower -= width * 0.03;
            const QStringList balanced = greedyLines(paragraph, font, narrower);
            if (balanced.size() > lines.size())
                break;
            lines = balanced;
        }
        all += lines;
    }
    return all;
}

} // namespace podium
