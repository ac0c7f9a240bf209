// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/scenario_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/options/option_list.h"
#include "app/cli/options/option_reading.h"
#include "app/cli/text.h"
#include "app/data/document/document_file.h"
#include "app/data/document/merging.h"
#include "app/data/scenarios/assuming.h"
#include "app/engine/ranking/selection.h"
#include "app/session/document/scenario_words.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActions{u"list", u"add", u"remove", u"on", u"off"};

/// What stands behind the command, taken apart.
struct Order {
    QString action = u"list"_s;
    QString name;
    QString document;
};

OrUsage<Order> orderOf(const Arguments &arguments)
{
    Order order;
    QStringList words = arguments.operands;
    if (!words.isEmpty()
        && std::ranges::any_of(kActions, [&](QStringView word) { return words[0] == word; }))
        order.action = words.takeFirst();
    for (const Option option : {Option::Document, Option::Into})
        order.document = arguments.value(option).value_or(order.document);
    const bool listed = order.action == "list"_L1;
    if (!words.isEmpty() && !listed)
        order.name = words.takeFirst();
    if (!words.isEmpty() && order.document.isEmpty())
        order.document = words.takeFirst();
    if (!words.isEmpty())
        return tl::unexpected(CliText::tr("\"%1\" does not belong here; a value stands behind its "
                                          "option.")
                                  .arg(words.first()));
    if (order.document.isEmpty())
        return tl::unexpected(CliText::tr("Say which document: \"podium scenario figures.podium\", "
                                          "or --into figures.podium."));
    if (!listed && order.name.trimmed().isEmpty())
        return tl::unexpected(
            CliText::tr("Say which scenario: \"podium scenario %1 NAME --into figures.podium\".")
                .arg(order.action));
    return order;
}

/// "hle=0.3"
OrUsage<std::vector<AssumedScore>> scoresOf(const Arguments &arguments)
{
    std::vector<AssumedScore> scores;
    for (const QString &text : arguments.list(Option::Scores)) {
        const QStringList parts = text.split(u'=');
        bool known = false;
        const double score = parts.value(1).toDouble(&known);
        if (parts.size() != 2 || !known || parts[0].trimmed().isEmpty())
            return tl::unexpected(wrongValue(Option::Scores, u"hle=0.3,gpqa_diamond=0.9"_s, text));
        scores.push_back({parts[0].trimmed().toStdString(), score});
    }
    return scores;
}

/// "LAB=AMOUNT CURRENCY [DAY]"; the amount may be written as 5e9.
OrUsage<AssumedRound> roundOf(const QString &text, Date usual)
{
    const auto wrong
        = tl::unexpected(wrongValue(Option::Round, u"\"lg=5e9 USD 2026-12-01\""_s, text));
    const qsizetype equals = text.lastIndexOf(u'=');
    const QStringList words = text.sliced(equals + 1).split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const double number = words.value(0).toDouble(&isNumber);
    if (equals < 1 || words.size() < 2 || words.size() > 3 || !isNumber || number <= 0
        || number > 1e15)
        return wrong;
    const QString digits
        = words[0].contains(u'e', Qt::CaseInsensitive) ? QString::number(number, 'f', 0) : words[0];
    const auto amount = Decimal::parse(digits.toStdString());
    const auto day = words.size() == 3 ? parseDate(words[2].toStdString()) : std::optional(usual);
    if (!amount || !day)
        return wrong;
    return AssumedRound{text.first(equals).trimmed().toStdString(), *amount,
                        words[1].toUpper().toStdString(), *day};
}

