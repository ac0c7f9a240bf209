// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <string>

namespace podium {

/// Shortest text that reads back as the same number.
[[nodiscard]] inline std::string shortestText(double value)
{
    std::array<char, 32> buffer{};
    auto *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

} // namespace podium
