// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>
#include <QtCore/QVariantList>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <functional>

namespace podium {

/// One open SQLite file, closed when it is destroyed; used by the thread that opened it. What goes
/// wrong is an Error that names the file and says what to do: who else writes, a full disk, a disk
/// that only reads, a damaged file, one of another program.
class Database final
{
public:
    enum class Access { Read, Write };

    Database(QString file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Calls `row` with each row of the answer, until one fails.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<Result<void>(const QSqlQuery &)> &row);
    /// The first value of the answer.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// All of `work` or, when it fails, nothing of it; one writer at a time.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    /// A statement that is run many times.
    [[nodiscard]] Result<QSqlQuery> prepared(const QString &sql);
    [[nodiscard]] Result<void> runPrepared(QSqlQuery &query, const QVariantList &values);
    /// With what is bound already.
    [[nodiscard]] Result<void> runBound(QSqlQuery &query);
    /// Id of the row that was inserted last.
    [[nodiscard]] Result<qint64> lastId();

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

private:
    QString m_file;
    QString m_name;
    Access m_access;
    QSqlDatabase m_database;
};

} // namespace podium
