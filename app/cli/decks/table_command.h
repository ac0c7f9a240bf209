// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"

namespace podium {

/// Writes the rows behind a picture ("models", "countries --as months") as a file.
[[nodiscard]] OrRefusal<ExitCode> writeTableFile(const Arguments &arguments,
                                                 const Surroundings &around);

} // namespace podium
