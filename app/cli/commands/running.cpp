// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/running.h"

#include "app/cli/claims/claims_command.h"
#include "app/cli/commands/answer_hints.h"
#include "app/cli/commands/asked_columns.h"
#include "app/cli/commands/asking.h"
#include "app/cli/commands/chart_order.h"
#include "app/cli/commands/reports.h"
#include "app/cli/comparison/comparison_command.h"
#include "app/cli/decks/check_command.h"
#include "app/cli/decks/deck_command.h"
#include "app/cli/decks/refresh_command.h"
#include "app/cli/decks/table_command.h"
#include "app/cli/decks/template_command.h"
#include "app/cli/document/export_command.h"
#include "app/cli/document/fetch_command.h"
#include "app/cli/document/import_command.h"
#include "app/cli/document/imports_command.h"
#include "app/cli/document/scenario_command.h"
#include "app/cli/fitting/fit_command.h"
#include "app/cli/options/command_list.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/cli/robustness/uncertainty_command.h"
#include "app/cli/text.h"
#include "app/data/claims/claim_json.h"
#include "app/data/dataset_check.h"
#include "app/data/sources/source_reader.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/models/claims/evaluated_claim.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What programs read is English whatever the language of messages.
Language printedLanguage(const Surroundings &around)
{
    if (around.format == Format::Table)
        return around.language;
    if (around.useLanguage)
        around.useLanguage(Language::English);
    return Language::English;
}

/// The picture whose rows the command prints: the one of its name, if there is one.
PictureKind printedPicture(Command command)
{
    if (command == Command::Composition)
        return PictureKind::Composition;
    return kindOf(nameOf(command), {}).value_or(PictureKind::Models);
}

/// A command that prints what a picture of its name draws.
OrRefusal<ExitCode> printExhibit(const Arguments &arguments, const Surroundings &around)
{
    const auto shown = shownExhibit(arguments, printedPicture(*arguments.command), around.err);
    if (!shown)
        return tl::unexpected(shown.error());
    const Language language = printedLanguage(around);
    const View &view = shown->answer->view;
    if (!view.picture.columns.empty()) {
        auto model = printedModel(*shown, language);
        if (!model) {
            model = makeModel(shown->kind);
            fill(*model, *shown, language);
        }
        if (const auto known = checkColumns(arguments, view, *model, around.err); !known)
            return tl::unexpected(known.error());
    }
    const bool ranks
        = arguments.command == Command::Rank || arguments.command == Command::Countries;
    const std::optional<int> top
        = ranks && arguments.has(Option::Top) ? std::optional(view.top) : std::nullopt;
    Report report = exhibitReport(*shown, language, around.format, top);
    if (around.format == Format::Table) {
        const qsizetype rows = report.tables.isEmpty() ? 0 : report.tables.first().rows.size();
        report.footing = answerHints(*shown, language, rows) + report.footing;
    }
    print(withScenarios(std::move(report), *shown->dataset), around.format, around.out);
    return Done;
}

OrRefusal<ExitCode> printPrepared(const OrRefusal<PreparedReport> &report,
                                  const Surroundings &around)
{
    if (!report)
        return tl::unexpected(report.error());
    print((*report)(printedLanguage(around), around.format), around.format, around.out);
    return Done;
}

OrRefusal<ExitCode> printFit(const Arguments &arguments, const Surroundings &around)
{
    const auto report = fitReport(arguments, around.err);
    if (!report)
        return tl::unexpected(report.error());
    print((*report)(around.format), around.format, around.out);
    return Done;
}

OrRefusal<ExitCode> drawChart(const Arguments &arguments, const Surroundings &around)
{
    const auto order = chartOrder(arguments, around.language, around.err);
    if (!order)
        return tl::unexpected(order.error());
    if (!around.drawChart)
        return refused({Error::Kind::Unreadable,
                        Error::tr("This build of Podium cannot draw charts."),
                        {},
                        {}});
    if (const auto drawn = around.drawChart(*order); !drawn)
        return refused(drawn.error());
    return Done;
}

