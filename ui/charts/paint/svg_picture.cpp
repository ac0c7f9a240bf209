// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/svg_picture.h"

#include "app/models/language/plain_text.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/layout/chart_fonts.h"
#include "ui/charts/paint/carried_element.h"
#include "ui/charts/paint/text_item.h"

#include <QtCore/QBuffer>
#include <QtCore/QXmlStreamWriter>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Written by us: the generator of Qt 6.4 does not escape them.
QByteArray about(const QString &title, const QString &description, const QByteArray &carried)
{
    const QByteArray words
        = u"\n<title>%1</title>\n<desc>%2</desc>"_s
              .arg(plainText(title).toHtmlEscaped(), plainText(description).toHtmlEscaped())
              .toUtf8();
    return carried.isEmpty() ? words
                             : words + "\n<metadata>" + carriedElement(carried) + "</metadata>";
}

/// The generator states the size in rounded millimetres, which readers turn into a pixel too many.
QByteArray inPixels(QByteArray svg, QSize size)
{
    const QString head = u"width=\"%1\" height=\"%2\""_s.arg(size.width()).arg(size.height());
    const auto from = svg.indexOf("width=\"");
    const auto to = svg.indexOf("viewBox", from);
    if (from >= 0 && to > from)
        svg.replace(from, to - from, head.toLatin1() + '\n');
    return svg;
}

QByteArray shapes(ChartScene &scene)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // With the default of 72 everything in pixels comes out too small.
    generator.setResolution(96);
    generator.setSize(scene.sceneRect().size().toSize());
    generator.setViewBox(scene.sceneRect());
    generator.setTitle(QString()); // instead of "Qt SVG Document"
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, scene.sceneRect(), scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.end();
    return inPixels(bytes, scene.sceneRect().size().toSize());
}

/// Families of this machine first, then those a reader elsewhere may have, Korean included.
QString familyList(const QFont &font)
{
    QStringList names = font.families();
    for (const QString &family : {u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"NanumGothic"_s,
                                  u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s}) {
        if (!names.contains(family))
            names.append(family);
    }
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(u"'%1'"_s.arg(name));
    return quoted.join(u", "_s) + u", sans-serif"_s;
}

QString anchor(const TextItem &text)
{
    if (text.alignment() == Qt::AlignRight)
        return u"end"_s;
    return text.alignment() == Qt::AlignHCenter ? u"middle"_s : u"start"_s;
}

void writeText(QXmlStreamWriter &xml, const TextItem &text)
{
    double baseline = text.scenePos().y();
    for (const QString &line : text.lines()) {
        xml.writeStartElement(u"text"_s);
        xml.writeAttribute(u"x"_s, QString::number(text.scenePos().x(), 'f', 2));
        xml.writeAttribute(u"y"_s, QString::number(baseline, 'f', 2));
        xml.writeAttribute(u"text-anchor"_s, anchor(text));
        xml.writeAttribute(u"font-size"_s, QString::number(text.font().pixelSize()));
        xml.writeAttribute(u"font-weight"_s, QString::number(text.font().weight()));
        xml.writeAttribute(u"fill"_s, text.colour().name());
        xml.writeCharacters(plainText(line));
        xml.writeEndElement();
        baseline += lineHeight(text.font());
    }
}

} // namespace

QByteArray svgPicture(ChartScene &scene, const QString &title, const QString &description,
                      const QByteArray &carried)
{
    const QList<TextItem *> texts = scene.textItems();
    for (TextItem *const text : texts)
        text->setLettersPainted(false);
    QByteArray picture = shapes(scene);
    for (TextItem *const text : texts)
        text->setLettersPainted(true);
    picture.insert(picture.indexOf('>', picture.indexOf("<svg")) + 1,
                   about(title, description, carried));
    if (texts.isEmpty())
        return picture;

    QByteArray words;
    QXmlStreamWriter xml(&words);
    xml.writeStartElement(u"g"_s);
    xml.writeAttribute(u"font-family"_s, familyList(texts.first()->font()));
    for (const TextItem *const text : texts)
        writeText(xml, *text);
    xml.writeEndElement();
    const auto end = picture.lastIndexOf("</svg>");
    return picture.insert(end, words + '\n');
}

} // namespace podium
