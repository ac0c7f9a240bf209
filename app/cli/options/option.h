// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace podium {

class OptionReading;
struct View;

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
    Imports,
};

/// What a command acts on; most options belong to one of these.
enum class Topic {
    None,
    Answered,   ///< a View, and figures of labs that can be chosen
    Dated,      ///< figures of one day
    Ranked,     ///< a method
    Filtered,   ///< models that can be left out
    OneRanking, ///< the ranking of one day, folded and counted
    Trend,      ///< rankings over time, or two of them
    Intervals,  ///< rows that get intervals on request
    Money,      ///< money, or what happened around it
    Printed,    ///< rows in a format
    Drawn,      ///< a picture
};
using Topics = std::array<Topic, 9>;

struct CommandInfo {
    Command command;
    const char16_t *name; ///< as typed: "rank", "chart models"
    Topics topics;
    const char *description;
    const char16_t *operands = nullptr; ///< what stands behind the name in the help
    int mostOperands = 0;
    bool draws = false; ///< "chart" before it draws its rows: "chart frontier" as "frontier"
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
    Columns,
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
    Replace,
    LabCountry,
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

[[nodiscard]] constexpr bool isAbout(const CommandInfo &info, Topic topic)
{
    return std::ranges::find(info.topics, topic) != info.topics.end();
}
[[nodiscard]] constexpr bool isAbout(const CommandInfo &info, Command command)
{
    return info.command == command;
}

/// Commands of any of these topics or of these names.
template <auto... takers>
[[nodiscard]] bool anyOf(const CommandInfo &info)
{
    return (isAbout(info, takers) || ...);
}
template <Command... others>
[[nodiscard]] bool allBut(const CommandInfo &info)
{
    return !(isAbout(info, others) || ...);
}

/// Everything about one option, in one row. One name may have a row for each of its meanings.
struct OptionInfo {
    Option option;
    const char16_t *name;  ///< without the dashes
    const char16_t *value; ///< what stands for the value in the help; null for a switch
    OptionGroup group;
    bool (*takenBy)(const CommandInfo &info); ///< drawn commands have Topic::Drawn for Printed
    const char *description;
    /// Takes the value over into the View; null: the command reads it itself.
    void (*read)(OptionReading &in, View &view) = nullptr;
    char16_t letter = 0; ///< "-o"
};

} // namespace podium
