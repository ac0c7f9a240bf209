// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/text_table.h"

#include "app/models/language/display_width.h"
#include "app/models/tables/roles.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

/// The first value of a column; invalid when it has none.
QVariant firstValue(const QAbstractItemModel &model, int column, qsizetype rows)
{
    for (int row = 0; row < rows; ++row) {
        const QVariant value = model.index(row, column).data(ValueRole);
        if (value.isValid())
            return value;
    }
    return {};
}

QString cellText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().simplified();
}

QList<qsizetype> widths(const TextTable &table)
{
    QList<qsizetype> out;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype width = displayWidth(table.columns[column].title);
        for (const QStringList &row : table.rows)
            width = std::max(width, displayWidth(row[column]));
        out.append(width);
    }
    return out;
}

QString line(const TextTable &table, const QList<qsizetype> &widths, const QStringList &cells)
{
    QString out;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            out += u"  "_s;
        out += padded(cells[column], widths[column], table.columns[column].number);
    }
    while (out.endsWith(u' '))
        out.chop(1);
    return out + u'\n';
}

} // namespace

TextTable readTable(const QAbstractItemModel &model, const TableColumns &columns, qsizetype rows)
{
    TextTable table;
    rows = std::min<qsizetype>(rows, model.rowCount());
    table.rows.resize(rows);
    for (const int column : columns.columns) {
        const QVariant value = firstValue(model, column, rows);
        if (!value.isValid() && columns.onlyWithValues.contains(column))
            continue;
        table.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                              isNumber(value)});
        for (int row = 0; row < rows; ++row)
            table.rows[row].append(cellText(model.index(row, column)));
    }
    return table;
}

QString toText(const TextTable &table)
{
    const QList<qsizetype> columnWidths = widths(table);
    QStringList titles;
    QStringList rules;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        titles.append(table.columns[column].title);
        rules.append(QString(columnWidths[column], u'-'));
    }
    QString out = line(table, columnWidths, titles) + line(table, columnWidths, rules);
    for (const QStringList &row : table.rows)
        out += line(table, columnWidths, row);
    return out;
}

QString padded(const QString &text, qsizetype width, bool right)
{
    const QString blanks(std::max<qsizetype>(0, width - displayWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}

} // namespace podium
