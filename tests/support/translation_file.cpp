// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/translation_file.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

#include <stdexcept>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

Translation readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translation message{context, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            message.text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<Translation> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QList<Translation> readTranslations(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot be read: " + name.toStdString());
    QXmlStreamReader xml(&file);
    QList<Translation> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"context")
            readContext(xml, messages);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError() || messages.isEmpty())
        throw std::runtime_error("is no Linguist file: " + name.toStdString());
    return messages;
}

QString argumentsOf(const QString &text)
{
    static const QRegularExpression argument(u"%[1-9n]"_s);
    QStringList found;
    for (auto matches = argument.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found.join(u' ');
}

} // namespace podium::tests
