// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/importing.h"

#include "app/data/files/file_bytes.h"
#include "app/data/files/file_reading.h"
#include "app/data/files/sha256.h"
#include "app/data/importing/already_known.h"
#include "app/data/importing/archive_import.h"
#include "app/data/importing/archives/archive.h"
#include "app/data/importing/archives/packed_file.h"
#include "app/data/importing/archives/web_page.h"
#include "app/data/importing/foreign_formats.h"
#include "app/data/importing/import_doubles.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/json_table.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/own_errors.h"
#include "app/data/importing/sheets_import.h"
#include "app/data/importing/tables/side_by_side.h"
#include "app/data/importing/text_import.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <future>
#include <string>
#include <utility>

namespace podium {

namespace {

constexpr qint64 kFirstLook = 4096;
constexpr double kShareOfReading = 0.1; ///< of a file

Result<Import> importPage(const QString &name, const QByteArray &bytes, const Dataset &known,
                          const ImportOptions &options)
{
    auto tables = webTables(bytes, name.toStdString());
    return tables ? importSheets(name, std::move(*tables), known, options)
                  : Result<Import>(tl::unexpected(tables.error()));
}

/// A text of one table, or of several below or beside one another, which are read as sheets are.
Result<Import> importTables(const QString &name, const QByteArray &bytes, const Dataset &known,
                            const ImportOptions &options)
{
    const bool isAnyTable = options.as.isEmpty() || options.as == QStringLiteral("table");
    Sheets tables{{{QFileInfo(name).completeBaseName(), isAnyTable ? bytes : QByteArray()}}, 1};
    tables = apart(std::move(tables));
    return tables.tables.size() > 1 ? importSheets(name, std::move(tables), known, options)
                                    : importText(name, bytes, known, options);
}

Result<Import> importAnything(const QString &name, const QByteArray &bytes, const Dataset &known,
                              const ImportOptions &options)
{
    if (auto foreign = foreignFormat(name, bytes))
        return tl::unexpected(std::move(*foreign));
    if (Archive::isArchive(bytes))
        return importArchive(name, bytes, known, options);
    if (!isWebPage(bytes))
        return importTables(name, bytes, known, options);
    return importPage(name, bytes, known, options);
}

/// What is packed by itself is read as if it were not; only its hash is that of the file.
Result<Import> importUnpacked(const QString &name, const QByteArray &bytes, const Dataset &known,
                              const ImportOptions &options)
{
    if (!isPackedFile(bytes))
        return importAnything(name, bytes, known, options);
    const auto unpacked = unpackedFile(bytes, name);
    return unpacked ? importAnything(unpackedName(name), *unpacked, known, options)
                    : Result<Import>(tl::unexpected(unpacked.error()));
}

} // namespace

bool isForeign(const QString &file, const Dataset &known)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly))
        return false;
    // Nothing of one's own is as large, and a first look need not read it all.
    if (!looksLikeJson(opened.peek(kFirstLook)) || opened.size() > kMostTextBytes)
        return true;
    const auto bytes = readFile(file, kMostTextBytes, Readable::RegularFile);
    if (!bytes)
        return false;
    ImportFindings findings({});
    const auto json = tolerantJson(*bytes, {}, findings);
    if (!json)
        return false;
    const ImportInput input{
        QFileInfo(file).fileName(), *bytes, known, {}, {}, json->object(), json->array()};
    return shapeOf(input, {}).has_value() || jsonAsTable(input.json, input.list).has_value();
}

Result<Import> importBytes(const QString &name, const QByteArray &bytes, const Dataset &known,
                           const ImportOptions &options)
{
    if (bytes.isEmpty())
        return failure(Error::Kind::Empty,
                       Error::tr("The file is empty; there is nothing to import."), {},
                       {name.toStdString(), 0, {}});
    // Reading a file has times in which one thread alone has work.
    auto hash = std::async([&] { return sha256Of(bytes, {options.watch.stop, {}}); });
    auto import = importUnpacked(name, bytes, known, options);
    std::string sha256 = hash.get();
    if (options.watch.isStopped())
        return stopped();
    if (!import)
        return import;
    import->file = name.toStdString();
    sayUnkeepable(*import);
    settleErrors(*import, known);
    sayKnownAlready(*import, known);
    if (!options.allFindings)
        import->findings = shortened(std::move(import->findings));
    import->sha256 = std::move(sha256);
    import->importedAt = options.now.toUTC().toString(Qt::ISODate).toStdString();
    return import;
}

Result<Import> importFile(const QString &file, const Dataset &known, const ImportOptions &options)
{
    const auto bytes
        = FileBytes::open(file, kMostImportBytes, partOf(options.watch, 0, kShareOfReading));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QFileInfo place(file);
    ImportOptions there = options;
    there.folder = place.absolutePath();
    there.watch = partOf(options.watch, kShareOfReading, 1);
    auto import = importBytes(place.fileName(), bytes->bytes(), known, there);
    if (const auto same = bytes->checkUnchanged(); import && !same)
        return tl::unexpected(same.error());
    return import;
}

} // namespace podium
