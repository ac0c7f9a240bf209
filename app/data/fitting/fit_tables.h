// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/item_response.h"
#include "app/engine/fitting/paired_strengths.h"

#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

// Tables of a person's own. Columns that are not named here are passed over, names lose the blanks
// around them. Reading fails with file, row and column at the first thing that is wrong: nothing is
// dropped. `warnings` name what was taken as it stands but looks like a slip.

/// Scores as they go into fitItemResponse().
struct BenchmarkTable {
    std::vector<std::string> models;
    std::vector<std::string> benchmarks;
    std::vector<ScoreCell> cells;
    std::vector<Error> warnings;
};

/// Battles as they go into fitBradleyTerry().
struct BattleTable {
    std::vector<std::string> models;
    std::vector<Pairing> pairings;
    double bothBad = 0; ///< battles in which both were found bad, whatever became of them
    std::vector<Error> warnings;
};

/// What a battle says in which both models were found bad.
enum class BothBad { Tie, Omitted };

/// Values and their standard errors.
struct ValueTable {
    std::vector<std::string> names;
    std::vector<double> values;
    std::vector<double> standardErrors; ///< above 0
    std::vector<Error> warnings;
};

/// Reads a CSV file with the columns model, benchmark and score, 0 to 1; a row without a score is
/// none, and a pair given twice is wrong.
[[nodiscard]] Result<BenchmarkTable> readScoreTable(const QString &file);

/// Reads counts of battles: the columns model_a, model_b, wins_a, wins_b and, if there were any,
/// ties. Or a log of battles, a row each: model_a, model_b and winner, which holds model_a, model_b
/// or the name of one of the two, tie, or both_bad (also "tie (bothbad)", as the Arena writes).
/// Several rows of one pair add up.
[[nodiscard]] Result<BattleTable> readBattleTable(const QString &file,
                                                  BothBad bothBad = BothBad::Tie);

/// Reads the columns name, value and standard_error; a name given twice is wrong.
[[nodiscard]] Result<ValueTable> readValueTable(const QString &file);

} // namespace podium
