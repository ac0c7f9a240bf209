// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <span>

namespace podium {

/// Models and countries.
[[nodiscard]] std::span<const ExhibitKind> rankingExhibits();

} // namespace podium
