// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"

namespace podium {

/// Gives a presentation new figures and prints what moved, what was kept and what no longer holds:
/// CSV columns state,slide,id,place,name,from,to,text. Where a sentence no longer holds, the exit
/// code says so.
[[nodiscard]] OrRefusal<ExitCode> refreshDeck(const Arguments &arguments,
                                              const Surroundings &around);

} // namespace podium
