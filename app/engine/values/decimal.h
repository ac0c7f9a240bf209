// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// An exact decimal number with six places after the point, for money and exchange rates;
/// never a binary floating point number on the way. Range about ±1.7e32.
class Decimal final
{
public:
    __extension__ using Units = __int128;
    static constexpr std::int64_t kUnitsPerOne = 1'000'000;

    constexpr Decimal() = default;
    [[nodiscard]] static constexpr Decimal whole(std::int64_t value)
    {
        return Decimal(Units(value) * kUnitsPerOne);
    }
    /// Reads "-1234.5678"; more than six places after the point, exponents, blanks and thousands
    /// separators are refused.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    /// value × numerator / denominator with one rounding, half to even, at the sixth place.
    /// Absent when the denominator is zero or the product leaves the range.
    [[nodiscard]] static std::optional<Decimal> scaled(Decimal value, Decimal numerator,
                                                       Decimal denominator);

    /// Shortest exact text, e.g. "1.5", "-3", "0.000001".
    [[nodiscard]] std::string toText() const;
    /// Rounded half to even to whole units, as text.
    [[nodiscard]] std::string toWholeText() const;
    /// The nearest double, for axes and ratios only.
    [[nodiscard]] double toDouble() const;
    /// The largest whole number that is not more.
    [[nodiscard]] constexpr Decimal floor() const
    {
        const Units rest = m_units % kUnitsPerOne;
        return Decimal(m_units - rest - (rest < 0 ? kUnitsPerOne : 0));
    }
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }

    [[nodiscard]] constexpr Decimal operator+(Decimal other) const
    {
        return Decimal(m_units + other.m_units);
    }
    [[nodiscard]] constexpr Decimal operator-(Decimal other) const
    {
        return Decimal(m_units - other.m_units);
    }
    constexpr Decimal &operator+=(Decimal other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr auto operator<=>(const Decimal &) const = default; // NOLINT(modernize-use-nullptr)

private:
    constexpr explicit Decimal(Units units)
        : m_units(units)
    {
    }

    Units m_units = 0;
};

} // namespace podium
