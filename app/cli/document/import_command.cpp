// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/import_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/document/import_sight.h"
#include "app/cli/document/lab_countries.h"
#include "app/cli/printing/error_text.h"
#include "app/cli/text.h"
#include "app/data/document/document_file.h"
#include "app/data/document/keeping.h"
#include "app/data/document/replacing.h"
#include "app/data/files/file_reading.h"
#include "app/data/importing/import_doubles.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/table_mapping.h"
#include "app/models/language/error_words.h"
#include "app/models/language/language.h"

#include <QtCore/QDate>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString severityKey(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return u"error"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Note:
        break;
    }
    return u"note"_s;
}

QString severityText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return CliText::tr("error");
    case Finding::Severity::Warning:
        return CliText::tr("warning");
    case Finding::Severity::Note:
        break;
    }
    return CliText::tr("note");
}

QString resultText(const ImportReport &done, std::size_t place)
{
    const Import &import = done.imports[place];
    const QString file = QString::fromStdString(import.file);
    if (done.code == Failed)
        return CliText::tr("%1: nothing was kept; correct the errors above.").arg(file);
    if (import.isEmpty())
        return CliText::tr("%1: nothing in it is new.").arg(file);
    const QString content = u"%1 (%2): %3."_s.arg(file, QString::fromStdString(import.kind),
                                                  importContentText(import));
    if (done.added.empty())
        return content + u' ' + CliText::tr("Nothing is kept without --into.");
    if (!done.added[place])
        return CliText::tr("%1 is in %2 already; nothing was added.").arg(file, done.document);
    return content + u' ' + CliText::tr("Added to %1.").arg(done.document);
}

Records findingRecords(const std::vector<std::vector<ImportFinding>> &findings)
{
    Records out;
    out.keys = u"severity,file,row,column,value,rule,message"_s.split(u',');
    for (const std::vector<ImportFinding> &ofImport : findings) {
        for (const ImportFinding &finding : ofImport) {
            const Place &place = finding.error.place;
            out.rows.append({severityKey(finding.severity), raw(place.file),
                             raw(place.row > 0 ? std::optional(place.row) : std::nullopt),
                             raw(place.column), raw(finding.value), raw(finding.rule),
                             errorSentence(finding.error)});
        }
    }
    return out;
}

} // namespace

QString importContentText(const Import &import)
{
    std::size_t models = 0;
    for (const ImportedSnapshot &snapshot : import.snapshots)
        models += snapshot.models.size();
    QStringList parts;
    const auto add = [&parts](const QString &text, std::size_t count) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(CliText::tr("own runs: %1"), import.runs.size());
    add(CliText::tr("snapshots: %1"), import.snapshots.size());
    add(CliText::tr("models in them: %1"), models);
    add(CliText::tr("new evaluations: %1"), import.evaluations.size());
    add(CliText::tr("funding rounds: %1"), import.rounds.size());
    add(CliText::tr("programmes: %1"), import.programmes.size());
    add(CliText::tr("exchange rates: %1"), import.rates.size());
    add(CliText::tr("economies: %1"), import.economies.size());
    return parts.join(u", "_s);
}

OrRefusal<ImportOptions> importOptions(const Arguments &arguments)
{
    ImportOptions options{QDateTime::currentDateTimeUtc(),
                          arguments.value(Option::As).value_or(QString())};
    if (const auto file = arguments.value(Option::Mapping)) {
        auto mapping = readMappingFile(*file);
        if (!mapping)
            return refused(mapping.error());
        options.mapping = std::move(*mapping);
    }
    if (const auto sheet = arguments.value(Option::Sheet))
        options.mapping.insert(u"sheet"_s, *sheet);
    options.allFindings
        = arguments.value(Option::Format).value_or(u"table"_s) != QStringLiteral("table");
    return options;
}

void replaceIn(std::vector<KeptImport> &there, Import &import, std::vector<ImportKey> &replaced)
{
    const std::vector<ImportKey> keys = replacedBy(there, import);
    for (const ImportKey &key : keys)
        std::erase_if(there, [&key](const Import &other) { return keyOf(other) == key; });
    std::ranges::copy(keys, std::back_inserter(replaced));
}

