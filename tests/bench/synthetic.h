// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/simulation.h"
#include "app/engine/values/dataset.h"

#include <cstddef>

namespace podium::bench {

/// A dataset from a seeded generator: models × 10 scores, 5 % of them missing, 2,000 labs in
/// 60 countries, one method of equal weights.
[[nodiscard]] Dataset syntheticDataset(std::size_t models);

/// The same scores without gaps, each with the standard error of 200 questions.
[[nodiscard]] Composite syntheticComposite(std::size_t models);

} // namespace podium::bench
