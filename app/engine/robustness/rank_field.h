// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/simulation.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// One line of what is ranked: a model, or a lab or country by its best model.
struct FieldItem {
    std::size_t model = 0;          ///< position in Snapshot::models: itself, or the best one
    std::optional<std::size_t> lab; ///< of labs: position in Dataset::labs; absent: no known lab
    std::string country;            ///< of countries: code
    double index = 0;
    int rank = 0; ///< competition rank in the field
};

/// What a View ranks, with the scores behind it, ready to be varied. Only models with a score in
/// every evaluation of the method stand in it, unless gaps are filled; the others are counted in
/// `leftOut`.
struct RankField {
    View view; ///< with snapshot and method filled in
    std::size_t snapshot = 0;
    std::size_t method = 0;
    std::vector<FieldItem> items;         ///< best first; Composite::itemOf numbers them
    std::vector<std::size_t> models;      ///< positions in Snapshot::models, best first
    std::vector<std::size_t> evaluations; ///< of the composite's columns; without those of weight 0
    Composite composite;
    /// An evaluation whose error is not known; its standard errors are 0 in the composite.
    std::optional<std::size_t> withoutError;
    int leftOut = 0; ///< ranked, but without all scores: their indices are estimates
};

/// What becomes of ranked models that lack scores.
enum class Gaps {
    LeftOut, ///< counted in RankField::leftOut
    /// What they lack is the weighted mean of what they have, so that their index is that of
    /// MissingRule::Renormalise; its error rests on what they have.
    Filled,
};

/// The field of models as the View folds them; or of labs or countries, by the best of all their
/// variants whatever the folding. With gaps filled the View's rule for missing scores becomes
/// MissingRule::Renormalise. Fails as answer() does, and when the method is no weighted mean of
/// scores as they are.
[[nodiscard]] Result<RankField> rankField(const Dataset &dataset, const View &view, RankedItem by,
                                          Gaps gaps = Gaps::LeftOut);

} // namespace podium
