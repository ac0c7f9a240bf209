// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Logs of Inspect, versions 1 and 2. One that is not finished, or was declared invalid, is refused;
/// of a scorer's reducers of repeated answers their mean is taken.
[[nodiscard]] bool isInspect(const ImportInput &input);
[[nodiscard]] Result<Import> readInspect(const ImportInput &input);

} // namespace podium
