// SPDX-License-Identifier: GPL-3.0-or-later
// Options that say which figures are taken, by which method.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/option_reading.h"
#include "app/data/methods/method_text.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// These show no ranks, which alone are tied.
bool hasRanks(const CommandInfo &info)
{
    return anyOf<Topic::Ranked>(info)
        && allBut<Command::Frontier, Command::Lag, Command::Pareto, Command::MoneyIndex,
                  Command::Correlations>(info);
}

constexpr auto kFigureOptions = std::to_array<OptionInfo>({
    {Option::View, u"view", u"FILE.json", OptionGroup::Figures,
     &anyOf<Topic::Answered, Command::Calibration>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Start from the View in this file; other options override it.")},
    {Option::Snapshot, u"snapshot", u"ID", OptionGroup::Figures, &anyOf<Topic::Dated>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Figures of this snapshot; \"podium snapshots\" lists them. Without it: the newest."),
     [](OptionReading &in, View &view) { in.text(view.snapshot); }},
    {Option::Method, u"method", u"ID|FILE.json", OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Compute the index by this method; \"podium methods\" lists them, and a file describes one of your own. Without it: the snapshot's own."),
     [](OptionReading &in, View &view) { in.text(view.method); }},
    {Option::Normalisation, u"normalisation", u"KIND", OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "How scores become comparable: none, min-max, z-score, rank, borda, percentile, reference or goalposts."),
     [](OptionReading &in, View &view) {
         in.rule(view.choice.normalisation, normalisationFromText, kNormalisationTexts);
     }},
    {Option::Aggregation, u"aggregation", u"KIND", OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "How scores become one index: arithmetic, geometric, harmonic, copeland, win-rate or borda."),
     [](OptionReading &in, View &view) {
         in.rule(view.choice.aggregation, aggregationFromText, kAggregationTexts);
     }},
    {Option::Weights, u"weights", u"RULE", OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Weights: source, equal, category (each the same), pca (principal component), or EVALUATION=W,..."),
     [](OptionReading &in, View &view) {
         in.rule(view.choice.weights, weightRuleFromText, kWeightRuleTexts);
     }},
    {Option::Missing, u"missing", u"RULE", OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Models that lack scores: complete (no index), renormalise, mean, median, regression or source. renormalise:0.8 asks for 80 % of the weight to be measured; 50 % without a number."),
     [](OptionReading &in, View &view) {
         in.rule(view.choice.missing, missingRuleFromText, kMissingRuleTexts);
     }},
    {Option::Winsorised, u"winsorise", u"X", OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Bring this share of an evaluation's scores, at each end, to the nearest score within, 0 to 0.25; none without it."),
     [](OptionReading &in, View &view) {
         if (const auto share = in.number(0, 0.25))
             view.choice.winsorised = *share;
     }},
    {Option::AsOf, u"as-of", u"DATE", OptionGroup::Figures, &anyOf<Topic::Dated>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "As the world stood on this day, YYYY-MM-DD: the newest snapshot up to it, without models released later."),
     [](OptionReading &in, View &view) { in.date(view.asOf); }},
    {Option::Estimated, u"estimated", nullptr, OptionGroup::Figures, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Rank indices that the source only estimated, too."),
     [](OptionReading &in, View &view) { in.flag(view.estimated); }},
    {Option::LaterScores, u"later-scores", nullptr, OptionGroup::Figures, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Rank models scored only after the day of the snapshot, too."),
     [](OptionReading &in, View &view) { in.flag(view.laterScores); }},
    {Option::TieTolerance, u"tie-tolerance", u"X", OptionGroup::Figures, &hasRanks,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Index points that do not separate two ranks; 0.005 without it."),
     [](OptionReading &in,
        View &
            view) { // The engine's bound is below 100; a tie across the whole scale is meant by nobody.
         in.numberWithin(view.tieTolerance, 0, 99);
     }},
    {Option::Claim, u"claim", u"SENTENCE", OptionGroup::Figures, &anyOf<Command::Claims>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Evaluate this one sentence, English or Korean, such as \"KR is ahead of CA\".")},
    {Option::Explain, u"explain", u"ID", OptionGroup::Figures, &anyOf<Command::Claims>,
     QT_TRANSLATE_NOOP("podium::CliText", "List what each reading of this claim says.")},
});

} // namespace

std::span<const OptionInfo> figureOptions()
{
    return kFigureOptions;
}

} // namespace podium
