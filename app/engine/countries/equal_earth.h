// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/world_map.h"

namespace podium {

/// Largest x and y of the projection: the equator's end and the pole.
inline constexpr double kEqualEarthWidth = 2.70663;
inline constexpr double kEqualEarthHeight = 1.31737;

/// Degrees to the plane, areas kept: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map
/// projection", International Journal of Geographical Information Science 33 (2019), eq. 3 to 5.
[[nodiscard]] MapPoint equalEarth(double longitude, double latitude);

} // namespace podium
