// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/command_list.h"

#include "app/cli/options/option_list.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCommands{
    CommandInfo{Command::Rank, u"rank",
                QT_TRANSLATE_NOOP("podium::CliText", "Rank models by the index.")},
    CommandInfo{Command::Countries, u"countries",
                QT_TRANSLATE_NOOP("podium::CliText", "Rank countries by a counting rule.")},
    CommandInfo{
        Command::Funding, u"funding",
        QT_TRANSLATE_NOOP("podium::CliText", "List funding rounds, and what each lab raised.")},
    CommandInfo{Command::Composition, u"composition",
                QT_TRANSLATE_NOOP("podium::CliText", "Count the countries of the top N models.")},
    CommandInfo{Command::ChartModels, u"chart models",
                QT_TRANSLATE_NOOP("podium::CliText", "Draw the ranking of models.")},
    CommandInfo{Command::ChartCountries, u"chart countries",
                QT_TRANSLATE_NOOP("podium::CliText", "Draw the ranking of countries.")},
    CommandInfo{Command::ChartFunding, u"chart funding",
                QT_TRANSLATE_NOOP("podium::CliText", "Draw what each lab raised.")},
    CommandInfo{Command::CheckData, u"check-data",
                QT_TRANSLATE_NOOP("podium::CliText", "Check the figures Podium ships.")},
    CommandInfo{Command::Snapshots, u"snapshots",
                QT_TRANSLATE_NOOP("podium::CliText", "List the snapshots there are.")},
    CommandInfo{
        Command::Methods, u"methods",
        QT_TRANSLATE_NOOP("podium::CliText", "List the methods, their evaluations and weights.")},
    CommandInfo{Command::Agreement, u"agreement",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Measure how far two rankings agree, under two methods, two "
                                  "counting rules or two Views.")},
    CommandInfo{Command::Frontier, u"frontier",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List who raised the highest index, and when, by country, lab or "
                                  "openness.")},
    CommandInfo{Command::History, u"history",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List ranks and indices of models, labs or countries over the "
                                  "snapshots."),
                u"X[,Y..]", 1},
    CommandInfo{Command::Lag, u"lag",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Tell how many months frontiers are behind a reference.")},
    CommandInfo{Command::Pareto, u"pareto",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List the models that no model of their price or less beats.")},
    CommandInfo{Command::Compare, u"compare",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Explain the gap between two models, labs or countries, set up "
                                  "to six side by side, or hold one against its neighbours by "
                                  "rank."),
                u"A [B..]", static_cast<int>(kMostCompared)},
    CommandInfo{Command::Diff, u"diff",
                QT_TRANSLATE_NOOP("podium::CliText", "List what changed between two snapshots."),
                u"SNAPSHOT [SNAPSHOT]", 2},
    CommandInfo{Command::Uncertainty, u"uncertainty",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Show how far ranks move when scores, weights or rules do.")},
    CommandInfo{
        Command::Events, u"events",
        QT_TRANSLATE_NOOP("podium::CliText", "List export controls, regulation and other events.")},
    CommandInfo{
        Command::Figures, u"figures",
        QT_TRANSLATE_NOOP("podium::CliText",
                          "List private investment, processors, notable models of countries, "
                          "or revenue, users and staff of labs.")},
    CommandInfo{Command::MoneyIndex, u"money-index",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Set money beside the best index of countries or labs, with a "
                                  "trend line.")},
    CommandInfo{Command::Profile, u"profile",
                QT_TRANSLATE_NOOP("podium::CliText", "What is known of one country, on one page."),
                u"CC[,CC..]", 1},
    CommandInfo{Command::Programmes, u"programmes",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List public programmes and pledges, and what a country plans "
                                  "without counting anything twice.")},
    CommandInfo{Command::Claims, u"claims",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Say of each claim whether it holds, fails or depends, and what "
                                  "can safely be said."),
                u"[FILE]", 1},
    CommandInfo{Command::Fit, u"fit",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Fit a table of your own: ratings from who beat whom, one index "
                                  "from any scores, or how sure ranks are."),
                u"bradley-terry|irt|ranks FILE.csv", 2},
    CommandInfo{Command::Labs, u"labs",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List the labs, their countries and other names, and what was "
                                  "corrected about them.")},
    CommandInfo{Command::Import, u"import",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Bring figures of your own or of another source into a document, "
                                  "and say what was found in them."),
                u"FILE..", 1000},
    CommandInfo{Command::Fetch, u"fetch",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Ask a source for its newest figures, and bring them into a "
                                  "document."),
                u"artificial-analysis|ecb-rates|ADDRESS", 1},
    CommandInfo{Command::Stories, u"stories",
                QT_TRANSLATE_NOOP("podium::CliText", "List the stories there are decks of.")},
    CommandInfo{Command::Deck, u"deck",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Write a presentation with charts of PowerPoint's own, from a "
                                  "story of Podium or from a file."),
                u"STORY|FILE.json", 1},
    CommandInfo{Command::Refresh, u"refresh",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Give a presentation that Podium made new figures; what people "
                                  "changed in it stays."),
                u"DECK.pptx", 1},
    CommandInfo{Command::Table, u"table",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Write the rows behind a chart as a file: text, page or "
                                  "workbook."),
                u"CHART", 1},
    CommandInfo{Command::CheckDeck, u"check-deck",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List what is wrong with a presentation or workbook, before "
                                  "PowerPoint offers to repair it; of a story, what a copy desk "
                                  "would object to."),
                u"FILE|STORY", 1},
    CommandInfo{Command::CheckTemplate, u"check-template",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Say which layouts of a company's template decks get, what these "
                                  "lack, and what its fonts and colours do to charts."),
                u"FILE.potx", 1},
    CommandInfo{Command::Calibration, u"calibration",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Tell how often intervals held in later figures of the same "
                                  "method, beside those of others.")},
    CommandInfo{Command::Correlations, u"correlations",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Show how evaluations go together, and what each weighs in the "
                                  "index in effect.")},
    CommandInfo{Command::Indices, u"indices",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Set ranks under several indices side by side, and say how far "
                                  "these agree.")},
    CommandInfo{Command::Export, u"export",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Print the models of a snapshot with their scores as records "
                                  "that other programs read, or what a document keeps: a view, "
                                  "method, claims, corrections or scenarios."),
                u"[KIND [NAME]]", 2},
    CommandInfo{Command::Scenario, u"scenario",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List what a document assumes by scenario, add to it, take out, "
                                  "switch on or off."),
                u"[list|add|remove|on|off] [NAME]", 3},
};

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

std::span<const Command> drawnCommands()
{
    static constexpr std::array kDrawn{
        Command::Compare,  Command::Uncertainty, Command::Events,      Command::Figures,
        Command::Frontier, Command::History,     Command::Lag,         Command::MoneyIndex,
        Command::Profile,  Command::Programmes,  Command::Calibration, Command::Correlations,
        Command::Indices};
    return kDrawn;
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
        if (isChart(info.command))
            kinds.append(QString::fromUtf16(info.name).section(u' ', 1, 1));
    }
    for (const Command command : drawnCommands())
        kinds.append(QString::fromUtf16(infoOf(command).name));
    return kinds;
}

} // namespace podium
