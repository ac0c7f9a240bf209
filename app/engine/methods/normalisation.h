// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/columns.h"
#include "app/engine/values/dataset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// A score on the straight scale on which the source's normalisation maps it to 0..1, not clamped:
/// fractions as they are, Elo points as (Elo − 500) / 2000. NaN stays NaN.
[[nodiscard]] double asShare(double score, Scale scale);

/// What normalising a column did to it.
struct NormalisedColumn {
    std::vector<double> values;
    /// Change of a value for a small change of its share, without sign; absent for ranks.
    std::optional<double> steepness;
};

/// Normalises one evaluation's column of shares (definitions: Normalisation; COINr 1.1.14 n_minmax,
/// n_zscore, n_rank, n_prank, n_dist2ref, n_goalposts). Minimum, mean, sd (n − 1) and ranks are
/// those of the members; models outside them are placed as if they had joined. Lower-is-better
/// scores are turned round first. Members that all have one score get 0.5. `reference` is the model
/// of Normalisation::Reference; without it the best member is.
[[nodiscard]] NormalisedColumn normalisedColumn(std::vector<double> shares,
                                                const Evaluation &evaluation,
                                                const MethodPart &part, Normalisation normalisation,
                                                const Population &population,
                                                std::optional<std::size_t> reference);

/// The share of others each model beats, ties half: (worse + (ties − 1) / 2) / (n − 1), ties
/// counting the model itself (HELM's win rate), n being the members with a value in this column. With
/// `everybody` n is the number of all members and those without a value count as worse: Borda points
/// (n − rank) / (n − 1), ties sharing their mean rank (MTEB's Borda count). 0.5 for a model without
/// others.
[[nodiscard]] std::vector<double> winRates(const std::vector<double> &values,
                                           const Population &population, bool everybody);

} // namespace podium
