// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/values/decimal.h"

#include <algorithm>

namespace podium {

namespace {

constexpr int kPlaces = 6;
constexpr int kMostIntegerDigits = 30;

/// a / b for b > 0, rounded half to even.
Decimal::Units dividedHalfEven(Decimal::Units a, Decimal::Units b)
{
    Decimal::Units quotient = a / b;
    Decimal::Units rest = a % b;
    const Decimal::Units sign = a < 0 ? -1 : 1;
    rest *= sign;
    const Decimal::Units twice = rest * 2;
    if (twice > b || (twice == b && quotient % 2 != 0))
        quotient += sign;
    return quotient;
}

std::string digitsOf(Decimal::Units value)
{
    std::string out;
    do {
        out += static_cast<char>('0' + static_cast<int>(value % 10));
        value /= 10;
    } while (value != 0);
    std::ranges::reverse(out);
    return out;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const auto point = text.find('.');
    const std::string_view integer = text.substr(0, point);
    const std::string_view fraction
        = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const bool pointWithoutDigits = point != std::string_view::npos && fraction.empty();
    if (integer.empty() || pointWithoutDigits || integer.size() > kMostIntegerDigits
        || fraction.size() > kPlaces)
        return std::nullopt;
    Units units = 0;
    const auto append = [&units](std::string_view part) {
        return std::ranges::all_of(part, [&units](char c) {
            units = units * 10 + (c - '0');
            return c >= '0' && c <= '9';
        });
    };
    if (!append(integer) || !append(fraction))
        return std::nullopt;
    for (std::size_t i = fraction.size(); i < kPlaces; ++i)
        units *= 10;
    return Decimal(negative ? -units : units);
}

std::optional<Decimal> Decimal::scaled(Decimal value, Decimal numerator, Decimal denominator)
{
    if (denominator.m_units == 0)
        return std::nullopt;
    Units product = 0;
    if (__builtin_mul_overflow(value.m_units, numerator.m_units, &product))
        return std::nullopt;
    if (denominator.m_units < 0)
        return Decimal(dividedHalfEven(-product, -denominator.m_units));
    return Decimal(dividedHalfEven(product, denominator.m_units));
}

std::string Decimal::toText() const
{
    const Units size = m_units < 0 ? -m_units : m_units;
    std::string fraction = digitsOf(size % kUnitsPerOne);
    fraction.insert(0, static_cast<std::size_t>(kPlaces) - fraction.size(), '0');
    fraction.erase(fraction.find_last_not_of('0') + 1);
    std::string out = m_units < 0 ? "-" : "";
    out += digitsOf(size / kUnitsPerOne);
    return fraction.empty() ? out : out + '.' + fraction;
}

std::string Decimal::toWholeText() const
{
    const Units rounded = dividedHalfEven(m_units, kUnitsPerOne);
    return rounded < 0 ? '-' + digitsOf(-rounded) : digitsOf(rounded);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_units) / static_cast<double>(kUnitsPerOne);
}

} // namespace podium
