// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_properties.h"

#include "app/export/deck/slide_part.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QCryptographicHash>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QByteArray coreProperties(const Deck &deck)
{
    XmlText xml;
    xml.open(
        "cp:coreProperties",
        {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
         {"xmlns:dcterms", "http://purl.org/dc/terms/"},
         {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    const QString time = deck.made.toString(Qt::ISODate) + u"T12:00:00Z"_s;
    xml.text("dc:title", deck.title).text("dc:creator", u"Podium"_s);
    xml.text("cp:lastModifiedBy", u"Podium"_s);
    for (const char *when : {"dcterms:created", "dcterms:modified"})
        xml.text(when, time, {{"xsi:type", "dcterms:W3CDTF"}});
    xml.text("dc:language", deck.language == Language::Korean ? u"ko-KR"_s : u"en-US"_s);
    return xml.finish();
}

QByteArray applicationProperties(const Deck &deck, const QString &format)
{
    const QString slides = QString::number(deck.slides.size());
    XmlText xml;
    xml.open(
        "Properties",
        {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.text("PresentationFormat", format).text("Application", u"Podium"_s);
    xml.text("Slides", slides).text("Notes", slides).text("AppVersion", u"16.0000"_s);
    return xml.finish();
}

QByteArray customProperties(const Deck &deck)
{
    XmlText xml;
    xml.open(
        "Properties",
        {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
         {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}});
    xml.open("property",
             {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"},
              {"pid", 2},
              {"name", "PodiumDataHash"}});
    xml.text("vt:lpwstr", dataHashOf(deck));
    return xml.finish();
}

void writeWritten(XmlText &xml, const char *what, const QString &text)
{
    if (!text.isEmpty())
        xml.text("text", text, {{"place", what}});
}

QByteArray storyItemProperties()
{
    XmlText xml;
    xml.open("ds:datastoreItem",
             {{"xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"},
              {"ds:itemID", "{504F4449-554D-4000-8000-53544F525931}"}});
    xml.open("ds:schemaRefs")
        .leaf("ds:schemaRef", {{"ds:uri", QString::fromUtf16(kStoryNamespace)}});
    return xml.finish();
}

} // namespace

QString dataHashOf(const Deck &deck)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DeckSlide &slide : deck.slides) {
        for (const DeckFigure &figure : slide.figures)
            hash.addData(figure.dataHash.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray storyItem(const Deck &deck)
{
    XmlText xml;
    xml.open("podium",
             {{"xmlns", QString::fromUtf16(kStoryNamespace)},
              {"language", deck.language == Language::Korean ? "ko" : "en"},
              {"hash", dataHashOf(deck)}});
    xml.text("story", QString::fromUtf8(deck.story));
    for (const DeckSlide &slide : deck.slides) {
        xml.open("slide", {{"id", slide.id}});
        writeWritten(xml, "title", slide.title);
        writeWritten(xml, "subtitle", slide.subtitle);
        writeWritten(xml, "source", slide.source);
        writeWritten(xml, "text", slide.text.join(u'\n'));
        writeWritten(xml, "notes", slide.notes.join(u'\n'));
        for (const DeckFigure &figure : slide.figures) {
            xml.open("figure", {{"id", figure.id}, {"hash", figure.dataHash}});
            xml.text("alt", figure.altText).text("view", QString::fromUtf8(figure.view));
            xml.text("drawn", QString::fromUtf8(drawnWith(figure, deck.language)));
            if (!figure.setting.isEmpty())
                xml.text("setting", QString::fromUtf8(figure.setting));
            xml.close();
        }
        xml.close();
    }
    return xml.finish();
}

void addProperties(OfficePackage &package, const Deck &deck, const QString &presentation,
                   const QString &format)
{
    const QString item = package.freeName(u"customXml/item"_s, 1, u".xml"_s);
    const QString properties = package.freeName(u"customXml/itemProps"_s, 1, u".xml"_s);
    package.relate(presentation, officeRelation("customXml"), item);
    package.relate(item, officeRelation("customXmlProps"), properties);
    package.add(item, storyItem(deck));
    package.add(properties, storyItemProperties(),
                u"application/vnd.openxmlformats-officedocument.customXmlProperties+xml"_s);
    package.relate({},
                   u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                   "core-properties"_s,
                   u"docProps/core.xml"_s);
    package.add(u"docProps/core.xml"_s, coreProperties(deck),
                u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    package.relate({}, officeRelation("extended-properties"), u"docProps/app.xml"_s);
    package.add(u"docProps/app.xml"_s, applicationProperties(deck, format),
                u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    package.relate({}, officeRelation("custom-properties"), u"docProps/custom.xml"_s);
    package.add(u"docProps/custom.xml"_s, customProperties(deck),
                u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_s);
}

} // namespace podium
