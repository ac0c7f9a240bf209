// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace podium {

/// One evaluation's part in the gap between two models: contribution = weight × (a − b) in index
/// points; the contributions sum to the gap.
struct GapPart {
    std::size_t evaluation = 0; ///< position in Dataset::evaluations
    double weight = 0;
    double a = 0; ///< normalised scores, 0..1
    double b = 0;
    double contribution = 0;
    /// The smallest share of weight, 0..1, taken from all others in proportion and given to this
    /// evaluation, that makes the two tie; for two models t = g / (g − d). Of labs and countries the
    /// best model is chosen anew on the way. Absent: they never tie on it.
    std::optional<double> shift;
    std::size_t tiedA = 0; ///< the models that tie there, where there is a shift
    std::size_t tiedB = 0;
};

/// One side of a gap.
struct GapSide {
    std::string_view model; ///< id, slug or name of the model that stands for it
    /// Positions of all models that may stand for it under other weights, of a lab or country.
    std::vector<std::size_t> others = {};
};

/// Why one model stands before another.
struct Gap {
    std::size_t a = 0; ///< positions in Snapshot::models
    std::size_t b = 0;
    double difference = 0;      ///< index a − index b
    std::vector<GapPart> parts; ///< in the method's order
    /// The weight vector nearest to the method's (least squares, on the simplex) under which the
    /// two sides tie, in the parts' order; empty when none exists because one is ahead everywhere.
    std::vector<double> nearestTie;
};

/// The weight of this evaluation under which the two tie when all others shrink in proportion:
/// w + t (1 − w); absent without a shift.
[[nodiscard]] std::optional<double> tyingWeight(const GapPart &part);

/// The evaluation of `gap.parts` whose weight has to change least, by the smallest shift, for a tie;
/// absent when no single weight can bring one about.
[[nodiscard]] std::optional<std::size_t> smallestShift(const Gap &gap);

/// Share of all weight that moves from evaluation to evaluation on the way to the nearest tie, 0..1;
/// absent when there is none.
[[nodiscard]] std::optional<double> movedWeight(const Gap &gap);

/// The weights under which the two tie by giving weight to one of `gap.parts`, ready to be asked
/// for; empty without a shift.
[[nodiscard]] std::vector<double> tyingWeights(const Gap &gap, std::size_t part);

/// Compares two models, by themselves or as the best of a lab or country, under the View's snapshot,
/// method and weights. Fails when a model is unknown or lacks one of the method's evaluations, and
/// under rules other than a weighted mean of scores as they are (isPlain()).
[[nodiscard]] Result<Gap> gapBetween(const Dataset &dataset, const View &view, const GapSide &a,
                                     const GapSide &b);

} // namespace podium
