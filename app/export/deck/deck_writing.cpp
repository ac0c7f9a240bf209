// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_writing.h"

#include "app/export/charts/chart_part.h"
#include "app/export/charts/native_look.h"
#include "app/export/charts/native_reading.h"
#include "app/export/charts/workbook.h"
#include "app/export/deck/deck_design.h"
#include "app/export/deck/deck_properties.h"
#include "app/export/deck/deck_sections.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_part.h"
#include "app/export/package/office_package.h"
#include "app/export/package/xml_text.h"

#include <optional>
#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString kPresentation = u"ppt/presentation.xml"_s;
const QString kMaster = u"ppt/slideMasters/slideMaster1.xml"_s;
const QString kNotesMaster = u"ppt/notesMasters/notesMaster1.xml"_s;

QString presentationType(const char *part)
{
    return u"application/vnd.openxmlformats-officedocument.presentationml."_s
        + QString::fromLatin1(part) + u"+xml"_s;
}

class DeckWriter final
{
public:
    explicit DeckWriter(const Deck &deck)
        : m_deck(deck)
    {
    }

    Result<QByteArray> write()
    {
        m_package.relate({}, officeRelation("officeDocument"), kPresentation);
        addMasters();
        for (qsizetype i = 0; i < m_deck.slides.size() && !m_error; ++i)
            addSlide(static_cast<int>(i) + 1);
        if (m_error)
            return tl::unexpected(*m_error);
        addRest();
        m_package.add(kPresentation, presentation(), presentationType("presentation.main"));
        return m_package.zipped();
    }

private:
    static QString layoutFile(int layout)
    {
        return u"ppt/slideLayouts/slideLayout"_s + QString::number(layout + 1) + u".xml"_s;
    }

    void addMasters()
    {
        m_masterId = m_package.relate(kPresentation, officeRelation("slideMaster"), kMaster);
        m_notesMasterId
            = m_package.relate(kPresentation, officeRelation("notesMaster"), kNotesMaster);
        QStringList layouts;
        for (int i = 0; i < kLayouts; ++i) {
            layouts.append(m_package.relate(kMaster, officeRelation("slideLayout"), layoutFile(i)));
            m_package.relate(layoutFile(i), officeRelation("slideMaster"), kMaster);
            m_package.add(layoutFile(i), layoutPart(static_cast<SlideLayout>(i), m_deck.language),
                          presentationType("slideLayout"));
        }
        m_package.add(kMaster, masterPart(layouts, m_deck.language),
                      presentationType("slideMaster"));
        m_package.add(kNotesMaster, notesMasterPart(m_deck.language),
                      presentationType("notesMaster"));
        int number = 1;
        for (const QString &owner : {kMaster, kNotesMaster}) {
            const QString theme = u"ppt/theme/theme"_s + QString::number(number++) + u".xml"_s;
            m_package.relate(owner, officeRelation("theme"), theme);
            if (owner == kMaster)
                m_package.relate(kPresentation, officeRelation("theme"), theme);
            m_package.add(theme, themePart(),
                          u"application/vnd.openxmlformats-officedocument.theme+xml"_s);
        }
    }

    void addSlide(int number)
    {
        const DeckSlide &slide = m_deck.slides[number - 1];
        const QString file = u"ppt/slides/slide"_s + QString::number(number) + u".xml"_s;
        m_slideIds.append(m_package.relate(kPresentation, officeRelation("slide"), file));
        m_package.relate(file, officeRelation("slideLayout"),
                         layoutFile(static_cast<int>(slide.layout)));
        QList<FigureRelations> relations;
        for (const DeckFigure &figure : slide.figures)
            relations.append(addFigure(figure, file));
        const QString notes = u"ppt/notesSlides/notesSlide"_s + QString::number(number) + u".xml"_s;
        m_package.relate(file, officeRelation("notesSlide"), notes);
        m_package.relate(notes, officeRelation("notesMaster"), kNotesMaster);
        m_package.relate(notes, officeRelation("slide"), file);
        m_package.add(file, slidePart(slide, m_deck.language, relations),
                      presentationType("slide"));
        m_package.add(notes, notesPart(slide, m_deck.language), presentationType("notesSlide"));
    }

