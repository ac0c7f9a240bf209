// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/xml_text.h"

#include <QtCore/QLatin1StringView>

#include <array>
#include <charconv>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x20 ? code < 0xfffe : code == '\t' || code == '\n' || code == '\r';
}

} // namespace

QString xmlSafe(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate() || !isPlain(text[i]))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString officeNumber(double number)
{
    if (!std::isfinite(number))
        return u"0"_s;
    std::array<char, 400> text{};
    const auto format
        = std::abs(number) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
    const auto *const end
        = std::to_chars(text.data(), text.data() + text.size(), number, format).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

XmlText::Attribute::Attribute(const char *name_, const QString &value_)
    : name(name_)
    , value(xmlSafe(value_))
{
}

XmlText::Attribute::Attribute(const char *name_, const char *value_)
    : name(name_)
    , value(QString::fromUtf8(value_))
{
}

XmlText::Attribute::Attribute(const char *name_, qint64 value_)
    : name(name_)
    , value(QString::number(value_))
{
}

XmlText::Attribute::Attribute(const char *name_, int value_)
    : name(name_)
    , value(QString::number(value_))
{
}

XmlText::XmlText()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
}

XmlText &XmlText::open(const char *element, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1StringView(element));
    for (const Attribute &attribute : attributes)
        m_writer.writeAttribute(QLatin1StringView(attribute.name), attribute.value);
    return *this;
}

XmlText &XmlText::close(int levels)
{
    for (int level = 0; level < levels; ++level)
        m_writer.writeEndElement();
    return *this;
}

XmlText &XmlText::leaf(const char *element, Attributes attributes)
{
    return open(element, attributes).close();
}

XmlText &XmlText::text(const char *element, const QString &text, Attributes attributes)
{
    open(element, attributes);
    m_writer.writeCharacters(xmlSafe(text));
    return close();
}

XmlText &XmlText::raw(const QByteArray &xml)
{
    const qsizetype declaration = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
    m_writer.writeCharacters({}); // ends the tag that is still open
    m_writer.device()->write(xml.sliced(declaration).trimmed());
    return *this;
}

QByteArray XmlText::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace podium
