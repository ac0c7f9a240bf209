// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/running.h"

namespace podium {

/// Adds what "chart" draws of a command that also prints: frontiers, ranks over time, months behind,
/// events, money against the index, programmes, a country's profile.
[[nodiscard]] OrRefusal<void> fillDrawn(ChartOrder &order, const Arguments &arguments,
                                        const Surroundings &around);

} // namespace podium
