// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// A score as a method adds it up, 0..1: fractions as they are; Elo points by the goalposts of
/// Artificial Analysis, clamp((Elo - 500) / 2000, 0, 1).
[[nodiscard]] double normalised(double score, Scale scale);

/// The same, turned round where a lower score is better.
[[nodiscard]] double normalised(double score, const Evaluation &evaluation);

/// The index of every model of a snapshot, 0..100: 100 × Σ weight × normalised score, in the
/// snapshot's order. Complete cases: NaN for a model that lacks an evaluation of any weight. The
/// method's rules are not looked at; see scored() for them.
[[nodiscard]] std::vector<double> indices(const Dataset &dataset, const Snapshot &snapshot,
                                          const Method &method);

/// The same into memory that is at hand.
void computeIndices(const Dataset &dataset, const Snapshot &snapshot, const Method &method,
                    std::vector<double> &out);

/// The parts of one model's index in the method's order; missing scores stay missing.
[[nodiscard]] std::vector<IndexPart> indexParts(const Dataset &dataset, const Snapshot &snapshot,
                                                const Method &method, std::size_t model);

} // namespace podium
