// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/decimal.h"

#include <string>

namespace podium {

/// How many units of one currency are one unit of another, kept as what both are against a third
/// one: `to` and `from` units for one euro (or dollar). A quotient with six places would leave three
/// digits of the dollars in a won.
struct ExchangeRate {
    Decimal to = Decimal::whole(1);
    Decimal from = Decimal::whole(1);

    /// to / from with at least ten significant digits, the last one rounded; shorter where it is
    /// exact: "1.1744", "0.0007186270718".
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] double toDouble() const { return to.toDouble() / from.toDouble(); }
};

} // namespace podium
