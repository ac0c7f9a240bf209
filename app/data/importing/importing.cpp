// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/importing.h"

#include "app/data/files/file_reading.h"
#include "app/data/importing/archives/archive.h"
#include "app/data/importing/archives/workbook.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/json/yaml_text.h"
#include "app/data/importing/shapes.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknownShape(const QString &name, const char *sentence, const QString &word)
{
    return failure(Error::Kind::Invalid, sentence, {word.toStdString(), shapeWords().toStdString()},
                   {name.toStdString(), 0, {}});
}

Result<const Shape *> shapeOf(const ImportInput &input, const QString &as)
{
    const auto shapes = importShapes();
    const auto found = std::ranges::find_if(shapes, [&](const Shape &shape) {
        return as.isEmpty() ? shape.recognises(input) : as == QLatin1StringView(shape.word);
    });
    if (found != shapes.end())
        return &*found;
    return as.isEmpty()
        ? unknownShape(
            input.name,
            Error::tr("%1 is of no shape that Podium imports; there are %2. Name one with --as."),
            input.name)
        : unknownShape(input.name, Error::tr("There is no shape \"%1\" to import; there are %2."),
                       as);
}

/// What one text is; findings of its reading stand before the others.
Result<Import> readText(const QString &name, const QByteArray &bytes, const Dataset &known,
                        const ImportOptions &options, ImportFindings findings)
{
    ImportInput input{name, bytes, known,         options.now,   options.mapping,
                      {},   {},    options.watch, options.folder};
    const bool yaml = looksLikeYaml(name, bytes);
    if (yaml || looksLikeJson(bytes)) {
        const auto json = yaml ? yamlAsJson(bytes, name.toStdString())
                               : tolerantJson(bytes, name.toStdString(), findings);
        if (!json)
            return tl::unexpected(json.error());
        input.json = json->object();
        input.list = json->array();
    }
    const auto shape = shapeOf(input, options.as);
    if (!shape)
        return tl::unexpected(shape.error());
    auto import = (*shape)->read(input);
    if (!import)
        return import;
    import->kind = (*shape)->word;
    std::vector<ImportFinding> all = findings.take();
    std::ranges::move(import->findings, std::back_inserter(all));
    import->findings = std::move(all);
    return import;
}

template <typename List>
void append(List &to, List &from)
{
    std::ranges::move(from, std::back_inserter(to));
}

/// Adds what another file of the same zip gave.
void join(Import &import, Import more)
{
    append(import.evaluations, more.evaluations);
    append(import.labs, more.labs);
    append(import.methods, more.methods);
    append(import.snapshots, more.snapshots);
    append(import.runs, more.runs);
    append(import.rounds, more.rounds);
    append(import.programmes, more.programmes);
    append(import.rates, more.rates);
    append(import.economies, more.economies);
    append(import.findings, more.findings);
}

bool isReadable(const QString &member)
{
    const QString name = member.section(u'/', -1);
    return !name.startsWith(u'.') && !member.startsWith("__MACOSX/"_L1)
        && (name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".json"_L1)
            || name.endsWith(".xml"_L1) || name.endsWith(".yaml"_L1) || name == "README.md"_L1);
}

/// Files of known sources; tables of anybody only where there are none of those.
Result<Import> readMembers(const QString &name, const Archive &archive, const Dataset &known,
                           const ImportOptions &options)
{
    std::optional<Import> tables;
    std::optional<Import> sources;
    ImportFindings findings(name.toStdString());
    for (const QString &member : archive.names()) {
        if (!isReadable(member) || options.watch.isStopped())
            continue;
        const auto bytes = archive.member(member);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const QString file = member.section(u'/', -1);
        ImportOptions inside = options;
        inside.folder = member.section(u'/', 0, -2);
        auto read = readText(file, *bytes, known, inside, ImportFindings(file.toStdString()));
        if (!read) {
            findings.note("member", {}, Error::tr("\"%1\" in the zip was passed over."),
                          {member.toStdString()});
            continue;
        }
        auto &into = read->kind == "table" ? tables : sources;
        if (into)
            join(*into, std::move(*read));
        else
            into = std::move(*read);
    }
    if (!sources && !tables)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The zip holds no file of a shape that Podium imports; there are %1."),
            {shapeWords().toStdString()}, {name.toStdString(), 0, {}});
    Import import = std::move(sources ? *sources : *tables);
    std::vector<ImportFinding> passed = findings.take();
    append(import.findings, passed);
    return import;
}

Result<Import> readArchive(const QString &name, const QByteArray &bytes, const Dataset &known,
                           const ImportOptions &options)
{
    const auto archive = Archive::open(bytes, name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (!isWorkbook(*archive))
        return readMembers(name, *archive, known, options);
    ImportFindings findings(name.toStdString());
    const auto text = workbookText(*archive, name.toStdString(), findings);
    return text ? readText(name, *text, known, options, std::move(findings))
                : Result<Import>(tl::unexpected(text.error()));
}

} // namespace

bool isForeign(const QString &file, const Dataset &known)
{
    const auto bytes = readFile(file, kMostImportBytes, Readable::RegularFile);
    if (!bytes || !looksLikeJson(*bytes))
        return bytes.has_value();
    ImportFindings findings({});
    const auto json = tolerantJson(*bytes, {}, findings);
    if (!json)
        return false;
    const ImportInput input{
        QFileInfo(file).fileName(), *bytes, known, {}, {}, json->object(), json->array()};
    return shapeOf(input, {}).has_value();
}

Result<Import> importBytes(const QString &name, const QByteArray &bytes, const Dataset &known,
                           const ImportOptions &options)
{
    if (bytes.isEmpty())
        return failure(Error::Kind::Empty,
                       Error::tr("The file is empty; there is nothing to import."), {},
                       {name.toStdString(), 0, {}});
    auto import = Archive::isArchive(bytes)
        ? readArchive(name, bytes, known, options)
        : readText(name, bytes, known, options, ImportFindings(name.toStdString()));
    if (options.watch.isStopped())
        return stopped();
    if (!import)
        return import;
    import->file = name.toStdString();
    import->sha256
        = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    import->importedAt = options.now.toUTC().toString(Qt::ISODate).toStdString();
    return import;
}

Result<Import> importFile(const QString &file, const Dataset &known, const ImportOptions &options)
{
    const auto bytes = readFile(file, kMostImportBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QFileInfo place(file);
    ImportOptions there = options;
    there.folder = place.absolutePath();
    return importBytes(place.fileName(), *bytes, known, there);
}

} // namespace podium
