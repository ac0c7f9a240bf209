// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <span>

namespace podium {

/// How firm ranks are.
[[nodiscard]] std::span<const ExhibitKind> robustnessExhibits();

} // namespace podium
