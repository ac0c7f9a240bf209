// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_text.h"

#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/deck/placeholder.h"
#include "app/export/package/text_width.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// In percent, as Office keeps it, in steps of its own.
double fittingScale(const SlidePlace &place, const QStringList &paragraphs)
{
    constexpr double kInsets = 20;
    constexpr double kLeading = 1.2;
    constexpr double kLeast = 25;
    const double width = std::max(40.0, place.place.width() - kInsets);
    double scale = 100;
    while (scale > kLeast) {
        const double points = place.points * scale / 100;
        double lines = 0;
        for (const QString &paragraph : paragraphs)
            lines += std::max(1.0, std::ceil(widthOfText(paragraph, points) * 1.06 / width));
        const double between = static_cast<double>(paragraphs.size() - 1) * points * 0.8;
        if (lines * points * kLeading * 4 / 3 + between <= place.place.height() - kInsets / 2)
            break;
        scale -= 7.5;
    }
    return scale;
}

/// What a run says of itself where its layout does not.
struct RunLook {
    int size = 0; ///< in hundredths of a point; 0: as the layout has it
    QString colour = {};
};

RunLook lookOf(const SlidePlace &place, const QStringList &paragraphs)
{
    if (place.styled || place.own || place.points <= 0)
        return {};
    const double points = place.points * fittingScale(place, paragraphs) / 100;
    return {static_cast<int>(std::floor(points)) * 100, place.colour};
}

void writeRunProperties(XmlText &xml, const QString &language, const QString &other,
                        const RunLook &look)
{
    if (look.size == 0) {
        xml.leaf("a:rPr", {{"lang", language}, {"altLang", other}});
        return;
    }
    xml.open("a:rPr", {{"lang", language}, {"altLang", other}, {"sz", look.size}});
    if (!look.colour.isEmpty())
        writeFill(xml, look.colour);
    xml.close();
}

/// The title of our own layouts, which stands as the master says: two lines of its letters.
SlidePlace measured(SlidePlace place)
{
    constexpr QSize kTitle(1168, 96);
    constexpr double kPoints = 26;
    if (place.role == 0 && place.points <= 0 && !place.own && place.place.isEmpty()) {
        place.place.setSize(kTitle);
        place.points = kPoints;
        place.styled = true;
    }
    return place;
}

void writeBodyProperties(XmlText &xml, const SlidePlace &asked, const QStringList &paragraphs)
{
    const SlidePlace place = measured(asked);
    const bool scales = place.points > 0 && (place.styled || place.own);
    const double scale = scales ? fittingScale(place, paragraphs) : 100;
    if (place.own)
        xml.open("a:bodyPr", {{"wrap", "square"}, {"tIns", 0}, {"bIns", 0}});
    else if (scale < 100)
        xml.open("a:bodyPr");
    else {
        xml.leaf("a:bodyPr");
        return;
    }
    if (scale < 100)
        xml.leaf("a:normAutofit", {{"fontScale", static_cast<int>(scale * 1000)}});
    else
        xml.leaf("a:normAutofit");
    xml.close();
}

/// Texts of our own say all about themselves.
void writeOwnStyle(XmlText &xml, const SlidePlace &place, const GroundColours &colours)
{
    if (!place.own) {
        xml.leaf("a:lstStyle");
        return;
    }
    const bool title = place.role == 0;
    const bool quiet = place.role != 0 && place.role != BodyText;
    xml.open("a:lstStyle").open("a:lvl1pPr", {{"algn", place.role == SlideNumber ? "r" : "l"}});
    xml.leaf("a:buNone");
    xml.open("a:defRPr", {{"sz", static_cast<int>(place.points * 100)}, {"b", title ? 1 : 0}});
    writeFill(xml, colours.of(quiet ? u"tx2"_s : u"tx1"_s));
    xml.leaf("a:latin", {{"typeface", title ? "+mj-lt" : "+mn-lt"}});
    xml.leaf("a:ea", {{"typeface", title ? "+mj-ea" : "+mn-ea"}}).close(3);
}

/// `whole`: LibreOffice breaks words of footers anywhere unless their paragraphs say otherwise.
void writeParagraphs(XmlText &xml, const QStringList &paragraphs, Language language,
                     bool whole = false, const RunLook &look = {})
{
    const QString tag = languageTag(language);
    const QString other = language == Language::Korean ? u"en-US"_s : u"ko-KR"_s;
    for (const QString &paragraph : paragraphs.isEmpty() ? QStringList{QString()} : paragraphs) {
        xml.open("a:p");
        if (whole)
            xml.leaf("a:pPr", {{"latinLnBrk", 0}});
        if (!paragraph.isEmpty()) {
            xml.open("a:r");
            writeRunProperties(xml, tag, other, look);
            xml.text("a:t", paragraph).close();
        }
        xml.leaf("a:endParaRPr", {{"lang", tag}}).close();
    }
}

} // namespace

void openPlace(XmlText &xml, const SlidePlace &place, int id, const QString &name)
{
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", name}});
    if (place.own) {
        xml.leaf("p:cNvSpPr", {{"txBox", 1}}).leaf("p:nvPr").close().open("p:spPr");
        writePlace(xml, "a:xfrm", place.place);
        xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().leaf("a:noFill");
        xml.close();
        return;
    }
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close().open("p:nvPr");
    writeFilled(xml, place);
    xml.close(2);
    if (!place.moved) {
        xml.leaf("p:spPr");
        return;
    }
    xml.open("p:spPr");
    writePlace(xml, "a:xfrm", place.place);
    xml.close();
}

void writeFilled(XmlText &xml, const SlidePlace &place)
{
    if (place.type.isEmpty() && place.number.isEmpty())
        xml.leaf("p:ph");
    else if (place.type.isEmpty())
        xml.leaf("p:ph", {{"idx", place.number}});
    else if (place.number.isEmpty())
        xml.leaf("p:ph", {{"type", place.type}});
    else
        xml.leaf("p:ph", {{"type", place.type}, {"idx", place.number}});
}

void writeText(XmlText &xml, const QStringList &paragraphs, Language language)
{
    xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    writeParagraphs(xml, paragraphs, language);
    xml.close();
}

void writePlacedText(XmlText &xml, const SlidePlace &place, const QStringList &paragraphs,
                     const GroundColours &colours, Language language)
{
    xml.open("p:txBody");
    writeBodyProperties(xml, place, paragraphs);
    writeOwnStyle(xml, place, colours);
    writeParagraphs(xml, paragraphs, language, place.role == FooterText, lookOf(place, paragraphs));
    xml.close();
}

void writeSlideNumber(XmlText &xml, const SlidePlace &place, const QString &number,
                      const GroundColours &colours, Language language)
{
    const QString tag = languageTag(language);
    xml.open("p:txBody");
    writeBodyProperties(xml, place, {});
    writeOwnStyle(xml, place, colours);
    xml.open("a:p");
    if (number.isEmpty())
        xml.open("a:fld", {{"id", "{504F4449-0000-4000-8000-000000000001}"}, {"type", "slidenum"}});
    else
        xml.open("a:r");
    xml.leaf("a:rPr", {{"lang", tag}}).text("a:t", number.isEmpty() ? u"‹#›"_s : number).close();
    xml.leaf("a:endParaRPr", {{"lang", tag}}).close(2);
}

} // namespace podium
