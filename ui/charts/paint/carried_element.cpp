// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/carried_element.h"

#include "app/models/charts/carried_words.h"

#include <QtCore/QString>
#include <QtGui/QPdfWriter>

namespace podium {

using namespace Qt::StringLiterals;

QByteArray carriedElement(const QByteArray &carried)
{
    return "<podium:carried xmlns:podium=\"" + QByteArray(kCarriedNamespace) + "\">"
        + QString::fromUtf8(carried).toHtmlEscaped().toUtf8() + "</podium:carried>";
}

void carry(QPdfWriter &writer, const QByteArray &carried)
{
    if (carried.isEmpty())
        return;
    writer.addFileAttachment(u"podium.json"_s, carried, u"application/json"_s);
    writer.setDocumentXmpMetadata(
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\">"
        + carriedElement(carried)
        + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
}

} // namespace podium
