// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"

namespace podium {

/// Lists what is wrong with a presentation or workbook: CSV columns rule,part,text; of a story, what
/// a copy desk would object to (copy_command.h). Fails where something is.
[[nodiscard]] OrRefusal<ExitCode> checkDeck(const Arguments &arguments, const Surroundings &around);

} // namespace podium
