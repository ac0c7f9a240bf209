// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/calibration/held_values.h"

#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// How a value held within ± `half` of each.
template <typename Half>
void checkValues(CalibrationLine &line, const std::vector<Twice> &values, double level, Half half)
{
    double width = 0;
    double score = 0;
    for (const Twice &value : values) {
        const double reach = half(value);
        line.held += std::abs(value.later - value.earlier) <= reach;
        width += 2 * reach;
        score += intervalScore(value.earlier - reach, value.earlier + reach, value.later, level);
    }
    line.checked = static_cast<int>(values.size());
    line.promised = level;
    if (values.empty())
        return;
    line.width = width / line.checked;
    line.intervalScore = score / line.checked;
}

} // namespace

double quantileOf(double level)
{
    return normalQuantile(0.5 + level / 2);
}

double intervalScore(double low, double high, double value, double level)
{
    const double outside = std::max({0.0, low - value, value - high});
    return high - low + 2 / (1 - level) * outside;
}

CalibrationLine normalLine(CalibrationLine line, const std::vector<Twice> &values, double level)
{
    const double z = quantileOf(level);
    checkValues(line, values, level, [z](const Twice &value) { return z * value.error; });
    for (const double each : kCalibrationLevels) {
        CalibrationLine at;
        const double reach = quantileOf(each);
        checkValues(at, values, each, [reach](const Twice &value) { return reach * value.error; });
        line.heldAt.push_back(at.share());
    }
    return line;
}

CalibrationLine fixedLine(CalibrationLine line, const std::vector<Twice> &values, double half,
                          double level)
{
    checkValues(line, values, level, [half](const Twice &) { return half; });
    return line;
}

std::vector<RankInterval> overlapAt(const std::vector<Twice> &values, double margin, bool fixed)
{
    std::vector<double> lows;
    std::vector<double> highs;
    for (const Twice &value : values) {
        const double half = fixed ? margin : margin * value.error;
        lows.push_back(value.earlier - half);
        highs.push_back(value.earlier + half);
    }
    return overlapRankIntervals(lows, highs);
}

} // namespace podium
