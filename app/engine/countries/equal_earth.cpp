// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/equal_earth.h"

#include <cmath>
#include <numbers>

namespace podium {

MapPoint equalEarth(double longitude, double latitude)
{
    constexpr double kA1 = 1.340264;
    constexpr double kA2 = -0.081106;
    constexpr double kA3 = 0.000893;
    constexpr double kA4 = 0.003796;
    constexpr double kRadians = std::numbers::pi / 180;
    const double root3 = std::sqrt(3.0);
    const double theta = std::asin(root3 / 2 * std::sin(latitude * kRadians));
    const double square = theta * theta;
    const double sixth = square * square * square;
    const double slope = 9 * kA4 * sixth * square + 7 * kA3 * sixth + 3 * kA2 * square + kA1;
    return {2 * root3 * longitude * kRadians * std::cos(theta) / (3 * slope),
            theta * (kA4 * sixth * square + kA3 * sixth + kA2 * square + kA1)};
}

} // namespace podium
