// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

enum class HistoryKind { Model, Lab, Country };

/// Where an item stood in one snapshot: a model by itself, a lab by its best model among those of
/// all labs, a country by the counting rule.
struct HistoryPlace {
    int rank = 0;
    double index = 0;       ///< of the model, or of the lab's or country's best one
    double value = 0;       ///< a country's value under the counting rule; else the index
    std::size_t model = 0;  ///< position in Snapshot::models
    bool estimated = false; ///< the value rests on the source's guess
    /// A score of the model was run or graded again since the point before: not progress alone.
    bool remeasured = false;
    bool filledIn = false;      ///< rules stand in for scores that the value rests on
    Bound bound = Bound::Exact; ///< of the value, for models without an index of their own
};

struct HistoryPoint {
    std::size_t snapshot = 0;          ///< position in Dataset::snapshots
    std::optional<HistoryPlace> place; ///< absent: not ranked then
    /// Its own models without an index then, or only estimated by the source; of a model 1 where it
    /// is one of them.
    int unmeasured = 0;
};

/// Points that may be joined by a line: neighbouring snapshots answered by one method.
struct HistorySegment {
    std::size_t method = 0;           ///< position in Dataset::methods
    std::vector<HistoryPoint> points; ///< oldest first
};

struct HistoryLine {
    HistoryKind kind = HistoryKind::Model;
    std::string item;                     ///< model id, lab id or country code
    std::string name;                     ///< model or lab name as known last; a country's code
    std::vector<HistorySegment> segments; ///< oldest first; never joined with each other
};

/// Ranks and indices of View::trends.items, each a country code, lab or model (looked for in this
/// order; models by id, slug or name in the newest snapshot that has them, then by id), over the
/// snapshots up to View::snapshot and View::asOf, each under the View's other rules. Without
/// View::method each snapshot follows its own, and every change of methods begins a new segment;
/// View::trends.joined makes such a change an error that says what to do instead. Where no item is
/// named, those that lead in the View's own answer are followed, at most twelve. Every variant is
/// ranked by itself unless View::trends.folded. Fails, too, when an item is unknown and when there
/// are no figures up to the day.
[[nodiscard]] Result<Answered<std::vector<HistoryLine>>> history(const Dataset &dataset,
                                                                 const View &asked);

} // namespace podium