OrRefusal<ExitCode> checkShipped(const Surroundings &around)
{
    auto read = readDataset(QString::fromUtf16(kShippedData));
    if (!read)
        return refused(read.error());
    std::vector<Finding> findings = std::move(read->findings);
    for (Finding &finding : checkDataset(read->dataset))
        findings.push_back(std::move(finding));
    if (auto sources = readSources(QString::fromUtf16(kShippedData)); !sources)
        findings.push_back({Finding::Severity::Error, sources.error()});
    else
        std::ranges::move(sources->findings, std::back_inserter(findings));
    if (const auto claims = readClaims(QString::fromUtf16(kShippedClaims)); !claims)
        findings.push_back({Finding::Severity::Error, claims.error()});
    else if (const auto evaluated = evaluateClaims(read->dataset, *claims); !evaluated)
        findings.push_back({Finding::Severity::Error, evaluated.error()});
    (void)printedLanguage(around);
    print(dataCheckReport(findings, shippedSize(), around.format), around.format, around.out);
    return findings.empty() ? Done : Failed;
}

OrRefusal<ExitCode> import(const Arguments &arguments, const Surroundings &around)
{
    const auto imported = importReport(arguments, around.err);
    if (!imported)
        return tl::unexpected(imported.error());
    (void)printedLanguage(around);
    print(imported->report(around.format), around.format, around.out);
    return imported->code;
}

OrRefusal<ExitCode> changeScenarios(const Arguments &arguments, const Surroundings &around)
{
    const auto done = scenarioReport(arguments, around.err);
    if (!done)
        return tl::unexpected(done.error());
    print(done->report(printedLanguage(around), around.format), around.format, around.out);
    return Done;
}

OrRefusal<ExitCode> fetch(const Arguments &arguments, const Surroundings &around)
{
    const auto fetched = fetchReport(arguments, around.err);
    if (!fetched)
        return tl::unexpected(fetched.error());
    const Language language = printedLanguage(around);
    print(fetched->report(language, around.format), around.format, around.out);
    return fetched->imported.code;
}

OrRefusal<ExitCode> printExport(const Arguments &arguments, const Surroundings &around)
{
    const auto text = exportText(arguments, around.err);
    if (!text)
        return tl::unexpected(text.error());
    around.out << QString::fromUtf8(*text);
    return Done;
}

Report listReport(Command command, const std::shared_ptr<const Dataset> &dataset, Language language,
                  Format format)
{
    switch (command) {
    case Command::Snapshots:
        return snapshotsReport(*dataset, language, format);
    case Command::Labs:
        return labsReport(dataset, language, format);
    default:
        return methodsReport(*dataset, language, format);
    }
}

OrRefusal<ExitCode> printList(const Arguments &arguments, const Surroundings &around)
{
    const auto dataset = readShipped(arguments, around.err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const Language language = printedLanguage(around);
    print(
        withScenarios(listReport(*arguments.command, *dataset, language, around.format), **dataset),
        around.format, around.out);
    return Done;
}

} // namespace

OrRefusal<ExitCode> run(const Arguments &arguments, const Surroundings &around)
{
    const Command command = *arguments.command;
    if (asksForChart(arguments))
        return drawChart(arguments, around);
    switch (command) {
    case Command::CheckData:
        return checkShipped(around);
    case Command::Snapshots:
    case Command::Methods:
    case Command::Labs:
        return printList(arguments, around);
    case Command::Agreement:
    case Command::Compare:
    case Command::Diff:
    case Command::Pareto:
        return printPrepared(comparisonCommand(arguments, around.err), around);
    case Command::Uncertainty:
        return printPrepared(uncertaintyCommand(arguments, around.err), around);
    case Command::Claims:
        return printPrepared(claimsReport(arguments, around.err), around);
    case Command::Import:
        return import(arguments, around);
    case Command::Imports:
        return printPrepared(importsReport(arguments), around);
    case Command::Fetch:
        return fetch(arguments, around);
    case Command::Export:
        return printExport(arguments, around);
    case Command::Scenario:
        return changeScenarios(arguments, around);
    case Command::Fit:
        return printFit(arguments, around);
    case Command::Stories:
        return printStories(arguments, around);
    case Command::Deck:
        return writeDeck(arguments, around);
    case Command::CheckDeck:
        return checkDeck(arguments, around);
    case Command::CheckTemplate:
        return checkTemplate(arguments, around);
    case Command::Refresh:
        return refreshDeck(arguments, around);
    case Command::Table:
        return writeTableFile(arguments, around);
    default:
        return printExhibit(arguments, around);
    }
}

} // namespace podium
