// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/engine/values/correction.h"
#include "app/engine/values/dataset.h"

#include <vector>

namespace podium {

/// What "--lab-country LAB=COUNTRY" corrects, as the window does, in the order it was said.
[[nodiscard]] OrRefusal<std::vector<Correction>> labCountries(const Arguments &arguments,
                                                              const Dataset &known);

} // namespace podium
