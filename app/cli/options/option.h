// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace podium {

/// What podium can be told to do. A chart's kind is part of the command because it decides which
/// options make sense.
enum class Command {
    Rank,
    Countries,
    Funding,
    Composition,
    ChartModels,
    ChartCountries,
    ChartFunding,
    CheckData,
    Snapshots,
    Methods,
    Agreement,
    Frontier,
    History,
    Lag,
    Pareto,
    Compare,
    Diff,
    Uncertainty,
    Events,
    MoneyIndex,
    Profile,
    Programmes,
    Claims,
    Fit,
    Labs,
    Figures,
    Import,
    Fetch,
    Stories,
    Deck,
    CheckDeck,
    Refresh,
    Table,
    Export,
    Calibration,
    Correlations,
    Indices,
    Scenario,
    CheckTemplate,
};

struct CommandInfo {
    Command command;
    const char16_t *name; ///< as typed: "rank", "chart models"
    const char *description;
    const char16_t *operands = nullptr; ///< what stands behind the name in the help
    int mostOperands = 0;
};

enum class Option {
    View,
    Snapshot,
    Method,
    Normalisation,
    Aggregation,
    Weights,
    Missing,
    AsOf,
    Estimated,
    LaterScores,
    TieTolerance,
    Fold,
    Include,
    Exclude,
    Lab,
    OpenWeights,
    Reasoning,
    ReleasedFrom,
    OverParameters,
    MaxParameters,
    OverPrice,
    MaxPrice,
    Text,
    Rule,
    Top,
    Reference,
    Country,
    Kind,
    From,
    To,
    Currency,
    Output,
    Size,
    Scale,
    Theme,
    As,
    Log,
    Title,
    Subtitle,
    Note,
    Highlight,
    Format,
    Lang,
    Help,
    Version,
    By,
    Joined,
    Seats,
    Shifts,
    WithMethod,
    WithRule,
    WithView,
    WithoutBestLab,
    Intervals,
    Level,
    RankBounds,
    WithinShare,
    Correlation,
    Vary,
    DrawWeights,
    Alpha,
    LeaveOut,
    Draws,
    Seed,
    Sobol,
    Neighbours,
    Swap,
    Basis,
    Payer,
    Per,
    RateDate,
    Real,
    Sum,
    Claim,
    Explain,
    Anchor,
    Corrections,
    Ties,
    BothBad,
    Penalty,
    Benchmarks,
    Document,
    Into,
    Mapping,
    Sheet,
    EveryEvalEver,
    ErrorOf,
    EloAsTasks,
    CorrectChoice,
    Winsorised,
    Notes,
    Scenario,
    Model,
    Index,
    Scores,
    Date,
    Price,
    Without,
    Round,
    Template,
    Check,
    Fix,
    Today,
};

enum class OptionGroup { Figures, Whom, Counting, Certainty, Trends, Money, Picture, General };

/// Commands that take an option, a bit each.
using CommandSet = std::uint64_t;

struct OptionInfo {
    Option option;
    const char16_t *name;  ///< without the dashes
    const char16_t *value; ///< what stands for the value in the help; null for a switch
    CommandSet commands;   ///< bits 1 << Command
    OptionGroup group;
    const char *description;
    char16_t letter = 0; ///< "-o"
};

[[nodiscard]] constexpr CommandSet bit(Command command)
{
    return CommandSet{1} << static_cast<unsigned>(command);
}

} // namespace podium
