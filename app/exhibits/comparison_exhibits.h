// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <span>

namespace podium {

/// Those compared: scores, the way from one index to another, and what turns the order.
[[nodiscard]] std::span<const ExhibitKind> comparisonExhibits();

} // namespace podium