    FigureRelations addFigure(const DeckFigure &figure, const QString &slide)
    {
        FigureRelations out;
        const QString tags = u"ppt/tags/tag"_s + QString::number(++m_figures) + u".xml"_s;
        if (const auto *series = std::get_if<ChartSeries>(&figure.content))
            out.chart = addChart(*series, slide);
        out.tags = m_package.relate(slide, officeRelation("tags"), tags);
        m_package.add(tags, tagsPart(figure, m_deck.language), presentationType("tags"));
        return out;
    }

    QString addChart(const ChartSeries &series, const QString &slide)
    {
        const std::optional<NativeChart> chart = nativeChart(series, m_deck.language);
        if (!chart)
            return {};
        const PlacedChart placed = placedChart(*chart);
        auto workbook = workbookOf(placed.sheet, m_deck.made);
        if (!workbook) {
            m_error = workbook.error();
            return {};
        }
        const QString number = QString::number(++m_charts);
        const QString part = u"ppt/charts/chart"_s + number + u".xml"_s;
        const QString book = u"ppt/embeddings/Microsoft_Excel_Worksheet"_s + number + u".xlsx"_s;
        const QString bookId = m_package.relate(part, officeRelation("package"), book);
        m_package.add(part, chartPart(*chart, placed, bookId),
                      u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s);
        m_package.add(book, *workbook);
        return m_package.relate(slide, officeRelation("chart"), part);
    }

    void addRest()
    {
        for (const auto &[name, relation, element] :
             {std::tuple{u"presProps"_s, "presProps", "p:presentationPr"},
              std::tuple{u"viewProps"_s, "viewProps", "p:viewPr"}}) {
            XmlText xml;
            openPresentationPart(xml, element);
            const QString file = u"ppt/"_s + name + u".xml"_s;
            m_package.relate(kPresentation, officeRelation(relation), file);
            m_package.add(file, xml.finish(), presentationType(relation));
        }
        XmlText styles;
        styles.open("a:tblStyleLst",
                    {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                     {"def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"}});
        m_package.relate(kPresentation, officeRelation("tableStyles"), u"ppt/tableStyles.xml"_s);
        m_package.add(u"ppt/tableStyles.xml"_s, styles.finish(), presentationType("tableStyles"));
        addProperties(m_package, m_deck, kPresentation);
    }

    [[nodiscard]] QByteArray presentation() const
    {
        XmlText xml;
        openPresentationPart(xml, "p:presentation").open("p:sldMasterIdLst");
        xml.leaf("p:sldMasterId", {{"id", qint64{2147483648}}, {"r:id", m_masterId}}).close();
        xml.open("p:notesMasterIdLst").leaf("p:notesMasterId", {{"r:id", m_notesMasterId}}).close();
        xml.open("p:sldIdLst");
        int id = kFirstSlideId;
        for (const QString &slide : m_slideIds)
            xml.leaf("p:sldId", {{"id", id++}, {"r:id", slide}});
        xml.close();
        xml.leaf("p:sldSz", {{"cx", emuOf(1280)}, {"cy", emuOf(720)}});
        xml.leaf("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}});
        xml.open("p:defaultTextStyle").open("a:defPPr");
        xml.leaf("a:defRPr", {{"lang", languageTag(m_deck.language)}}).close(2);
        addSections(xml, m_deck);
        return xml.finish();
    }

    const Deck &m_deck;
    OfficePackage m_package;
    QString m_masterId;
    QString m_notesMasterId;
    QStringList m_slideIds;
    int m_figures = 0;
    int m_charts = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<QByteArray> writtenDeck(const Deck &deck)
{
    return DeckWriter(deck).write();
}

} // namespace podium
