// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

namespace podium {

/// Whether a score of the model was solved from the very index that the source printed, as the notes
/// of the model or of all its snapshot say: then our index agrees with the printed one by
/// construction, which is no check of the method.
[[nodiscard]] bool isSolvedFromIndex(const Snapshot &snapshot, const Model &model);

} // namespace podium
