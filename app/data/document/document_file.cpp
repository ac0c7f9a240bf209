// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_file.h"

#include "app/data/document/database.h"
#include "app/data/document/document_rows.h"
#include "app/data/document/schema.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <future>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusedFile(const QString &file, const char *sentence)
{
    return failure(Error::Kind::NotFound, sentence, {}, {file.toStdString(), 0, {}});
}

/// A change that was interrupted leaves its journal; whoever may write undoes it before he reads.
void undoInterrupted(const QString &file)
{
    if (!QFileInfo::exists(file + QStringLiteral("-journal")))
        return;
    Database database(file, Database::Access::Write);
    if (database.open())
        (void)database.run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
}

/// Reads an older document from a copy that is taken to the newest version; the file stays.
Result<Document> readMigrated(const QString &file, int version)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"older.podium"_s);
    if (!folder.isValid() || !QFile::copy(file, copy))
        return refusedFile(
            file,
            Error::tr("The document is of an earlier version and could not be copied to "
                      "be read; make room for temporary files."));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    Database database(copy, Database::Access::Write);
    auto done = database.open().and_then(
        [&] { return database.inTransaction([&] { return migrate(database, version); }); });
    return done ? selectDocument(database) : Result<Document>(tl::unexpected(done.error()));
}

/// Reads within a transaction, so that nobody's change falls between two tables.
Result<Document> readNewest(Database &database)
{
    if (auto begun = database.run(u"BEGIN"_s); !begun)
        return tl::unexpected(begun.error());
    auto document = selectDocument(database);
    (void)database.run(u"COMMIT"_s);
    return document;
}

/// With a connection of its own, as another thread needs one.
Result<void> checkFile(const QString &file)
{
    Database database(file, Database::Access::Read);
    return database.open().and_then([&database] { return checkWhole(database); });
}

/// Removes what a change that failed left of a document that was not there before.
void removeEmpty(const QString &file, bool wasThere)
{
    if (!wasThere && QFileInfo(file).size() == 0)
        QFile::remove(file);
}

Result<void> change(const QString &file, const std::function<Result<void>(Database &)> &work)
{
    const QFileInfo info(file);
    if (file.isEmpty() || info.isDir())
        return refusedFile(
            file, Error::tr("A document needs the name of a file, such as figures.podium."));
    const bool wasThere = info.exists();
    Result<void> done;
    {
        Database database(file, Database::Access::Write);
        done = database.open().and_then([&] {
            return database.inTransaction([&]() -> Result<void> {
                const auto version = checkedVersion(database);
                if (!version)
                    return tl::unexpected(version.error());
                if (auto migrated = migrate(database, *version); !migrated)
                    return migrated;
                return work(database);
            });
        });
    }
    if (!done)
        removeEmpty(file, wasThere);
    return done;
}

Result<void> removeImports(Database &database, const std::vector<ImportKey> &keys)
{
    for (const ImportKey &key : keys) {
        auto done = database.run(
            u"DELETE FROM imports WHERE sha256 = ? AND imported_at = ?"_s,
            {QString::fromStdString(key.sha256), QString::fromStdString(key.importedAt)});
        if (!done)
            return done;
    }
    return {};
}

/// What of a change is no import.
Result<void> insertOwn(Database &database, const DocumentChange &changes)
{
    for (const KeptText &text : changes.texts) {
        if (auto done = insertText(database, text); !done)
            return done;
    }
    for (const Scenario &scenario : changes.scenarios) {
        if (auto done = insertScenario(database, scenario); !done)
            return done;
    }
    for (const Correction &correction : changes.uncorrected) {
        if (auto done = deleteCorrection(database, correction); !done)
            return done;
    }
    for (const Correction &correction : changes.corrected) {
        if (auto done = insertCorrection(database, correction); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Document> readDocument(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return refusedFile(
            file,
            Error::tr("There is no such document; make one with \"podium import FILE "
                      "--into\" and its name."));
    undoInterrupted(file);
    Database database(file, Database::Access::Read);
    if (auto opened = database.open(); !opened)
        return tl::unexpected(opened.error());
    const auto version = saidVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < static_cast<int>(schemaSteps().size())) {
        const auto whole = checkWhole(database);
        return whole ? readMigrated(file, *version) : tl::unexpected(whole.error());
    }
    // Looking for damage takes as long as reading; nothing is believed before both are done.
    auto whole = std::async([&file] { return checkFile(file); });
    auto document = readNewest(database);
    const auto checked = whole.get();
    return checked ? document : Result<Document>(tl::unexpected(checked.error()));
}

Result<std::vector<bool>> addImports(const QString &file, const std::vector<KeptImport> &imports,
                                     const DocumentChange &own)
{
    std::vector<bool> added;
    auto done = change(file, [&](Database &database) -> Result<void> {
        if (auto removed = removeImports(database, own.removed); !removed)
            return removed;
        for (const Import &import : imports) {
            const auto known = database.value(u"SELECT count(*) FROM imports WHERE sha256 = ?"_s,
                                              {QString::fromStdString(import.sha256)});
            if (!known)
                return tl::unexpected(known.error());
            added.push_back(known->toInt() == 0);
            if (!added.back())
                continue;
            if (auto inserted = insertImport(database, import); !inserted)
                return inserted;
        }
        return insertOwn(database, own);
    });
    if (!done)
        return tl::unexpected(done.error());
    return added;
}

Result<void> saveChange(const QString &file, const DocumentChange &changes)
{
    return change(file, [&changes](Database &database) -> Result<void> {
        if (auto removed = removeImports(database, changes.removed); !removed)
            return removed;
        for (const Import &import : changes.added) {
            if (auto done = database.run(u"DELETE FROM imports WHERE sha256 = ?"_s,
                                         {QString::fromStdString(import.sha256)});
                !done)
                return done;
            if (auto done = insertImport(database, import); !done)
                return done;
        }
        return insertOwn(database, changes);
    });
}

Result<void> writeDocument(const QString &file, const Document &document)
{
    if (QFileInfo::exists(file))
        return refusedFile(file,
                           Error::tr("There is a file of this name already; choose another name."));
    return change(file, [&document](Database &database) -> Result<void> {
        for (const Import &import : document.imports) {
            if (auto done = insertImport(database, import); !done)
                return done;
        }
        return insertOwn(database,
                         {{}, {}, document.texts, document.scenarios, document.corrections});
    });
}

Result<void> replaceDocument(const QString &file, const Document &document)
{
    // SQLite needs a name for its journal, too; a folder beside the file has room for both.
    const QFileInfo target(file);
    const QTemporaryDir folder(target.absolutePath() + u"/.podium-XXXXXX"_s);
    if (!folder.isValid())
        return failure(
            Error::Kind::NotFound,
            Error::tr("The document cannot be opened; check that its folder is there and may be "
                      "used."),
            {}, {file.toStdString(), 0, {}});
    const QString whole = folder.filePath(u"whole.podium"_s);
    if (auto written = writeDocument(whole, document); !written) {
        written.error().place.file = file.toStdString();
        return written;
    }
    if (target.isFile())
        QFile::setPermissions(whole, target.permissions());
    // A journal that a killed change left is of the old file and would damage the new one.
    QFile::remove(file + u"-journal"_s);
    if (std::rename(QFile::encodeName(whole).constData(), QFile::encodeName(file).constData()) == 0)
        return {};
    return failure(
        Error::Kind::NotFound,
        Error::tr("The document can only be read here; nothing was changed. Copy it to a folder "
                  "that can be written to."),
        {}, {file.toStdString(), 0, {}});
}

} // namespace podium
