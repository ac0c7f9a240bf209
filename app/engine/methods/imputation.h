// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/columns.h"
#include "app/engine/values/method_rules.h"

namespace podium {

/// Fills in what usable models lack, column by column, from what members were measured in, and
/// returns the standard error of each value filled in, NaN where nothing was.
///
/// Mean and median: of the column; the error is that of predicting one more value, sd √(1 + 1/n),
/// for the median sd √(1 + π/(2n)). Regression: least squares with a constant on the evaluations
/// the model has, fitted to the members that have these and the one sought; the error is that of
/// the prediction, s √(1 + 1/n + z'(Z'Z)⁻¹z). Where fewer than three models more than predictors
/// can be fitted to, the value stays missing. Predictions stay within the members' range.
[[nodiscard]] Columns fillMissing(Columns &columns, const Population &population,
                                  MissingRule::Kind kind);

} // namespace podium
