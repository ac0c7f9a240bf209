// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/open_document.h"

#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGroups = 16; ///< within one another
constexpr QLatin1StringView kContent = "content.xml"_L1;
constexpr QLatin1StringView kManifest = "META-INF/manifest.xml"_L1;

/// "number-columns-repeated"; 1 where it is not said.
int repeats(const QXmlStreamReader &xml, QLatin1StringView key)
{
    return std::max(1, xml.attributes().value(key).toInt());
}

/// The text of a paragraph, without comments in it.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement())
            --depth;
        else if (xml.isStartElement() && xml.name() == "annotation"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == "s"_L1 || xml.name() == "tab"_L1 || xml.name() == "line-break"_L1)
                text += u' ';
        }
    }
    return text;
}

/// What is written in the cell, which the reader is at the start of; leaves it at its end.
QString writtenIn(QXmlStreamReader &xml)
{
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.name() == "p"_L1)
            lines << paragraph(xml);
        else
            xml.skipCurrentElement();
    }
    return lines.join(u' ');
}

QString cellIn(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto value
        = [&attributes](QLatin1StringView key) { return attributes.value(key).toString(); };
    const QString type = value("office:value-type"_L1);
    const QString written = writtenIn(xml);
    if (type == "float"_L1 || type == "currency"_L1)
        return value("office:value"_L1);
    if (type == "percentage"_L1) // fifteen digits, or 0.07 would be 7.000000000000001
        return QString::number(value("office:value"_L1).toDouble() * 100, 'g', 15) + u'%';
    if (type == "date"_L1)
        return value("office:date-value"_L1);
    if (type == "boolean"_L1)
        return value("office:boolean-value"_L1);
    return written == "#N/A"_L1 ? u"N/A"_s : written;
}

/// One sheet; the reader is at its start and is left at its end.
class SheetReading final
{
public:
    explicit SheetReading(QXmlStreamReader &xml)
        : m_xml(xml)
    {
    }

    [[nodiscard]] SheetGrid read()
    {
        readRows();
        return std::move(m_grid);
    }

private:
    /// Rows may stand in groups, and groups in groups, as deep as people go.
    void readRows(int depth = 0, bool hidden = false)
    {
        while (m_xml.readNextStartElement()) {
            const auto said
                = [this](QLatin1StringView key) { return m_xml.attributes().value(key); };
            if (m_xml.name() == "table-row"_L1)
                readRow(hidden || said("table:visibility"_L1) == "collapse"_L1
                        || said("table:visibility"_L1) == "filter"_L1);
            else if (depth < kMostGroups
                     && (m_xml.name() == "table-row-group"_L1 || m_xml.name() == "table-rows"_L1
                         || m_xml.name() == "table-header-rows"_L1))
                readRows(depth + 1, hidden || said("table:display"_L1) == "false"_L1);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readRow(bool hidden)
    {
        const int rows = repeats(m_xml, "table:number-rows-repeated"_L1);
        if (hidden)
            m_grid.hide(m_row);
        int column = 0;
        while (m_xml.readNextStartElement()) {
            const int columns = repeats(m_xml, "table:number-columns-repeated"_L1);
            if (m_xml.name() == "table-cell"_L1)
                m_grid.fill(m_row, hidden ? 1 : rows, column, columns, cellIn(m_xml));
            else
                m_xml.skipCurrentElement();
            column = std::min(column + std::min(columns, kMostSheetColumns), kMostSheetColumns);
        }
        m_row = std::min(m_row + std::min(rows, kMostSheetRows), kMostSheetRows);
    }

    QXmlStreamReader &m_xml;
    SheetGrid m_grid;
    int m_row = 0;
};

} // namespace

bool isOpenDocument(const Archive &archive)
{
    return archive.names().contains(kContent) && archive.names().contains(kManifest);
}

Result<Sheets> openDocumentSheets(const Archive &archive, const std::string &file)
{
    const auto manifest = archive.member(kManifest);
    const auto content = archive.member(kContent);
    if (!manifest || !content)
        return tl::unexpected(manifest ? content.error() : manifest.error());
    if (manifest->contains("encryption-data"))
        return failure(Error::Kind::Invalid,
                       Error::tr("The workbook is locked with a password; save it without one."),
                       {}, {file, 0, {}});
    Sheets sheets;
    QSet<QString> hiding; // styles of sheets, which stand before these
    QString style;
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(); // which figures have no use for
        if (!xml.isStartElement())
            continue;
        const QString name = xml.attributes().value("table:name"_L1).toString();
        if (xml.name() == "tracked-changes"_L1 || xml.name() == "dde-links"_L1)
            xml.skipCurrentElement();
        else if (xml.name() == "style"_L1)
            style = xml.attributes().value("style:name"_L1).toString();
        else if (xml.name() == "table-properties"_L1
                 && xml.attributes().value("table:display"_L1) == "false"_L1)
            hiding.insert(style);
        else if (xml.name() == "table"_L1) {
            const bool hidden
                = hiding.contains(xml.attributes().value("table:style-name"_L1).toString());
            const SheetGrid grid = SheetReading(xml).read();
            if (auto added = sheets.add(name, grid, file, hidden); !added)
                return tl::unexpected(added.error());
        }
    }
    if (xml.hasError())
        return failure(Error::Kind::Invalid,
                       Error::tr("A sheet of the workbook is damaged; save it again."), {},
                       {file, 0, {}});
    return sheets;
}

} // namespace podium
