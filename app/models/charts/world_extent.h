// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/world_map.h"

#include <QtCore/QRectF>

namespace podium {

/// Of all land on the map plane, in radii of the globe; y grows to the south, as pictures count.
[[nodiscard]] QRectF extentOf(const WorldMap &world);

} // namespace podium
