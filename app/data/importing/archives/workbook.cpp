// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/workbook.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kBook = "xl/workbook.xml"_L1;

struct Sheet {
    QString name;
    QString member;
    bool hidden = false;
};

/// What cells refer to.
struct Book {
    QList<Sheet> sheets;
    QStringList texts;
    QSet<int> dayStyles;     ///< positions in cellXfs
    QSet<int> percentStyles; ///< the same
    bool from1904 = false;
};

/// Calls `visit` at every start of an element; false: no well-formed XML, or one with a DTD, which
/// figures have no use for.
template <typename Visit>
bool readXml(const QByteArray &bytes, Visit visit)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return false;
        if (xml.isStartElement())
            visit(xml);
    }
    return !xml.hasError();
}

/// The text of <si> or <is>, in one or several runs; what is said of its sound is left out.
QString textIn(QXmlStreamReader &xml)
{
    QString text;
    const QString end = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return text;
}

QByteArray memberOf(const Archive &archive, const QString &name)
{
    const auto bytes
        = archive.names().contains(name) ? archive.member(name) : Result<QByteArray>(QByteArray());
    return bytes ? *bytes : QByteArray();
}

/// What the numbers of a format are.
struct NumberFormat {
    bool isDay = false;
    bool isPercent = false;
};

/// "yyyy\-mm\-dd" is one of days and "0.0%" one of per cent; what stands in quotes or brackets, or behind
/// a backslash, is neither.
NumberFormat formatOf(const QString &code)
{
    NumberFormat format;
    bool quoted = false;
    bool bracketed = false;
    bool escaped = false;
    for (const QChar c : code) {
        const bool isText = std::exchange(escaped, !escaped && c == u'\\');
        if (isText)
            continue;
        quoted = c == u'"' ? !quoted : quoted;
        bracketed = c == u'[' || (bracketed && c != u']');
        if (quoted || bracketed)
            continue;
        format.isDay = format.isDay || c.toLower() == u'y' || c.toLower() == u'd';
        format.isPercent = format.isPercent || c == u'%';
    }
    return format;
}

NumberFormat formatOf(int id)
{
    const bool isDay
        = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return {isDay, id == 9 || id == 10};
}

void readStyles(const Archive &archive, Book &book)
{
    QHash<int, NumberFormat> formats;
    bool cells = false;
    int position = 0;
    (void)readXml(memberOf(archive, u"xl/styles.xml"_s), [&](QXmlStreamReader &xml) {
        const auto number
            = [&xml](QLatin1StringView key) { return xml.attributes().value(key).toInt(); };
        if (xml.name() == "numFmt"_L1)
            formats.insert(number("numFmtId"_L1),
                           formatOf(xml.attributes().value("formatCode"_L1).toString()));
        else if (xml.name() == "cellXfs"_L1)
            cells = true;
        else if (xml.name() == "cellStyles"_L1 || xml.name() == "dxfs"_L1)
            cells = false;
        else if (cells && xml.name() == "xf"_L1) {
            const int id = number("numFmtId"_L1);
            const NumberFormat format = formats.value(id, formatOf(id));
            if (format.isDay)
                book.dayStyles.insert(position);
            if (format.isPercent)
                book.percentStyles.insert(position);
            ++position;
        }
    });
}

Book readBook(const Archive &archive)
{
    Book book;
    QHash<QString, QString> targets;
    (void)readXml(memberOf(archive, u"xl/_rels/workbook.xml.rels"_s), [&](QXmlStreamReader &xml) {
        const QString target = xml.attributes().value("Target"_L1).toString();
        targets.insert(xml.attributes().value("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target);
    });
    (void)readXml(memberOf(archive, QString(kBook)), [&](QXmlStreamReader &xml) {
        if (xml.name() == "workbookPr"_L1) {
            const auto said = xml.attributes().value("date1904"_L1);
            book.from1904 = said == "1"_L1 || said == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "id"_L1) // of a relation, in whichever namespace
                    book.sheets.append({xml.attributes().value("name"_L1).toString(),
                                        targets.value(attribute.value().toString()),
                                        xml.attributes().value("state"_L1).endsWith("idden"_L1)});
            }
        }
    });
    (void)readXml(memberOf(archive, u"xl/sharedStrings.xml"_s), [&](QXmlStreamReader &xml) {
        if (xml.name() == "si"_L1)
            book.texts << textIn(xml);
    });
    readStyles(archive, book);
    return book;
}

