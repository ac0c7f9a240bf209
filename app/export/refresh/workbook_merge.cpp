// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/workbook_merge.h"

#include "app/export/checking/workbook_cells.h"
#include "app/export/package/office_file.h"
#include "app/export/package/part_edits.h"
#include "app/export/package/xlsx_file.h"
#include "app/export/package/xml_text.h"
#include "app/export/package/zip_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

int columnIn(const QString &cell)
{
    int number = 0;
    for (const QChar letter : cell) {
        if (letter.isLetter())
            number = number * 26 + (letter.unicode() - u'A' + 1);
    }
    return number;
}

int rowIn(const QString &cell)
{
    const auto *const first
        = std::ranges::find_if(cell, [](QChar character) { return character.isDigit(); });
    return cell.sliced(first - cell.begin()).toInt();
}

/// The part of the sheet of this name.
QString sheetPart(const OfficeFile &file, const QString &name)
{
    const QString book = file.presentation();
    const XmlNode *const tree = file.tree(book);
    const XmlNode *const sheets = tree ? tree->child("sheets") : nullptr;
    for (const XmlNode *sheet :
         sheets ? sheets->childrenOf("sheet") : std::vector<const XmlNode *>()) {
        if (sheet->attribute("name") != name)
            continue;
        for (const OfficeRelation &relation : file.relations(book)) {
            if (relation.id == sheet->attribute("r:id"))
                return relation.part;
        }
    }
    return {};
}

class SheetMerging final
{
public:
    SheetMerging(const QByteArray &part, const XmlNode &tree, const ChartSheet &sheet, int width)
        : m_edits(part)
        , m_tree(tree)
        , m_sheet(sheet)
        , m_width(width)
    {
    }

    /// What a person put where ours must stand; empty: nothing.
    [[nodiscard]] QString inTheWay() const
    {
        for (const XmlNode *cell : m_tree.all("c")) {
            const QString name = cell->attribute("r");
            const int column = columnIn(name);
            const bool ours = column <= m_width;
            if (ours && cell->child("f"))
                return WorkbookText::tr("Its workbook holds a formula in %1.").arg(name);
            if (!ours && column <= m_sheet.rows.first().size()
                && rowIn(name) <= m_sheet.rows.size())
                return WorkbookText::tr("Its workbook holds something of yours in %1.").arg(name);
        }
        return {};
    }