/// What the options add to a scenario of this name.
OrUsage<Scenario> addedBy(const Arguments &arguments, const QString &name, const Dataset &dataset)
{
    const auto newest = newestComplete(dataset);
    const Snapshot &usual = dataset.snapshots[newest.value_or(dataset.snapshots.size() - 1)];
    Scenario added{name.toStdString()};
    AssumedModel model{.name = added.name, .snapshot = usual.id};
    OptionReading reading(arguments);
    reading.of(infoOf(Option::Model)).text(model.name);
    reading.of(infoOf(Option::Snapshot)).text(model.snapshot);
    reading.of(infoOf(Option::Lab)).text(model.lab);
    reading.of(infoOf(Option::Date)).date(model.released);
    reading.of(infoOf(Option::OpenWeights)).yesNoAny(model.openWeights);
    model.country = arguments.value(Option::Country).value_or(QString()).toUpper().toStdString();
    model.index = reading.of(infoOf(Option::Index)).number(0, 100);
    model.price = reading.of(infoOf(Option::Price)).number(0, 1e6);
    if (!reading.problem().isEmpty())
        return tl::unexpected(reading.problem());
    auto scores = scoresOf(arguments);
    if (!scores)
        return tl::unexpected(scores.error());
    model.scores = std::move(*scores);
    const bool described = model.index || !model.scores.empty();
    if ((arguments.has(Option::Model) && !described) || (model.index && !model.scores.empty()))
        return tl::unexpected(CliText::tr("Say either the model's --index or its --scores."));
    if (described)
        added.models.push_back(model);
    for (const QString &id : arguments.values.value(Option::Without))
        added.without.push_back(id.toStdString());
    for (const QString &text : arguments.values.value(Option::Round)) {
        auto round = roundOf(text, usual.date);
        if (!round)
            return tl::unexpected(round.error());
        added.rounds.push_back(std::move(*round));
    }
    if (added.isEmpty())
        return tl::unexpected(CliText::tr(
            "Say what is assumed: --model with --index or --scores, --without MODEL, or --round."));
    return added;
}

/// What was assumed of the same model before gives way.
void joinInto(Scenario &scenario, const Scenario &added)
{
    for (const AssumedModel &model : added.models) {
        std::erase_if(scenario.models,
                      [&model](const AssumedModel &old) { return old.name == model.name; });
        scenario.models.push_back(model);
    }
    for (const std::string &id : added.without) {
        if (std::ranges::find(scenario.without, id) == scenario.without.end())
            scenario.without.push_back(id);
    }
    std::ranges::copy(added.rounds, std::back_inserter(scenario.rounds));
    scenario.on = true;
}

} // namespace

OrRefusal<ScenarioReport> scenarioReport(const Arguments &arguments, QTextStream &err)
{
    const auto order = orderOf(arguments);
    if (!order)
        return misused(order.error());
    const bool adds = order->action == "add"_L1;
    Document document;
    if (!adds || QFileInfo::exists(order->document)) {
        auto read = readDocument(order->document);
        if (!read)
            return refused(read.error());
        document = std::move(*read);
    }
    if (order->action == "list"_L1)
        return ScenarioReport{std::move(document.scenarios), order->document};
    const std::string name = order->name.toStdString();
    const auto known = chosenScenarios(document.scenarios, {name});
    const auto found = std::ranges::find(document.scenarios, name, &Scenario::name);
    if (!adds && !known)
        return refusedIn(order->document, known.error());
    Scenario changed = found == document.scenarios.end() ? Scenario{name} : *found;
    if (adds) {
        auto shipped = readShipped({}, err);
        if (!shipped)
            return tl::unexpected(shipped.error());
        Document without = document;
        without.scenarios.clear();
        const Dataset dataset = merged(**shipped, without, order->document).dataset;
        const auto added = addedBy(arguments, order->name, dataset);
        if (!added)
            return misused(added.error());
        joinInto(changed, *added);
        auto checked = checkedScenario(dataset, std::move(changed));
        if (!checked)
            return refused(checked.error());
        changed = std::move(*checked);
    } else if (order->action == "remove"_L1) {
        changed = {name};
    } else {
        changed.on = order->action == "on"_L1;
    }
    DocumentChange change;
    change.scenarios = {changed};
    if (const auto saved = saveChange(order->document, change); !saved)
        return refused(saved.error());
    return ScenarioReport{podium::changed(std::move(document), change).scenarios, order->document};
}

Report ScenarioReport::report(Language language, Format format) const
{
    Report out;
    if (format != Format::Table) {
        out.records.keys = u"name,on,models,without,rounds"_s.split(u',');
        for (const Scenario &scenario : scenarios)
            out.records.rows.append({raw(scenario.name), scenario.on,
                                     static_cast<qint64>(scenario.models.size()),
                                     static_cast<qint64>(scenario.without.size()),
                                     static_cast<qint64>(scenario.rounds.size())});
        return out;
    }
    if (scenarios.empty())
        out.heading = {CliText::tr("%1 holds no scenario.").arg(document)};
    TextTable table;
    table.columns = {{CliText::tr("Scenario")}, {CliText::tr("Acts")}, {CliText::tr("Assumes")}};
    for (const Scenario &scenario : scenarios)
        table.rows.append({toQString(scenario.name),
                           scenario.on ? CliText::tr("yes") : CliText::tr("no"),
                           assumptionText(scenario, nullptr, language)});
    if (!scenarios.empty())
        out.tables = {table};
    return out;
}

} // namespace podium
