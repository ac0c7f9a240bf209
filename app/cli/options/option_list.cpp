// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/option_list.h"

#include "app/cli/options/certainty_options.h"
#include "app/cli/options/correction_options.h"
#include "app/cli/options/deck_options.h"
#include "app/cli/options/document_options.h"
#include "app/cli/options/money_options.h"
#include "app/cli/options/trend_options.h"

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
    | kStudies | kBesideRanking | bit(Command::Table) | bit(Command::Correlations);
/// What acts on indices side by side, each of which has its own figures and method.
constexpr CommandSet kFiltered = kRanking | bit(Command::Indices);
constexpr CommandSet kAnswered = kRanking | kMoney | bit(Command::Indices);
// Two snapshots are compared as they stand behind the command.
constexpr CommandSet kDated
    = (kAnswered & ~bit(Command::Diff) & ~bit(Command::Indices)) | bit(Command::Refresh);
constexpr CommandSet kPrinted = bit(Command::Rank) | bit(Command::Countries) | bit(Command::Funding)
    | bit(Command::Composition) | bit(Command::CheckData) | bit(Command::Snapshots)
    | bit(Command::Methods) | kTrends | kStudies | kContext | bit(Command::Claims)
    | bit(Command::Fit) | bit(Command::Labs) | kBroughtIn | bit(Command::Stories)
    | bit(Command::CheckDeck) | bit(Command::Calibration) | bit(Command::Correlations)
    | bit(Command::Indices) | bit(Command::Refresh) | bit(Command::Scenario) | bit(Command::Deck)
    | bit(Command::CheckTemplate);
constexpr CommandSet kWritten = bit(Command::Deck) | bit(Command::Table);
constexpr CommandSet kAll = kPrinted | kCharts | kWritten | bit(Command::Export);

using enum Option;
using enum OptionGroup;

constexpr std::array kMainOptions{
    OptionInfo{View, u"view", u"FILE.json", kAnswered | bit(Command::Calibration), Figures,
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
    OptionInfo{Winsorised, u"winsorise", u"X", kRanking, Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Bring this share of an evaluation's scores, at each end, to the "
                                 "nearest score within, 0 to 0.25; none without it.")},
    OptionInfo{AsOf, u"as-of", u"DATE", kDated, Figures,
               QT_TRANSLATE_NOOP(
                   "podium::CliText",
                   "As the world stood on this day, YYYY-MM-DD: the newest snapshot up to it, "
                   "without models released later.")},
    OptionInfo{
        Estimated, u"estimated", nullptr, kFiltered, Figures,
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
        Include, u"include", u"CC,..", kFiltered, Whom,
        QT_TRANSLATE_NOOP("podium::CliText", "Only these countries; ISO codes such as KR,FR.")},
    OptionInfo{Exclude, u"exclude", u"CC,..", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Without these countries.")},
    OptionInfo{Lab, u"lab", u"L,..", kAnswered | kWritten, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only these labs; ids or names.")},
    OptionInfo{OpenWeights, u"open-weights", u"yes|no|any", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only models with, or without, open weights.")},
    OptionInfo{Reasoning, u"reasoning", u"yes|no|any", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only models that reason, or that do not.")},
    OptionInfo{ReleasedFrom, u"released-from", u"DATE", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Only models released on this day or later.")},
    OptionInfo{OverParameters, u"over-parameters", u"B", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only models of more than so many billion parameters.")},
    OptionInfo{
        MaxParameters, u"max-parameters", u"B", kFiltered, Whom,
        QT_TRANSLATE_NOOP("podium::CliText", "Only models of at most so many billion parameters.")},
    OptionInfo{OverPrice, u"over-price", u"USD", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only models that cost more than this per million tokens.")},
    OptionInfo{MaxPrice, u"max-price", u"USD", kFiltered, Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only models that cost at most this per million tokens.")},
    OptionInfo{
        Text, u"text", u"T", kRanking, Whom,
        QT_TRANSLATE_NOOP("podium::CliText",
                          "Only models with this text in the name of model, lab or country.")},
    OptionInfo{Rule, u"rule", u"RULE",
               (kFiltered & ~kTrends) | bit(Command::Agreement) | bit(Command::History), Counting,
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
    OptionInfo{Country, u"country", u"CC,..", kMoney | kWritten | bit(Command::Indices), Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only money of labs in these countries; in indices, the countries "
                                 "that are followed.")},
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
    OptionInfo{Output, u"output", u"FILE", kCharts | kWritten | bit(Command::Refresh), Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Where the chart (.png, .svg, .pdf), deck (.pptx, .pdf, .html) or "
                                 "table (.csv, .tsv, .json, .md, .html, .xlsx) goes."),
               u'o'},
    OptionInfo{Notes, u"notes", nullptr, bit(Command::Deck), Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "In a PDF, the notes below each slide, on pages of A4.")},
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
                                 kCertaintyOptions, kTrendOptions, kMoneyOptions, kDeckOptions);

} // namespace

std::span<const OptionInfo> optionList()
{
    return kOptions;
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

bool isMoney(Command command)
{
    return (kMoney & bit(command)) != 0;
}

} // namespace podium
