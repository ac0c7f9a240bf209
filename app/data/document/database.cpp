// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/database.h"

#include <atomic>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNoDatabase = 26;

QString nextName()
{
    static std::atomic<quint64> number = 0;
    return u"podium-document-%1"_s.arg(++number);
}

const char *sentenceFor(int code)
{
    switch (code) {
    case kBusy:
    case kLocked:
        return Error::tr(
            "Another program is writing to the document; nothing was changed. Try again when it "
            "is done.");
    case kReadOnly:
        return Error::tr(
            "The document can only be read here; nothing was changed. Copy it to a folder that "
            "can be written to.");
    case kInputOutput:
        return Error::tr(
            "The disk failed or is full while the document was used; nothing was changed. Make "
            "room or choose another disk.");
    case kFull:
        return Error::tr("The disk is full; nothing was changed. Make room and try again.");
    case kCorrupt:
        return Error::tr(
            "The document is damaged; nothing was changed. Use a copy of an earlier day.");
    case kCannotOpen:
        return Error::tr(
            "The document cannot be opened; check that its folder is there and may be used.");
    case kConstraint:
        return Error::tr(
            "What was to be kept holds something twice, or lacks what must be there; nothing was "
            "changed. Look at what the import says without --into, and correct the file.");
    case kNoDatabase:
        return Error::tr("This is no document of Podium; choose a file that Podium wrote.");
    default:
        return Error::tr("The document cannot be used: %1.");
    }
}

/// Extended codes keep the plain one in their last byte.
int plainCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

} // namespace

Database::Database(QString file, Access access)
    : m_file(std::move(file))
    , m_name(nextName())
    , m_access(access)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::errorOf(const QSqlError &error) const
{
    return {Error::Kind::Unreadable,
            sentenceFor(plainCode(error)),
            {error.databaseText().toStdString()},
            {m_file.toStdString(), 0, {}}};
}

Result<void> Database::open()
{
    if (!m_database.isValid())
        return failure(
            Error::Kind::Unreadable,
            Error::tr("Qt's SQLite driver is missing; install the package libqt6sql6-sqlite."));
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(m_access == Access::Read
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    if (auto set = run(u"PRAGMA foreign_keys = ON"_s); !set || m_access == Access::Read)
        return set;
    // A large import else goes to the disk two megabytes at a time, each waited for.
    if (auto set = run(u"PRAGMA cache_size = -65536"_s); !set)
        return set;
    // Every byte is on the disk before a change counts as made.
    return run(u"PRAGMA synchronous = EXTRA"_s);
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = prepared(sql);
    return query ? runPrepared(*query, values) : tl::unexpected(query.error());
}

Result<QSqlQuery> Database::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError()));
    return query;
}

namespace {

/// Nulls and numbers are as cheap to compare as binding is dear: Qt writes a name for each place.
bool isBoundAs(const QVariant &bound, const QVariant &value)
{
    if (!value.isValid())
        return !bound.isValid();
    return value.typeId() == bound.typeId() && value.typeId() != QMetaType::QString
        && value == bound;
}

} // namespace

Result<void> Database::runPrepared(QSqlQuery &query, const QVariantList &values)
{
    // What was bound for the row before stays bound.
    const bool isFirst = query.boundValues().size() != values.size();
    for (int i = 0; i < values.size(); ++i) {
        if (isFirst || !isBoundAs(query.boundValue(i), values[i]))
            query.bindValue(i, values[i]);
    }
    return runBound(query);
}

Result<void> Database::runBound(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<Result<void>(const QSqlQuery &)> &row)
{
    auto query = prepared(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (auto done = runPrepared(*query, values); !done)
        return done;
    while (query->next()) {
        if (auto done = row(*query); !done)
            return done;
    }
    if (query->lastError().isValid())
        return tl::unexpected(errorOf(query->lastError()));
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    auto done = each(sql, values, [&first](const QSqlQuery &query) -> Result<void> {
        if (!first.isValid())
            first = query.value(0);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return first;
}

Result<qint64> Database::lastId()
{
    return value(u"SELECT last_insert_rowid()"_s).map([](const QVariant &id) {
        return id.toLongLong();
    });
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work)
{
    // Immediate: who cannot write learns it before the work, not after it.
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s);
    return done;
}

} // namespace podium
