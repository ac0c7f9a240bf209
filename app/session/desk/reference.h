// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

namespace podium {

/// A reference means something only where the snapshot knows it and can give it an index.
[[nodiscard]] bool canCompareWith(const Dataset &dataset, const View &view);

} // namespace podium
