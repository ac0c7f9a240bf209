// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/readings/grid.h"

#include <algorithm>

namespace podium {

std::vector<GridAxis> axesOf(const Grid &grid)
{
    std::vector<GridAxis> axes{{Dimension::Snapshot, grid.snapshots.size()},
                               {Dimension::Folding, grid.foldings.size()},
                               {Dimension::Selection, grid.selections.size()},
                               {Dimension::Estimated, grid.estimated.size()},
                               {Dimension::LaterScores, grid.laterScores.size()},
                               {Dimension::Rule, grid.rules.size()},
                               {Dimension::Seats, grid.seats.size()},
                               {Dimension::Method, grid.methods.size()},
                               {Dimension::Weights, grid.weights.size()},
                               {Dimension::Programme, grid.programmes.size()}};
    std::erase_if(axes, [](const GridAxis &axis) { return axis.size == 0; });
    return axes;
}

std::size_t readingsOf(const std::vector<GridAxis> &axes)
{
    std::size_t readings = 1;
    for (const GridAxis &axis : axes) {
        if (axis.size > kMostReadings / readings)
            return kMostReadings + 1;
        readings *= axis.size;
    }
    return readings;
}

std::vector<std::size_t> choicesOf(const std::vector<GridAxis> &axes, std::size_t reading)
{
    std::vector<std::size_t> choices(axes.size());
    for (std::size_t i = axes.size(); i-- > 0;) {
        choices[i] = reading % axes[i].size;
        reading /= axes[i].size;
    }
    return choices;
}

} // namespace podium
