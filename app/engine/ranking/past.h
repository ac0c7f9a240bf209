// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <optional>

namespace podium {

/// Whether a View looks at a day after which newer complete figures are known. What was announced later is
/// then not shown: money of all years ends on that day, as do programmes and events.
[[nodiscard]] bool looksBack(const Dataset &dataset, const View &view, std::size_t snapshot);
/// That day, where it does.
[[nodiscard]] std::optional<Date> pastDay(const Dataset &dataset, const View &view,
                                          std::size_t snapshot);

} // namespace podium
