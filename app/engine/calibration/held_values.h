// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/calibrated_pair.h"
#include "app/engine/uncertainty/rank_intervals.h"

#include <vector>

namespace podium {

/// One value on both days with the earlier one's standard error.
struct Twice {
    double earlier = 0;
    double later = 0;
    double error = 0;
};

/// Of the normal distribution, for an interval of this level on both sides of its middle.
[[nodiscard]] double quantileOf(double level);
/// CalibrationLine::intervalScore of one interval.
[[nodiscard]] double intervalScore(double low, double high, double value, double level);

/// How values held within normal intervals of their errors, at `level` and at kCalibrationLevels.
[[nodiscard]] CalibrationLine normalLine(CalibrationLine line, const std::vector<Twice> &values,
                                         double level);
/// How values held within ± `half` of each, which promises `level`.
[[nodiscard]] CalibrationLine fixedLine(CalibrationLine line, const std::vector<Twice> &values,
                                        double half, double level);

/// Ranks by intervals of `margin` times each error, or of `margin` itself where that is fixed.
[[nodiscard]] std::vector<RankInterval> overlapAt(const std::vector<Twice> &values, double margin,
                                                  bool fixed);

} // namespace podium
