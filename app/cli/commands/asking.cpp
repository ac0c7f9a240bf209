// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/asking.h"

#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/options/view_options.h"
#include "app/cli/printing/error_text.h"
#include "app/cli/text.h"
#include "app/data/corrections/correcting.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/document/document_file.h"
#include "app/data/document/keeping.h"
#include "app/data/document/merging.h"
#include "app/data/files/file_reading.h"
#include "app/data/methods/method_json.h"
#include "app/data/scenarios/assuming.h"
#include "app/data/view/view_json.h"
#include "app/engine/money/figures.h"
#include "app/engine/ranking/selection.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Result<View> readView(const QString &name)
{
    const auto text = readFile(name);
    return text ? viewFromJson(*text, name) : Result<View>(tl::unexpected(text.error()));
}

/// A method of the user's own joins those of the figures; the View names it by its id, as it would
/// any other.
Result<std::shared_ptr<const Dataset>> withMethodFile(std::shared_ptr<const Dataset> dataset,
                                                      View &view)
{
    const QString name = QString::fromStdString(view.method);
    if (!name.endsWith(".json"_L1))
        return dataset;
    const auto text = readFile(name);
    if (!text)
        return tl::unexpected(text.error());
    auto method = methodFromJson(*text, *dataset, name);
    if (!method)
        return tl::unexpected(method.error());
    view.method = method->id;
    auto more = std::make_shared<Dataset>(*dataset);
    more->methods.push_back(std::move(*method));
    return more;
}

/// Money is listed over the whole ledger, on past days up to them, unless a View says otherwise: the
/// day that is looked at by itself says the same where it is named.
void widenPeriod(const Arguments &arguments, const Dataset &dataset, const View &view,
                 MoneyView &money)
{
    // Events have days of their own, and all years by themselves.
    if (arguments.has(Option::View) || arguments.command == Command::Events)
        return;
    const auto snapshot = findSnapshot(dataset, view.snapshot);
    const bool past = snapshot ? looksBack(dataset, view, *snapshot) : view.asOf.has_value();
    std::optional<Date> first;
    std::optional<Date> last;
    const auto widen = [&first, &last](std::optional<Date> date) {
        if (!date)
            return;
        first = std::min(first.value_or(*date), *date);
        last = std::max(last.value_or(*date), *date);
    };
    for (const FundingRound &round : dataset.ledger.rounds)
        widen(round.announced);
    // One end may be given: the other must not fall on its wrong side.
    if (!money.from)
        money.from = money.to && first ? std::min(*first, *money.to) : first;
    if (!money.to && !past)
        money.to = money.from && last ? std::max(*last, *money.from) : last;
}

template <typename Records, typename Member>
std::vector<std::string> kindsOf(const Records &records, Member member)
{
    std::vector<std::string> known;
    for (const auto &record : records)
        known.push_back(record.*member);
    std::ranges::sort(known);
    known.erase(std::unique(known.begin(), known.end()), known.end());
    return known;
}

Result<void> checkKinds(const std::vector<std::string> &known,
                        const std::vector<std::string> &asked)
{
    std::string list;
    for (const std::string &kind : known)
        list += (list.empty() ? "" : ", ") + kind;
    for (const std::string &kind : asked) {
        if (std::ranges::find(known, kind) == known.end())
            return failure(Error::Kind::NotFound,
                           Error::tr("There is no kind \"%1\"; there are %2."), {kind, list});
    }
    return {};
}

Result<void> checkKinds(const Ledger &ledger, const MoneyView &money)
{
    if (auto checked = checkKinds(kindsOf(ledger.rounds, &FundingRound::kind), money.kinds);
        !checked)
        return checked;
    if (auto checked
        = checkKinds(kindsOf(ledger.programmes, &PublicProgramme::scope), money.programmeKinds);
        !checked)
        return checked;
    if (auto checked = checkKinds(kindsOf(ledger.events, &LedgerEvent::kind), money.eventKinds);
        !checked)
        return checked;
    return checkKinds(kindsOf(figureMetrics(ledger), &FigureMetric::key), money.figureKinds);
}

OrRefusal<View> readViewFile(Option option, const QString &name)
{
    if (name.isEmpty())
        return misused(wrongValue(option, CliText::tr("the name of a file"), name));
    auto read = readView(name);
    if (!read)
        return refused(read.error());
    return std::move(*read);
}

std::vector<std::string> scenarioNames(const Arguments &arguments)
{
    std::vector<std::string> names;
    for (const QString &name : arguments.values.value(Option::Scenario))
        names.push_back(name.toStdString());
    return names;
}

