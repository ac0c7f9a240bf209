// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/map/map_shapes.h"

#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/deck/alt_text.h"
#include "app/export/deck/placeholder.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

qint64 emu(double pixels)
{
    return std::llround(pixels * 9525);
}

void writeBounds(XmlText &xml, const QRectF &place)
{
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", emu(place.x())}, {"y", emu(place.y())}});
    xml.leaf("a:ext", {{"cx", emu(place.width())}, {"cy", emu(place.height())}}).close();
}

/// In twentieths of a pixel from the corner of the land.
void writeOutline(XmlText &xml, const MapPiece &land)
{
    constexpr double kUnits = 20;
    const auto units = [](double pixels) { return qint64{std::llround(pixels * kUnits)}; };
    xml.open("a:custGeom").leaf("a:avLst").leaf("a:gdLst").leaf("a:ahLst").leaf("a:cxnLst");
    xml.leaf("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}}).open("a:pathLst");
    xml.open("a:path", {{"w", units(land.place.width())}, {"h", units(land.place.height())}});
    for (const QList<QPointF> &ring : land.rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF point = ring[i] - land.place.topLeft();
            xml.open(i == 0 ? "a:moveTo" : "a:lnTo");
            xml.leaf("a:pt", {{"x", units(point.x())}, {"y", units(point.y())}}).close();
        }
        xml.leaf("a:close");
    }
    xml.close(3);
}

void writeShades(XmlText &xml, const MapPiece &ramp)
{
    xml.open("a:gradFill", {{"rotWithShape", 1}}).open("a:gsLst");
    xml.open("a:gs", {{"pos", 0}}).leaf("a:srgbClr", {{"val", ramp.colour}}).close();
    xml.open("a:gs", {{"pos", 100000}}).leaf("a:srgbClr", {{"val", ramp.to}}).close(2);
    xml.leaf("a:lin", {{"ang", 0}, {"scaled", 0}}).close();
}

void writeLook(XmlText &xml, const MapPiece &piece)
{
    xml.open("p:spPr");
    writeBounds(xml, piece.place);
    if (piece.form == MapPiece::Form::Land) {
        writeOutline(xml, piece);
    } else {
        const bool dot = piece.form == MapPiece::Form::Dot;
        xml.open("a:prstGeom", {{"prst", dot ? "ellipse" : "rect"}}).leaf("a:avLst").close();
    }
    if (piece.form == MapPiece::Form::Text || piece.form == MapPiece::Form::Ground)
        xml.leaf("a:noFill");
    else if (piece.form == MapPiece::Form::Ramp)
        writeShades(xml, piece);
    else
        writeFill(xml, piece.colour);
    constexpr double kBorder = 0.5; // points
    writeLine(xml, piece.outline, piece.outline.isEmpty() ? 0 : kBorder);
    xml.close();
}

void writeWords(XmlText &xml, const MapPiece &text, Language language)
{
    const QString tag = languageTag(language);
    xml.open("p:txBody");
    xml.leaf(
        "a:bodyPr",
        {{"wrap", "none"}, {"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}, {"anchor", "ctr"}});
    xml.leaf("a:lstStyle").open("a:p").leaf("a:pPr", {{"algn", text.align}}).open("a:r");
    xml.open("a:rPr", {{"lang", tag}, {"sz", static_cast<int>(text.points * 100)}});
    writeFill(xml, text.colour);
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).leaf("a:ea", {{"typeface", "+mn-ea"}}).close();
    xml.text("a:t", text.text).close();
    xml.leaf("a:endParaRPr", {{"lang", tag}}).close(2);
}

void writeShape(XmlText &xml, const MapPiece &piece, Language language, int id)
{
    const bool text = piece.form == MapPiece::Form::Text;
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", shapeName(piece)}});
    if (text)
        xml.leaf("p:cNvSpPr", {{"txBox", 1}});
    else
        xml.leaf("p:cNvSpPr");
    xml.leaf("p:nvPr").close();
    writeLook(xml, piece);
    if (text)
        writeWords(xml, piece, language);
    xml.close();
}

} // namespace

QString shapeName(const MapPiece &piece)
{
    return u"Podium "_s + piece.name;
}

void writeMap(XmlText &xml, const MapGroup &group, const QList<MapPiece> &pieces, Language language,
              int &id)
{
    xml.open("p:grpSp").open("p:nvGrpSpPr");
    xml.leaf("p:cNvPr",
             {{"id", id++}, {"name", group.name}, {"descr", shortAltText(group.altText)}});
    xml.leaf("p:cNvGrpSpPr").open("p:nvPr").open("p:custDataLst");
    xml.leaf("p:tags", {{"r:id", group.tags}}).close(3);
    xml.open("p:grpSpPr").open("a:xfrm");
    xml.leaf("a:off", {{"x", emuOf(group.place.x())}, {"y", emuOf(group.place.y())}});
    xml.leaf("a:ext", {{"cx", emuOf(group.place.width())}, {"cy", emuOf(group.place.height())}});
    xml.leaf("a:chOff", {{"x", 0}, {"y", 0}});
    xml.leaf("a:chExt", {{"cx", emuOf(group.place.width())}, {"cy", emuOf(group.place.height())}});
    xml.close(2);
    for (const MapPiece &piece : pieces)
        writeShape(xml, piece, language, id++);
    xml.close();
}

QByteArray shapeOf(const MapPiece &piece, Language language, int id)
{
    XmlText xml;
    writeShape(xml, piece, language, id);
    return xml.finish();
}

} // namespace podium
