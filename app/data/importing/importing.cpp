// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/importing.h"

#include "app/data/files/file_reading.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/shapes.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <iterator>

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
        ? unknownShape(input.name,
                       "%1 is of no shape that Podium imports; there are %2. Name one with --as.",
                       input.name)
        : unknownShape(input.name, "There is no shape \"%1\" to import; there are %2.", as);
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
    const ImportInput input{QFileInfo(file).fileName(), *bytes,         known, {}, {},
                            json->object(),             json->array()};
    return shapeOf(input, {}).has_value();
}

Result<Import> importBytes(const QString &name, const QByteArray &bytes, const Dataset &known,
                           const ImportOptions &options)
{
    if (bytes.isEmpty())
        return failure(Error::Kind::Empty, "The file is empty; there is nothing to import.", {},
                       {name.toStdString(), 0, {}});
    ImportInput input{name, bytes, known, options.now, options.mapping, {}, {}, options.watch};
    ImportFindings findings(name.toStdString());
    if (looksLikeJson(bytes)) {
        const auto json = tolerantJson(bytes, name.toStdString(), findings);
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
    if (options.watch.isStopped())
        return stopped();
    import->kind = (*shape)->word;
    import->file = name.toStdString();
    import->sha256
        = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    std::vector<ImportFinding> all = findings.take();
    std::ranges::move(import->findings, std::back_inserter(all));
    import->findings = std::move(all);
    import->importedAt = options.now.toUTC().toString(Qt::ISODate).toStdString();
    return import;
}

Result<Import> importFile(const QString &file, const Dataset &known, const ImportOptions &options)
{
    const auto bytes = readFile(file, kMostImportBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return importBytes(QFileInfo(file).fileName(), *bytes, known, options);
}

} // namespace podium
