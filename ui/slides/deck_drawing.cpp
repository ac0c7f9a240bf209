// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slides/deck_drawing.h"

#include "app/export/pages/deck_page.h"
#include "app/models/language/plain_text.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/paint/carried_element.h"
#include "ui/charts/paint/searchable_text.h"
#include "ui/charts/paint/steady_pdf.h"
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
#include <optional>
#include <utility>

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
    makeSearchable(document);
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

/// What a deck is drawn on.
class SlideDrawing::Medium
{
public:
    explicit Medium(Deck deck)
        : m_deck(inSteps(std::move(deck)))
    {
    }
    virtual ~Medium() = default;
    Medium(const Medium &) = delete;
    Medium &operator=(const Medium &) = delete;

    [[nodiscard]] const Deck &deck() const { return m_deck; }
    [[nodiscard]] virtual bool drawNext() = 0;
    [[nodiscard]] virtual QByteArray bytes() = 0;

private:
    Deck m_deck;
};

/// The page asks for its charts in the order in which they are drawn here.
class SlideDrawing::Page final : public Medium
{
public:
    explicit Page(Deck deck)
        : Medium(std::move(deck))
    {
        (void)deckPage(this->deck(), [this](const ChartSeries &series, QSizeF size) {
            m_asked.append({series, size});
            return QByteArray();
        });
    }

    bool drawNext() override
    {
        if (m_drawn.size() == m_asked.size())
            return false;
        ChartLook look;
        look.locale = localeOf(deck().language);
        look.compact = true;
        const auto &[series, size] = m_asked[m_drawn.size()];
        m_drawn.append(chartSvg(onSlide(series), look, size / kFromAfar));
        return true;
    }

    QByteArray bytes() override
    {
        qsizetype next = 0;
        return deckPage(
            deck(), [this, &next](const ChartSeries &, QSizeF) { return m_drawn.value(next++); });
    }

private:
    QList<std::pair<ChartSeries, QSizeF>> m_asked;
    QList<QByteArray> m_drawn;
};

class SlideDrawing::Pdf final : public Medium
{
public:
    Pdf(Deck deck, bool notes)
        : Medium(std::move(deck))
        , m_notes(notes)
        , m_buffer(&m_bytes)
    {
        const SteadyHashes steady;
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.emplace(&m_buffer);
        const QSizeF page = notes ? kA4 : kSlide * 72 / 96;
        m_writer->setPageSize(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setResolution(kDots);
        m_writer->setTitle(plainText(this->deck().title));
        m_writer->setCreator(u"Podium"_s);
        carry(*m_writer, this->deck().story);
        m_width = page.width() * 96 / 72;
        m_painter.begin(&*m_writer);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }

    bool drawNext() override
    {
        if (m_number == deck().slides.size())
            return false;
        const SteadyHashes steady;
        const DeckSlide &slide = deck().slides[m_number++];
        if (m_number > 1)
            m_writer->newPage();
        m_painter.save();
        m_painter.scale(kDots / 96.0, kDots / 96.0);
        m_painter.save();
        m_painter.scale(m_width / kSlide.width(), m_width / kSlide.width());
        paintSlide(m_painter, slide, static_cast<int>(m_number), deck().language);
        m_painter.restore();
        if (m_notes)
            paintNotes(m_painter, *m_writer, slide.notes, m_width);
        m_painter.restore();
        return true;
    }

    QByteArray bytes() override
    {
        const SteadyHashes steady;
        m_painter.end();
        return madeOn(deck().made, m_bytes);
    }

private:
    bool m_notes;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<QPdfWriter> m_writer;
    QPainter m_painter;
    double m_width = 0;
    qsizetype m_number = 0;
};

SlideDrawing::SlideDrawing(Deck deck, Kind kind)
{
    if (kind == Kind::Html)
        m_medium = std::make_unique<Page>(std::move(deck));
    else
        m_medium = std::make_unique<Pdf>(std::move(deck), kind == Kind::PdfWithNotes);
}

SlideDrawing::~SlideDrawing() = default;

Language SlideDrawing::language() const
{
    return m_medium->deck().language;
}

bool SlideDrawing::drawNext()
{
    return m_medium->drawNext();
}

QByteArray SlideDrawing::bytes()
{
    return m_medium->bytes();
}

QByteArray deckHtml(const Deck &deck)
{
    SlideDrawing drawing(deck, SlideDrawing::Kind::Html);
    while (drawing.drawNext()) {}
    return drawing.bytes();
}

QByteArray deckPdf(const Deck &deck, bool notes)
{
    SlideDrawing drawing(deck, notes ? SlideDrawing::Kind::PdfWithNotes : SlideDrawing::Kind::Pdf);
    while (drawing.drawNext()) {}
    return drawing.bytes();
}

} // namespace podium
