// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/command_list.h"

#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr Topics kPrinted{Topic::Printed};
constexpr Topics kTrend{Topic::Answered, Topic::Dated, Topic::Ranked,
                        Topic::Filtered, Topic::Trend, Topic::Printed};
constexpr Topics kOneRanking{Topic::Answered, Topic::Dated,      Topic::Ranked,
                             Topic::Filtered, Topic::OneRanking, Topic::Printed};
constexpr Topics kMoney{Topic::Answered, Topic::Dated, Topic::Money, Topic::Printed};

constexpr Topics with(Topics topics, Topic more)
{
    *std::ranges::find(topics, Topic::None) = more;
    return topics;
}

constexpr Topics drawn(Topics topics)
{
    std::ranges::replace(topics, Topic::Printed, Topic::Drawn);
    return topics;
}

constexpr auto kCommands = std::to_array<CommandInfo>({
    {Command::Rank, u"rank", with(kOneRanking, Topic::Intervals),
     QT_TRANSLATE_NOOP("podium::CliText", "Rank models by the index.")},
    {Command::Countries, u"countries", with(kOneRanking, Topic::Intervals),
     QT_TRANSLATE_NOOP("podium::CliText", "Rank countries by a counting rule.")},
    {Command::Funding, u"funding", kMoney,
     QT_TRANSLATE_NOOP("podium::CliText", "List funding rounds, and what each lab raised.")},
    {Command::Composition, u"composition", kOneRanking,
     QT_TRANSLATE_NOOP("podium::CliText", "Count the countries of the top N models.")},
    {Command::ChartModels, u"chart models", drawn(kOneRanking),
     QT_TRANSLATE_NOOP("podium::CliText", "Draw the ranking of models.")},
    {Command::ChartCountries, u"chart countries", drawn(with(kOneRanking, Topic::Intervals)),
     QT_TRANSLATE_NOOP("podium::CliText", "Draw the ranking of countries.")},
    {Command::ChartFunding, u"chart funding", drawn(kMoney),
     QT_TRANSLATE_NOOP("podium::CliText", "Draw what each lab raised.")},
    {Command::CheckData, u"check-data", kPrinted,
     QT_TRANSLATE_NOOP("podium::CliText", "Check the figures Podium ships.")},
    {Command::Snapshots, u"snapshots", kPrinted,
     QT_TRANSLATE_NOOP("podium::CliText", "List the snapshots there are.")},
    {Command::Methods, u"methods", kPrinted,
     QT_TRANSLATE_NOOP("podium::CliText", "List the methods, their evaluations and weights.")},
    {Command::Agreement, u"agreement", kTrend,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Measure how far two rankings agree, under two methods, two counting rules or two Views.")},
    {Command::Frontier, u"frontier", kTrend,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "List who raised the highest index, and when, by country, lab or openness."),
     nullptr, 0, true},
    {Command::History, u"history", kTrend,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "List ranks and indices of models, labs or countries over the snapshots."),
     u"X[,Y..]", 1, true},
    {Command::Lag, u"lag", kTrend,
     QT_TRANSLATE_NOOP("podium::CliText", "Tell how many months frontiers are behind a reference."),
     nullptr, 0, true},
    {Command::Pareto, u"pareto", kTrend,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "List the models that no model of their price or less beats.")},
    {Command::Compare, u"compare", kOneRanking,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Explain the gap between two models, labs or countries, set up to six side by side, or hold one against its neighbours by rank."),
     u"A [B..]", static_cast<int>(kMostCompared), true},
    {Command::Diff,
     u"diff",
     {Topic::Answered, Topic::Ranked, Topic::Filtered, Topic::OneRanking, Topic::Printed},
     QT_TRANSLATE_NOOP("podium::CliText", "List what changed between two snapshots."),
     u"SNAPSHOT [SNAPSHOT]",
     2},
    {Command::Uncertainty, u"uncertainty", kOneRanking,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Show how far ranks move when scores, weights or rules do."),
     nullptr, 0, true},
    {Command::Events, u"events", kMoney,
     QT_TRANSLATE_NOOP("podium::CliText", "List export controls, regulation and other events."),
     nullptr, 0, true},
    {Command::Figures, u"figures", kMoney,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "List private investment, processors, notable models of countries, or revenue, users and staff of labs."),
     nullptr, 0, true},
    {Command::MoneyIndex, u"money-index", with(kOneRanking, Topic::Money),
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Set money beside the best index of countries or labs, with a trend line."),
     nullptr, 0, true},
    {Command::Profile, u"profile", with(kOneRanking, Topic::Money),
     QT_TRANSLATE_NOOP("podium::CliText", "What is known of one country, on one page."),
     u"CC[,CC..]", 1, true},
    {Command::Programmes, u"programmes", kMoney,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "List public programmes and pledges, and what a country plans without counting anything twice."),
     nullptr, 0, true},
    {Command::Claims, u"claims", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Say of each claim whether it holds, fails or depends, and what can safely be said."),
     u"[FILE]", 1},
    {Command::Fit, u"fit", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Fit a table of your own: ratings from who beat whom, one index from any scores, or how sure ranks are."),
     u"bradley-terry|irt|ranks FILE.csv", 2},
    {Command::Labs, u"labs", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "List the labs, their countries and other names, and what was corrected about them.")},
    {Command::Import, u"import", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Bring figures of your own or of another source into a document, and say what was found in them."),
     u"FILE..", 1000},
    {Command::Imports, u"imports", kPrinted,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "List what was brought into a document, or take one of it out."),
     u"[list|remove] [FILE|NUMBER]", 3},
    {Command::Fetch, u"fetch", kPrinted,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Ask a source for its newest figures, and bring them into a document."),
     u"artificial-analysis|ecb-rates|ecb-rates-history|ADDRESS", 1},
    {Command::Stories, u"stories", kPrinted,
     QT_TRANSLATE_NOOP("podium::CliText", "List the stories there are decks of.")},
    {Command::Deck, u"deck", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Write a presentation with charts of PowerPoint's own, from a story of Podium or from a file."),
     u"STORY|FILE.json", 1},
    {Command::Refresh,
     u"refresh",
     {Topic::Dated, Topic::Printed},
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Give a presentation that Podium made new figures; what people changed in it stays. Without --snapshot or --as-of: the newest. A day asked for holds this time only, but stays on slides whose story names one."),
     u"DECK.pptx",
     1},
    {Command::Table,
     u"table",
     {Topic::Answered, Topic::Dated, Topic::Ranked, Topic::Filtered, Topic::OneRanking},
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Write the rows behind a chart as a file: text, page or workbook."),
     u"CHART [X..]",
     1 + static_cast<int>(kMostCompared)},
    {Command::CheckDeck, u"check-deck", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "List what is wrong with a presentation or workbook, before PowerPoint offers to repair it; of a story, what a copy desk would object to."),
     u"FILE|STORY", 1},
    {Command::CheckTemplate, u"check-template", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Say which layouts of a company's template decks get, what these lack, and what its fonts and colours do to charts."),
     u"FILE.potx", 1},
    {Command::Calibration, u"calibration", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Tell how often intervals held in later figures of the same method, beside those of others."),
     nullptr, 0, true},
    {Command::Correlations, u"correlations", kOneRanking,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Show how evaluations go together, and what each weighs in the index in effect."),
     nullptr, 0, true},
    {Command::Indices,
     u"indices",
     {Topic::Answered, Topic::Filtered, Topic::Printed},
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Set ranks under several indices side by side, and say how far these agree."),
     nullptr,
     0,
     true},
    {Command::Export,
     u"export",
     {},
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Print the models of a snapshot with their scores as records that other programs read, or what a document keeps: a view, method, claims, corrections or scenarios."),
     u"[KIND [NAME]]",
     2},
    {Command::Scenario, u"scenario", kPrinted,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "List what a document assumes by scenario, add to it, take out, switch on or off."),
     u"[list|add|remove|on|off] [NAME]", 3},
});

} // namespace

