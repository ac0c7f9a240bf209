// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

/// Commands that say how sure a ranking is, why it is so, and what changed it.
inline constexpr CommandSet kStudies
    = bit(Command::Compare) | bit(Command::Diff) | bit(Command::Uncertainty);

/// Those whose rows get intervals on request.
inline constexpr CommandSet kIntervals
    = bit(Command::Rank) | bit(Command::Countries) | bit(Command::ChartCountries);

/// The part of the options' table on intervals, simulations and comparisons.
inline constexpr std::array kCertaintyOptions{
    OptionInfo{Option::Intervals, u"intervals", nullptr, kIntervals, OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Add the intervals of indices and ranks, and groups of models or "
                                 "countries that cannot be told apart.")},
    OptionInfo{Option::ErrorOf, u"error", u"E",
               kIntervals | bit(Command::Lag) | bit(Command::Compare), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "What intervals are about: other-questions of the kind (without "
                                 "it), run-again (the same questions), or other-rules (weights).")},
    OptionInfo{Option::EloAsTasks, u"elo-as-tasks", nullptr,
               kIntervals | bit(Command::Lag) | bit(Command::Compare) | bit(Command::Uncertainty)
                   | bit(Command::Calibration),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Give Elo scores the error of as many tasks as there are, not the "
                                 "one that the source states.")},
    OptionInfo{Option::CorrectChoice, u"correct-choice", nullptr, kIntervals,
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Take from a country's value, and from the intervals of families "
                                 "and labs, what choosing the best of uncertain variants adds.")},
    OptionInfo{Option::Level, u"level", u"P",
               kIntervals | bit(Command::Lag) | bit(Command::Fit) | bit(Command::Calibration)
                   | bit(Command::Correlations),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Level of the intervals, 0.5 to 0.999; 0.95 without it.")},
    OptionInfo{Option::RankBounds, u"rank-bounds", u"simultaneous|overlap|each",
               kIntervals | bit(Command::Fit), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Rank intervals that hold for all at once, by overlap of single "
                                 "intervals, or of each rank by itself.")},
    OptionInfo{Option::WithinShare, u"within-share", u"X",
               kIntervals | bit(Command::Calibration) | bit(Command::Compare) | bit(Command::Lag)
                   | bit(Command::Uncertainty),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Share of a score's variance that repeats shrink, 0 to 1; 0, the "
                                 "cautious one, without it.")},
    OptionInfo{Option::Correlation, u"correlation", u"X",
               kIntervals | bit(Command::Calibration) | bit(Command::Compare) | bit(Command::Lag)
                   | bit(Command::Uncertainty) | bit(Command::Fit),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "How far the errors of two models go together, 0 to 0.95. Without "
                                 "it 0, the cautious one, and of running again what re-runs "
                                 "showed.")},
    OptionInfo{Option::Vary, u"vary", u"V,..", bit(Command::Uncertainty), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "What changes from draw to draw: scores, weights, method, "
                                 "missing, evaluation (one is left out). Without it "
                                 "scores,weights, or all with --sobol.")},
    OptionInfo{Option::DrawWeights, u"draw-weights", u"around|uniform", bit(Command::Uncertainty),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Draw weights around the method's, or all weights alike.")},
    OptionInfo{Option::Alpha, u"alpha", u"A", bit(Command::Uncertainty), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Concentration of weights drawn around the method's, 1 to "
                                 "1000000; 100 without it, more is nearer.")},
    OptionInfo{Option::LeaveOut, u"leave-out", u"evaluation|lab", bit(Command::Uncertainty),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Draw nothing: show the ranks without each evaluation, or without "
                                 "each lab.")},
    OptionInfo{Option::Draws, u"draws", u"N",
               kIntervals | bit(Command::Calibration) | bit(Command::Lag)
                   | bit(Command::Uncertainty) | bit(Command::Fit),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Number of draws, 100 to 1000000; without it 1000 for rank, "
                                 "lag and fit ranks, 10000 for uncertainty.")},
    OptionInfo{Option::Anchor, u"anchor", u"MODEL=X,..", bit(Command::Fit), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Where these models stand on the scale: two for irt, one for "
                                 "bradley-terry.")},
    OptionInfo{Option::Ties, u"ties", u"half|davidson", bit(Command::Fit), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "In fit bradley-terry a tie is half a win for each, or an outcome "
                                 "of its own (Davidson). Half without it.")},
    OptionInfo{Option::BothBad, u"both-bad", u"tie|omit", bit(Command::Fit), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "In fit bradley-terry battles in which both models were bad are "
                                 "ties, or left out. Ties without it.")},
    OptionInfo{Option::Penalty, u"penalty", u"X", bit(Command::Fit), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "In fit irt, how strongly abilities, difficulties and slopes are "
                                 "drawn to the middle, 0 to 100; 0.05 without it.")},
    OptionInfo{Option::Benchmarks, u"benchmarks", nullptr, bit(Command::Fit),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Print what fit irt says of the benchmarks in place of the "
                                 "models.")},
    OptionInfo{Option::Seed, u"seed", u"S",
               kIntervals | bit(Command::Calibration) | bit(Command::Lag)
                   | bit(Command::Uncertainty) | bit(Command::Fit),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Start of the random numbers; the same seed gives the same "
                                 "answer. 20251002 without it.")},
    OptionInfo{Option::Sobol, u"sobol", nullptr, bit(Command::Uncertainty), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Show how much each thing varied moves the order (Sobol indices), "
                                 "in place of the ranks.")},
    OptionInfo{Option::Neighbours, u"neighbours", u"K", bit(Command::Compare),
               OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Compare A with the mean of K neighbours on each side of its "
                                 "rank.")},
    OptionInfo{Option::Swap, u"swap", nullptr, bit(Command::Compare), OptionGroup::Certainty,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Show the smallest changes of weights that make A and B tie.")},
};

} // namespace podium
