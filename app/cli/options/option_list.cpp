// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/option_list.h"

#include "app/cli/options/certainty_options.h"
#include "app/cli/options/correction_options.h"
#include "app/cli/options/document_options.h"
#include "app/cli/options/money_options.h"
#include "app/cli/options/trend_options.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr CommandSet kCharts
    = bit(Command::ChartModels) | bit(Command::ChartCountries) | bit(Command::ChartFunding);
constexpr CommandSet kRounds = bit(Command::Funding) | bit(Command::ChartFunding) | kBesideRanking;
constexpr CommandSet kMoney = kRounds | kContext;
constexpr CommandSet kRanking = bit(Command::Rank) | bit(Command::Countries)
    | bit(Command::Composition) | bit(Command::ChartModels) | bit(Command::ChartCountries) | kTrends
    | kStudies | kBesideRanking | bit(Command::Table);
constexpr CommandSet kAnswered = kRanking | kMoney;
// Two snapshots are compared as they stand behind the command.
constexpr CommandSet kDated = kAnswered & ~bit(Command::Diff);
constexpr CommandSet kPrinted = bit(Command::Rank) | bit(Command::Countries) | bit(Command::Funding)
    | bit(Command::Composition) | bit(Command::CheckData) | bit(Command::Snapshots)
    | bit(Command::Methods) | kTrends | kStudies | kContext | bit(Command::Claims)
    | bit(Command::Fit) | bit(Command::Labs) | bit(Command::Import) | bit(Command::Stories)
    | bit(Command::CheckDeck);
constexpr CommandSet kWritten = bit(Command::Deck) | bit(Command::Table);
constexpr CommandSet kAll = kPrinted | kCharts | kWritten | bit(Command::Export);

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
    CommandInfo{Command::Stories, u"stories",
                QT_TRANSLATE_NOOP("podium::CliText", "List the stories there are decks of.")},
    CommandInfo{Command::Deck, u"deck",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Write a presentation with charts of PowerPoint's own, from a "
                                  "story of Podium or from a file."),
                u"STORY|FILE.json", 1},
    CommandInfo{Command::Table, u"table",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Write the rows behind a chart as a file: text, page or "
                                  "workbook."),
                u"CHART", 1},
    CommandInfo{Command::CheckDeck, u"check-deck",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "List what is wrong with a presentation or workbook, before "
                                  "PowerPoint offers to repair it."),
                u"FILE", 1},
    CommandInfo{Command::Export, u"export",
                QT_TRANSLATE_NOOP("podium::CliText",
                                  "Print the models of a snapshot with their scores as records "
                                  "that other programs read.")},
};

using enum Option;
using enum OptionGroup;

