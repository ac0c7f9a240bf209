// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <string>
#include <vector>

namespace podium {

/// A View with the fewest changes that rank what was brought in.
struct Revealed {
    View view;
    std::string model = {};     ///< id of the first of it that is ranked; empty: none is
    bool otherSnapshot = false; ///< what was changed
    /// Missing scores are predicted, those of all models: what nobody who brings in one of them
    /// asked for, so that such a View is offered and not shown.
    bool filledIn = false;
    int measured = 0; ///< evaluations that the model has scores of, among `parts`
    int parts = 0;    ///< of the method
    bool unfolded = false;
    bool unfiltered = false;
};

/// Looks for own runs first, then for the snapshots of the imports; `dataset` has them. Where
/// nothing ranks them the View stays.
[[nodiscard]] Revealed revealing(const Dataset &dataset, const std::vector<KeptImport> &imports,
                                 const View &view);

} // namespace podium