namespace {

bool isOwnFile(const QString &file, const Dataset &known)
{
    return file.endsWith(".json"_L1, Qt::CaseInsensitive) && QFileInfo(file).isFile()
        && !isForeign(file, known);
}

/// Whether a file that is none of one's own has a fault as one: damaged JSON, and lists as sources write
/// them, are not.
bool isFaultOfOwn(const QString &file)
{
    const auto text = readFile(file, kMostTextBytes, Readable::RegularFile);
    const QJsonObject json = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    return !json.isEmpty()
        && std::ranges::none_of(std::array{"data"_L1, "models"_L1, "rows"_L1, "results"_L1},
                                [&json](QLatin1StringView key) { return json[key].isArray(); });
}

/// What the document has already, if there is one.
Result<std::vector<KeptImport>> importsThere(const QString &document)
{
    if (document.isEmpty() || !QFileInfo::exists(document))
        return std::vector<KeptImport>();
    auto read = readDocument(document);
    if (!read)
        return tl::unexpected(read.error());
    return std::move(read->imports);
}

void append(DocumentChange &all, const DocumentChange &more)
{
    std::ranges::copy(more.texts, std::back_inserter(all.texts));
    std::ranges::copy(more.scenarios, std::back_inserter(all.scenarios));
    std::ranges::copy(more.corrected, std::back_inserter(all.corrected));
}

/// "week.json (view "week"). Added to figures.podium."
QString keptText(const KeptFile &kept, const QString &document)
{
    QStringList parts;
    for (const KeptText &text : kept.change.texts)
        parts << u"%1 \"%2\""_s.arg(toQString(textWord(text.kind)), toQString(text.name));
    for (const Scenario &scenario : kept.change.scenarios)
        parts << CliText::tr("scenario \"%1\"").arg(toQString(scenario.name));
    if (!kept.change.corrected.empty())
        parts << CliText::tr("corrections: %1").arg(kept.change.corrected.size());
    const QString content = u"%1: %2."_s.arg(QFileInfo(kept.file).fileName(), parts.join(u", "_s));
    return content + u' '
        + (document.isEmpty() ? CliText::tr("Nothing is kept without --into.")
                              : CliText::tr("Added to %1.").arg(document));
}

} // namespace

void ImportReport::add(Import import)
{
    findings.push_back(import.findings);
    import.findings = shortened(std::move(import.findings));
    imports.emplace_back(std::move(import));
}

Report ImportReport::report(Format format) const
{
    Report out;
    if (format != Format::Table) {
        out.records = findingRecords(findings);
        return out;
    }
    for (std::size_t i = 0; i < imports.size(); ++i) {
        for (const ImportFinding &finding : imports[i]->findings)
            out.heading.append(severityText(finding.severity) + u": "_s + errorText(finding.error));
        out.heading.append(resultText(*this, i));
    }
    for (const KeptFile &file : kept)
        out.heading.append(code == Failed
                               ? CliText::tr("%1: nothing was kept; correct the errors above.")
                                     .arg(QFileInfo(file.file).fileName())
                               : keptText(file, document));
    if (!ranking.isEmpty())
        out.heading.append(CliText::tr("To see it: %1").arg(ranking));
    return out;
}

namespace {

Result<void> keepAll(ImportReport &out)
{
    DocumentChange own;
    own.removed = out.replaced;
    for (const KeptFile &kept : out.kept)
        append(own, kept.change);
    std::vector<KeptImport> news; // without those that say nothing new
    std::ranges::copy_if(out.imports, std::back_inserter(news),
                         [](const Import &import) { return !import.isEmpty(); });
    const auto added = addImports(out.document, news, own);
    if (!added)
        return tl::unexpected(added.error());
    auto next = added->begin();
    for (const Import &import : out.imports)
        out.added.push_back(!import.isEmpty() && *next++);
    return {};
}

} // namespace

OrRefusal<ImportReport> importReport(const Arguments &arguments, QTextStream &err)
{
    if (arguments.operands.isEmpty() && !arguments.has(Option::LabCountry))
        return misused(CliText::tr("Say which file: \"podium import table.csv --into "
                                   "figures.podium\"."));
    const auto options = importOptions(arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto shipped = readShipped(arguments, err);
    if (!shipped)
        return tl::unexpected(shipped.error());
    auto countries = labCountries(arguments, **shipped);
    if (!countries)
        return tl::unexpected(countries.error());
    ImportReport out;
    for (const Correction &country : *countries)
        out.kept.push_back(
            {toQString(country.subject + '=' + country.value), {.corrected = {country}}});
    out.document = arguments.value(Option::Into).value_or(QString());
    const auto before = importsThere(out.document);
    if (!before)
        return refused(before.error());
    std::vector<KeptImport> there = *before;
    for (const QString &file : arguments.operands) {
        if (!arguments.has(Option::As) && isOwnFile(file, **shipped)) {
            const Date today = toDate(QDate::currentDate());
            auto kept = keptFromFile(file, **shipped, today);
            if (kept) {
                out.kept.push_back({file, std::move(*kept)});
                continue;
            }
            // One of its own kind with a fault has a place; else the shapes there are are named.
            if (isFaultOfOwn(file)
                && (kept.error().place.row > 0 || !kept.error().place.column.empty()))
                return refusedIn(file, kept.error());
        }
        auto import = importFile(file, **shipped, *options);
        if (!import)
            return refusedIn(file, import.error());
        if (arguments.has(Option::Replace))
            replaceIn(there, *import, out.replaced);
        for (const std::vector<KeptImport> *others : {&there, &out.imports}) {
            for (const Import &other : *others)
                sayDoubleFiles(other, *import);
        }
        out.code = import->hasErrors() ? Failed : out.code;
        out.add(std::move(*import));
    }
    if (out.code == Failed || out.document.isEmpty())
        return out;
    if (auto done = keepAll(out); !done)
        return refused(done.error());
    out.ranking = rankingCommand(out.document, **shipped, out.imports);
    return out;
}

} // namespace podium