constexpr std::array kMainOptions{
    OptionInfo{View, u"view", u"FILE.json", kAnswered, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Start from the View in this file; other options override it.")},
    OptionInfo{Snapshot, u"snapshot", u"ID", kDated, Figures,
               QT_TRANSLATE_NOOP(
                   "podium::CliText",
                   "Figures of this snapshot; \"podium snapshots\" lists them. Without it: the "
                   "newest.")},
    OptionInfo{Method, u"method", u"ID|FILE.json", kRanking, Figures,
               QT_TRANSLATE_NOOP(
                   "podium::CliText",
                   "Compute the index by this method; \"podium methods\" lists them, and a file "
                   "describes one of your own. Without it: the snapshot's own.")},
    OptionInfo{Normalisation, u"normalisation", u"KIND", kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "How scores become comparable: none, min-max, z-score, rank, "
                                 "borda, percentile, reference or goalposts.")},
    OptionInfo{Aggregation, u"aggregation", u"KIND", kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "How scores become one index: arithmetic, geometric, harmonic, "
                                 "copeland, win-rate or borda.")},
    OptionInfo{Weights, u"weights", u"RULE", kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Weights: source, equal, category (each the same), pca (principal "
                                 "component), or EVALUATION=W,...")},
    OptionInfo{Missing, u"missing", u"RULE", kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Models that lack scores: complete (no index), renormalise, mean, "
                                 "median, regression or source. renormalise:0.8 asks for 80 % of "
                                 "the weight to be measured; 50 % without a number.")},
    OptionInfo{AsOf, u"as-of", u"DATE", kDated, Figures,
               QT_TRANSLATE_NOOP(
                   "podium::CliText",
                   "As the world stood on this day, YYYY-MM-DD: the newest snapshot up to it, "
                   "without models released later.")},
    OptionInfo{
        Estimated, u"estimated", nullptr, kRanking, Figures,
        QT_TRANSLATE_NOOP("podium::CliText", "Rank indices that the source only estimated, too.")},
    OptionInfo{LaterScores, u"later-scores", nullptr, kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Rank models scored only after the day of the snapshot, too.")},
    OptionInfo{TieTolerance, u"tie-tolerance", u"X", kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Index points that do not separate two ranks; 0.005 without it.")},
    OptionInfo{
        Fold, u"fold", u"all|family|lab", (kRanking & ~kTrends) | kFoldedTrends, Whom,
        QT_TRANSLATE_NOOP("podium::CliText",
                          "All variants, the best of each family, or the best of each lab.")},
    OptionInfo{
        Include, u"include", u"CC,..", kRanking, Whom,
        QT_TRANSLATE_NOOP("podium::CliText", "Only these countries; ISO codes such as KR,FR.")},
    OptionInfo{Exclude, u"exclude", u"CC,..", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Without these countries.")},
    OptionInfo{Lab, u"lab", u"L,..", kAnswered | kWritten, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only these labs; ids or names.")},
    OptionInfo{OpenWeights, u"open-weights", u"yes|no|any", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only models with, or without, open weights.")},
    OptionInfo{Reasoning, u"reasoning", u"yes|no|any", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only models that reason, or that do not.")},
    OptionInfo{ReleasedFrom, u"released-from", u"DATE", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only models released on this day or later.")},
    OptionInfo{OverParameters, u"over-parameters", u"B", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only models of more than so many billion parameters.")},
    OptionInfo{
        MaxParameters, u"max-parameters", u"B", kRanking, Whom,
        QT_TRANSLATE_NOOP("podium::CliText", "Only models of at most so many billion parameters.")},
    OptionInfo{OverPrice, u"over-price", u"USD", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only models that cost more than this per million tokens.")},
    OptionInfo{MaxPrice, u"max-price", u"USD", kRanking, Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only models that cost at most this per million tokens.")},
    OptionInfo{
        Text, u"text", u"T", kRanking, Whom,
        QT_TRANSLATE_NOOP("podium::CliText",
                          "Only models with this text in the name of model, lab or country.")},
    OptionInfo{Rule, u"rule", u"RULE",
               (kRanking & ~kTrends) | bit(Command::Agreement) | bit(Command::History), Counting,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "How models become a country's number: best, top-mean:K, count:N, "
                                 "labs-over:X, lab-sum, frontier-share or herfindahl.")},
    OptionInfo{Top, u"top", u"N",
               (kRanking & ~kTrends) | bit(Command::ChartFunding) | bit(Command::Agreement),
               Counting,
               QT_TRANSLATE_NOOP(
                   "podium::CliText",
                   "N of \"the top N\"; rank prints only ranks up to N, a chart draws only N "
                   "rows. 22 without it.")},
    OptionInfo{Reference, u"reference", u"MODEL", (kRanking & ~kTrends) | bit(Command::Lag),
               Counting,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Compare every index with this model's; in lag, the country, lab, "
                                 "\"open\" or \"closed\" that others are behind.")},
    OptionInfo{Country, u"country", u"CC,..", kMoney | kWritten, Money,
               QT_TRANSLATE_NOOP("podium::CliText", "Only money of labs in these countries.")},
    OptionInfo{
        Kind, u"kind", u"K,..", kMoney | bit(Command::Table), Money,
        QT_TRANSLATE_NOOP(
            "podium::CliText",
            "Only rounds, programmes, events or figures of these kinds, such as equity,debt, "
            "counted or not. Without it: all that count as new money.")},
    OptionInfo{From, u"from", u"DATE", kMoney | bit(Command::Table), Money,
               QT_TRANSLATE_NOOP("podium::CliText", "Announced on this day or later.")},
    OptionInfo{To, u"to", u"DATE", kMoney | bit(Command::Table), Money,
               QT_TRANSLATE_NOOP("podium::CliText", "Announced on this day or earlier.")},
    OptionInfo{
        Currency, u"currency", u"CUR", kMoney | bit(Command::Table), Money,
        QT_TRANSLATE_NOOP("podium::CliText", "Convert amounts to this currency; USD without it.")},
    OptionInfo{Output, u"output", u"FILE", kCharts | kWritten, Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Where the chart (.png, .svg, .pdf), deck (.pptx) or table "
                                 "(.csv, .tsv, .json, .md, .html, .xlsx) goes."),
               u'o'},
    OptionInfo{Size, u"size", u"WxH", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "Size in logical pixels; 960x540 without it.")},
    OptionInfo{Scale, u"scale", u"S", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "PNG pixels per logical pixel; 1 without it.")},
    OptionInfo{Theme, u"theme", u"light|dark", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "Colours of the chart.")},
    OptionInfo{As, u"as", u"PICTURE", kCharts | bit(Command::Table), Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "What is drawn. Models: by-country. Countries: bars (without it), "
                                 "slope (see --with-rule), map, months or composition (of the "
                                 "--top N). Rounds: labs (without it), so-far, gaps, countries, "
                                 "country-gaps, years or kinds. Programmes: sums. Compare: "
                                 "waterfall or swaps. Uncertainty: chances, effects or "
                                 "without-each.")},
    OptionInfo{Log, u"log", nullptr, bit(Command::ChartFunding) | bit(Command::Figures), Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "A logarithmic axis, with dots for bars.")},
    OptionInfo{Title, u"title", u"T", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "This title in place of the composed one.")},
    OptionInfo{Subtitle, u"subtitle", u"T", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "This subtitle in place of the composed one.")},
    OptionInfo{Note, u"note", u"T", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText", "This sentence above the source.")},
    OptionInfo{Highlight, u"highlight", u"LIST", kCharts, Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Models, labs or countries that stand out; the rest is grey.")},
    OptionInfo{Claim, u"claim", u"SENTENCE", bit(Command::Claims), Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Evaluate this one sentence, English or Korean, such as \"KR is "
                                 "ahead of CA\".")},
    OptionInfo{Explain, u"explain", u"ID", bit(Command::Claims), Figures,
               QT_TRANSLATE_NOOP("podium::CliText", "List what each reading of this claim says.")},
    OptionInfo{Format, u"format", u"table|csv|json", kPrinted, General,
               QT_TRANSLATE_NOOP("podium::CliText", "How to print; a table without it.")},
    OptionInfo{
        Lang, u"lang", u"en|ko", kAll, General,
        QT_TRANSLATE_NOOP("podium::CliText",
                          "Language of tables, charts and messages; the system's without it.")},
    OptionInfo{Help, u"help", nullptr, kAll, General,
               QT_TRANSLATE_NOOP("podium::CliText", "Print this help."), u'h'},
    OptionInfo{Version, u"version", nullptr, kAll, General,
               QT_TRANSLATE_NOOP("podium::CliText", "Print the version."), u'v'},
};

