// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/bradley_terry.h"

#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

/// Scores of a person's own file, as they go into fitItemResponse().
struct BenchmarkTable {
    std::vector<std::string> models;
    std::vector<std::string> benchmarks;
    std::vector<ScoreCell> cells;
};

/// Battles of a person's own file, as they go into fitBradleyTerry().
struct BattleTable {
    std::vector<std::string> models;
    std::vector<Pairing> pairings;
};

/// Reads a CSV file with the columns model, benchmark and score, 0 to 1; others are passed over, and
/// a row without a score is none. Fails with file, row and column at the first thing that is wrong,
/// a pair given twice included: nothing is dropped.
[[nodiscard]] Result<BenchmarkTable> readScoreTable(const QString &file);

/// The same with the columns model_a, model_b, wins_a, wins_b and, if there were any, ties. Several
/// rows of one pair add up.
[[nodiscard]] Result<BattleTable> readBattleTable(const QString &file);

} // namespace podium
