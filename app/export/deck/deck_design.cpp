// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_design.h"

#include "app/export/charts/native/native_look.h"
#include "app/export/deck/placeholder.h"
#include "app/export/package/xml_text.h"

#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char *, const char *>, 12> kColours{{
    {"a:dk1", "1A2233"},
    {"a:lt1", "FFFFFF"},
    {"a:dk2", "5B6577"},
    {"a:lt2", "E2E6ED"},
    {"a:accent1", "2257C0"},
    {"a:accent2", "00968A"},
    {"a:accent3", "BCC3CF"},
    {"a:accent4", "CA8410"},
    {"a:accent5", "8F57B8"},
    {"a:accent6", "B3283A"},
    {"a:hlink", "2257C0"},
    {"a:folHlink", "8F57B8"},
}};

void writeFonts(XmlText &xml, const char *element)
{
    // Fonts that Office has everywhere; the script names the Korean one for texts in any language.
    xml.open(element).leaf("a:latin", {{"typeface", "Arial"}});
    xml.leaf("a:ea", {{"typeface", "맑은 고딕"}}).leaf("a:cs", {{"typeface", ""}});
    xml.leaf("a:font", {{"script", "Hang"}, {"typeface", "맑은 고딕"}}).close();
}

void writeFormats(XmlText &xml)
{
    const auto fills = [&xml](const char *element) {
        xml.open(element);
        for (int i = 0; i < 3; ++i)
            xml.open("a:solidFill").leaf("a:schemeClr", {{"val", "phClr"}}).close();
        xml.close();
    };
    xml.open("a:fmtScheme", {{"name", "Podium"}});
    fills("a:fillStyleLst");
    xml.open("a:lnStyleLst");
    for (const int width : {6350, 12700, 19050})
        xml.open("a:ln", {{"w", width}})
            .open("a:solidFill")
            .leaf("a:schemeClr", {{"val", "phClr"}})
            .close(2);
    xml.close().open("a:effectStyleLst");
    for (int i = 0; i < 3; ++i)
        xml.open("a:effectStyle").leaf("a:effectLst").close();
    xml.close();
    fills("a:bgFillStyleLst");
    xml.close();
}

void writeMasterStyle(XmlText &xml, const char *element, int size, bool bold, bool bullets,
                      const char *font)
{
    xml.open(element);
    static constexpr std::array kLevels{"a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr", "a:lvl4pPr",
                                        "a:lvl5pPr"};
    for (std::size_t level = 0; level < kLevels.size(); ++level) {
        const int indent = static_cast<int>(level) * 228600;
        xml.open(kLevels[level],
                 {{"marL", indent},
                  {"algn", "l"},
                  {"defTabSz", 914400},
                  {"rtl", 0},
                  {"eaLnBrk", 1},
                  {"latinLnBrk", 0},
                  {"hangingPunct", 1}});
        xml.open("a:spcBef").leaf("a:spcPts", {{"val", bullets ? 900 : 0}}).close();
        xml.leaf("a:buNone");
        xml.open("a:defRPr", {{"sz", size}, {"b", bold ? 1 : 0}, {"kern", 1200}});
        xml.open("a:solidFill").leaf("a:schemeClr", {{"val", "tx1"}}).close();
        const QString prefix = u'+' + QString::fromLatin1(font);
        xml.leaf("a:latin", {{"typeface", prefix + u"-lt"_s}});
        xml.leaf("a:ea", {{"typeface", prefix + u"-ea"_s}});
        xml.leaf("a:cs", {{"typeface", prefix + u"-cs"_s}}).close(2);
    }
    xml.close();
}

void writeColourMap(XmlText &xml)
{
    xml.leaf("p:clrMap",
             {{"bg1", "lt1"},
              {"tx1", "dk1"},
              {"bg2", "lt2"},
              {"tx2", "dk2"},
              {"accent1", "accent1"},
              {"accent2", "accent2"},
              {"accent3", "accent3"},
              {"accent4", "accent4"},
              {"accent5", "accent5"},
              {"accent6", "accent6"},
              {"hlink", "hlink"},
              {"folHlink", "folHlink"}});
}

