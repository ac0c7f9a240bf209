// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/foreign_templates.h"

#include "app/export/deck/deck_base.h"
#include "app/export/deck/deck_design.h"
#include "app/export/package/xml_text.h"
#include "tests/export/foreign_sheets.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <cmath>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

struct Kind {
    QSize size;
    QList<QList<Sheet>> masters;
    bool dark = false;
    bool panel = false;
    bool plainFonts = false;
    bool isTemplate = false;
    bool guarded = false;
    bool sampled = false;
    int slides = 0;
};

Kind kindOf(Foreign kind)
{
    if (kind == Foreign::Dark)
        return {.size = {1280, 720},
                .masters
                = {usualSheets({u"Titelfolie"_s, u"Titel und Inhalt"_s, u"Abschnittsüberschrift"_s,
                                u"Zwei Inhalte"_s, u"Vergleich"_s, u"Nur Titel"_s, u"Leer"_s,
                                u"Bild mit Überschrift"_s, u"Titel und vertikaler Text"_s})},
                .dark = true,
                .isTemplate = true,
                .slides = 1};
    if (kind == Foreign::Narrow)
        return {.size = {960, 720},
                .masters = {usualSheets(
                    {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"7"_s, u"9"_s})},
                .panel = true,
                .slides = 2};
    if (kind == Foreign::Untitled)
        return {.size = {1280, 720},
                .masters
                = {{{u"Bild"_s, "", {{"", 1, 0.02, 0.04, 0.95, 0.85}}}, {u"Leer"_s, "blank", {}}}},
                .isTemplate = true};
    if (kind == Foreign::Low) {
        const Hold title{"title", 0, 0.05, 0.42, 0.9, 0.17};
        return {.size = {960, 720},
                .masters
                = {{{u"Title Slide"_s, "title", {title, {"subTitle", 1, 0.05, 0.63, 0.9, 0.26}}},
                    {u"Content"_s, "obj", {title, {"", 1, 0.05, 0.63, 0.9, 0.26}}},
                    {u"Blank"_s, "blank", {}}}},
                .isTemplate = true};
    }
    if (kind == Foreign::Converted)
        return {.size = {1058, 595},
                .masters = {usualSheets({u"Title Slide"_s, u"Title, Content"_s, u"Section"_s,
                                         u"Two"_s, u"Four"_s, u"Title Only"_s, u"Blank"_s,
                                         u"Picture"_s, u"Vertical"_s})},
                .sampled = true};
    const auto korean = usualSheets({u"제목 슬라이드"_s, u"제목 및 내용"_s, u"구역 머리글"_s,
                                     u"콘텐츠 2개"_s, u"비교"_s, u"제목만"_s, u"빈 화면"_s,
                                     u"캡션 있는 그림"_s, u"제목 및 세로 텍스트"_s});
    return {.size = {960, 540},
            .masters = {{{u"표지"_s, "title", {{"ctrTitle", 0, 0.1, 0.4, 0.8, 0.2, 36}}}}, korean},
            .plainFonts = true,
            .isTemplate = true,
            .guarded = true};
}

class Building final
{
public:
    explicit Building(const Kind &kind)
        : m_kind(kind)
    {
    }

    QByteArray take()
    {
        m_package.relate({}, officeRelation("officeDocument"), kPresentation);
        for (const QList<Sheet> &sheets : m_kind.masters)
            addMaster(sheets);
        QStringList slides;
        for (int i = 1; i <= m_kind.slides; ++i)
            slides.append(addSlide(i));
        m_package.add(kPresentation, presentation(slides),
                      presentationType(m_kind.isTemplate ? "template.main" : "presentation.main"));
        return *m_package.zipped();
    }

private:
    const QString kPresentation = u"ppt/presentation.xml"_s;

