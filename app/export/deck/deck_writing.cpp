// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_writing.h"

#include "app/export/charts/chart_part.h"
#include "app/export/charts/workbook.h"
#include "app/export/deck/deck_base.h"
#include "app/export/deck/deck_properties.h"
#include "app/export/deck/slide_part.h"
#include "app/export/deck/slide_plan.h"
#include "app/export/map/map_pieces.h"

#include <QtCore/QJsonDocument>

#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

class DeckWriter final
{
public:
    DeckWriter(const Deck &deck, DeckBase base)
        : m_deck(deck)
        , m_base(std::move(base))
        , m_package(m_base.package)
    {
    }

    Result<QByteArray> write()
    {
        for (qsizetype i = 0; i < m_deck.slides.size() && !m_error; ++i)
            addSlide(static_cast<int>(i) + 1);
        if (m_error)
            return tl::unexpected(*m_error);
        addProperties(m_package, m_deck, m_base.presentation, m_base.format);
        m_package.add(m_base.presentation, m_base.presentationPart(m_slideIds, m_deck),
                      presentationType("presentation.main"));
        return m_package.zipped();
    }

private:
    void addSlide(int number)
    {
        const DeckSlide &slide = m_deck.slides[number - 1];
        const SlidePlan &plan = m_base.planOf(slide.layout);
        const QString file = m_package.freeName(u"ppt/slides/slide"_s, number, u".xml"_s);
        m_slideIds.append(m_package.relate(m_base.presentation, officeRelation("slide"), file));
        m_package.relate(file, officeRelation("slideLayout"), plan.layout);
        QList<FigureRelations> relations;
        for (const DeckFigure &figure : slide.figures)
            relations.append(addFigure(figure, file));
        const QString notes
            = m_package.freeName(u"ppt/notesSlides/notesSlide"_s, number, u".xml"_s);
        m_package.relate(file, officeRelation("notesSlide"), notes);
        m_package.relate(notes, officeRelation("notesMaster"), m_base.notesMaster);
        m_package.relate(notes, officeRelation("slide"), file);
        m_package.add(file, slidePart(slide, plan, m_deck.language, relations),
                      presentationType("slide"));
        m_package.add(notes, notesPart(slide, m_deck.language), presentationType("notesSlide"));
    }

    FigureRelations addFigure(const DeckFigure &figure, const QString &slide)
    {
        FigureRelations out;
        const QString tags = m_package.freeName(u"ppt/tags/tag"_s, ++m_figures, u".xml"_s);
        out.chart = addChart(figure, slide);
        out.tags = m_package.relate(slide, officeRelation("tags"), tags);
        m_package.add(tags, tagsPart(figure, m_deck.language), presentationType("tags"));
        return out;
    }

    QString addChart(const DeckFigure &figure, const QString &slide)
    {
        const std::optional<NativeChart> chart = chartOf(figure, m_deck.language);
        if (!chart)
            return {};
        const PlacedChart placed = placedChart(*chart);
        auto workbook = workbookOf(placed.sheet, m_deck.made);
        if (!workbook) {
            m_error = workbook.error();
            return {};
        }
        const QString part = m_package.freeName(u"ppt/charts/chart"_s, ++m_charts, u".xml"_s);
        const QString book = m_package.freeName(u"ppt/embeddings/Microsoft_Excel_Worksheet"_s,
                                                m_charts, u".xlsx"_s);
        const QString bookId = m_package.relate(part, officeRelation("package"), book);
        m_package.add(part, chartPart(*chart, placed, bookId),
                      u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s);
        m_package.add(book, *workbook);
        return m_package.relate(slide, officeRelation("chart"), part);
    }

    const Deck &m_deck;
    DeckBase m_base;
    OfficePackage &m_package;
    QStringList m_slideIds;
    int m_figures = 0;
    int m_charts = 0;
    std::optional<Error> m_error;
};

} // namespace

void rememberMap(DeckFigure &figure, QSize room)
{
    const auto *const series = std::get_if<ChartSeries>(&figure.content);
    if (!series || !series->map())
        return;
    const auto pieces = mapPieces(*series, room, figureSetting(figure.setting).colours);
    figure.drawn = QJsonDocument(mapMemory(*series, pieces)).toJson(QJsonDocument::Compact);
}

Result<QByteArray> writtenDeck(const Deck &deck)
{
    return writtenDeck(deck, ownBase(deck.language));
}

Result<QByteArray> writtenDeck(const Deck &deck, DeckBase base)
{
    const Deck placed = laidOut(inSteps(deck), base);
    return DeckWriter(placed, std::move(base)).write();
}

Deck laidOut(Deck deck, const DeckBase &base)
{
    for (DeckSlide &slide : deck.slides) {
        const SlidePlan &plan = base.planOf(slide.layout);
        for (qsizetype i = 0; i < slide.figures.size(); ++i) {
            DeckFigure &figure = slide.figures[i];
            figure.setting = toJson(settingOf(plan, i));
            rememberMap(figure, plan.figurePlace(i).size());
        }
        fitTables(slide);
    }
    return deck;
}

} // namespace podium
