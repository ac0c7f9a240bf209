// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_part.h"

#include "app/export/charts/chart_memory.h"
#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/native/native_chart.h"
#include "app/export/deck/alt_text.h"
#include "app/export/deck/deck_design.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"
#include "app/export/deck/slide_text.h"
#include "app/export/map/map_shapes.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const ChartSeries *mapOf(const DeckFigure &figure)
{
    const auto *const series = std::get_if<ChartSeries>(&figure.content);
    return series && series->map() ? series : nullptr;
}

void openFrame(XmlText &xml, const DeckFigure &figure, const SlidePlace &place, int id,
               const FigureRelations &relations)
{
    xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    xml.leaf("p:cNvPr",
             {{"id", id}, {"name", shapeName(figure)}, {"descr", shortAltText(figure.altText)}});
    xml.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", {{"noGrp", 1}}).close();
    xml.open("p:nvPr");
    if (!place.own)
        writeFilled(xml, place);
    xml.open("p:custDataLst").leaf("p:tags", {{"r:id", relations.tags}}).close(3);
    writePlace(xml, "p:xfrm", place.place);
    xml.open("a:graphic");
}

void writeFigure(XmlText &xml, const DeckFigure &figure, const SlidePlace &place, int &id,
                 const FigureRelations &relations, Language language)
{
    if (const ChartSeries *const map = mapOf(figure)) {
        const GroundColours colours = figureSetting(figure.setting).colours;
        writeMap(xml, {shapeName(figure), figure.altText, relations.tags, place.place},
                 mapPieces(*map, place.place.size(), colours), language, id);
        return;
    }
    openFrame(xml, figure, place, id++, relations);
    if (const auto *table = std::get_if<DeckTable>(&figure.content)) {
        xml.open("a:graphicData",
                 {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
        writeTable(xml, *table, place.place, figureSetting(figure.setting).colours, language);
    } else {
        xml.open("a:graphicData",
                 {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/chart"}});
        xml.leaf("c:chart",
                 {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                  {"r:id", relations.chart}});
    }
    xml.close(3);
}

QStringList textFor(const DeckSlide &slide, const SlidePlace &place)
{
    switch (place.role) {
    case 0:
        return {slide.title};
    case Subtitle:
        return slide.subtitle.split(u'\n');
    case FooterText:
        return {slide.source};
    default:
        return slide.text;
    }
}

} // namespace

QString shapeName(const DeckFigure &figure)
{
    const bool table = std::holds_alternative<DeckTable>(figure.content);
    return u"Podium %1 %2"_s.arg(table               ? u"table"_s
                                     : mapOf(figure) ? u"map"_s
                                                     : u"chart"_s,
                                 figure.id);
}

QString shapeName(const DeckSlide &slide, int place)
{
    switch (place) {
    case 0:
        return u"Podium title "_s + slide.id;
    case Subtitle:
        return u"Podium rules "_s + slide.id;
    case FooterText:
        return u"Podium source "_s + slide.id;
    case BodyText:
        return u"Podium text "_s + slide.id;
    default:
        return {};
    }
}

QByteArray drawnWith(const DeckFigure &figure, Language language)
{
    if (!figure.drawn.isEmpty())
        return figure.drawn;
    QJsonObject drawn;
    if (const auto *table = std::get_if<DeckTable>(&figure.content)) {
        QJsonArray rows{QJsonArray::fromStringList(table->header)};
        for (const QStringList &row : table->rows)
            rows.append(QJsonArray::fromStringList(row));
        drawn.insert(u"rows"_s, rows);
    } else if (const auto chart = chartOf(figure, language)) {
        drawn = chartMemory(*chart);
    }
    return QJsonDocument(drawn).toJson(QJsonDocument::Compact);
}

QList<std::pair<QString, QString>> tagsOf(const DeckFigure &figure, Language language)
{
    const QString viewHash = QString::fromLatin1(
        QCryptographicHash::hash(figure.view, QCryptographicHash::Sha256).toHex());
    QList<std::pair<QString, QString>> tags{
        {u"PODIUM_ID"_s, figure.id},
        {u"PODIUM_LANGUAGE"_s, language == Language::Korean ? u"ko"_s : u"en"_s},
        {u"PODIUM_VIEW"_s, QString::fromUtf8(figure.view)},
        {u"PODIUM_VIEW_HASH"_s, viewHash},
        {u"PODIUM_DATA_HASH"_s, figure.dataHash},
        {u"PODIUM_DRAWN"_s, QString::fromUtf8(drawnWith(figure, language))}};
    if (!figure.setting.isEmpty())
        tags.append({u"PODIUM_SETTING"_s, QString::fromUtf8(figure.setting)});
    return tags;
}

/// A plain ground for the figure and what is said with it, over a picture of the template.
void writeGround(XmlText &xml, const DeckSlide &slide, const SlidePlan &plan, int id)
{
    constexpr int kMargin = 8;
    QRect ground;
    for (const SlidePlace &place : plan.places) {
        if (place.role != 0 && place.role != SlideNumber)
            ground |= place.place;
    }
    xml.open("p:sp").open("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", id}, {"name", u"Podium ground "_s + slide.id}});
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    writePlace(xml, "a:xfrm", ground.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close();
    writeFill(xml, plan.colours.ground.isEmpty() ? u"bg1"_s : plan.colours.ground);
    xml.open("a:ln").leaf("a:noFill").close(3);
}

QByteArray slidePart(const DeckSlide &slide, const SlidePlan &plan, Language language,
                     const QList<FigureRelations> &relations)
{
    XmlText xml;
    openPresentationPart(xml, "p:sld").open("p:cSld");
    openShapes(xml);
    int id = 2;
    qsizetype figure = 0;
    if (plan.pictured && !slide.figures.isEmpty())
        writeGround(xml, slide, plan, id++);
    for (const SlidePlace &place : plan.places) {
        if (place.role == FirstFigure || place.role == SecondFigure) {
            if (figure < slide.figures.size()) {
                writeFigure(xml, slide.figures[figure], place, id, relations[figure], language);
                ++figure;
            }
            continue;
        }
        const bool isNumber = place.role == SlideNumber;
        const QStringList text = textFor(slide, place);
        if (!isNumber && text.join(QString()).isEmpty())
            continue; // an empty place would ask for a click
        const QString name = shapeName(slide, place.role);
        openPlace(xml, place, id++, name.isEmpty() ? place.name : name);
        if (isNumber)
            writeSlideNumber(xml, place, slide.number, plan.colours, language);
        else
            writePlacedText(xml, place, text, plan.colours, language);
        xml.close();
    }
    xml.close(2).open("p:clrMapOvr").leaf("a:masterClrMapping");
    return xml.finish();
}

QByteArray notesPart(const DeckSlide &slide, Language language)
{
    XmlText xml;
    openPresentationPart(xml, "p:notes").open("p:cSld");
    openShapes(xml);
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", 2}, {"name", "Slide Image"}});
    xml.open("p:cNvSpPr")
        .leaf("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}})
        .close();
    xml.open("p:nvPr").leaf("p:ph", {{"type", "sldImg"}}).close(2).leaf("p:spPr").close();
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", 3}, {"name", "Notes"}});
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close();
    xml.open("p:nvPr").leaf("p:ph", {{"type", "body"}, {"idx", 1}}).close(2).leaf("p:spPr");
    writeText(xml, slide.notes, language);
    xml.close(3).open("p:clrMapOvr").leaf("a:masterClrMapping");
    return xml.finish();
}

QByteArray tagsPart(const DeckFigure &figure, Language language)
{
    XmlText xml;
    openPresentationPart(xml, "p:tagLst");
    for (const auto &[name, value] : tagsOf(figure, language))
        xml.leaf("p:tag", {{"name", name}, {"val", value}});
    return xml.finish();
}

} // namespace podium
