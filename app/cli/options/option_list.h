// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>

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
};

enum class OptionGroup { Figures, Whom, Counting, Certainty, Trends, Money, Picture, General };

struct OptionInfo {
    Option option;
    const char16_t *name;  ///< without the dashes
    const char16_t *value; ///< what stands for the value in the help; null for a switch
    unsigned commands;     ///< bits 1 << Command
    OptionGroup group;
    const char *description;
    char16_t letter = 0; ///< "-o"
};

[[nodiscard]] std::span<const CommandInfo> commandList();
[[nodiscard]] std::span<const OptionInfo> optionList();

[[nodiscard]] constexpr unsigned bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}
[[nodiscard]] const CommandInfo &infoOf(Command command);
[[nodiscard]] QString nameOf(Command command);
/// "--fold"
[[nodiscard]] QString nameOf(Option option);
[[nodiscard]] const OptionInfo &infoOf(Option option);
/// `drawn`: as a chart, which takes options of the picture and prints in no format.
[[nodiscard]] bool takes(Command command, const OptionInfo &option, bool drawn = false);
[[nodiscard]] bool isChart(Command command);
/// Commands whose rows "chart" draws, too: "chart frontier" takes the options of "frontier".
[[nodiscard]] std::span<const Command> drawnCommands();
/// The command is about money or what happened around it.
[[nodiscard]] bool isMoney(Command command);

/// "rank", "countries", ..., "chart"; and what may follow "chart".
[[nodiscard]] QStringList commandWords();
[[nodiscard]] QStringList chartKinds();

/// The candidate most like `word`, if it could be a slip of the finger.
[[nodiscard]] std::optional<QString> closest(const QString &word, const QStringList &candidates);

} // namespace podium
