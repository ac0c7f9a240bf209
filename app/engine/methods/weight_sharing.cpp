// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/weight_sharing.h"

#include <algorithm>

namespace podium {

std::vector<double> movedWeights(std::vector<double> weights, std::size_t moved, double weight,
                                 const std::vector<bool> &locked)
{
    double kept = 0;
    double sharedBefore = 0;
    std::size_t sharers = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (locked[i])
            kept += weights[i];
        else if (i != moved) {
            sharedBefore += weights[i];
            ++sharers;
        }
    }
    if (locked[moved] || sharers == 0)
        return weights;
    const double free = std::max(0.0, 1 - kept);
    weights[moved] = std::clamp(weight, 0.0, free);
    const double rest = free - weights[moved];
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (i == moved || locked[i])
            continue;
        weights[i] = sharedBefore > 0 ? rest * (weights[i] / sharedBefore)
                                      : rest / static_cast<double>(sharers);
    }
    return weights;
}

} // namespace podium
