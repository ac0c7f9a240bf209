// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/columns/reweighing.h"

namespace podium {

void moveWeight(std::vector<double> &indices, const std::vector<double> &column, double from,
                double to)
{
    // (index − 100 from x) / (1 − from) is the index without it; then to joins in.
    const double rest = (1 - to) / (1 - from);
    const double own = 100 * (to - from * rest);
    for (std::size_t i = 0; i < indices.size(); ++i)
        indices[i] = rest * indices[i] + own * column[i];
}

} // namespace podium
