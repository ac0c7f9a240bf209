// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/fetch_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/text.h"
#include "app/data/document/document_file.h"
#include "app/data/document/merging.h"
#include "app/data/importing/import_doubles.h"
#include "app/fetching/fetched_snapshots.h"
#include "app/fetching/key_store.h"

#include <QtCore/QFileInfo>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// An empty one where there is none yet.
Result<Document> documentOf(const QString &file)
{
    return QFileInfo::exists(file) ? readDocument(file) : Result<Document>(Document());
}

/// Where the figures with the document tell two fetches apart.
std::optional<Study<SnapshotDifference>> changesIn(const QString &file, const Dataset &shipped)
{
    const auto document = readDocument(file);
    if (!document)
        return std::nullopt;
    const auto dataset
        = std::make_shared<const Dataset>(merged(Dataset(shipped), *document, file).dataset);
    const auto newest = newestFetched(*dataset, *document);
    if (!newest)
        return std::nullopt;
    View view;
    view.snapshot = newest->later;
    view.comparing.snapshot = newest->earlier;
    auto found = differenceStudy(dataset, view);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

/// All of it into the document, or nothing.
Result<void> keep(FetchReport &report, const Dataset &shipped)
{
    ImportReport &imported = report.imported;
    DocumentChange record;
    record.texts = {keptText(report.fetched.record, report.service)};
    if (report.fetched.unchanged)
        return saveChange(imported.document, record);
    if (imported.imports.front()->isEmpty()) { // the document has all of it already
        imported.added = {false};
        return saveChange(imported.document, record);
    }
    DocumentChange own;
    own.removed = imported.replaced;
    auto added = addImports(imported.document, imported.imports, own);
    if (!added)
        return tl::unexpected(added.error());
    imported.added = std::move(*added);
    if (imported.added.front())
        report.changes = changesIn(imported.document, shipped);
    return saveChange(imported.document, record);
}

Result<void> import(FetchReport &report, const Dataset &shipped, const ImportOptions &options,
                    bool replaces)
{
    auto document = documentOf(report.imported.document);
    if (!document)
        return tl::unexpected(document.error());
    auto read = importBytes(report.fetched.name, report.fetched.bytes, shipped, options);
    if (!read)
        return tl::unexpected(read.error());
    read->findings.push_back(originOf(report.fetched.record));
    if (replaces)
        replaceIn(document->imports, *read, report.imported.replaced);
    for (const Import &other : document->imports)
        sayDoubleFiles(other, *read);
    report.imported.code = read->hasErrors() ? Failed : Done;
    report.imported.add(std::move(*read));
    return {};
}

OrRefusal<FetchQuestion> questionOf(const Arguments &arguments)
{
    if (arguments.operands.isEmpty())
        return misused(CliText::tr("Say where from: \"podium fetch artificial-analysis --into "
                                   "figures.podium\", ecb-rates, or an https address."));
    const auto service = serviceOf(arguments.operands.front());
    if (!service)
        return refused(service.error());
    const auto document = documentOf(arguments.value(Option::Into).value_or(QString()));
    if (!document)
        return refused(document.error());
    // Where nothing is kept, nothing is known to be unchanged.
    const FetchRecord before
        = arguments.has(Option::Into) ? recordOf(*document, *service) : FetchRecord();
    return FetchQuestion{*service, keyNow(*service), before, QDateTime::currentDateTimeUtc()};
}

QString quotaText(const FetchRecord &record)
{
    if (!record.quotaLeft || !record.quota)
        return {};
    return CliText::tr("Requests left: %1 of %2 a day.").arg(*record.quotaLeft).arg(*record.quota);
}

} // namespace

Report FetchReport::report(Language language, Format format) const
{
    Report out = imported.report(format);
    if (format != Format::Table)
        return out;
    if (fetched.fellBack)
        out.heading << CliText::tr("The plan of your key does not cover all figures; those that "
                                   "are free were fetched.");
    if (fetched.unchanged)
        out.heading << CliText::tr("Nothing changed at %1 since the last fetch; nothing was added.")
                           .arg(fetched.record.address);
    if (const QString quota = quotaText(fetched.record); !quota.isEmpty())
        out.heading << quota;
    if (!changes)
        return out;
    const Report more = differenceReport(changes->in(language), changes->found, format);
    out.heading += more.heading;
    out.tables = more.tables;
    out.footing = more.footing;
    return out;
}

OrRefusal<FetchReport> fetchReport(const Arguments &arguments, QTextStream &err)
{
    const auto options = importOptions(arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto question = questionOf(arguments);
    if (!question)
        return tl::unexpected(question.error());
    const auto shipped = readShipped(arguments, err);
    if (!shipped)
        return tl::unexpected(shipped.error());
    auto fetched = fetchNow(*question);
    if (!fetched)
        return refused(fetched.error());
    FetchReport out{question->service, std::move(*fetched)};
    out.imported.document = arguments.value(Option::Into).value_or(QString());
    if (!out.fetched.unchanged) {
        if (auto done = import(out, **shipped, *options, arguments.has(Option::Replace)); !done)
            return refused(done.error());
    }
    if (out.imported.code == Failed || out.imported.document.isEmpty())
        return out;
    if (auto done = keep(out, **shipped); !done)
        return refused(done.error());
    return out;
}

} // namespace podium
