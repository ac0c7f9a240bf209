// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/nice_scale.h"

#include <cmath>

namespace podium {

NiceScale niceScale(double least, double most)
{
    if (!(most > least))
        most = least + (least == 0 ? 1 : std::abs(least) * 0.1);
    const double rough = (most - least) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / power;
    const double step = (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10) * power;
    // A value on the edge of a step must not open another one.
    constexpr double kSlack = 1e-9;
    return {std::floor(least / step + kSlack) * step, std::ceil(most / step - kSlack) * step, step};
}

NiceScale decades(double least, double most)
{
    const double low = std::pow(10, std::floor(std::log10(least)));
    const double high = std::pow(10, std::ceil(std::log10(most)));
    return {low, high > low ? high : low * 10, 10};
}

} // namespace podium
