// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slides/deck_drawing.h"

#include "app/export/pages/deck_page.h"
#include "app/models/language/plain_text.h"
#include "ui/charts/chart_export.h"
#include "ui/slides/slide_painter.h"
#include "ui/theme/fonts.h"

#include <QtCore/QBuffer>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDots = 960; ///< positions are rounded to those of the device
constexpr QSizeF kSlide(1280, 720);
constexpr QSizeF kA4(595, 842); ///< points

/// Where the last line ends that fits between `from` and `from` + `room`.
double endOfLines(const QTextDocument &document, double from, double room)
{
    double end = from;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            if (top + line.bottom() <= from + room)
                end = std::max(end, top + line.bottom());
        }
    }
    return end > from ? end : from + room;
}

/// Notes below the slide; what does not fit runs on over pages of its own.
void paintNotes(QPainter &painter, QPdfWriter &writer, const QStringList &notes, double width)
{
    constexpr double kEdge = 40;
    constexpr double kHeight = 842.0 * 96 / 72;
    QTextDocument document;
    document.setDocumentMargin(0);
    QFont font = textFont();
    font.setPixelSize(14);
    document.setDefaultFont(font);
    document.setPlainText(notes.join(u"\n\n"_s));
    document.setTextWidth(width - 2 * kEdge);
    double top = width * kSlide.height() / kSlide.width() + kEdge;
    double done = 0;
    while (document.size().height() - done > 1) {
        // What would be cut in two begins the next page.
        const double end = endOfLines(document, done, kHeight - kEdge - top);
        painter.save();
        painter.translate(kEdge, top - done);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, done + 1, width, end - done - 2); // not the lines that touch it
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        done = end;
        if (document.size().height() - done > 1)
            writer.newPage();
        top = kEdge;
    }
}

} // namespace

QByteArray deckHtml(const Deck &deck)
{
    ChartLook look;
    look.locale = localeOf(deck.language);
    look.compact = true;
    return deckPage(deck, [&look](const ChartSeries &series, QSizeF size) {
        return chartSvg(onSlide(series), look, size / kFromAfar);
    });
}

QByteArray deckPdf(const Deck &deck, bool notes)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF page = notes ? kA4 : kSlide * 72 / 96;
    writer.setPageSize(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(kDots);
    writer.setTitle(plainText(deck.title));
    writer.setCreator(u"Podium"_s);
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double width = page.width() * 96 / 72;
    int number = 0;
    for (const DeckSlide &slide : deck.slides) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.scale(kDots / 96.0, kDots / 96.0);
        painter.save();
        painter.scale(width / kSlide.width(), width / kSlide.width());
        paintSlide(painter, slide, ++number, deck.language);
        painter.restore();
        if (notes)
            paintNotes(painter, writer, slide.notes, width);
        painter.restore();
    }
    painter.end();
    return bytes;
}

} // namespace podium
