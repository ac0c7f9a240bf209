// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/paired_strengths.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

/// Battles as they go into fitBradleyTerry().
struct BattleTable {
    std::vector<std::string> models;
    std::vector<Pairing> pairings;
    double bothBad = 0; ///< battles in which both were found bad, whatever became of them
    std::vector<Error> warnings;
};

/// What a battle says in which both models were found bad.
enum class BothBad { Tie, Omitted };

/// Reads counts of battles: the columns model_a, model_b, wins_a, wins_b and, if there were any,
/// ties. Or a log of battles, a row each: model_a, model_b and winner, which holds model_a, model_b
/// or the name of one of the two, tie, or both_bad (also "tie (bothbad)", as the Arena writes).
/// Several rows of one pair add up.
[[nodiscard]] Result<BattleTable> readBattleTable(const QString &file,
                                                  BothBad bothBad = BothBad::Tie);

} // namespace podium
