// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/fitting/battle_table.h"

#include "app/data/fitting/fit_cells.h"
#include "app/engine/values/limits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace podium {

namespace {

constexpr std::array<std::string_view, 4> kCountColumns{"model_a", "model_b", "wins_a", "wins_b"};
constexpr std::array<std::string_view, 3> kLogColumns{"model_a", "model_b", "winner"};
constexpr std::string_view kTies = "ties";
constexpr std::string_view kWinner = "winner";

enum class Outcome { WonA, WonB, Tie, BothBad };

/// Words for outcomes, in lower case without blanks and signs.
constexpr std::array<std::pair<std::string_view, Outcome>, 8> kOutcomes{
    {{"modela", Outcome::WonA},
     {"a", Outcome::WonA},
     {"modelb", Outcome::WonB},
     {"b", Outcome::WonB},
     {"tie", Outcome::Tie},
     {"draw", Outcome::Tie},
     {"bothbad", Outcome::BothBad},
     {"tiebothbad", Outcome::BothBad}}};

std::string lettersOf(const std::string &text)
{
    std::string letters;
    for (const QChar letter : QString::fromStdString(text).toLower()) {
        if (letter.isLetterOrNumber())
            letters += QString(letter).toStdString();
    }
    return letters;
}

Result<Pairing> metIn(const FitCells &cells, std::size_t row, FitNames &names)
{
    const auto a = cells.named(row, "model_a", names);
    if (!a)
        return tl::unexpected(a.error());
    const auto b = cells.named(row, "model_b", names);
    if (!b)
        return tl::unexpected(b.error());
    if (*a == *b)
        return cells.wrong(row, "model_b", Error::tr("A model cannot meet itself."));
    return Pairing{*a, *b, 0, 0, 0};
}

/// Less of a battle than that says nothing, and its error is beyond all numbers.
constexpr double kLeastCount = 1e-6;

Result<double> countIn(const FitCells &cells, std::size_t row, std::string_view column)
{
    const auto count = cells.number(row, column);
    const bool inRange = count && (*count == 0 || *count >= kLeastCount) && *count <= kMostNumber;
    if (!inRange)
        return cells.wrong(row, column,
                           Error::tr("A count must be 0 or a number from %2 to %3, not \"%1\"."),
                           {cells.text(row, column), "0.000001",
                            std::to_string(static_cast<std::int64_t>(kMostNumber))});
    return *count;
}

Result<void> addCounts(const FitCells &cells, std::size_t row, bool ties, Pairing &pairing)
{
    const auto winsA = countIn(cells, row, "wins_a");
    if (!winsA)
        return tl::unexpected(winsA.error());
    const auto winsB = countIn(cells, row, "wins_b");
    if (!winsB)
        return tl::unexpected(winsB.error());
    pairing.winsA = *winsA;
    pairing.winsB = *winsB;
    if (!ties || cells.text(row, kTies).empty())
        return {};
    const auto tied = countIn(cells, row, kTies);
    if (!tied)
        return tl::unexpected(tied.error());
    pairing.ties = *tied;
    return {};
}

/// The name of one of the two counts first: a model may be called "a".
Result<Outcome> outcomeIn(const FitCells &cells, std::size_t row)
{
    const std::string winner = cells.text(row, kWinner);
    if (!winner.empty() && winner == cells.text(row, "model_a"))
        return Outcome::WonA;
    if (!winner.empty() && winner == cells.text(row, "model_b"))
        return Outcome::WonB;
    const std::string letters = lettersOf(winner);
    const auto known = std::ranges::find_if(
        kOutcomes, [&letters](const auto &outcome) { return outcome.first == letters; });
    if (known == kOutcomes.end())
        return cells.wrong(
            row, kWinner,
            Error::tr(
                "The winner is model_a, model_b, the name of one of the two, tie or both_bad, not "
                "\"%1\"."),
            {winner});
    return known->second;
}

void addOutcome(Outcome outcome, BothBad bothBad, Pairing &pairing, BattleTable &battles)
{
    pairing.winsA = outcome == Outcome::WonA ? 1 : 0;
    pairing.winsB = outcome == Outcome::WonB ? 1 : 0;
    const bool bad = outcome == Outcome::BothBad;
    pairing.ties = outcome == Outcome::Tie || (bad && bothBad == BothBad::Tie) ? 1 : 0;
    battles.bothBad += bad ? 1 : 0;
}

} // namespace

Result<BattleTable> readBattleTable(const QString &file, BothBad bothBad)
{
    const auto table = openFitTable(file);
    if (!table)
        return tl::unexpected(table.error());
    const bool logged = table->column(kWinner) && !table->column("wins_a");
    const auto complete
        = logged ? requireColumns(*table, kLogColumns) : requireColumns(*table, kCountColumns);
    if (!complete)
        return tl::unexpected(complete.error());
    const FitCells cells(*table);
    const bool ties = table->column(kTies).has_value();
    BattleTable battles;
    FitNames names;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        auto pairing = metIn(cells, row, names);
        if (!pairing)
            return tl::unexpected(pairing.error());
        if (logged) {
            const auto outcome = outcomeIn(cells, row);
            if (!outcome)
                return tl::unexpected(outcome.error());
            addOutcome(*outcome, bothBad, *pairing, battles);
        } else if (const auto added = addCounts(cells, row, ties, *pairing); !added) {
            return tl::unexpected(added.error());
        }
        battles.pairings.push_back(*pairing);
    }
    battles.models = std::move(names.names);
    battles.warnings = lookAlikes(battles.models);
    return battles;
}

} // namespace podium