OrRefusal<View> composedView(const Arguments &arguments)
{
    View view;
    if (const auto file = arguments.value(Option::View)) {
        auto read = viewAsked(arguments, Option::View, *file);
        if (!read)
            return read;
        view = std::move(*read);
    }
    if (const auto applied = applyOptions(arguments, view); !applied)
        return misused(applied.error());
    if (arguments.command == Command::Profile && view.money.countries.empty())
        return misused(CliText::tr("Say whose profile: \"podium profile KR\"."));
    return view;
}

OrRefusal<Dataset> withCorrectionFile(Dataset dataset, const Arguments &arguments)
{
    const auto file = arguments.value(Option::Corrections);
    if (!file)
        return dataset;
    const auto corrections = readCorrections(*file);
    if (!corrections)
        return refused(corrections.error());
    ReadDataset out = corrected(std::move(dataset), *corrections, *file);
    if (!out.findings.empty())
        return refused(out.findings.front().error);
    return std::move(out.dataset);
}

} // namespace

OrRefusal<View> viewAsked(const Arguments &arguments, Option option, const QString &name)
{
    const auto document = arguments.value(Option::Document);
    if (!document || name.isEmpty() || QFileInfo::exists(name))
        return readViewFile(option, name);
    const auto held = readDocument(*document);
    if (!held)
        return refused(held.error());
    auto view = keptView(*held, name.toStdString(), *document);
    if (!view)
        return refused(view.error());
    return std::move(*view);
}

OrRefusal<std::shared_ptr<const Dataset>> readShipped(const Arguments &arguments, QTextStream &err)
{
    if (arguments.has(Option::Scenario) && !arguments.has(Option::Document))
        return misused(
            CliText::tr("--scenario needs the document it is in: --document FILE.podium."));
    auto read = readDataset(QString::fromUtf16(kShippedData));
    if (!read)
        return refused(read.error());
    Document held;
    const auto document = arguments.value(Option::Document);
    if (document) {
        auto opened = readDocument(*document);
        if (!opened)
            return refused(opened.error());
        held = std::move(*opened);
        auto chosen = chosenScenarios(std::move(held.scenarios), scenarioNames(arguments));
        if (!chosen)
            return refusedIn(*document, chosen.error());
        held.scenarios = std::move(*chosen);
        ReadDataset more = merged(std::move(read->dataset), held, *document);
        read->dataset = std::move(more.dataset);
        std::ranges::move(more.findings, std::back_inserter(read->findings));
    }
    for (const Finding &finding : read->findings)
        err << errorText(finding.error) << '\n';
    auto figures = withCorrectionFile(std::move(read->dataset), arguments);
    if (!figures)
        return tl::unexpected(figures.error());
    for (const Finding &finding : assumeAll(*figures, held.scenarios, document.value_or(QString())))
        err << errorText(finding.error) << '\n';
    return std::make_shared<const Dataset>(std::move(*figures));
}

OrRefusal<Asked> asked(const Arguments &arguments, QTextStream &err)
{
    auto view = composedView(arguments);
    if (!view)
        return tl::unexpected(view.error());
    auto shipped = readShipped(arguments, err);
    if (!shipped)
        return tl::unexpected(shipped.error());
    auto dataset = withMethodFile(std::move(*shipped), *view);
    if (!dataset)
        return refused(dataset.error());
    return Asked{std::move(*dataset), std::move(*view)};
}

void showAs(PictureKind kind, View &view, const Arguments &arguments)
{
    if (firstOfTable(view.picture.kind) != firstOfTable(kind) && !arguments.has(Option::Columns))
        view.picture.columns.clear();
    view.picture.kind = kind;
}

OrRefusal<Exhibit> shownExhibit(const Arguments &arguments, PictureKind kind, QTextStream &err)
{
    auto question = asked(arguments, err);
    if (!question)
        return tl::unexpected(question.error());
    if (const auto checked = checkKinds(question->dataset->ledger, question->view.money); !checked)
        return refused(checked.error());
    const bool ofMoney = isMoney(*arguments.command)
        || (arguments.command == Command::Table
            && QStringView(infoOf(kind).workspace) == u"funding");
    // These two are of all years by themselves.
    if (ofMoney && kind != PictureKind::MoneyIndex && kind != PictureKind::Profile)
        widenPeriod(arguments, *question->dataset, question->view, question->view.money);
    if (kind == PictureKind::Programmes && question->view.money.sum != SumBy::None)
        kind = PictureKind::ProgrammeSums;
    showAs(kind, question->view, arguments);
    const ExhibitKind &info = infoOf(kind);
    if (info.makePrinted && !arguments.has(Option::Columns)
        && (kind == PictureKind::Composition || question->view.money.sum != SumBy::None))
        question->view.picture.columns.clear(); // they are of the window's table
    auto shown = exhibit(question->dataset, question->view);
    if (!shown)
        return refused(shown.error());
    return std::move(*shown);
}

} // namespace podium
