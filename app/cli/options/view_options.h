// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/arguments.h"
#include "app/engine/values/view.h"

namespace podium {

/// Overrides in `view` what the options say; the rest stays. An empty value ("--exclude=")
/// clears what the View file says.
[[nodiscard]] OrUsage<void> applyOptions(const Arguments &arguments, View &view);

} // namespace podium
