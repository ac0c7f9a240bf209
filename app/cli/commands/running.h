// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"

namespace podium {

/// Does what `arguments.command` says; returns the exit code, or why nothing was done.
[[nodiscard]] OrRefusal<ExitCode> run(const Arguments &arguments, const Surroundings &around);

} // namespace podium
