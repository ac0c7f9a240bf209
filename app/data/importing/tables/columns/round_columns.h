// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace podium {

/// What columns of a table of funding rounds hold.
enum class RoundColumn {
    Lab,
    Country,
    Round,
    Amount,
    Currency,
    Unit,
    Day,
    Investors,
    Valuation,
    Source,
    Note
};

/// By the words of English and Korean analysts; absent where none of them begins the header.
[[nodiscard]] std::optional<RoundColumn> roundColumn(std::string_view header);

} // namespace podium
