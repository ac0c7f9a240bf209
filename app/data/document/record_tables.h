// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/database.h"
#include "app/data/document/fields.h"

#include <QtCore/QStringList>

#include <vector>

namespace podium {

/// Rows of one table as records and back. `Visit` names the columns of a record (records.h).

/// "INSERT INTO table (owner, a, b) VALUES (?, ?, ?)"; `owners` stand before the record's columns.
[[nodiscard]] inline QString insertText(const QString &table, const QStringList &columns)
{
    using namespace Qt::StringLiterals;
    QStringList marks;
    marks.fill(u"?"_s, columns.size());
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                    marks.join(u", "_s));
}

template <typename Record, typename Visit>
[[nodiscard]] QStringList columnsOf(const Record &record, Visit visit)
{
    QStringList columns;
    visit(record, [&columns](const char *column, const auto &) {
        columns.append(QString::fromLatin1(column));
    });
    return columns;
}

template <typename Record, typename Visit>
[[nodiscard]] QVariantList cellsOf(const Record &record, Visit visit)
{
    QVariantList cells;
    visit(record, [&cells](const char *, const auto &value) { cells.append(toCell(value)); });
    return cells;
}

/// Writes records below one owner; `after` is called behind each, to write what belongs to it.
template <typename Record, typename Visit, typename After>
[[nodiscard]] Result<void> insertAll(Database &database, const QString &table,
                                     const QStringList &owners, const QVariantList &ownerCells,
                                     const std::vector<Record> &records, Visit visit, After after)
{
    if (records.empty())
        return {};
    auto query = database.prepared(insertText(table, owners + columnsOf(Record(), visit)));
    if (!query)
        return tl::unexpected(query.error());
    for (const Record &record : records) {
        if (auto done = database.runPrepared(*query, ownerCells + cellsOf(record, visit)); !done)
            return done;
        if (auto done = after(record, *query); !done)
            return done;
    }
    return {};
}

/// Reads the records of the rows that `where` names, in the order they were written; `after` gets
/// each with the row's number.
template <typename Record, typename Visit, typename After>
[[nodiscard]] Result<void> selectAll(Database &database, const QString &table,
                                     const QString &number, const QString &where,
                                     const QVariantList &values, Visit visit, After after)
{
    using namespace Qt::StringLiterals;
    const QString columns = columnsOf(Record(), visit).join(u", "_s);
    return database.each(
        u"SELECT %1, %2 FROM %3 WHERE %4 ORDER BY %1"_s.arg(number, columns, table, where), values,
        [&](const QSqlQuery &row) -> Result<void> {
            Record record;
            int column = 0;
            visit(record, [&row, &column](const char *, auto &value) {
                fromCell(row.value(++column), value);
            });
            return after(std::move(record), row.value(0).toLongLong());
        });
}

} // namespace podium
