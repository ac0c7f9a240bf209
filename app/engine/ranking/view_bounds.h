// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

namespace podium {

/// Whether each number of a View is one that can be reckoned with; else Invalid, with its bounds.
[[nodiscard]] Result<void> checkBounds(const View &view);

} // namespace podium
