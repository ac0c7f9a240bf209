// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/columns.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// A snapshot's scores under a method's rules, by model in the snapshot's order.
struct MethodScores {
    Method method;               ///< rules and weights as applied, also those that rest on scores
    std::vector<double> indices; ///< NaN for a model without an index
    std::vector<MethodNote> notes;
    // Of isPlain() rules nothing more is kept: the scores say it all.
    Columns values;                               ///< as added up, by part
    Columns predictionErrors;                     ///< as shares, NaN where measured; may be empty
    std::vector<std::optional<double>> steepness; ///< of values, by part
};

/// Applies the rules of `effective` (see effectiveMethod()). `eligible` marks the models of the
/// View before countries; those of them with an index are the ones that other-dependent rules look
/// at. It may be empty when isPlain(). `reference` is that of Normalisation::Reference. Fails when
/// the reference lacks a score, when there are too few models for principal component weights, or
/// too many for Copeland.
[[nodiscard]] Result<MethodScores> scored(const Dataset &dataset, const Snapshot &snapshot,
                                          Method effective, const std::vector<char> &eligible,
                                          std::optional<std::size_t> reference);

/// scored() of rows that need not be a snapshot's: `scores` has the method and its columns of shares
/// as values, NaN where missing, one entry in `eligible` for each row.
[[nodiscard]] Result<MethodScores> scoredRows(MethodScores scores, const Dataset &dataset,
                                              const std::vector<char> &eligible,
                                              std::optional<std::size_t> reference);

/// The snapshot's scores as shares of what can be reached, in the order of the method.
[[nodiscard]] Columns shareColumns(const Dataset &dataset, const Snapshot &snapshot,
                                   const Method &method);

} // namespace podium
