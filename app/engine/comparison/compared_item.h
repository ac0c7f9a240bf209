// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_field.h"

#include <optional>
#include <string_view>
#include <vector>

namespace podium {

/// What a name stands for, whether or not it is ranked.
struct Meaning {
    RankedItem kind = RankedItem::Model;
    std::size_t position = 0; ///< of the model in its snapshot, or of the lab
    std::string country;      ///< the country's code when it is one

    bool operator==(const Meaning &) const = default;
};

/// A model by id, slug or name, else a lab by id, name or alias, else a country by code or name.
[[nodiscard]] Result<Meaning> meaningOf(const Dataset &dataset, const Snapshot &snapshot,
                                        std::string_view name);

/// What a name stands for: a model, or a lab or country by its best model.
struct ComparedItem {
    RankedItem kind = RankedItem::Model;
    FieldItem item;                      ///< its rank is 0 for a model that the View does not rank
    std::size_t position = 0;            ///< in RankField::items; only where the rank is not 0
    std::optional<double> standardError; ///< of its index
};

/// The item and the field it was found in.
struct FoundItem {
    ComparedItem item;
    RankField field;

    /// Positions of the models of a lab or country that may be its best one; of a model none.
    [[nodiscard]] std::vector<std::size_t> contenders() const;
};

/// Finds what meaningOf() says, under the View's rules. Fails when nothing has that name, when a model lacks one of the
/// method's evaluations, and when no model of a lab or country is ranked with all scores.
[[nodiscard]] Result<FoundItem> findItem(const Dataset &dataset, const View &view,
                                         std::string_view name);

} // namespace podium
