// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// ISO's user-assigned code of the world: all countries, and what is not assigned.
inline constexpr std::string_view kWorld = "WW";

/// The country or group with this code or name, in English or Korean and in any case; null: none.
[[nodiscard]] const Country *placeNamed(const Dataset &dataset, std::string_view text);

/// Whether one of these codes is the country's, or that of a group it belongs to.
[[nodiscard]] bool covers(const Dataset &dataset, const std::vector<std::string> &places,
                          std::string_view country);

/// The codes of all these, each with its members behind it, none twice; every country for the world.
[[nodiscard]] std::vector<std::string> withMembers(const Dataset &dataset,
                                                   const std::vector<std::string> &places);
/// The same for the countries whose money is asked for.
[[nodiscard]] MoneyView withMembers(const Dataset &dataset, MoneyView money);

/// The countries of a group that have labs; the code itself where it is no group.
[[nodiscard]] std::vector<std::string> countriesWithLabs(const Dataset &dataset,
                                                         const std::string &code);

/// Codes for codes or names; fails with the first that is none, and with how to write them.
[[nodiscard]] Result<std::vector<std::string>> placeCodes(const Dataset &dataset,
                                                          const std::vector<std::string> &texts);

} // namespace podium