template <std::size_t... Sizes>
constexpr auto joined(const std::array<OptionInfo, Sizes> &...lists)
{
    std::array<OptionInfo, (Sizes + ...)> all{};
    auto end = all.begin();
    ((end = std::ranges::copy(lists, end).out), ...);
    return all;
}

constexpr auto kOptions = joined(kMainOptions, kDocumentOptions, kCorrectionOptions,
                                 kCertaintyOptions, kTrendOptions, kMoneyOptions);

} // namespace

std::span<const CommandInfo> commandList()
{
    return kCommands;
}

std::span<const OptionInfo> optionList()
{
    return kOptions;
}

const CommandInfo &infoOf(Command command)
{
    return *std::ranges::find(kCommands, command, &CommandInfo::command);
}

QString nameOf(Command command)
{
    return QString::fromUtf16(infoOf(command).name);
}

QString nameOf(Option option)
{
    return u"--"_s + QString::fromUtf16(infoOf(option).name);
}

const OptionInfo &infoOf(Option option)
{
    return *std::ranges::find(kOptions, option, &OptionInfo::option);
}

bool takes(Command command, const OptionInfo &option, bool drawn)
{
    if (drawn && option.option == Format)
        return false;
    const bool ofPictures
        = (option.commands & kCharts) == kCharts && option.group == OptionGroup::Picture;
    // The table of figures has no axis.
    if (command == Command::Figures && option.option == Log)
        return drawn;
    return (drawn && ofPictures) || (option.commands & bit(command)) != 0;
}

bool isChart(Command command)
{
    return (kCharts & bit(command)) != 0;
}

std::span<const Command> drawnCommands()
{
    static constexpr std::array kDrawn{Command::Compare,   Command::Uncertainty, Command::Events,
                                       Command::Figures,   Command::Frontier,    Command::History,
                                       Command::Lag,       Command::MoneyIndex,  Command::Profile,
                                       Command::Programmes};
    return kDrawn;
}

bool isMoney(Command command)
{
    return (kMoney & bit(command)) != 0;
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
