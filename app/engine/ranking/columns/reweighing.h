// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace podium {

/// Indices (100 × Σ weight × normalised score) after the weight of one evaluation, `from`, has
/// become `to`, while the others keep their proportions and all still sum to 1: one pass over that
/// evaluation's column alone. 0 <= from < 1, 0 <= to <= 1; `column` stands beside `indices`.
void moveWeight(std::vector<double> &indices, const std::vector<double> &column, double from,
                double to);

} // namespace podium