void writeShape(XmlText &xml, const QRect &place)
{
    xml.open("p:spPr");
    writePlace(xml, "a:xfrm", place);
    xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close(2);
}

/// Text of one size in a placeholder of master or layout; the fonts are named again, because some
/// programs do not take those of footers from elsewhere.
void writeSampleText(XmlText &xml, const Placeholder &place, int points, const char *align,
                     Language language)
{
    xml.open("p:txBody");
    xml.open("a:bodyPr",
             {{"lIns", 0}, {"rIns", 0}, {"tIns", 0}, {"bIns", 0}, {"anchor", place.anchor}});
    xml.leaf("a:normAutofit").close().open("a:lstStyle");
    if (points > 0) {
        // Whole words, also where a program takes no style of footers from elsewhere.
        xml.open("a:lvl1pPr", {{"algn", align}, {"latinLnBrk", 0}})
            .open("a:defRPr", {{"sz", points * 100}});
        xml.open("a:solidFill").leaf("a:schemeClr", {{"val", place.quiet ? "tx2" : "tx1"}}).close();
        const bool title = place.number == 0;
        xml.leaf("a:latin", {{"typeface", title ? "+mj-lt" : "+mn-lt"}});
        xml.leaf("a:ea", {{"typeface", title ? "+mj-ea" : "+mn-ea"}}).close(2);
    }
    xml.close().open("a:p");
    const QString tag = languageTag(language);
    if (qstrcmp(place.type, "sldNum") == 0)
        xml.open("a:fld", {{"id", "{504F4449-0000-4000-8000-000000000001}"}, {"type", "slidenum"}})
            .leaf("a:rPr", {{"lang", tag}})
            .text("a:t", u"‹#›"_s)
            .close();
    else
        xml.open("a:r")
            .leaf("a:rPr", {{"lang", tag}})
            .text("a:t", QString::fromLatin1(place.name))
            .close();
    xml.leaf("a:endParaRPr", {{"lang", tag}}).close(2);
}

void writeStroke(XmlText &xml, int id, const char *name, const QRect &place, const char *colour)
{
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", name}});
    xml.leaf("p:cNvSpPr").open("p:nvPr", {{"userDrawn", 1}}).close(2).open("p:spPr");
    writePlace(xml, "a:xfrm", place);
    xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close();
    xml.open("a:solidFill").leaf("a:schemeClr", {{"val", colour}}).close();
    xml.open("a:ln").leaf("a:noFill").close(2);
    xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
    xml.leaf("a:endParaRPr", {{"lang", "en-US"}}).close(3);
}

void writeMasterShapes(XmlText &xml, Language language)
{
    struct MasterPlace {
        Placeholder place;
        int points;
        const char *align;
    };
    static constexpr std::array kPlaces{
        MasterPlace{{"title", 0, "Title", {56, 24, 1168, 76}, 0, false, "b"}, 26, "l"},
        MasterPlace{{"body", 1, "Text", {56, 176, 1168, 470}}, 0, "l"},
        MasterPlace{{"ftr", 3, "Source", {56, 676, 1070, 30}, 0, true}, 10, "l"},
        MasterPlace{{"sldNum", 4, "Slide Number", {1140, 676, 84, 30}, 0, true}, 10, "r"}};
    int id = 2;
    for (const MasterPlace &at : kPlaces) {
        openPlaceholder(xml, at.place, id++, QString::fromLatin1(at.place.name));
        writeShape(xml, at.place.place);
        writeSampleText(xml, at.place, at.points, at.align, language);
        xml.close();
    }
    writeStroke(xml, id++, "Mark", {56, 0, 48, 6}, "accent1");
    writeStroke(xml, id++, "Line above the source", {56, 668, 1168, 1}, "bg2");
}

} // namespace

