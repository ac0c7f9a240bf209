// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

namespace podium {

/// The short name, or the whole one where another model of the snapshot has the same short name.
[[nodiscard]] QString distinctModelName(const Snapshot &snapshot, const Model &model);

} // namespace podium
