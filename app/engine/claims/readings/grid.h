// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <cstddef>
#include <string>
#include <vector>

namespace podium {

/// Which models a reading looks at, of those the View lets through.
enum class Selection {
    Everyone,
    OpenWeights,
    Reasoning,
    LastSixMonths, ///< released in the six months up to the day of the snapshot
    LastThreeMonths,
};

/// In what readings differ.
enum class Dimension {
    Snapshot,
    Folding,
    Selection,
    Estimated,
    LaterScores,
    Rule,
    Seats,
    Method,
    Weights,
    Programme,
};

/// The readings of a claim: every combination of these values. A dimension without values is not
/// varied: what the claim's View says holds.
struct Grid {
    std::vector<std::string> snapshots; ///< ids, in order of day
    std::vector<Folding> foldings;
    std::vector<Selection> selections;
    std::vector<bool> estimated;
    std::vector<bool> laterScores;
    std::vector<CountingRule> rules;
    std::vector<Seats> seats;
    std::vector<std::string> methods; ///< ids
    std::vector<WeightRule> weights;
    std::vector<std::string> programmes; ///< rows of the ledger that may be meant, by id

    bool operator==(const Grid &) const = default;
};

/// A dimension that is varied, and over how many values.
struct GridAxis {
    Dimension dimension = Dimension::Snapshot;
    std::size_t size = 0;
};

/// The varied dimensions in the order of the enum; the last one changes fastest from one reading to
/// the next.
[[nodiscard]] std::vector<GridAxis> axesOf(const Grid &grid);

/// Number of readings, at least 1; never more than `kMostReadings` + 1.
inline constexpr std::size_t kMostReadings = 100'000;
[[nodiscard]] std::size_t readingsOf(const std::vector<GridAxis> &axes);

/// The value each dimension has in a reading: its position within the axis, in the axes' order.
[[nodiscard]] std::vector<std::size_t> choicesOf(const std::vector<GridAxis> &axes,
                                                 std::size_t reading);

} // namespace podium