    [[nodiscard]] QByteArray merged()
    {
        const XmlNode *const data = m_tree.child("sheetData");
        QMap<int, const XmlNode *> old;
        for (const XmlNode *row : data->childrenOf("row"))
            old.insert(row->attribute("r").toInt(), row);
        const auto rows = static_cast<int>(m_sheet.rows.size());
        QString text;
        for (int row = 1; row <= std::max(rows, old.isEmpty() ? 0 : old.lastKey()); ++row)
            text += rowText(row, old.value(row));
        m_edits.replace(*data, u"<sheetData>"_s + text + u"</sheetData>"_s);
        const auto width = static_cast<int>(m_sheet.rows.first().size());
        const XmlNode *const columns = m_tree.child("cols");
        if (columns && width != m_width)
            m_edits.replace(*columns,
                            u"<cols><col min=\"%1\" max=\"%2\" width=\"9\" hidden=\"1\" "
                            "customWidth=\"1\"/></cols>"_s.arg(m_sheet.keys + 1)
                                .arg(width));
        if (const XmlNode *dimension = m_tree.child("dimension"))
            m_edits.setAttribute(*dimension, "ref",
                                 u"A1:"_s + columnLetters(width) + QString::number(rows));
        return m_edits.applied();
    }

private:
    [[nodiscard]] QString rowText(int row, const XmlNode *old) const
    {
        QString cells;
        if (row <= m_sheet.rows.size()) {
            const QList<SheetCell> &now = m_sheet.rows[row - 1];
            for (int column = 1; column <= now.size(); ++column)
                cells += cellText(row, column, now[column - 1], old);
        }
        for (const XmlNode *cell : old ? old->childrenOf("c") : std::vector<const XmlNode *>()) {
            if (columnIn(cell->attribute("r"))
                > std::max<qsizetype>(m_width, m_sheet.rows.first().size()))
                cells += m_edits.textOf(*cell);
        }
        return cells.isEmpty() ? QString() : u"<row r=\"%1\">"_s.arg(row) + cells + u"</row>"_s;
    }
    /// With the format that the cell has, or of the one above.
    [[nodiscard]] QString cellText(int row, int column, const SheetCell &cell,
                                   const XmlNode *old) const
    {
        const QString name = columnLetters(column) + QString::number(row);
        QString format;
        for (const XmlNode *one : old ? old->childrenOf("c") : std::vector<const XmlNode *>()) {
            if (one->attribute("r") == name && !one->attribute("s").isEmpty())
                format = u" s=\"%1\""_s.arg(one->attribute("s").toInt());
        }
        const QString start = u"<c r=\"%1\"%2"_s.arg(name, format);
        if (const auto *number = std::get_if<double>(&cell))
            return start + u"><v>"_s + officeNumber(*number) + u"</v></c>"_s;
        const auto *text = std::get_if<QString>(&cell);
        if (!text || text->isEmpty())
            return format.isEmpty() ? QString() : start + u"/>"_s;
        return start + u" t=\"inlineStr\"><is><t xml:space=\"preserve\">"_s + xmlEscaped(*text)
            + u"</t></is></c>"_s;
    }

    PartEdits m_edits;
    const XmlNode &m_tree;
    const ChartSheet &m_sheet;
    int m_width; ///< columns that were ours
};

/// Whether the cells say the same already.
bool isSame(const WorkbookCells &cells, const ChartSheet &sheet)
{
    qsizetype ours = 0;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            const SheetCell &now = sheet.rows[row][column];
            const auto *text = std::get_if<QString>(&now);
            const QString name = sheet.name + u'!' + columnLetters(static_cast<int>(column) + 1)
                + QString::number(row + 1);
            const SheetCell wanted = text && text->isEmpty() ? SheetCell()
                : text                                       ? SheetCell(xmlSafe(*text))
                                                             : now;
            if (cells.value(name) != wanted)
                return false;
        }
        ++ours;
    }
    const QString below = sheet.name + u"!A"_s + QString::number(ours + 1);
    return !cells.contains(below);
}

} // namespace

MergedWorkbook merged(const QByteArray &workbook, const ChartSheet &sheet)
{
    const auto file = OfficeFile::read(workbook, {});
    const auto cells = file ? workbookCells(*file) : std::nullopt;
    const QString part = file ? sheetPart(*file, sheet.name) : QString();
    const XmlNode *const tree = part.isEmpty() ? nullptr : file->tree(part);
    if (!tree || !cells || !tree->child("sheetData"))
        return {{}, WorkbookText::tr("Its workbook cannot be read.")};
    if (isSame(*cells, sheet))
        return {workbook, {}};
    int width = 0;
    for (int column = 1; column <= 64; ++column) {
        const SheetCell head = cells->value(sheet.name + u'!' + columnLetters(column) + u'1');
        const auto *text = std::get_if<QString>(&head);
        if (text
            && (*text == QString::fromUtf16(kKeyHead) || *text == QString::fromUtf16(kSeriesHead)))
            width = column;
    }
    SheetMerging merging(file->bytes(part), *tree, sheet, width);
    if (const QString why = merging.inTheWay(); !why.isEmpty())
        return {{}, why};
    const auto bytes = withMembers(workbook, {{part, merging.merged()}}, {});
    return bytes ? MergedWorkbook{*bytes, {}}
                 : MergedWorkbook{{}, WorkbookText::tr("Its workbook cannot be written.")};
}

} // namespace podium
