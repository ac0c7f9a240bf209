// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

namespace podium {

/// What Podium shows on its first start: the newest snapshot with scores, one model per lab,
/// compared with GPT-3.5 Turbo where the snapshot has an index for it.
[[nodiscard]] View firstView(const Dataset &dataset);

} // namespace podium
