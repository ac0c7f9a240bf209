// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace podium {

/// How a column writes its numbers.
struct NumberStyle {
    char decimal = '.'; ///< or ','

    bool operator==(const NumberStyle &) const = default;
};

/// What one cell says about the style of its column.
enum class StyleEvidence {
    None,
    Point,         ///< "0.85", "1,234.5"
    Comma,         ///< "0,85", "1.234,5"
    PointOrGroups, ///< "1.234": a point, or thousands
    CommaOrGroups, ///< "1,234"
};

/// A number as most cells write it, and whether it says how its column does.
struct PlainNumber {
    double value = 0;
    StyleEvidence evidence = StyleEvidence::None;
};

/// Digits with at most one decimal mark among them and a minus before them. Absent for all else, be it
/// a number or none. Exact: with up to 53 bits of digits and a power of ten that a double holds there
/// is one rounding only, that of the division (Clinger, "How to read floating point numbers
/// accurately", 1990).
[[nodiscard]] inline std::optional<PlainNumber> plainNumber(std::string_view text,
                                                            NumberStyle style)
{
    constexpr std::array kTens{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                               1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
    const bool negative = text.starts_with('-');
    const char *at = text.data() + (negative ? 1 : 0);
    const char *const end = text.data() + text.size();
    if (end - at > 19) // 18 digits stay below 2^63
        return std::nullopt;
    std::uint64_t digits = 0;
    const auto readDigits = [&digits, &at, end] {
        const char *const begin = at;
        for (; at != end && static_cast<unsigned char>(*at - '0') < 10; ++at)
            digits = digits * 10 + static_cast<std::uint64_t>(*at - '0');
        return static_cast<std::size_t>(at - begin);
    };
    const char *const first = at;
    const std::size_t whole = readDigits();
    std::size_t decimals = 0;
    if (at != end && *at == style.decimal) {
        ++at;
        decimals = readDigits();
        if (decimals == 0)
            return std::nullopt;
    }
    if (whole == 0 || at != end || whole + decimals > 18 || digits >= std::uint64_t(1) << 53)
        return std::nullopt;
    const double value = static_cast<double>(digits) / kTens[decimals];
    const bool point = style.decimal == '.';
    const bool mayGroup = decimals == 3 && whole <= 3 && *first != '0';
    const StyleEvidence evidence = decimals == 0 ? StyleEvidence::None
        : mayGroup ? (point ? StyleEvidence::PointOrGroups : StyleEvidence::CommaOrGroups)
                   : (point ? StyleEvidence::Point : StyleEvidence::Comma);
    return PlainNumber{negative ? -value : value, evidence};
}

} // namespace podium
