// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/readings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

namespace {

/// Where zero lies and how long one unit is: x becomes (x − origin) / unit.
struct Straight {
    double origin = 0;
    double unit = 1;
};

Straight leastToLargest(const std::vector<double> &column)
{
    const auto [least, largest] = std::ranges::minmax(column);
    return {least, largest - least};
}

Straight standardised(const std::vector<double> &column)
{
    const double n = static_cast<double>(column.size());
    const double mean = std::accumulate(column.begin(), column.end(), 0.0) / n;
    double squares = 0;
    for (const double value : column)
        squares += (value - mean) * (value - mean);
    const double deviation = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
    // 0.5 + 0.1 z = (x − (mean − 5 sd)) / (10 sd)
    return {mean - 5 * deviation, 10 * deviation};
}

template <typename Scale>
Reading rescaled(const Composite &composite, Scale scale)
{
    Reading reading{composite.scores, composite.standardErrors, {}};
    for (std::size_t column = 0; column < reading.scores.size(); ++column) {
        const Straight line = scale(reading.scores[column]);
        for (double &score : reading.scores[column])
            score = line.unit > 0 ? (score - line.origin) / line.unit : 0.5;
        for (double &error : reading.standardErrors[column])
            error = line.unit > 0 ? error / line.unit : 0;
    }
    return reading;
}

/// 100 · back(Σ w · forth(score)): the geometric mean by log and exp, the harmonic by inverses.
template <typename Forth, typename Back>
Reading meanBy(const Composite &composite, Forth forth, Back back)
{
    return {composite.scores, composite.standardErrors,
            [forth, back](const Reading::Columns &scores, const std::vector<double> &weights,
                          std::vector<double> &index) {
                std::ranges::fill(index, 0.0);
                for (std::size_t column = 0; column < scores.size(); ++column) {
                    for (std::size_t model = 0; model < index.size(); ++model)
                        index[model] += weights[column]
                            * forth(std::max(kLeastShare, scores[column][model]));
                }
                for (double &points : index)
                    points = 100 * back(points);
            }};
}

} // namespace

std::vector<Reading> methodReadings(const Composite &composite)
{
    if (composite.models() == 0)
        return {};
    const auto inverse = [](double share) { return 1 / share; };
    return {rescaled(composite, leastToLargest), rescaled(composite, standardised),
            meanBy(
                composite, [](double share) { return std::log(share); },
                [](double mean) { return std::exp(mean); }),
            meanBy(composite, inverse, inverse)};
}

} // namespace podium
