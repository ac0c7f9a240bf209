// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/known_text.h"

#include "ui/theme/shortened_text.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QStaticText>

namespace podium {

namespace {

/// What was found out of texts, font by font.
template <typename Value>
class Known
{
public:
    template <typename Find>
    const Value &of(const QString &text, const QFont &font, Find find)
    {
        QHash<QString, Value> &values = m_values[font];
        if (const auto known = values.constFind(text); known != values.constEnd())
            return *known;
        if (values.size() >= kMost)
            values.clear();
        return *values.insert(text, find());
    }

private:
    static constexpr qsizetype kMost = 5000; ///< texts of one font

    QHash<QFont, QHash<QString, Value>> m_values;
};

QStaticText shaped(const QString &text, const QFont &font)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.prepare({}, font);
    return made;
}

QString fittingText(Known<QString> &known, const QString &text, const QFont &font, double width,
                    std::optional<QString> (*shorten)(const QString &, const Fits &),
                    Qt::TextElideMode cut)
{
    if (textWidth(text, font) <= width)
        return text;
    const QString key = text + u'\n' + QString::number(width);
    return known.of(key, font, [&] {
        const QFontMetricsF metrics(font);
        const auto fits
            = [&](const QString &shorter) { return metrics.horizontalAdvance(shorter) <= width; };
        const std::optional<QString> shorter = shorten(text, fits);
        return shorter ? *shorter : metrics.elidedText(text, cut, width);
    });
}

} // namespace

double textWidth(const QString &text, const QFont &font)
{
    thread_local Known<double> widths;
    if (text.isEmpty())
        return 0.0;
    return widths.of(text, font, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

QString shortenedText(const QString &text, const QFont &font, double width)
{
    thread_local Known<QString> texts;
    return fittingText(texts, text, font, width, &shortenedByWords, Qt::ElideMiddle);
}

QString beginningText(const QString &text, const QFont &font, double width)
{
    thread_local Known<QString> texts;
    return fittingText(texts, text, font, width, &beginningByWords, Qt::ElideRight);
}

void drawText(QPainter &painter, QPointF baseline, const QString &text)
{
    thread_local Known<QStaticText> texts;
    const QFont &font = painter.font();
    const QStaticText &known = texts.of(text, font, [&] { return shaped(text, font); });
    painter.drawStaticText(baseline - QPointF(0, QFontMetricsF(font).ascent()), known);
}

} // namespace podium
