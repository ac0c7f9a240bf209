// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/database.h"
#include "app/data/document/fields.h"

#include <QtCore/QStringList>

#include <cstddef>
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

/// The columns in which any of the records says something: a million nulls take longer to bind, or to
/// fetch, than to look for once. All there are, as long as nobody looked.
class SaidColumns final
{
public:
    /// Looks in a whole table; numbers, truths and words count as said, since null is one of them.
    template <typename Record, typename Visit>
    [[nodiscard]] Result<void> ask(Database &database, const QString &table, Visit visit)
    {
        using namespace Qt::StringLiterals;
        const QString counts = columnsOf(Record(), visit).join(u"), count("_s);
        Record none;
        std::vector<bool> said;
        auto done = database.each(u"SELECT count(%1) FROM %2"_s.arg(counts, table), {},
                                  [&](const QSqlQuery &row) -> Result<void> {
                                      int column = 0;
                                      visit(none, [&](const char *, const auto &value) {
                                          const bool any = row.value(column++).toLongLong() > 0;
                                          said.push_back(any || isSaid(value));
                                      });
                                      return {};
                                  });
        m_said = std::move(said);
        return done;
    }
    template <typename Record, typename Visit>
    void look(const Record &record, Visit visit)
    {
        std::size_t column = 0;
        visit(record, [&](const char *, const auto &value) {
            if (m_said.size() == column)
                m_said.push_back(false);
            if (isSaid(value))
                m_said[column] = true;
            ++column;
        });
    }
    template <typename Record, typename Visit>
    [[nodiscard]] QStringList names(const Record &record, Visit visit) const
    {
        QStringList names;
        each(record, visit, [&names](const char *column, const auto &) {
            names.append(QString::fromLatin1(column));
        });
        return names;
    }
    /// Calls `take` with the name and the value of each of them.
    template <typename Record, typename Visit, typename Take>
    void each(Record &record, Visit visit, Take take) const
    {
        std::size_t column = 0;
        visit(record, [&](const char *name, auto &value) {
            if (m_said.empty() || m_said[column])
                take(name, value);
            ++column;
        });
    }

private:
    std::vector<bool> m_said;
};

/// Writes records below one owner; `after` is called behind each, to write what belongs to it.
template <typename Record, typename Visit, typename After>
[[nodiscard]] Result<void> insertAll(Database &database, const QString &table,
                                     const QStringList &owners, const QVariantList &ownerCells,
                                     const std::vector<Record> &records, Visit visit, After after)
{
    if (records.empty())
        return {};
    SaidColumns columns;
    for (const Record &record : records)
        columns.look(record, visit);
    auto query
        = database.prepared(insertText(table, owners + columns.names(records.front(), visit)));
    if (!query)
        return tl::unexpected(query.error());
    QVariantList cells;
    for (const Record &record : records) {
        cells = ownerCells;
        columns.each(record, visit,
                     [&cells](const char *, const auto &value) { cells.append(toCell(value)); });
        if (auto done = database.runPrepared(*query, cells); !done)
            return done;
        if (auto done = after(record, *query); !done)
            return done;
    }
    return {};
}

/// Reads the records of the rows that `where` names, in the order they were written; `after` gets
/// each with the row's number. Other columns than `said` hold nothing and are not asked for.
template <typename Record, typename Visit, typename After>
[[nodiscard]] Result<void> selectAll(Database &database, const QString &table,
                                     const QString &number, const QString &where,
                                     const QVariantList &values, Visit visit, After after,
                                     const SaidColumns &said = {})
{
    using namespace Qt::StringLiterals;
    QStringList columns;
    Record none;
    said.each(none, visit, [&columns](const char *name, const auto &value) {
        columns << askedCell(QString::fromLatin1(name), value);
    });
    return database.each(u"SELECT %1, %2 FROM %3 WHERE %4 ORDER BY %1"_s.arg(
                             number, columns.join(u", "_s), table, where),
                         values, [&](const QSqlQuery &row) -> Result<void> {
                             Record record;
                             int column = 0;
                             said.each(record, visit, [&row, &column](const char *, auto &value) {
                                 fromCell(row.value(++column), value);
                             });
                             return after(std::move(record), row.value(0).toLongLong());
                         });
}

} // namespace podium
