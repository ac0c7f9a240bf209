// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <span>

namespace podium {

/// Rounds, programmes, money beside the index, profiles and figures.
[[nodiscard]] std::span<const ExhibitKind> moneyExhibits();

} // namespace podium
