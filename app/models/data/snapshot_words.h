// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

#include <cstddef>
#include <vector>

namespace podium {

/// What is particular about a day's figures: that it has published indices only, or is the one that
/// is shown where none is named; empty: neither.
[[nodiscard]] QString snapshotRemark(const Dataset &dataset, std::size_t snapshot);

/// The source of what rests on several days: who measured, from when to when. Of one day it says that.
[[nodiscard]] QString sourceOverDays(const Dataset &dataset, std::vector<std::size_t> snapshots,
                                     Language language);

} // namespace podium
