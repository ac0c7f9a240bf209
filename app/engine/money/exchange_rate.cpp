// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/exchange_rate.h"

#include <algorithm>

namespace podium {

namespace {

constexpr std::size_t kWholeDigits = 4; // with the six places of a Decimal: ten digits
constexpr int kMostShift = 15;

/// The digits with the point `places` further to the left.
std::string shifted(std::string text, std::size_t places)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string digits = text.erase(point, 1);
    if (point <= places) {
        digits.insert(0, places - point + 1, '0');
        digits.insert(1, 1, '.');
    } else {
        digits.insert(point - places, 1, '.');
    }
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return digits;
}

} // namespace

std::string ExchangeRate::toText() const
{
    std::int64_t factor = 1;
    for (int shift = 0; shift <= kMostShift; ++shift, factor *= 10) {
        const auto scaled = Decimal::scaled(Decimal::whole(factor), to, from);
        if (!scaled)
            break;
        const std::string text = scaled->toText();
        if (std::min(text.find('.'), text.size()) >= kWholeDigits || shift == kMostShift)
            return shifted(text, static_cast<std::size_t>(shift));
    }
    return {};
}

} // namespace podium
