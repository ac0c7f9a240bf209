// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <span>

namespace podium {

/// Frontiers, ranks over time, months behind and events.
[[nodiscard]] std::span<const ExhibitKind> trendsExhibits();

} // namespace podium