    [[nodiscard]] QRect rect(const Hold &hold) const
    {
        const auto w = m_kind.size.width();
        const auto h = m_kind.size.height();
        return {int(hold.x * w), int(hold.y * h), int(hold.w * w), int(hold.h * h)};
    }
    void writeHold(XmlText &xml, const Hold &hold, int id) const
    {
        xml.open("p:sp").open("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", id}, {"name", u"Platzhalter"_s}});
        xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close().open("p:nvPr");
        if (*hold.type == '\0' && m_kind.sampled)
            xml.leaf("p:ph");
        else if (*hold.type == '\0')
            xml.leaf("p:ph", {{"idx", hold.number}});
        else if (hold.number == 0)
            xml.leaf("p:ph", {{"type", hold.type}});
        else
            xml.leaf("p:ph", {{"type", hold.type}, {"idx", hold.number}});
        xml.close(2).open("p:spPr");
        writePlace(xml, "a:xfrm", rect(hold));
        xml.close().open("p:txBody").leaf("a:bodyPr").open("a:lstStyle");
        if (hold.points > 0 && !m_kind.sampled)
            xml.open("a:lvl1pPr").leaf("a:defRPr", {{"sz", hold.points * 100}}).close();
        xml.close().open("a:p");
        if (qstrcmp(hold.type, "sldNum") == 0) // the number itself, as masters have it
            xml.open("a:fld",
                     {{"id", "{504F4449-0000-4000-8000-000000000002}"}, {"type", "slidenum"}})
                .leaf("a:rPr", {{"lang", "de-DE"}})
                .text("a:t", u"‹#›"_s)
                .close();
        if (m_kind.sampled)
            xml.open("a:endParaRPr", {{"lang", "en-US"}, {"sz", 3300}})
                .open("a:solidFill")
                .leaf("a:srgbClr", {{"val", "2c3e50"}})
                .close(2);
        else
            xml.leaf("a:endParaRPr", {{"lang", "de-DE"}});
        xml.close(3);
    }
    void writeBox(XmlText &xml, int id, const QRect &place, const char *colour) const
    {
        xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", "Box"}});
        xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
        writePlace(xml, "a:xfrm", place);
        xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close().open("a:solidFill");
        xml.leaf("a:schemeClr", {{"val", colour}}).close(2);
        xml.open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        xml.leaf("a:endParaRPr", {{"lang", "de-DE"}}).close(3);
    }

    [[nodiscard]] QByteArray theme() const
    {
        QByteArray xml = themePart();
        xml.replace("2257C0", m_kind.dark ? "F5A623" : "7A1FA2").replace("BCC3CF", "E2001A");
        xml.replace("1A2233", m_kind.dark ? "101B2E" : "202020").replace("5B6577", "243B55");
        if (m_kind.plainFonts) {
            const QByteArray font = u"맑은 고딕"_s.toUtf8();
            xml.replace("<a:font script=\"Hang\" typeface=\"" + font + "\"/>", "");
            xml.replace(font, "");
        }
        return xml;
    }

    void addMaster(const QList<Sheet> &sheets)
    {
        const QString number = QString::number(++m_masters);
        const QString master = u"ppt/slideMasters/slideMaster"_s + number + u".xml"_s;
        const QString themeFile = u"ppt/theme/theme"_s + number + u".xml"_s;
        m_masterIds.append(m_package.relate(kPresentation, officeRelation("slideMaster"), master));
        m_idOfMasters.append(m_id++);
        QStringList layouts;
        for (const Sheet &sheet : sheets) {
            const QString part
                = u"ppt/slideLayouts/slideLayout"_s + QString::number(++m_layouts) + u".xml"_s;
            layouts.append(m_package.relate(master, officeRelation("slideLayout"), part));
            m_package.relate(part, officeRelation("slideMaster"), master);
            m_package.add(part, layoutXml(sheet), presentationType("slideLayout"));
        }
        m_package.relate(master, officeRelation("theme"), themeFile);
        m_package.add(themeFile, theme(),
                      u"application/vnd.openxmlformats-officedocument.theme+xml"_s);
        m_package.add(master, masterXml(layouts), presentationType("slideMaster"));
    }
    [[nodiscard]] QByteArray masterXml(const QStringList &layouts)
    {
        QByteArray ids = "<p:sldLayoutIdLst>";
        for (const QString &layout : layouts)
            ids += "<p:sldLayoutId id=\"" + QByteArray::number(m_id++) + "\" r:id=\""
                + layout.toUtf8() + "\"/>";
        ids += "</p:sldLayoutIdLst>";
        // Our own, with other shapes, colours and sizes of text.
        QByteArray xml = masterPart({}, Language::English);
        XmlText shapes;
        openShapes(shapes);
        int id = 2;
        if (m_kind.panel)
            writeBox(shapes, id++, QRect(30, 30, 900, 640), "bg1");
        writeBox(shapes, id++, QRect(m_kind.size.width() - 110, 8, 96, 28), "accent1");
        for (Hold hold :
             {kHead, Hold{"body", 1, 0.069, 0.266, 0.862, 0.634}, kDay, kFoot, kNumber}) {
            hold.number -= hold.number >= 10 ? 8 : 0;
            writeHold(shapes, hold, id++);
        }
        QByteArray tree = shapes.finish();
        tree = tree.sliced(tree.indexOf("<p:spTree>"));
        const auto from = xml.indexOf("<p:spTree>");
        xml.replace(from, xml.indexOf("</p:spTree>") + 11 - from, tree);
        const auto list = xml.indexOf("<p:sldLayoutIdLst");
        xml.replace(list, xml.indexOf("/>", list) + 2 - list, ids);
        xml.replace("sz=\"2600\" b=\"1\"", "sz=\"4400\" b=\"0\"");
        xml.replace("<a:buNone/>", "");
        if (m_kind.sampled) {
            static const QRegularExpression size(u" sz=\"[0-9]+\""_s);
            xml = QString::fromUtf8(xml).remove(size).toUtf8();
        }
        if (m_kind.dark)
            xml.replace("bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"",
                        "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"");
        if (m_kind.panel)
            xml.replace("<p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/>",
                        "<p:bgRef idx=\"1001\"><a:schemeClr val=\"accent1\"/>");
        return xml;
    }
    [[nodiscard]] QByteArray layoutXml(const Sheet &sheet) const
    {
        XmlText xml;
        xml.open(
            "p:sldLayout",
            {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
             {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
             {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"},
             {"type", sheet.type},
             {"preserve", 1}});
        xml.open("p:cSld", {{"name", sheet.name}});
        openShapes(xml);
        int id = 2;
        for (const Hold &hold : sheet.holds)
            writeHold(xml, hold, id++);
        for (const Hold &hold : {kDay, kFoot, kNumber})
            writeHold(xml, hold, id++);
        xml.close(2).open("p:clrMapOvr").leaf("a:masterClrMapping");
        QByteArray out = xml.finish();
        out.replace(" type=\"\"", "");
        if (qstrcmp(sheet.type, "vertTx") == 0)
            out.replace("type=\"body\" idx", "type=\"body\" orient=\"vert\" idx");
        return out;
    }
    QString addSlide(int number)
    {
        const QString part = u"ppt/slides/slide"_s + QString::number(number) + u".xml"_s;
        XmlText xml;
        openPresentationPart(xml, "p:sld").open("p:cSld");
        openShapes(xml);
        writeHold(xml, kHead, 2);
        m_package.relate(part, officeRelation("slideLayout"),
                         u"ppt/slideLayouts/slideLayout2.xml"_s);
        m_package.add(part, xml.finish(), presentationType("slide"));
        return m_package.relate(kPresentation, officeRelation("slide"), part);
    }

    [[nodiscard]] QByteArray presentation(const QStringList &slides) const
    {
        XmlText xml;
        openPresentationPart(xml, "p:presentation").open("p:sldMasterIdLst");
        for (qsizetype i = 0; i < m_masterIds.size(); ++i)
            xml.leaf("p:sldMasterId", {{"id", m_idOfMasters[i]}, {"r:id", m_masterIds[i]}});
        xml.close();
        int id = 300;
        if (!slides.isEmpty())
            xml.open("p:sldIdLst");
        for (const QString &slide : slides)
            xml.leaf("p:sldId", {{"id", id++}, {"r:id", slide}});
        if (!slides.isEmpty())
            xml.close();
        xml.leaf("p:sldSz",
                 {{"cx", emuOf(m_kind.size.width())}, {"cy", emuOf(m_kind.size.height())}});
        xml.leaf("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}});
        if (m_kind.guarded)
            xml.leaf("p:modifyVerifier",
                     {{"cryptProviderType", "rsaAES"},
                      {"cryptAlgorithmClass", "hash"},
                      {"cryptAlgorithmType", "typeAny"},
                      {"cryptAlgorithmSid", 14},
                      {"spinCount", 100000},
                      {"saltData", "AAAA"},
                      {"hashData", "AAAA"}});
        return xml.finish();
    }

    const Kind &m_kind;
    OfficePackage m_package;
    QStringList m_masterIds;
    QList<qint64> m_idOfMasters;
    qint64 m_id = 2147483648;
    int m_masters = 0;
    int m_layouts = 0;
};

} // namespace

QByteArray foreignTemplate(Foreign kind)
{
    const Kind built = kindOf(kind);
    return Building(built).take();
}

} // namespace podium::tests
