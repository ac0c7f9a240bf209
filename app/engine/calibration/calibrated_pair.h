// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/reruns.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/values/answer.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// What is held against the later figures.
enum class Promise {
    Score,      ///< an evaluation's score, within the error of the difference of both days
    Index,      ///< the later index in the earlier interval
    Rank,       ///< the later rank in the earlier bounds
    AllRanks,   ///< all later ranks at once in the earlier bounds
    SurePair,   ///< a pair whose indices are surely apart keeps its order
    Neighbours, ///< a pair of neighbours in rank keeps its order, which nobody promises
};

/// Whose interval it is: ours of Certainty::of, or one of two that others print.
enum class PromisedBy {
    OtherQuestions,
    RunAgain,
    OnePoint, ///< the source's own: below ±1 point at 95 %; of ranks: turned into ranks
    Nobody,
};

/// Levels at which a promise is kept or not, for a picture of reliability.
inline constexpr std::array kCalibrationLevels{0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

struct CalibrationLine {
    Promise promise = Promise::Index;
    PromisedBy by = PromisedBy::OtherQuestions;
    RankBounds bounds = RankBounds::Simultaneous; ///< of ranks
    std::size_t evaluation = 0;                   ///< of a score: position in Dataset::evaluations
    int checked = 0;
    int held = 0;
    std::optional<double> promised
        = {}; ///< share that was promised to hold; absent where nobody does
    /// Mean width, in points of 100 or in ranks; absent of pairs.
    std::optional<double> width = {};
    /// Mean of width + 2 / α · what lies outside (Gneiting, Raftery 2007, J. Am. Stat. Assoc. 102):
    /// of two intervals the one with less is better.
    std::optional<double> intervalScore = {};
    /// Share held at each of kCalibrationLevels; empty where only one level is promised.
    std::vector<double> heldAt = {};

    [[nodiscard]] double share() const { return checked > 0 ? double(held) / checked : 0; }
};

/// What became of the promises of one snapshot in a later one of its method.
struct CalibratedPair {
    SnapshotPair snapshots;
    int models = 0;     ///< complete in both
    int remeasured = 0; ///< of these, with a score that moved
    std::vector<CalibrationLine> lines;
};

/// There are many pairs of days: without a number of draws, sets for all ranks at once take a fifth.
[[nodiscard]] inline Certainty setCertainty(Certainty certainty)
{
    certainty.draws = certainty.draws.value_or(kRankDraws / 5);
    return certainty;
}

} // namespace podium
