// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamWriter>

#include <initializer_list>

namespace podium {

/// What XML 1.0 can hold of a text: control characters but tab and line ends, halves of surrogate
/// pairs and non-characters become U+FFFD, because Office refuses a whole file for one of them.
[[nodiscard]] QString xmlSafe(QString text);

/// The shortest text that reads back to the same number, with a point; infinite and NaN are no
/// numbers of an Office file and become "0".
[[nodiscard]] QString officeNumber(double number);

/// Writes one part of an Office file: element after element, in the order of the calls. Texts are
/// made safe; the same calls give the same bytes.
class XmlText final
{
public:
    /// One attribute; numbers are written as Office reads them.
    struct Attribute {
        Attribute(const char *name, const QString &value);
        Attribute(const char *name, const char *value);
        Attribute(const char *name, qint64 value);
        Attribute(const char *name, int value);

        const char *name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    XmlText();

    XmlText &open(const char *element, Attributes attributes = {});
    XmlText &close(int levels = 1);
    XmlText &leaf(const char *element, Attributes attributes = {});
    XmlText &text(const char *element, const QString &text, Attributes attributes = {});
    /// `<element val="value"/>`, of which charts consist.
    template <typename Value>
    XmlText &val(const char *element, const Value &value)
    {
        return leaf(element, {{"val", value}});
    }
    /// A piece that another XmlText wrote, without its declaration.
    XmlText &raw(const QByteArray &xml);

    /// Closes what is open and hands the part over.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace podium
