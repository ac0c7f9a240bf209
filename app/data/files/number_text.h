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

/// For sentences: without what dividing by 100 leaves in the last digits, "0.712".
[[nodiscard]] inline std::string sentenceNumber(double value)
{
    constexpr int kSureDigits = 15;
    std::array<char, 32> buffer{};
    auto *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    std::chars_format::general, kSureDigits)
                          .ptr;
    return {buffer.data(), end};
}

} // namespace podium
