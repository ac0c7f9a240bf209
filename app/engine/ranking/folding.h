// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <string>
#include <vector>

namespace podium {

/// A model with the index it is ranked by.
struct Candidate {
    std::size_t model = 0; ///< position in Snapshot::models
    double index = 0;
    bool estimated = false;
    bool indexOnly = false; ///< taken from the source as it measured it, without its scores
};

/// What models have in common that become one: the lab, or lab and family; themselves without folding
/// and where the lab is not known.
[[nodiscard]] std::string foldingKey(const Model &model, Folding folding);

/// Keeps the first candidate of each family or lab; `sorted` is best first. Families are within a
/// lab. Models without a lab are their own lab each.
[[nodiscard]] std::vector<Candidate> folded(const Snapshot &snapshot,
                                            const std::vector<Candidate> &sorted, Folding folding);

} // namespace podium
