// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// Up to three models of the snapshot whose name has every word of `name`, the shortest first:
/// what somebody may have meant who wrote a name there is not.
[[nodiscard]] std::vector<std::string> similarNames(const Snapshot &snapshot,
                                                    std::string_view name);

/// "There is no model …", with similar names where there are some.
[[nodiscard]] tl::unexpected<Error> noSuchModel(const Snapshot &snapshot, std::string_view name);
/// "There is no country, lab or model … in any snapshot", with those of the newest that has some.
[[nodiscard]] tl::unexpected<Error> noSuchItem(const Dataset &dataset, std::string_view name);
/// "There is no model, lab or country …", with similar names where there are some.
[[nodiscard]] tl::unexpected<Error> noSuchItem(const Snapshot &snapshot, std::string_view name);

} // namespace podium