/// "AB12" is column 27; −1 where it names none.
int columnFrom(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z' || column > kMostSheetColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// The calendar from 1900 has a 29 February 1900, which there never was.
QString dayOf(double serial, bool from1904)
{
    const auto days = static_cast<qint64>(std::floor(serial));
    const QDate day = from1904 ? QDate(1904, 1, 1).addDays(days)
        : days >= 60           ? QDate(1899, 12, 30).addDays(days)
                               : QDate(1899, 12, 31).addDays(days);
    return day.toString(Qt::ISODate);
}

/// Null where it is a formula without a result.
QString cellText(QXmlStreamReader &xml, const Book &book)
{
    const QString type = xml.attributes().value("t"_L1).toString();
    const int style = xml.attributes().value("s"_L1).toInt();
    const bool isDay = book.dayStyles.contains(style);
    const bool isPercent = book.percentStyles.contains(style);
    QString text = u""_s;
    bool isFormula = false;
    bool hasResult = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "c"_L1)
            break;
        isFormula = isFormula || (xml.isStartElement() && xml.name() == "f"_L1);
        hasResult = hasResult || (xml.isStartElement() && xml.name() == "v"_L1);
        if (xml.isStartElement() && xml.name() == "v"_L1)
            text = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "is"_L1)
            text = textIn(xml);
    }
    if (isFormula && !hasResult)
        return {};
    if (type == "s"_L1)
        return book.texts.value(text.toInt());
    if (type == "e"_L1)
        return text == "#N/A"_L1 ? u"N/A"_s : text;
    if (type == "b"_L1)
        return text == "1"_L1 ? u"true"_s : u"false"_s;
    bool number = false;
    const double serial = text.toDouble(&number);
    const bool counts = type.isEmpty() || type == "n"_L1;
    if (counts && isPercent && number) // fifteen digits, or 0.07 would be 7.000000000000001
        return QString::number(serial * 100, 'g', 15) + u'%';
    return counts && isDay && number && serial >= 1 && serial < 3e6 ? dayOf(serial, book.from1904)
                                                                    : text;
}

/// "A2:A4"; what is merged of several columns are titles and heads of groups.
void mergeDown(SheetGrid &grid, QStringView range)
{
    const auto ends = range.split(u':');
    const auto rowOf = [](QStringView place) {
        const auto digit = std::ranges::find_if(place, [](QChar c) { return c.isDigit(); });
        return place.sliced(digit - place.begin()).toInt() - 1;
    };
    if (ends.size() == 2 && columnFrom(ends[0]) == columnFrom(ends[1]) && columnFrom(ends[0]) >= 0)
        grid.copyDown(columnFrom(ends[0]), rowOf(ends[0]), rowOf(ends[1]));
}

Result<SheetGrid> readGrid(const QByteArray &bytes, const Book &book, const std::string &file)
{
    SheetGrid grid;
    int row = -1;
    int column = -1;
    const bool read = readXml(bytes, [&](QXmlStreamReader &xml) {
        if (xml.name() == "row"_L1) {
            const int said = xml.attributes().value("r"_L1).toInt();
            row = said > 0 ? said - 1 : row + 1;
            column = -1;
            const auto hidden = xml.attributes().value("hidden"_L1);
            if (hidden == "1"_L1 || hidden == "true"_L1)
                grid.hide(row);
        } else if (xml.name() == "c"_L1) {
            const int said = columnFrom(xml.attributes().value("r"_L1));
            column = said >= 0 ? said : column + 1;
            const QString text = cellText(xml, book);
            if (text.isNull())
                grid.addUncalculated(row);
            grid.put(row, column, text);
        } else if (xml.name() == "mergeCell"_L1) {
            mergeDown(grid, xml.attributes().value("ref"_L1));
        }
    });
    if (!read)
        return failure(Error::Kind::Invalid,
                       Error::tr("A sheet of the workbook is damaged; save it again."), {},
                       {file, 0, {}});
    return grid;
}

} // namespace

bool isWorkbook(const Archive &archive)
{
    return archive.names().contains(kBook);
}

Result<Sheets> workbookSheets(const Archive &archive, const std::string &file)
{
    const Book book = readBook(archive);
    Sheets sheets;
    for (const Sheet &sheet : book.sheets) {
        const auto bytes = archive.member(sheet.member);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto grid = readGrid(*bytes, book, file);
        if (!grid)
            return tl::unexpected(grid.error());
        if (auto added = sheets.add(sheet.name, *grid, file, sheet.hidden); !added)
            return tl::unexpected(added.error());
    }
    return sheets;
}

} // namespace podium