std::span<const CommandInfo> commandList()
{
    return kCommands;
}

const CommandInfo &infoOf(Command command)
{
    return *std::ranges::find(kCommands, command, &CommandInfo::command);
}

QString nameOf(Command command)
{
    return QString::fromUtf16(infoOf(command).name);
}

bool isChart(Command command)
{
    return isAbout(infoOf(command), Topic::Drawn);
}

bool asksForChart(const Arguments &arguments)
{
    return arguments.command && (arguments.drawn || isChart(*arguments.command));
}

bool isMoney(Command command)
{
    return isAbout(infoOf(command), Topic::Money);
}

QStringList commandWords()
{
    QStringList words;
    for (const CommandInfo &info : kCommands) {
        const QString word = QString::fromUtf16(info.name).section(u' ', 0, 0);
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

QStringList chartKinds()
{
    QStringList kinds;
    for (const CommandInfo &info : kCommands) {
        if (isChart(info.command) || info.draws)
            kinds.append(QString::fromUtf16(info.name).section(u' ', -1));
    }
    return kinds;
}

AskedRows askedRows(const Arguments &arguments)
{
    if (arguments.command != Command::Table)
        return {nameOf(*arguments.command), arguments.operands};
    return {arguments.operands.value(0), arguments.operands.mid(1)};
}

} // namespace podium
