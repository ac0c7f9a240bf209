// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Where one country or lab stands in one index.
struct IndexPlace {
    std::string item; ///< country code or lab id
    int rank = 0; ///< competition ranks among those that the index has and the View lets through
    std::optional<double> value; ///< in the index's own unit; absent where only the rank was read
    std::optional<double> low;   ///< interval as the index prints it
    std::optional<double> high;
    std::string best;       ///< name of the model that it rests on; empty of indices of countries
    bool estimated = false; ///< rests on an estimate of the source
    int unmeasured = 0;     ///< its models without an index there, or with an estimate alone
};

/// One index: a method's newest figures, or a table of others.
struct IndexSide {
    std::optional<std::size_t> snapshot; ///< position in Dataset::snapshots
    std::optional<std::size_t> table;    ///< or in Dataset::indexTables
    std::vector<IndexPlace> places;      ///< best first
    int unmeasured = 0; ///< of all that pass the filters; 0 of tables of others, which do not say
    /// Models left out for what is not known of them; 0 of tables of others.
    int unknownFacts = 0;
    /// Mean of Kendall's tau-b with the other indices that share at least kLeastShared items.
    std::optional<double> meanTau;
    std::vector<std::optional<double>> tau; ///< with each index, in their order; 1 with itself
};

/// What most indices say of one item.
struct IndexVerdict {
    std::string item;
    int rank = 0;    ///< the one that most give it, the better one of two
    int agree = 0;   ///< so many give it that one
    int indices = 0; ///< so many have it
};

/// Ranks of countries or labs under several indices.
struct IndexSides {
    std::vector<IndexSide> sides;
    std::vector<IndexVerdict> items; ///< those followed: the View's, or those that lead most often
};

inline constexpr std::size_t kLeastShared = 3;

/// Countries by the View's counting rule, or labs by their best model (View::trends.by), under each
/// intelligence method's newest snapshot that ranks anybody, and, of countries, in each table of
/// others: of models by the best, of countries as printed. View::trends.items are followed. The
/// View's filters act; its snapshot, method and weights do not. Fails where an item is unknown, or
/// nobody is ranked anywhere.
[[nodiscard]] Result<Answered<IndexSides>> indexSides(const Dataset &dataset, const View &view);

} // namespace podium
