// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// Where the first of them is.
[[nodiscard]] std::optional<std::size_t> roundColumnIn(const std::vector<std::string> &header,
                                                       RoundColumn column);

} // namespace podium
