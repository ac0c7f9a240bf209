// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <span>

namespace podium {

/// What figures are worth: how intervals held, how evaluations and indices go together.
[[nodiscard]] std::span<const ExhibitKind> reliabilityExhibits();

} // namespace podium
