// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podium {

/// What is left of a name without what is hardly seen: case and width of letters, blanks, hyphens,
/// underscores, and whether a letter is Latin or one of Cyrillic or Greek that looks the same. Names alike
/// to the eye have one likeness.
[[nodiscard]] std::string likeness(std::string_view name);

} // namespace podium
