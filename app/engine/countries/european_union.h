// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace podium {

/// ISO's reserved code of the European Union. Where countries are included or excluded it stands for
/// its members, too.
inline constexpr std::string_view kEuropeanUnion = "EU";

/// Members since 1 February 2020 (europa.eu, "EU countries"), by ISO code.
inline constexpr std::array<std::string_view, 27> kUnionMembers{
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};

[[nodiscard]] constexpr bool isUnionMember(std::string_view country)
{
    return std::ranges::find(kUnionMembers, country) != kUnionMembers.end();
}

} // namespace podium
