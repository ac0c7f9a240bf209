// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/workbook_cells.h"

#include "app/export/package/office_file.h"
#include "app/export/package/xlsx_file.h"

#include <QtCore/QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// All text of an element, in pieces with formats of their own or in one.
QString plainOf(const XmlNode &node)
{
    QString text;
    if (const XmlNode *whole = node.child("t"))
        text = whole->text;
    for (const XmlNode *run : node.childrenOf("r")) {
        if (const XmlNode *piece = run->child("t"))
            text += piece->text;
    }
    return text;
}

QStringList sharedTexts(const OfficeFile &file, const QString &workbook)
{
    QStringList texts;
    const XmlNode *const tree = file.tree(file.related(workbook, "sharedStrings").value(0));
    if (tree) {
        for (const XmlNode *item : tree->childrenOf("si"))
            texts.append(plainOf(*item));
    }
    return texts;
}

SheetCell cellOf(const XmlNode &cell, const QStringList &shared)
{
    const XmlNode *const value = cell.child("v");
    const QString type = cell.attribute("t");
    if (type == "s"_L1)
        return value ? SheetCell(shared.value(value->text.toInt())) : SheetCell();
    if (type == "inlineStr"_L1)
        return cell.child("is") ? SheetCell(plainOf(*cell.child("is"))) : SheetCell();
    if (!value)
        return {};
    bool ok = false;
    const double number = value->text.toDouble(&ok);
    return ok && type != "str"_L1 ? SheetCell(number) : SheetCell(value->text);
}

int columnNumber(const QString &letters)
{
    int number = 0;
    for (const QChar letter : letters)
        number = number * 26 + (letter.toUpper().unicode() - u'A' + 1);
    return number;
}

} // namespace

std::optional<WorkbookCells> workbookCells(const QByteArray &workbook)
{
    const auto file = OfficeFile::read(workbook, {});
    return file ? workbookCells(*file) : std::nullopt;
}

std::optional<WorkbookCells> workbookCells(const OfficeFile &file)
{
    const QString book = file.presentation();
    const XmlNode *const tree = file.tree(book);
    if (!tree || !tree->child("sheets"))
        return std::nullopt;
    const QStringList shared = sharedTexts(file, book);
    WorkbookCells cells;
    for (const XmlNode *sheet : tree->child("sheets")->childrenOf("sheet")) {
        const QString id = sheet->attribute("r:id");
        for (const OfficeRelation &relation : file.relations(book)) {
            const XmlNode *const rows = relation.id == id ? file.tree(relation.part) : nullptr;
            if (!rows)
                continue;
            for (const XmlNode *cell : rows->all("c"))
                cells.insert(sheet->attribute("name") + u'!' + cell->attribute("r"),
                             cellOf(*cell, shared));
        }
    }
    return cells;
}

std::optional<QStringList> cellsOf(const QString &reference)
{
    static const QRegularExpression kRange(
        u"^(?:'((?:[^']|'')+)'|([^'!\\[\\]:*?/\\\\ ]+))!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})"
        "(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?$"_s);
    const QRegularExpressionMatch match = kRange.match(reference);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sheet = match.captured(1).isEmpty() ? match.captured(2)
                                                      : match.captured(1).replace(u"''"_s, u"'"_s);
    const int left = columnNumber(match.captured(3));
    const int top = match.captured(4).toInt();
    const int right = match.captured(5).isEmpty() ? left : columnNumber(match.captured(5));
    const int bottom = match.captured(6).isEmpty() ? top : match.captured(6).toInt();
    constexpr int kMostCells = 100'000;
    if (right < left || bottom < top || (right - left + 1) * (bottom - top + 1) > kMostCells)
        return std::nullopt;
    QStringList cells;
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column)
            cells.append(sheet + u'!' + columnLetters(column) + QString::number(row));
    }
    return cells;
}

} // namespace podium
