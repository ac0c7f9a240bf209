// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace podium {

/// A place on the map plane, in radii of the globe; y grows to the north.
struct MapPoint {
    double x = 0;
    double y = 0;
};

/// Outlines of one country on the map plane; closed rings, the largest first.
struct CountryOutline {
    std::string code;                         ///< ISO 3166-1 alpha-2; empty: land without a code
    std::vector<std::vector<MapPoint>> rings; ///< none is empty
    MapPoint middle;                          ///< of the largest ring's extent
    double width = 0;                         ///< of the largest ring, radii of the globe
    double height = 0;
};

struct WorldMap {
    std::vector<CountryOutline> countries; ///< by code
};

} // namespace podium
