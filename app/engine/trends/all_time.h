// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

namespace podium {

/// The View as pictures over time ask it: every variant, since a folded ranking lacks the models
/// that led before, and the money of everybody and of all years beside them.
[[nodiscard]] View overAllTime(View view);

} // namespace podium
