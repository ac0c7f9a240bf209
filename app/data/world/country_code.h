// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// The code of a known country by its code of two or three letters (ISO 3166-1), its English or Korean name
/// or another that sources write; empty when it is not known, or several are named.
[[nodiscard]] std::string countryCode(const Dataset &dataset, std::string_view text);

/// The codes of several countries that a text names: "France,United States of America", "US / KR"; of
/// one, that. Empty where one of them is not known.
[[nodiscard]] std::vector<std::string> countryCodes(const Dataset &dataset, std::string_view text);

} // namespace podium