XmlText &openPresentationPart(XmlText &xml, const char *element)
{
    return xml.open(
        element,
        {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
         {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
         {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}});
}

QByteArray themePart()
{
    XmlText xml;
    xml.open(
        "a:theme",
        {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"}, {"name", "Podium"}});
    xml.open("a:themeElements").open("a:clrScheme", {{"name", "Podium"}});
    for (const auto &[role, colour] : kColours)
        xml.open(role).leaf("a:srgbClr", {{"val", colour}}).close();
    xml.close().open("a:fontScheme", {{"name", "Podium"}});
    writeFonts(xml, "a:majorFont");
    writeFonts(xml, "a:minorFont");
    xml.close();
    writeFormats(xml);
    return xml.finish();
}

QByteArray masterPart(const QStringList &layouts, Language language)
{
    XmlText xml;
    openPresentationPart(xml, "p:sldMaster").open("p:cSld").open("p:bg");
    xml.open("p:bgRef", {{"idx", 1001}}).leaf("a:schemeClr", {{"val", "bg1"}}).close(2);
    openShapes(xml);
    writeMasterShapes(xml, language);
    xml.close(2);
    writeColourMap(xml);
    xml.open("p:sldLayoutIdLst");
    qint64 id = 2147483649; // the master itself has the number before
    for (const QString &layout : layouts)
        xml.leaf("p:sldLayoutId", {{"id", id++}, {"r:id", layout}});
    xml.close().open("p:txStyles");
    writeMasterStyle(xml, "p:titleStyle", 2600, true, false, "mj");
    writeMasterStyle(xml, "p:bodyStyle", 1800, false, true, "mn");
    writeMasterStyle(xml, "p:otherStyle", 1200, false, false, "mn");
    return xml.finish();
}

QByteArray layoutPart(SlideLayout layout, Language language)
{
    XmlText xml;
    xml.open("p:sldLayout",
             {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
              {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
              {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"},
              {layout == SlideLayout::Title ? "type" : "userDrawn",
               layout == SlideLayout::Title ? "title" : "1"},
              {"preserve", 1}});
    xml.open("p:cSld", {{"name", layoutName(layout)}});
    openShapes(xml);
    int id = 2;
    for (const Placeholder &place : placesOf(layout)) {
        openPlaceholder(xml, place, id++, QString::fromLatin1(place.name));
        if (place.place.isNull())
            xml.leaf("p:spPr");
        else
            writeShape(xml, place.place);
        if (place.place.isNull()) {
            xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
            if (place.number == SlideNumber)
                xml.open("a:fld",
                         {{"id", "{504F4449-0000-4000-8000-000000000001}"}, {"type", "slidenum"}})
                    .leaf("a:rPr", {{"lang", languageTag(language)}})
                    .text("a:t", u"‹#›"_s)
                    .close();
            else
                xml.open("a:r")
                    .leaf("a:rPr", {{"lang", languageTag(language)}})
                    .text("a:t", QString::fromLatin1(place.name))
                    .close();
            xml.leaf("a:endParaRPr", {{"lang", languageTag(language)}}).close(2);
        } else {
            writeSampleText(xml, place, place.points, "l", language);
        }
        xml.close();
    }
    xml.close(2).open("p:clrMapOvr").leaf("a:masterClrMapping");
    return xml.finish();
}

QByteArray notesMasterPart(Language language)
{
    XmlText xml;
    openPresentationPart(xml, "p:notesMaster").open("p:cSld").open("p:bg");
    xml.open("p:bgRef", {{"idx", 1001}}).leaf("a:schemeClr", {{"val", "bg1"}}).close(2);
    openShapes(xml);
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", 2}, {"name", "Slide Image"}});
    xml.open("p:cNvSpPr")
        .leaf("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}})
        .close();
    xml.open("p:nvPr").leaf("p:ph", {{"type", "sldImg"}, {"idx", 2}}).close(2).open("p:spPr");
    writePlace(xml, "a:xfrm", {72, 120, 576, 324});
    xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().leaf("a:noFill").close(2);
    const Placeholder body{"body", 3, "Notes", {72, 470, 576, 420}};
    openPlaceholder(xml, body, 3, u"Notes"_s);
    writeShape(xml, body.place);
    writeSampleText(xml, body, 0, "l", language);
    xml.close(3);
    writeColourMap(xml);
    xml.open("p:notesStyle").open("a:lvl1pPr").open("a:defRPr", {{"sz", 1200}});
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).leaf("a:ea", {{"typeface", "+mn-ea"}});
    return xml.finish();
}

} // namespace podium
