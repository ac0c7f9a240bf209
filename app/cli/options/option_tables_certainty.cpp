// SPDX-License-Identifier: GPL-3.0-or-later
// Options about intervals, simulations and comparisons.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/option_reading.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <limits>

namespace podium {

namespace {

constexpr auto kCertaintyOptions = std::to_array<OptionInfo>({
    {Option::Intervals, u"intervals", nullptr, OptionGroup::Certainty, &anyOf<Topic::Intervals>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Add the intervals of indices and ranks, and groups of models or countries that cannot be told apart."),
     [](OptionReading &in, View &view) { in.flag(view.certainty.shown); }},
    {Option::ErrorOf, u"error", u"E", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Lag, Command::Compare>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "What intervals are about: other-questions of the kind (without it), run-again (the same questions), or other-rules (weights)."),
     [](OptionReading &in, View &view) { in.word(view.certainty.of); }},
    {Option::EloAsTasks, u"elo-as-tasks", nullptr, OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Lag, Command::Compare, Command::Uncertainty,
            Command::Calibration>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Give Elo scores the error of as many tasks as there are, not the one that the source states."),
     [](OptionReading &in, View &view) { in.flag(view.certainty.eloAsTasks); }},
    {Option::CorrectChoice, u"correct-choice", nullptr, OptionGroup::Certainty,
     &anyOf<Topic::Intervals>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Take from a country's value, and from the intervals of families and labs, what choosing the best of uncertain variants adds."),
     [](OptionReading &in, View &view) { in.flag(view.correctChoice); }},
    {Option::Level, u"level", u"P", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Lag, Command::Fit, Command::Calibration,
            Command::Correlations>,
     QT_TRANSLATE_NOOP("podium::CliText", "Level of the intervals, 0.5 to 0.999; 0.95 without it."),
     [](OptionReading &in, View &view) { in.numberWithin(view.certainty.level, 0.5, 0.999); }},
    {Option::RankBounds, u"rank-bounds", u"simultaneous|overlap|each", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Rank intervals that hold for all at once, by overlap of single intervals, or of each rank by itself."),
     [](OptionReading &in, View &view) { in.word(view.certainty.rankBounds); }},
    {Option::WithinShare, u"within-share", u"X", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Calibration, Command::Compare, Command::Lag,
            Command::Uncertainty>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Share of a score's variance that repeats shrink, 0 to 1; 0, the cautious one, without it."),
     [](OptionReading &in, View &view) { in.numberWithin(view.certainty.withinShare, 0, 1); }},
    {Option::Correlation, u"correlation", u"X", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Calibration, Command::Compare, Command::Lag,
            Command::Uncertainty, Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "How far the errors of two models go together, 0 to 0.95. Without it 0, the cautious one, and of running again what re-runs showed."),
     [](OptionReading &in, View &view) {
         if (const auto shared = in.number(0, 0.95))
             view.certainty.correlation = *shared;
     }},
    {Option::Vary, u"vary", u"V,..", OptionGroup::Certainty, &anyOf<Command::Uncertainty>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "What changes from draw to draw: scores, weights, method, missing, evaluation (one is left out). Without it scores,weights, or all with --sobol."),
     [](OptionReading &in, View &view) { in.words(view.robustness.vary); }},
    {Option::DrawWeights, u"draw-weights", u"around|uniform", OptionGroup::Certainty,
     &anyOf<Command::Uncertainty>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Draw weights around the method's, or all weights alike."),
     [](OptionReading &in, View &view) { in.word(view.robustness.weights); }},
    {Option::Alpha, u"alpha", u"A", OptionGroup::Certainty, &anyOf<Command::Uncertainty>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Concentration of weights drawn around the method's, 1 to 1000000; 100 without it, more is nearer."),
     [](OptionReading &in, View &view) { in.numberWithin(view.robustness.concentration, 1, 1e6); }},
    {Option::LeaveOut, u"leave-out", u"evaluation|lab", OptionGroup::Certainty,
     &anyOf<Command::Uncertainty>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Draw nothing: show the ranks without each evaluation, or without each lab."),
     [](OptionReading &in, View &view) { in.word(view.robustness.leaveOut); }},
    {Option::Draws, u"draws", u"N", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Calibration, Command::Lag, Command::Uncertainty,
            Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Number of draws, 100 to 1000000; without it 60000 for ranks that hold all at once, 1000 for other intervals, 10000 for uncertainty."),
     [](OptionReading &in, View &view) {
         int draws = 0;
         in.wholeWithin(draws, 100, 1000000);
         if (draws > 0 && in.command() == Command::Uncertainty)
             view.robustness.draws = draws;
         else if (draws > 0)
             view.certainty.draws = draws;
     }},
    {Option::Anchor, u"anchor", u"MODEL=X,..", OptionGroup::Certainty, &anyOf<Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Where these models stand on the scale: two for irt, one for bradley-terry.")},
    {Option::Ties, u"ties", u"half|davidson", OptionGroup::Certainty, &anyOf<Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "In fit bradley-terry a tie is half a win for each, or an outcome of its own (Davidson). Half without it.")},
    {Option::BothBad, u"both-bad", u"tie|omit", OptionGroup::Certainty, &anyOf<Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "In fit bradley-terry battles in which both models were bad are ties, or left out. Ties without it.")},
    {Option::Penalty, u"penalty", u"X", OptionGroup::Certainty, &anyOf<Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "In fit irt, how strongly abilities, difficulties and slopes are drawn to the middle, 0 to 100; 0.05 without it.")},
    {Option::Benchmarks, u"benchmarks", nullptr, OptionGroup::Certainty, &anyOf<Command::Fit>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Print what fit irt says of the benchmarks in place of the models.")},
    {Option::Seed, u"seed", u"S", OptionGroup::Certainty,
     &anyOf<Topic::Intervals, Command::Calibration, Command::Lag, Command::Uncertainty,
            Command::Fit>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Start of the random numbers; the same seed gives the same answer. 20251002 without it."),
     [](OptionReading &in, View &view) {
         in.wholeWithin(view.certainty.seed, 0, std::numeric_limits<unsigned>::max());
     }},
    {Option::Sobol, u"sobol", nullptr, OptionGroup::Certainty, &anyOf<Command::Uncertainty>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Show how much each thing varied moves the order (Sobol indices), in place of the ranks."),
     [](OptionReading &in, View &view) { in.flag(view.robustness.sobol); }},
    {Option::Neighbours, u"neighbours", u"K", OptionGroup::Certainty,
     [](const CommandInfo &info) { // No picture shows them.
         return anyOf<Command::Compare>(info) && anyOf<Topic::Printed>(info);
     },
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Compare A with the mean of K neighbours on each side of its rank."),
     [](OptionReading &in, View &view) { in.wholeWithin(view.comparing.neighbours, 0, 1000); }},
    {Option::Swap, u"swap", nullptr, OptionGroup::Certainty, &anyOf<Command::Compare>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Show the smallest changes of weights that make A and B tie.")},
});

} // namespace

std::span<const OptionInfo> certaintyOptions()
{
    return kCertaintyOptions;
}

} // namespace podium
