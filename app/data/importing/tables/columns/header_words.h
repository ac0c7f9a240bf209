// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/tables/columns/column_role.h"

#include <optional>
#include <string_view>

namespace podium {

/// What a column of this header holds, by words that sources and analysts use in several languages; of
/// columns that are no score. `key` is the nameKey() (column_meaning.h) of the header.
[[nodiscard]] std::optional<ColumnRole> roleOfHeader(std::string_view key);

/// Whether such a column says on which day a row was measured.
[[nodiscard]] bool isDayHeader(std::string_view key);

} // namespace podium
